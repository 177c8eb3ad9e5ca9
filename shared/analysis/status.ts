/** Status and anticipated progress towards a target (methods, 6), after ESCAP's progress assessment. */
import { type Direction, inOrder, lineThrough, meets, type Point, signOf } from './trend.ts'

/** What the straight line through the points would reach by the target year: an extrapolation, not a forecast. */
export interface Anticipated {
  /** In the unit of the points, at the target year. */
  readonly value: number
  /** What would still be missing, as a share of the gap at the base; negative where the line passes the target. */
  readonly remaining: number
  readonly outlook: 'on_track' | 'accelerate' | 'reverse'
  readonly n: number
}

/**
 * 10 · (current − base) / |target − base|, sign turned where lower is better: 10 is the target, 0 the base, below 0
 * farther away than at the base. Clipped to −10 to 10. Current is the last point, base the first. Undefined below two
 * points, and where the base had met the target, because then there was no gap to close.
 */
export function statusOf(points: readonly Point[], target: Point, direction: Direction): number | undefined {
  const ordered = inOrder(points)
  const [base, current] = [ordered[0], ordered.at(-1)]
  if (!base || !current || base === current || meets(base.value, target.value, direction)) return undefined
  const gap = Math.abs(target.value - base.value)
  return Math.min(10, Math.max(-10, (10 * signOf(direction) * (current.value - base.value)) / gap))
}

/**
 * Unweighted least squares over all points since the base, extended to the target year. Remaining gap ≤ 10 % of the
 * gap at the base: on track; ≤ 100 %: accelerate; more: reverse. Undefined below three points, and where the base had
 * met the target. A straight line knows no saturation, so it can pass the bound of an indicator.
 */
export function anticipated(
  points: readonly Point[],
  target: Point,
  direction: Direction,
): Anticipated | undefined {
  const [base] = inOrder(points)
  const line = lineThrough(points.map(({ year, value }) => [year, value]))
  if (!base || !line || line.n < 3 || meets(base.value, target.value, direction)) return undefined
  const value = line.intercept + line.slope * target.year
  const remaining = (signOf(direction) * (target.value - value)) / Math.abs(target.value - base.value)
  return { value, remaining, n: line.n, outlook: outlookOf(remaining) }
}

function outlookOf(remaining: number): Anticipated['outlook'] {
  if (remaining <= 0.1) return 'on_track'
  return remaining <= 1 ? 'accelerate' : 'reverse'
}
