/** Choosing economies to compare, each with a colour and a marker of its own. */
import type { CompareViewProps } from './compare-view.tsx'

/** Economies that can be chosen. */
export const picksMax = 5

export function Pickers({ data, chosen, onlyDifferences, onChoice }: CompareViewProps) {
  const { texts, economies } = data
  const pick = (place: number, key: string) =>
    onChoice?.({
      onlyDifferences,
      chosen: Array.from({ length: picksMax }, (_, i) => (i === place ? key : (chosen[i] ?? ''))),
    })
  return (
    <fieldset class="js picks">
      <legend>{texts.choose}</legend>
      {Array.from({ length: picksMax }, (_, i) => (
        <label key={`${i}`}>
          <Marker place={i} />
          <span class="sr">{`${texts.economy} ${i + 1}`}</span>
          <select
            autocomplete="off"
            value={chosen[i] ?? ''}
            onChange={(event) => pick(i, event.currentTarget.value)}
          >
            <option value="">{texts.none}</option>
            {economies.map(({ key, label }) => (
              <option key={key} value={key} disabled={chosen.includes(key) && chosen[i] !== key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}

export const shapes = [
  'M0-5a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z',
  'M-4.5-4.5h9v9h-9Z',
  'M0-5.5 5.5 4.5h-11Z',
  'M0-6 6 0 0 6-6 0Z',
  'M-1.8-5.5h3.6v3.7h3.7v3.6h-3.7v3.7h-3.6v-3.7h-3.7v-3.6h3.7Z',
] as const

export const Marker = ({ place }: { place: number }) => (
  <svg class={`c${place}`} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d={shapes[place]} />
  </svg>
)
