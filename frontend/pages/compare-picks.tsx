/** Choosing economies to compare, each with a colour and a marker of its own. */
import type { CompareViewProps } from './compare-view.tsx'
import { shapes } from './marker-shapes.ts'

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

export const Marker = ({ place }: { place: number }) => (
  <svg class={`c${place}`} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d={shapes[place]} />
  </svg>
)
