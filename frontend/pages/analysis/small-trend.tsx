/** One economy's line before the middle half of APEC, small enough that twenty-one stand side by side. */
import type { Trend } from '../models/analysis/trend.ts'

const width = 200
const height = 88

/** Lowest and highest value of the picture, the same for every economy. */
function ends({ subject }: Trend): readonly [low: number, high: number] {
  const [min, max] = subject.range
  if (subject.scale === 'linear' && max !== null && max - min <= 100) return [min, max]
  const known = subject.values.flatMap((row) => row.flatMap((value) => (value === null ? [] : [value])))
  return known.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [subject.scale === 'log' ? Number.POSITIVE_INFINITY : min, Number.NEGATIVE_INFINITY],
  )
}

/** Places of times and values in the picture; a value at 0 or below stands at the ground of a log scale. */
function scaleOf(trend: Trend) {
  const { times, scale } = trend.subject
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 1]
  const on = (value: number) => (scale === 'log' ? Math.log(Math.max(value, 0.01)) : value)
  const [low, high] = ends(trend).map(on)
  const x = (t: number) => round((((times[t] ?? first) - first) / (last - first || 1)) * width)
  const y = (value: number) =>
    round(height - 3 - ((on(value) - (low ?? 0)) / ((high ?? 1) - (low ?? 0) || 1)) * (height - 6))
  return { x, y, first, last }
}

export function SmallTrend({ trend, economy }: { trend: Trend; economy: number }) {
  const { subject, bands } = trend
  const { x, y, first, last } = scaleOf(trend)
  const known = bands.flatMap((band, t) => (band ? [{ t, band }] : []))
  const half = [
    ...known.map(({ t, band }) => `${x(t)} ${y(band.p75)}`),
    ...known.reverse().map(({ t, band }) => `${x(t)} ${y(band.p25)}`),
  ]
  const points = (subject.values[economy] ?? []).flatMap((value, t) =>
    value === null ? [] : [{ t, at: `${x(t)} ${y(value)}` }],
  )
  const line = points
    .map(({ t, at }, i) => `${i > 0 && points[i - 1]?.t === t - 1 ? 'L' : 'M'}${at}`)
    .join('')
  // A value between two gaps is no line.
  const alone = points.filter(({ t }, i) => points[i - 1]?.t !== t - 1 && points[i + 1]?.t !== t + 1)
  const breaks = (subject.breaks[economy] ?? []).map((year) => subject.times.indexOf(year))
  return (
    <>
      <svg
        class="bands"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {half.length > 2 && <path class="half" d={`M${half.join('L')}Z`} />}
        {breaks.map((t) => t >= 0 && <path key={t} class="break" d={`M${x(t)} 0V${height}`} />)}
        <path class="own" d={line} />
        {alone.map(({ at }) => (
          <path key={at} class="own dot" d={`M${at}h.01`} />
        ))}
      </svg>
      <div class="axis" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
