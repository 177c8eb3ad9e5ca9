/** Where times, values and names stand in the picture of a trend. */
import type { Trend } from '../models/analysis/trend.ts'

export const width = 760
export const height = 330
/** Room for the names at the lines' ends. */
export const right = 204
/** Room for the values beside the axis: words need more than figures. */
const leftOf = { levels: 150, area: 60, measure: 84 } as const
const top = 14
const bottom = 34

/** Between two names, in the large type of narrow screens too. */
const between = 23
const ticksWanted = 5
const yearsWanted = 7

export function scaleOf({ subject, bands }: Trend) {
  const { times, values, scale, kind, range } = subject
  const shown = [
    ...values.flatMap((row) => row.filter((value) => value !== null)),
    ...bands.flatMap((band) => (band ? [band.p25, band.p75] : [])),
  ]
  const ticks = kind === 'levels' ? [0, 100 / 3, 200 / 3, 100] : ticksOf(shown, scale, range)
  const on = (value: number) => (scale === 'log' ? Math.log(Math.max(value, ticks[0] ?? 1)) : value)
  const [low, high] = [on(ticks[0] ?? 0), on(ticks.at(-1) ?? 1)]
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 1]
  const left = leftOf[kind]
  const every = Math.ceil(times.length / yearsWanted)
  return {
    left,
    ticks,
    /** Places of the times that are named. */
    years: [...times.keys()].filter((t) => (times.length - 1 - t) % every === 0),
    x: (t: number) =>
      round(left + (((times[t] ?? first) - first) / (last - first || 1)) * (width - left - right)),
    y: (value: number) =>
      round(height - bottom - ((on(value) - low) / (high - low || 1)) * (height - bottom - top)),
  }
}

function ticksOf(
  shown: readonly number[],
  scale: 'linear' | 'log',
  [min, max]: readonly [min: number, max: number | null],
): number[] {
  const highest = shown.reduce((most, value) => Math.max(most, value), min)
  if (scale === 'log') {
    const lowest = shown.reduce((least, value) => (value > 0 ? Math.min(least, value) : least), highest)
    const [from, to] = [Math.floor(Math.log10(lowest || 1)), Math.ceil(Math.log10(highest || 10))]
    return Array.from({ length: Math.max(to - from, 1) + 1 }, (_, i) => 10 ** (from + i))
  }
  const [low, high] = max !== null && max - min <= 100 ? [min, max] : [min, highest]
  const rough = (high - low) / ticksWanted || 1
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = size * ([1, 2, 2.5, 5, 10].find((times) => times * size >= rough) ?? 10)
  return Array.from({ length: Math.ceil((high - low) / step - 1e-9) + 1 }, (_, i) => low + i * step)
}

/** The same, lowest value first in the picture's own order, none nearer to another than a line of type. */
export function apart<E extends { readonly at: number }>(ends: readonly E[]): E[] {
  const placed: E[] = []
  for (const end of [...ends].sort((a, b) => a.at - b.at))
    placed.push({ ...end, at: Math.max(end.at, (placed.at(-1)?.at ?? Number.NEGATIVE_INFINITY) + between) })
  // What was pushed below the picture pushes back up.
  let floor = height - bottom
  return placed
    .toReversed()
    .map((end) => {
      const at = Math.min(end.at, floor)
      floor = at - between
      return { ...end, at }
    })
    .toReversed()
}

const round = (value: number): number => Math.round(value * 10) / 10
