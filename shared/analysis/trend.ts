/** Values over time, and the straight line through them; shared by the methods that look back or ahead. */

/** A value of a year; what is reported in a cycle stands at the year that the cycle is named after. */
export interface Point {
  readonly year: number
  /** In the unit of the indicator, or in points from 0 to 100. */
  readonly value: number
}

/** Which way is better. */
export type Direction = 'higher' | 'lower'

/** +1 where higher is better, −1 where lower is. */
export const signOf = (direction: Direction): 1 | -1 => (direction === 'higher' ? 1 : -1)

/** True where a value is at the target or past it, in the direction that is better. */
export const meets = (value: number, target: number, direction: Direction): boolean =>
  signOf(direction) * (value - target) >= 0

/** The points, oldest first. Points that already stand so are given back as they are. */
export function inOrder<P extends Point>(points: readonly P[]): readonly P[] {
  for (let i = 1; i < points.length; i += 1)
    if ((points[i]?.year ?? 0) < (points[i - 1]?.year ?? 0))
      return [...points].sort((a, b) => a.year - b.year)
  return points
}

/** y = intercept + slope · x. */
export interface Line {
  readonly n: number
  readonly slope: number
  readonly intercept: number
  /** Standard error of the slope, √(Σe² / (n − 2) / Σ(x − x̄)²); absent with two pairs, which leave no residual. */
  readonly slopeError?: number
}

/**
 * Unweighted least squares through `[x, y]`, without the pair at place `left` where one is left out; undefined below
 * two pairs or where all x are the same.
 */
export function lineThrough(
  pairs: readonly (readonly [x: number, y: number])[],
  left = -1,
): Line | undefined {
  const n = left === -1 ? pairs.length : pairs.length - 1
  let [sumX, sumY] = [0, 0]
  for (let i = 0; i < pairs.length; i += 1) {
    const pair = pairs[i]
    if (!pair || i === left) continue
    sumX += pair[0]
    sumY += pair[1]
  }
  const [meanX, meanY] = [sumX / n, sumY / n]
  let [spread, together] = [0, 0]
  let isOneX = true
  const first = pairs[left === 0 ? 1 : 0]?.[0]
  for (let i = 0; i < pairs.length; i += 1) {
    const pair = pairs[i]
    if (!pair || i === left) continue
    if (pair[0] !== first) isOneX = false
    spread += (pair[0] - meanX) ** 2
    together += (pair[0] - meanX) * (pair[1] - meanY)
  }
  if (n < 2 || isOneX) return undefined
  const slope = together / spread
  const intercept = meanY - slope * meanX
  if (n === 2) return { n, slope, intercept }
  let residual = 0
  for (let i = 0; i < pairs.length; i += 1) {
    const pair = pairs[i]
    if (pair && i !== left) residual += (pair[1] - intercept - slope * pair[0]) ** 2
  }
  return { n, slope, intercept, slopeError: Math.sqrt(residual / (n - 2) / spread) }
}
