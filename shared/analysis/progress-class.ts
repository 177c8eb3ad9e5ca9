/**
 * Classes of progress (methods, 5), after Eurostat and Statistics Canada: how fast a value moved, against the pace
 * that its target needs or, without a target, against fixed paces. Levels of implementation have `level-moves.ts`.
 */
import type { MeasureIndicator } from '../framework/types.ts'
import { type Direction, inOrder, meets, type Point, signOf } from './trend.ts'

export const progressClasses = [
  'achieved',
  'maintained',
  'on_track',
  'accelerate',
  'limited',
  'moving_away',
  'moved_away',
  'near_ceiling',
] as const
/**
 * `maintained` and `moved_away` judge what stood at the target from the start; `accelerate` is progress that must
 * become faster; `near_ceiling` replaces a judgement of pace where there is no room left to move.
 */
export type ProgressClass = (typeof progressClasses)[number]

/**
 * `growth`: rates a year, for positive measures without an upper bound. `points`: points a year, for percentages,
 * scores and gaps, all of them on 0 to 100.
 */
export type ProgressForm = MeasureIndicator['progress']

export interface ProgressRule {
  readonly form: ProgressForm
  readonly direction: Direction
  /** The value to reach, and by when. */
  readonly target?: Point
  /** Best possible value, for the points form: within 5 points of it no pace is judged. */
  readonly limit?: number
}

export type Progress =
  | {
      readonly class: ProgressClass
      /** d · change a year, positive for the better: a ratio (0.015 is 1.5 % a year), or points. */
      readonly pace: number
      /** R, the pace over the pace that the target needs; absent without a target and where it was met at the base. */
      readonly ratio?: number
      readonly from: Point
      readonly to: Point
    }
  /** `short`: under two years of growth, or under two points; `not_positive`: growth of a value at 0 or below. */
  | { readonly class?: undefined; readonly why: 'short' | 'not_positive' | 'target_before_base' }

const nearness = 5

/**
 * The class of the move from the first point to the last. Growth: a = (y/y0)^(1/(t−t0)) − 1, r the same to the target;
 * points: a = (y−y0)/(t−t0). R = d·a/|r|: ≥ 0.95 on track, ≥ 0.60 accelerate, ≥ 0 limited, below moving away.
 * Without a target d·a: ≥ 1.5 % or 1 point a year, ≥ 0.5 % or 0.3 points, ≥ 0, below. Only the two ends count;
 * what lay between is not seen.
 */
export function progressClass(points: readonly Point[], rule: ProgressRule): Progress {
  const ordered = inOrder(points)
  const [from, to] = [ordered[0], ordered.at(-1)]
  const { form, direction, target, limit } = rule
  if (!from || !to || to.year - from.year < (form === 'growth' ? 2 : 1)) return { why: 'short' }
  const isPositive = ({ value }: Point) => value > 0
  if (form === 'growth' && !(ordered.every(isPositive) && (!target || isPositive(target))))
    return { why: 'not_positive' }
  const pace = signOf(direction) * perYear(form, from, to)
  if (!target) return { class: withoutTarget(form, pace, to.value, limit), pace, from, to }
  const ends = { pace, from, to }
  if (meets(from.value, target.value, direction))
    return { class: meets(to.value, target.value, direction) ? 'maintained' : 'moved_away', ...ends }
  if (target.year <= from.year) return { why: 'target_before_base' }
  const ratio = pace / Math.abs(perYear(form, from, target))
  return { class: meets(to.value, target.value, direction) ? 'achieved' : ofRatio(ratio), ratio, ...ends }
}

/**
 * The class of a measure's move, without a target, in the form, direction and range that the framework gives it. For
 * points the values are taken as 0 to 100 of the range, so `from` and `to` are too. Throws RangeError for points of a
 * range that is open above.
 */
export function measureProgress(
  { progress: form, direction, min, max }: Pick<MeasureIndicator, 'progress' | 'direction' | 'min' | 'max'>,
  points: readonly Point[],
): Progress {
  if (form === 'growth') return progressClass(points, { form, direction })
  if (max === null) throw new RangeError('Points need a range with two ends')
  const ofRange = points.map(({ year, value }) => ({ year, value: (100 * (value - min)) / (max - min) }))
  return progressClass(ofRange, { form, direction, limit: direction === 'higher' ? 100 : 0 })
}

function perYear(form: ProgressForm, from: Point, to: Point): number {
  const years = to.year - from.year
  return form === 'growth' ? (to.value / from.value) ** (1 / years) - 1 : (to.value - from.value) / years
}

function ofRatio(ratio: number): ProgressClass {
  if (ratio >= 0.95) return 'on_track'
  if (ratio >= 0.6) return 'accelerate'
  return ratio >= 0 ? 'limited' : 'moving_away'
}

const paces = { growth: [0.015, 0.005], points: [1, 0.3] } as const

function withoutTarget(
  form: ProgressForm,
  pace: number,
  latest: number,
  limit: number | undefined,
): ProgressClass {
  if (form === 'points' && limit !== undefined && Math.abs(limit - latest) <= nearness) return 'near_ceiling'
  const [fast, slow] = paces[form]
  if (pace >= fast) return 'on_track'
  if (pace >= slow) return 'accelerate'
  return pace >= 0 ? 'limited' : 'moving_away'
}
