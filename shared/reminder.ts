/** What people are reminded of by e-mail: a deadline that comes near, and work that waits for their hand. */
import type { Role } from './actor.ts'
import { type Cycle, closingNoticeMs, dayMs, graceEnds, phaseOf } from './cycle.ts'
import { type EconomyKey, economies } from './economies.ts'
import { type FocusAreaId, focusAreaIds } from './framework/types.ts'
import type { TeamKey } from './member.ts'
import { objectionEnds } from './report/review.ts'
import { replyEnds } from './report/second-look.ts'
import type { ReportStatus } from './report/status.ts'

/** Days before a cycle is due on which focal points hear of sections that are not handed in. */
export const daysBefore = [14, 3, 1] as const

interface About {
  readonly cycle: string
  readonly economy: EconomyKey
  /** The same for as long as it is the same matter, so that nobody hears of it twice. */
  readonly key: string
  /** Who hears of it. */
  readonly team: TeamKey
  readonly role: Role
}

export type Reminder =
  | (About & {
      readonly kind: 'deadline'
      /** Instant in UTC. */
      readonly due: string
      /** Days that are left, begun ones counted. */
      readonly days: number
      readonly open: readonly FocusAreaId[]
    })
  | (About & { readonly kind: 'returned' | 'submitted' | 'objected'; readonly area: FocusAreaId })
  | (About & {
      readonly kind: 'agreement' | 'secondLook'
      readonly area: FocusAreaId
      /** The end of the period in which the economy can object, or reply before others read it; instant in UTC. */
      readonly until: string
    })

/** Everything of a cycle that somebody should hear of at an instant; the same again until it is done or over. */
export function remindersAt(cycle: Cycle, statuses: readonly ReportStatus[], now: string): Reminder[] {
  if (!mayRemind(cycle, now)) return []
  const looks = statuses.flatMap((status) => looksWaiting(cycle, status, now))
  if (now >= graceEnds(cycle)) return looks
  const byEconomy = new Map(statuses.map((status) => [status.economy, status]))
  const others = economies.flatMap(({ key }) => {
    const status = byEconomy.get(key)
    return [...deadline(cycle, key, status, now), ...(status ? waiting(cycle, status, now) : [])]
  })
  return [...others, ...looks]
}

/** Whether there can be anything to remind of in a cycle at an instant; second looks also come after its grace. */
export const mayRemind = (cycle: Cycle, now: string): boolean =>
  phaseOf(cycle, now) !== 'upcoming' && (now < graceEnds(cycle) || cycle.secondLookDays !== undefined)

function looksWaiting(
  { secondLookDays: days }: Cycle,
  { cycle, economy, sections }: ReportStatus,
  now: string,
): Reminder[] {
  if (days === undefined) return []
  return focusAreaIds.flatMap((area): Reminder[] => {
    const { lookSince } = sections[area]
    const until = lookSince && replyEnds(lookSince, days)
    if (until === undefined || until <= now) return []
    const key = `secondLook#${economy}#${area}#${lookSince}`
    return [{ kind: 'secondLook', ...focalPointsOf(cycle, economy), key, area, until }]
  })
}

function deadline(
  cycle: Cycle,
  economy: EconomyKey,
  report: ReportStatus | undefined,
  now: string,
): Reminder[] {
  const left = Date.parse(cycle.due) - Date.parse(now)
  const step = daysBefore.findLast((days) => left > 0 && left <= days * dayMs)
  if (step === undefined || phaseOf(cycle, now) !== 'open') return []
  // A cycle that is closed early is due and closed at once: nobody can hand in any more.
  if (Date.parse(cycle.closes) - Date.parse(now) <= closingNoticeMs) return []
  const open = focusAreaIds.filter((area) => isOpen(report?.sections[area].status ?? 'draft'))
  if (open.length === 0) return []
  return [
    {
      kind: 'deadline',
      ...focalPointsOf(cycle.cycle, economy),
      // A deadline that is moved is another one.
      key: `deadline#${cycle.due}#${step}#${economy}`,
      due: cycle.due,
      days: Math.ceil(left / dayMs),
      open,
    },
  ]
}

function waiting(terms: Cycle, { cycle, economy, sections }: ReportStatus, now: string): Reminder[] {
  return focusAreaIds.flatMap((area): Reminder[] => {
    const { status, since = '', review } = sections[area]
    const key = `${status}#${economy}#${area}#${since}`
    const reviewers = { cycle, economy, team: 'secretariat', role: 'analyst', area } as const
    // An economy that objected returned the section itself.
    if (status === 'returned' && review?.objected)
      return [{ kind: 'objected', ...reviewers, key: `objected#${economy}#${area}#${review.objected}` }]
    if (status === 'returned') return [{ kind: 'returned', ...focalPointsOf(cycle, economy), key, area }]
    if (status === 'reviewed' && review && !review.agreed) {
      const until = objectionEnds(review, terms)
      return now < until ? [{ kind: 'agreement', ...focalPointsOf(cycle, economy), key, area, until }] : []
    }
    if (status === 'submitted') return [{ kind: 'submitted', ...reviewers, key }]
    return []
  })
}

const isOpen = (status: string): boolean => status === 'draft' || status === 'returned'

const focalPointsOf = (cycle: string, economy: EconomyKey) =>
  ({ cycle, economy, team: economy, role: 'focal-point' }) as const
