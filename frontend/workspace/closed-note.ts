/** Whether the clock allows answers. */
import { type Cycle, graceEnds, phaseOf } from '../../shared/cycle.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'

/** Why nothing can be answered now, if the clock is the reason. */
export function closedNote(cycle: Cycle, report: ReportView, area: FocusAreaId): string | undefined {
  const now = serverNow()
  const phase = phaseOf(cycle, now)
  if (phase === 'upcoming') return t.report.upcoming(cycle.opens)
  const grace = report.sections[area].status === 'returned' && now < graceEnds(cycle)
  return phase === 'open' || grace ? undefined : t.report.closed(cycle.closes)
}
