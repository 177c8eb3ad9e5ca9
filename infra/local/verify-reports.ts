/** Checks the chains of hashes of all reports in a data folder, with the server running or not. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { listCycles } from '../../functions/store/cycle.ts'
import type { Table } from '../../functions/store/table.ts'
import { type Verdict, verifyReport } from '../../functions/verify.ts'
import { economies } from '../../shared/economies.ts'
import { StartError } from './listen.ts'
import { askServer, withTable } from './operator.ts'

/** The verdict on every report of every cycle, those included in which nothing has happened. */
export async function verifyLog(data: string): Promise<Verdict[]> {
  const answer = await askServer(data, '/cycles')
  if (answer) {
    const { cycles } = (await answer.json()) as { cycles: { cycle: string }[] }
    return inTurn(cycles, async (cycle, economy) => {
      const response = await askServer(data, `/reports/${cycle}/${economy}/chain`)
      if (!response?.ok) throw new StartError(`The server did not answer for ${economy} ${cycle}. Try again.`)
      return (await response.json()) as Verdict
    })
  }
  const hasTable = await access(join(data, 'table')).then(
    () => true,
    () => false,
  )
  if (!hasTable) throw new StartError(`There are no reports in ${data}.`)
  return withTable(data, async (table: Table) =>
    inTurn(await listCycles(table), (cycle, economy) => verifyReport(table, cycle, economy)),
  )
}

async function inTurn(
  cycles: readonly { readonly cycle: string }[],
  verify: (cycle: string, economy: Verdict['economy']) => Promise<Verdict>,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const { cycle } of cycles) for (const { key } of economies) verdicts.push(await verify(cycle, key))
  return verdicts
}

/** A line for each broken report, and one for all. */
export function verdictLines(verdicts: readonly Verdict[]): string[] {
  const reports = verdicts.filter(({ events, broken }) => events > 0 || broken)
  const broken = reports.flatMap(({ cycle, economy, broken }) =>
    broken ? [`${economy} ${cycle}: broken at event ${broken.seq}: ${broken.reason}`] : [],
  )
  const events = reports.reduce((sum, report) => sum + report.events, 0)
  const all = `${reports.length} reports with ${events} events were checked`
  return [...broken, broken.length === 0 ? `${all}; every chain holds.` : `${all}; ${broken.length} broken.`]
}
