/** What the review queue shows, chosen by the address. */
import { type EconomyKey, economies } from '../../shared/economies.ts'
import { type FocusAreaId, focusAreaIds } from '../../shared/framework/types.ts'
import type { SectionStatus } from '../../shared/report/state.ts'
import type { ReportStatus, SectionSummary } from '../../shared/report/status.ts'

export interface QueueView {
  readonly state: SectionStatus | 'all'
  readonly area: FocusAreaId | 'all'
  readonly order: 'age' | 'economy' | 'completeness'
}

export interface QueueRow extends SectionSummary {
  readonly economy: EconomyKey
  readonly area: FocusAreaId
}

const states = ['all', 'draft', 'submitted', 'returned', 'published'] as const
const orders = ['age', 'economy', 'completeness'] as const
const among = <T extends string>(known: readonly T[], text: string | undefined, otherwise: T): T =>
  known.find((value) => value === text) ?? otherwise

/** Reads the address; what it does not know is ignored. */
export const queueView = (query: Readonly<Record<string, string>>): QueueView => ({
  state: among(states, query.state, 'submitted'),
  area: among(['all', ...focusAreaIds] as const, query.area, 'all'),
  order: among(orders, query.order, 'age'),
})

/** The sections of all reports that the view asks for, in its order. */
export function queueRows(statuses: readonly ReportStatus[], { state, area, order }: QueueView): QueueRow[] {
  const position = new Map(economies.map(({ key }, i) => [key, i]))
  const rows = statuses.flatMap(({ economy, sections }) =>
    focusAreaIds.map((id): QueueRow => ({ economy, area: id, ...sections[id] })),
  )
  const byEconomy = (a: QueueRow, b: QueueRow) =>
    (position.get(a.economy) ?? 0) - (position.get(b.economy) ?? 0) || Number(a.area) - Number(b.area)
  const compare: Readonly<Record<QueueView['order'], (a: QueueRow, b: QueueRow) => number>> = {
    age: (a, b) => (a.since ?? '9').localeCompare(b.since ?? '9') || byEconomy(a, b),
    economy: byEconomy,
    completeness: (a, b) => b.answered / b.indicators - a.answered / a.indicators || byEconomy(a, b),
  }
  return rows
    .filter((row) => (state === 'all' || row.status === state) && (area === 'all' || row.area === area))
    .sort(compare[order])
}
