/** What waits for the person who is signed in, in a cycle. */
import { type Actor, economiesOf, isAdministrator, isAnalyst, isFocalPointOf } from '../../shared/actor.ts'
import { type Assignments, sectionsOf } from '../../shared/assignment.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { type EconomyKey, economies } from '../../shared/economies.ts'
import { indicatorsIn } from '../../shared/framework/index.ts'
import { focusAreaIds } from '../../shared/framework/types.ts'
import { replyEnds } from '../../shared/report/second-look.ts'
import type { ReportStatus } from '../../shared/report/status.ts'
import { text as t } from '../locales/workspace.ts'
import { economyName } from './names.ts'
import { isObjected, isToPublish, isToReview, queueRows, queueView } from './queue-filter.ts'

export interface Notice {
  readonly words: string
  readonly href: string
}

const h = t.home

/** Everything of a cycle that waits for this person's hand at `now`, by `statuses` that they may see. */
export function noticesOf(
  actor: Actor,
  cycle: Cycle,
  statuses: readonly ReportStatus[],
  now: string,
): Notice[] {
  const own = economiesOf(actor).flatMap((key) => [
    ...toSubmit(cycle, key, statuses, now),
    ...ofEconomy(actor, cycle, key, statuses),
  ])
  return [
    ...lookNotices(actor, cycle, statuses, now),
    ...own,
    ...(isAnalyst(actor) ? ofReviewer(cycle, statuses, now) : []),
    ...(isAdministrator(actor) ? ofDesk(cycle, statuses) : []),
  ]
}

/** The second looks that wait for a reply of this person's economies, also after the cycle has closed. */
export function lookNotices(
  actor: Actor,
  { cycle, secondLookDays: days }: Cycle,
  statuses: readonly ReportStatus[],
  now: string,
): Notice[] {
  if (days === undefined) return []
  return economiesOf(actor).flatMap((key) => {
    const report = statuses.find(({ economy }) => economy === key)
    return focusAreaIds.flatMap((area) => {
      const since = report?.sections[area].lookSince
      const until = since && replyEnds(since, days)
      if (until === undefined || until <= now) return []
      return [{ words: h.secondLook(area, until), href: `/workspace/reports/${cycle}/${key}/${area}` }]
    })
  })
}

/** The sections that this person looks after and that are not handed in, with how far each is. */
export function assignedNotices(
  actor: Actor,
  { cycle, economy, sections }: Assignments,
  statuses: readonly ReportStatus[],
): Notice[] {
  const report = statuses.find((status) => status.economy === economy)
  return sectionsOf({ sections }, actor.subject).flatMap((area) => {
    const { status = 'draft', answered = 0 } = report?.sections[area] ?? {}
    if (status !== 'draft' && status !== 'returned') return []
    const words = t.members.assigned(area, answered, indicatorsIn(area).length)
    return [{ words, href: `/workspace/reports/${cycle}/${economy}/${area}` }]
  })
}

/** How much of the report is not handed in, and until when it can be. */
function toSubmit(
  { cycle, due, closes }: Cycle,
  key: EconomyKey,
  statuses: readonly ReportStatus[],
  now: string,
): Notice[] {
  const report = statuses.find(({ economy }) => economy === key)
  const left = focusAreaIds.filter((area) => {
    const { status = 'draft' } = report?.sections[area] ?? {}
    return status === 'draft' || status === 'returned'
  })
  const [first] = left
  if (first === undefined) return []
  const words = now < due ? h.toSubmit(left.length, due) : h.lateToSubmit(left.length, due, closes)
  return [{ words, href: `/workspace/reports/${cycle}/${key}/${first}` }]
}

function ofEconomy(
  actor: Actor,
  { cycle }: Cycle,
  key: EconomyKey,
  statuses: readonly ReportStatus[],
): Notice[] {
  const report = statuses.find(({ economy }) => economy === key)
  if (!report) return []
  return focusAreaIds.flatMap((area) => {
    const { status, review, openComments, carried = 0 } = report.sections[area]
    const agreeing = status === 'reviewed' && !review?.agreed && isFocalPointOf(actor, key)
    const words = [
      ...(status === 'returned' ? [h.returned(area)] : []),
      ...(agreeing ? [h.reviewed(area)] : []),
      ...(openComments > 0 && status !== 'published' ? [h.comments(area, openComments)] : []),
      ...(carried > 0 && (status === 'draft' || status === 'returned') ? [h.carried(area, carried)] : []),
    ]
    return words.map((text) => ({ words: text, href: `/workspace/reports/${cycle}/${key}/${area}` }))
  })
}

function ofReviewer(cycle: Cycle, statuses: readonly ReportStatus[], now: string): Notice[] {
  const rows = queueRows(statuses, queueView({}), cycle, now)
  const toReview = rows.filter(isToReview).length
  const toPublish = rows.filter(isToPublish).length
  const queue = `/workspace/queue?cycle=${cycle.cycle}`
  return [
    ...(toReview > 0 ? [{ words: h.toReview(toReview), href: `${queue}&state=submitted` }] : []),
    ...(toPublish > 0 ? [{ words: h.toPublish(toPublish), href: queue }] : []),
    ...rows.filter(isObjected).map(({ economy, area }) => ({
      words: h.objected(economyName(economy), area),
      href: `/workspace/reports/${cycle.cycle}/${economy}/${area}`,
    })),
  ]
}

function ofDesk({ cycle }: Cycle, statuses: readonly ReportStatus[]): Notice[] {
  const silent = economies.length - statuses.length
  return silent > 0 ? [{ words: h.silent(silent), href: `/workspace/desk?cycle=${cycle}` }] : []
}
