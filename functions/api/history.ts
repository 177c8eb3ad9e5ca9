/** Reading a page of a report's history, as far as the person may. */
import type { Context } from 'hono'
import { Problem } from '../../shared/problem.ts'
import type { FocusAreaId } from '../../shared/report/event.ts'
import { readerOf } from '../../shared/report/history.ts'
import { mayReadSection } from '../../shared/report/view.ts'
import { eventPage, loadReport } from '../store/report.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { ApiDeps, Env } from './deps.ts'
import { cycleIn, seqIn, visibleEconomy } from './request.ts'

/** The page of events that the address asks for; throws `not-allowed` where the section's content is hidden. */
export async function historyPage(
  c: Context<Env>,
  { table }: Pick<ApiDeps, 'table'>,
  cycles: CycleCache,
  area: FocusAreaId,
) {
  const economy = visibleEconomy(c)
  const actor = c.get('actor')
  const before = seqIn(c, 'before')
  const { cycle } = await cycles.get(cycleIn(c))
  const reader = readerOf(actor, { economy })
  if (!reader) throw hiddenSection(area)
  if (reader === 'reviewer' && !mayReadSection(actor, await loadReport(table, cycle, economy), area))
    throw hiddenSection(area)
  return { cycle, economy, reader, ...(await eventPage(table, cycle, economy, before)) }
}

/** The refusal to show the content of a section to somebody who knows that it is there. */
export const hiddenSection = (area: FocusAreaId): Problem =>
  new Problem(
    'not-allowed',
    `The content of section ${area} is the economy’s until it is submitted, and then the reviewer’s to read.`,
  )
