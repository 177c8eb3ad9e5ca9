/** Cycles and answers that tests of the workspace begin with. */
import { carryOut } from '../../functions/api/carry-out.ts'
import { latestStates } from '../../functions/api/latest-states.ts'
import { putCycle } from '../../functions/store/cycle.ts'
import { loadReport, reportHistory } from '../../functions/store/report.ts'
import type { Table } from '../../functions/store/table.ts'
import { actorNamed } from '../../infra/local/accounts.ts'
import type { Answer, Level } from '../../shared/answer.ts'
import type { Cycle } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { framework } from '../../shared/framework/index.ts'
import type { Change } from '../../shared/report/event.ts'
import { baseFor } from '../../shared/report/state.ts'

export const cycleOf = (year: number, terms: Partial<Cycle> = {}): Cycle => ({
  cycle: String(year),
  framework: framework.version,
  demonstration: true,
  opens: `${year}-01-01T00:00:00.000Z`,
  due: `${year + 60}-01-01T00:00:00.000Z`,
  closes: `${year + 61}-01-01T00:00:00.000Z`,
  graceDays: 30,
  objectionDays: 0,
  revision: 1,
  ...terms,
})

export const inventedAnswer = (narrative: string, level: Level = 'partial'): Answer => ({
  value: { kind: 'level', level },
  narrative,
  language: 'en',
  evidence: [],
  instruments: [],
})

export type Changes = readonly (readonly [account: string, change: Change])[]

/** Opens a cycle, and carries out changes in the report of Peru as the people named. */
export async function openCycle(table: Table, cycle: Cycle, changes: Changes = []): Promise<void> {
  await putCycle(table, cycle)
  await carryOutAll(table, cycle, 'PER', changes)
}

/** Carries out changes in a report, each over what stands, just after the opening of the cycle. */
export async function carryOutAll(
  table: Table,
  cycle: Cycle,
  economy: EconomyKey,
  changes: Changes,
): Promise<void> {
  const now = () => new Date(Date.parse(cycle.opens) + 1_000).toISOString()
  const latest = latestStates()
  for (const [account, change] of changes) {
    const base = baseFor(await loadReport(table, cycle.cycle, economy), change)
    const command = { id: crypto.randomUUID(), base, change }
    await carryOut({ table, now, latest }, actorNamed(account), cycle, economy, command)
  }
}

/** Changes of an answer in the report of Peru, in order: what they are, and their words. */
export async function changesOf(table: Table, indicator: string): Promise<string[]> {
  const history = await reportHistory(table, '2026', 'PER')
  return history.flatMap(({ event: { change } }) =>
    'indicator' in change && change.indicator === indicator
      ? ['answer' in change ? `${change.type}: ${change.answer.narrative}` : change.type]
      : [],
  )
}
