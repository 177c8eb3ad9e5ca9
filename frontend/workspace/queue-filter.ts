/** What the review queue shows, chosen by the address. */
import type { Cycle } from '../../shared/cycle.ts'
import { type EconomyKey, economies } from '../../shared/economies.ts'
import { type FocusAreaId, focusAreaIds } from '../../shared/framework/types.ts'
import { type Wait, waitOf } from '../../shared/report/review.ts'
import type { SectionStatus } from '../../shared/report/state.ts'
import type { ReportStatus, SectionSummary } from '../../shared/report/status.ts'

export interface QueueView {
  /** `waiting`: the reviewer's turn, to review or to publish, or to hear of an objection. */
  readonly state: SectionStatus | 'waiting' | 'all'
  readonly area: FocusAreaId | 'all'
  readonly economy: EconomyKey | 'all'
  readonly order: 'age' | 'economy' | 'completeness'
}

export interface QueueRow extends SectionSummary {
  readonly economy: EconomyKey
  readonly area: FocusAreaId
  /** What it waits for before it may be published. */
  readonly wait: Wait | undefined
}

const states = ['waiting', 'all', 'draft', 'submitted', 'reviewed', 'returned', 'published'] as const
const orders = ['age', 'economy', 'completeness'] as const
const keys = economies.map(({ key }) => key)
const among = <T extends string>(known: readonly T[], text: string | undefined, otherwise: T): T =>
  known.find((value) => value === text) ?? otherwise

/** Reads the address; what it does not know is ignored. */
export const queueView = (query: Readonly<Record<string, string>>): QueueView => ({
  state: among(states, query.state, 'waiting'),
  area: among(['all', ...focusAreaIds] as const, query.area, 'all'),
  economy: among(['all', ...keys] as const, query.economy, 'all'),
  order: among(orders, query.order, 'age'),
})

/** True where the reviewer can mark the section reviewed. */
export const isToReview = ({ status, wait }: QueueRow): boolean =>
  status === 'submitted' && wait?.for === 'review'

/** True where the section can be published now. */
export const isToPublish = ({ status, wait }: QueueRow): boolean =>
  (status === 'submitted' || status === 'reviewed') && wait === undefined

/** True where the economy objected and has not submitted the section again. */
export const isObjected = ({ status, review }: Pick<SectionSummary, 'status' | 'review'>): boolean =>
  status === 'returned' && review?.objected !== undefined

/** The sections of all reports of a cycle that the view asks for at `now`, in its order. */
export function queueRows(
  statuses: readonly ReportStatus[],
  { state, area, economy, order }: QueueView,
  cycle: Pick<Cycle, 'objectionDays'>,
  now: string,
): QueueRow[] {
  const rows = statuses.flatMap(({ economy: key, sections }) =>
    focusAreaIds.map(
      (id): QueueRow => ({ economy: key, area: id, ...sections[id], wait: waitOf(sections[id], cycle, now) }),
    ),
  )
  const byEconomy = (a: QueueRow, b: QueueRow) =>
    keys.indexOf(a.economy) - keys.indexOf(b.economy) || Number(a.area) - Number(b.area)
  const compare: Readonly<Record<QueueView['order'], (a: QueueRow, b: QueueRow) => number>> = {
    age: (a, b) => (a.since ?? '9').localeCompare(b.since ?? '9') || byEconomy(a, b),
    economy: byEconomy,
    completeness: (a, b) => b.answered / b.indicators - a.answered / a.indicators || byEconomy(a, b),
  }
  const inState = (row: QueueRow) =>
    state === 'all' ||
    (state === 'waiting' ? isToReview(row) || isToPublish(row) || isObjected(row) : row.status === state)
  return rows
    .filter(
      (row) =>
        inState(row) &&
        (area === 'all' || row.area === area) &&
        (economy === 'all' || row.economy === economy),
    )
    .sort(compare[order])
}
