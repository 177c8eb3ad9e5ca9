/** A trend as a picture that needs no script: up to five economies before the middle half of all, in any width and on paper. */
import type { EconomyKey } from '../../../shared/economies.ts'
import { placeOf } from '../analysis/choice.ts'
import { shownValue } from '../analysis/shown.ts'
import { useWords } from '../analysis/words.ts'
import { shapes } from '../marker-shapes.ts'
import type { Trend } from '../models/analysis/trend.ts'
import { apart, height, right, scaleOf, width } from './scale.ts'

/** More points than these in a line would hide it. */
const markersMax = 12

interface ChartProps {
  readonly trend: Trend
  readonly economies: readonly EconomyKey[]
  readonly label: string
}

export function BriefChart({ trend, economies, label }: ChartProps) {
  const words = useWords()
  const { subject, bands } = trend
  const { left, x, y, ticks, years } = scaleOf(trend)
  const places = economies.map((key) => placeOf(key.toLowerCase()))
  const known = bands.flatMap((band, t) => (band ? [{ t, band }] : []))
  const half = [
    ...known.map(({ t, band }) => `${x(t)} ${y(band.p75)}`),
    ...known.toReversed().map(({ t, band }) => `${x(t)} ${y(band.p25)}`),
  ]
  const ends = [
    ...known.slice(-1).map(({ band }) => ({ name: words.t.median, at: y(band.median), look: undefined })),
    ...places.flatMap((e, look) => {
      const value = subject.values[e]?.findLast((one) => one !== null)
      return value == null ? [] : [{ name: words.names.economies[e] ?? '', at: y(value), look }]
    }),
  ]
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="rule" d={`M${left} ${y(tick)}H${width - right}`} />
          <text class="end" x={left - 10} y={y(tick) + 4}>
            {shownValue(words, subject, tick)}
          </text>
        </g>
      ))}
      {years.map((t) => (
        <text class="mid" key={t} x={x(t)} y={height - 6}>
          {subject.times[t]}
        </text>
      ))}
      {half.length > 2 && <path class="half" d={`M${half.join('L')}Z`} />}
      <Line
        points={known.map(({ t, band }) => ({ t, x: x(t), y: y(band.median) }))}
        look="median"
        marker={undefined}
      />
      {places.map((e, look) => (
        <Line
          key={e}
          look={`l${look}`}
          marker={look}
          points={(subject.values[e] ?? []).flatMap((value, t) =>
            value === null ? [] : [{ t, x: x(t), y: y(value) }],
          )}
        />
      ))}
      {apart(ends).map(({ name, at, look }) => (
        <g key={name}>
          {look !== undefined && (
            <path class={`c${look}`} transform={`translate(${width - right + 16} ${at})`} d={shapes[look]} />
          )}
          <text x={width - right + (look === undefined ? 10 : 27)} y={at + 4}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  )
}

interface LineProps {
  readonly points: readonly { readonly t: number; readonly x: number; readonly y: number }[]
  readonly look: string
  /** Place of the marker; undefined for none. */
  readonly marker: number | undefined
}

/** Across times without a value the line is dashed, so that nobody takes it for a value. */
function Line({ points, look, marker }: LineProps) {
  const bridges = points.flatMap((to, i) => {
    const from = points[i - 1]
    return from && from.t < to.t - 1 ? [`M${from.x} ${from.y}L${to.x} ${to.y}`] : []
  })
  const line = points.map(({ t, x, y }, i) => `${points[i - 1]?.t === t - 1 ? 'L' : 'M'}${x} ${y}`).join('')
  const marked = points.length <= markersMax ? points : points.slice(-1)
  return (
    <>
      <path class={`line ${look}`} d={line} />
      {bridges.length > 0 && <path class={`line gap ${look}`} d={bridges.join('')} />}
      {marker !== undefined &&
        marked.map(({ t, x, y }) => (
          <path key={t} class={`c${marker}`} transform={`translate(${x} ${y})`} d={shapes[marker]} />
        ))}
    </>
  )
}
