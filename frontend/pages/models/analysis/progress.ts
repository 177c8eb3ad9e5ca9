/** The progress of every economy in a subject: its class, and status and outlook where a reader gave a target. */
import { mean } from '../../../../shared/analysis/aggregate.ts'
import { type AreaHistory, levelAt, matchedAt } from '../../../../shared/analysis/history.ts'
import { type LevelAt, levelDirections, levelMoves } from '../../../../shared/analysis/level-moves.ts'
import {
  type Progress,
  type ProgressClass,
  progressClass,
  progressClasses,
} from '../../../../shared/analysis/progress-class.ts'
import { type Anticipated, anticipated, statusOf } from '../../../../shared/analysis/status.ts'
import type { Point } from '../../../../shared/analysis/trend.ts'
import { pointsOf, type Subject } from './subject.ts'

export const classes = [...progressClasses, ...levelDirections] as const
export type Class = (typeof classes)[number]

export interface ProgressRow {
  /** Both ends, in the unit of the subject; absent with fewer than two values. */
  readonly from?: Point
  readonly to?: Point
  readonly class?: Class
  /** Of focus areas: the means at both ends over the indicators that are scored at both, of which pace and class are. */
  readonly like?: { readonly n: number; readonly from: number; readonly to: number }
  /** Why there is no class. */
  readonly why?: NonNullable<Extract<Progress, { readonly why: string }>['why']>
  /** Points or share a year, positive for the better. */
  readonly pace?: number
  /** The pace over the pace that the target needs. */
  readonly ratio?: number
  /** Of levels: the cycle of the last move. */
  readonly moved?: number
  readonly status?: number
  readonly anticipated?: Anticipated
}

export interface Judged {
  /** The first year that counts. */
  readonly since: number
  /** The reader's own target. */
  readonly target?: Point
}

/** The progress of an economy, by its place. Levels take no target; `history` is that of the subject's focus area. */
export function progressOf(
  subject: Subject,
  history: AreaHistory,
  economy: number,
  { since, target }: Judged,
): ProgressRow {
  if (subject.kind === 'levels') return levelRow(subject, history, economy, since)
  const points = pointsOf(subject, economy, since)
  const [from, to] = [points[0], points.at(-1)]
  const ends = from && to && from !== to ? { from, to } : {}
  if (target) return { ...ends, ...againstTarget(subject, points, target) }
  if (subject.kind === 'area') return { ...ends, ...matchedRow(subject, history, economy, points) }
  return { ...ends, ...judged(progressClass(asPoints(subject, points), ruleOf(subject))) }
}

/** A focus area compares at both ends the indicators that are scored at both. */
function matchedRow(
  subject: Subject,
  history: AreaHistory,
  economy: number,
  points: readonly Point[],
): ProgressRow {
  const [from, to] = [points[0], points.at(-1)]
  if (!from || !to || from === to) return { why: 'short' }
  const place = (year: number) => subject.times.indexOf(year)
  const pairs = matchedAt(history, economy, place(from.year), place(to.year))
  if (pairs.length === 0) return { why: 'short' }
  const [before, after] = [mean(pairs.map(([first]) => first)), mean(pairs.map(([, last]) => last))]
  const ends = [
    { year: from.year, value: before },
    { year: to.year, value: after },
  ]
  const like = { n: pairs.length, from: before, to: after }
  return { like, ...judged(progressClass(ends, ruleOf(subject))) }
}

function levelRow({ id, times }: Subject, history: AreaHistory, economy: number, since: number): ProgressRow {
  const indicator = history.indicators.find((i) => i.id === id)
  if (indicator?.kind !== 'policy') return {}
  const levels: LevelAt[] = []
  for (let c = 0; c < times.length; c += 1) {
    const [cycle, level] = [history.cycles[c], levelAt(indicator, economy, c)]
    if (cycle !== undefined && level !== undefined && (times[c] ?? 0) >= since) levels.push({ cycle, level })
  }
  const found = levelMoves(levels)
  if (!found) return { why: 'short' }
  const { direction, first, last, moves } = found
  const moved = moves.at(-1)?.cycle
  const place = (cycle: string, level: string) => ({ year: Number(cycle), value: stepOf[level] ?? 0 })
  return {
    class: direction,
    from: place(first.cycle, first.level),
    to: place(last.cycle, last.level),
    ...(moved !== undefined && { moved: Number(moved) }),
  }
}

const stepOf: Readonly<Record<string, number>> = { none: 0, pilot: 100 / 3, partial: 200 / 3, full: 100 }

const ruleOf = ({ form, direction, range: [, max] }: Subject) => ({
  form,
  direction,
  ...(form === 'points' && max !== null && { limit: direction === 'higher' ? 100 : 0 }),
})

/** Points count on the range taken as 0 to 100 (methods, 5). */
function asPoints({ form, range: [min, max] }: Subject, points: readonly Point[]): readonly Point[] {
  if (form === 'growth' || max === null || (min === 0 && max === 100)) return points
  return points.map(({ year, value }) => ({ year, value: (100 * (value - min)) / (max - min) }))
}

function againstTarget(subject: Subject, points: readonly Point[], target: Point): ProgressRow {
  const { direction } = subject
  const [scaled] = asPoints(subject, [target])
  const progress = progressClass(asPoints(subject, points), {
    ...ruleOf(subject),
    ...(scaled && { target: scaled }),
  })
  const status = statusOf(points, target, direction)
  const outlook = anticipated(points, target, direction)
  return {
    ...judged(progress),
    ...(status !== undefined && { status }),
    ...(outlook && { anticipated: outlook }),
  }
}

function judged(progress: Progress): ProgressRow {
  if (progress.class === undefined) return { why: progress.why }
  const { class: reached, pace, ratio } = progress
  return { class: reached, pace, ...(ratio !== undefined && { ratio }) }
}

/** True where an economy's last value is of an earlier time, so that its class does not speak of `now`. */
export const endedBefore = (row: ProgressRow, now: number): boolean =>
  row.to !== undefined && row.to.year < now

/** How many rows have each class, in the order of `classes`; those without one last, as undefined. */
export function classCounts(rows: readonly ProgressRow[]): readonly (readonly [Class | undefined, number])[] {
  const counted = (of: ProgressClass | Class | undefined) => rows.filter((row) => row.class === of).length
  return [...classes, undefined].flatMap((of) => (counted(of) > 0 ? [[of, counted(of)] as const] : []))
}
