/** A measure as a small line against the middle half of all economies. */
import { useLocale } from './locale.tsx'
import type { SmallLine } from './props.ts'

const width = 160
const height = 36
const inset = 4

/** The picture, and in words what it shows. */
export function SmallLinePicture({ line }: { line: SmallLine }) {
  const { t, figure } = useLocale()
  const { from, years, values, low, high } = line
  const known = [...values, ...low, ...high].filter((value) => value !== null)
  const [min, max] = [Math.min(...known), Math.max(...known)]
  const last = years.at(-1) ?? 1
  const x = (i: number) => round(inset + ((years[i] ?? 0) / (last || 1)) * (width - 2 * inset))
  const y = (value: number) =>
    round(height - inset - ((value - min) / (max - min || 1)) * (height - 2 * inset))
  const points = (list: readonly (number | null)[]) =>
    list.flatMap((value, i) => (value === null ? [] : [{ i, at: `${x(i)} ${y(value)}` }]))
  const top = points(high)
  const bottom = points(low).reverse()
  const own = points(values)
  const end = own.at(-1)
  const [first, latest] = [values.findIndex((v) => v !== null), values.findLastIndex((v) => v !== null)]
  return (
    <figure class="small-line">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {top.length > 1 && <path class="band" d={`M${[...top, ...bottom].map(({ at }) => at).join('L')}Z`} />}
        <path class="own" d={pathOf(own)} />
        {end && <circle class="dot" cx={end.at.split(' ')[0]} cy={end.at.split(' ')[1]} r="3" />}
      </svg>
      <figcaption>
        {t.answer.line(
          from + (years[first] ?? 0),
          figure(values[first] ?? 0),
          from + (years[latest] ?? 0),
          figure(values[latest] ?? 0),
        )}
      </figcaption>
    </figure>
  )
}

/** A year without a figure breaks the line. */
function pathOf(points: readonly { readonly i: number; readonly at: string }[]): string {
  return points.map(({ i, at }, n) => `${points[n - 1]?.i === i - 1 ? 'L' : 'M'}${at}`).join('')
}

const round = (value: number): number => Math.round(value * 10) / 10
