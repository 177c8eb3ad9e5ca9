/** What a rebuild has to catch up on, because a trigger was lost or a process ended between two writes. */
import { economies } from '../shared/economies.ts'
import type { Moved } from './project.ts'
import { listHeads, loadBrief } from './store/briefs.ts'
import { listCycles } from './store/cycle.ts'
import { lastSeq } from './store/report.ts'
import { listStatuses } from './store/status.ts'
import type { Table } from './store/table.ts'

/** Reports and briefs whose projection is older than their last event. One query of one key for each economy and cycle, and for each brief. */
export async function unprojected(table: Table): Promise<Moved[]> {
  const cycles = await listCycles(table)
  const briefs = unprojectedBriefs(table)
  const behind = cycles.map(async ({ cycle }) => {
    const known = new Map((await listStatuses(table, cycle)).map(({ economy, seq }) => [economy, seq]))
    const reports = economies.map(async ({ key }): Promise<Moved[]> => {
      const last = await lastSeq(table, cycle, key)
      return last > (known.get(key) ?? 0) ? [{ report: { cycle, economy: key } }] : []
    })
    return (await Promise.all(reports)).flat()
  })
  return [...(await Promise.all(behind)).flat(), ...(await briefs)]
}

async function unprojectedBriefs(table: Table): Promise<Moved[]> {
  const behind = (await listHeads(table)).map(async ({ brief, revision }): Promise<Moved[]> => {
    const last = await loadBrief(table, brief)
    return (last?.revision ?? 0) > revision ? [{ brief }] : []
  })
  return (await Promise.all(behind)).flat()
}
