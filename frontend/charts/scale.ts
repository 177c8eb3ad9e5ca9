/** Where the marks of an axis stand. */

/** Round numbers at equal steps, the first at or below `low`, the last at or above `high`; about `wanted` of them. */
export function roundTicks(low: number, high: number, wanted: number): number[] {
  const range = high - low || Math.abs(high) || 1
  const rough = range / (wanted - 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  // Multiplying leaves traces such as 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** Places in a list of years at which there is room for a label: at most `most`, the last year always among them. */
export function labelledYears(count: number, most: number): number[] {
  const step = Math.max(1, Math.ceil(count / Math.max(1, most)))
  return Array.from({ length: count }, (_, i) => i).filter((i) => (count - 1 - i) % step === 0)
}
