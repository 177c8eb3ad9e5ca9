/** From a change in the table to what the queue, the desk and the publisher read. Order, duplicates and retries do not matter. */
import { CycleId } from '../shared/cycle.ts'
import { EconomyKey } from '../shared/economies.ts'
import { focusAreaIds } from '../shared/framework/types.ts'
import { publishedSection } from '../shared/release/published.ts'
import type { ReportState } from '../shared/report/state.ts'
import { statusOf } from '../shared/report/status.ts'
import { listCycles } from './store/cycle.ts'
import type { movedBy } from './store/keys.ts'
import { putPublished } from './store/published.ts'
import { loadReport } from './store/report.ts'
import { projectedSeq, putStatus } from './store/status.ts'
import type { Table } from './store/table.ts'

export type Moved = NonNullable<ReturnType<typeof movedBy>>

/** Brings the projections of what moved up to date. True if something public moved, so that a release is due. */
export async function project(table: Table, moved: Moved): Promise<boolean> {
  if ('series' in moved) return true
  const cycle = CycleId.parse(moved.report.cycle)
  const economy = EconomyKey.parse(moved.report.economy)
  const [state, known] = await Promise.all([
    loadReport(table, cycle, economy),
    projectedSeq(table, cycle, economy),
  ])
  if (state.seq === 0) return false
  const published = await projectPublished(table, state, known)
  // Last, because it says how far the rest has come.
  await putStatus(table, statusOf(state))
  return published
}

/** Writes the public content of the sections that were published or retracted after event `known`. */
async function projectPublished(table: Table, state: ReportState, known: number): Promise<boolean> {
  const areas = focusAreaIds.filter((area) => {
    const { publishedSeq = 0, withheldSeq = 0 } = state.sections[area] ?? {}
    return publishedSeq > 0 && Math.max(publishedSeq, withheldSeq) > known
  })
  if (areas.length === 0) return false
  const cycle = (await listCycles(table)).find(({ cycle }) => cycle === state.cycle)
  if (!cycle) throw new RangeError(`The table has a report of cycle ${state.cycle}, but no such cycle`)
  const moved = await Promise.all(
    areas.map(async (area) => {
      const then = await loadReport(table, state.cycle, state.economy, state.sections[area]?.publishedSeq)
      const content = publishedSection(state, then, area, cycle.demonstration)
      return content !== undefined && putPublished(table, content)
    }),
  )
  return moved.includes(true)
}
