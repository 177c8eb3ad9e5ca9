/** From a change in the table to what the queue, the desk and the publisher read. Order, duplicates and retries do not matter. */
import { BriefId } from '../shared/brief/brief.ts'
import { CycleId } from '../shared/cycle.ts'
import { EconomyKey } from '../shared/economies.ts'
import { focusAreaIds } from '../shared/framework/types.ts'
import { publishedSection } from '../shared/release/published.ts'
import { looksSeq, sectionLooks } from '../shared/release/second-looks.ts'
import type { ReportState } from '../shared/report/state.ts'
import { statusOf } from '../shared/report/status.ts'
import { projectBrief } from './project-brief.ts'
import { listCycles } from './store/cycle.ts'
import type { movedBy } from './store/keys.ts'
import { putPublished } from './store/published.ts'
import { loadReport } from './store/report.ts'
import { putLooks } from './store/second-looks.ts'
import { projectedSeq, putStatus } from './store/status.ts'
import type { Table } from './store/table.ts'

export type Moved = NonNullable<ReturnType<typeof movedBy>>

/**
 * Brings the projections of what moved up to date. Calls `release` if something public moved: before the status that
 * says how far the projection has come, so that a run cut off between the two asks for a release again, never for none.
 */
export async function project(table: Table, moved: Moved, release: () => Promise<void>): Promise<void> {
  if ('series' in moved) return release()
  if ('brief' in moved) return projectBrief(table, BriefId.parse(moved.brief), release)
  const cycle = CycleId.parse(moved.report.cycle)
  const economy = EconomyKey.parse(moved.report.economy)
  const [state, known] = await Promise.all([
    loadReport(table, cycle, economy),
    projectedSeq(table, cycle, economy),
  ])
  if (state.seq === 0) return
  if (await projectPublished(table, state, known)) await release()
  await putStatus(table, statusOf(state))
}

/** Writes what the public may read of sections that were published, retracted or looked at after event `known`; true if there are any. */
async function projectPublished(table: Table, state: ReportState, known: number): Promise<boolean> {
  const areas = focusAreaIds.filter((area) => {
    const { publishedSeq = 0, withheldSeq = 0 } = state.sections[area] ?? {}
    return publishedSeq > 0 && Math.max(publishedSeq, withheldSeq, looksSeq(state, area)) > known
  })
  if (areas.length === 0) return false
  const cycle = (await listCycles(table)).find(({ cycle }) => cycle === state.cycle)
  if (!cycle) throw new RangeError(`The table has a report of cycle ${state.cycle}, but no such cycle`)
  await Promise.all(
    areas.map(async (area) => {
      const then = await loadReport(table, state.cycle, state.economy, state.sections[area]?.publishedSeq)
      const content = publishedSection(state, then, area, cycle.demonstration)
      const looks = sectionLooks(state, then, area)
      await Promise.all([content && putPublished(table, content), looks && putLooks(table, looks)])
    }),
  )
  return true
}
