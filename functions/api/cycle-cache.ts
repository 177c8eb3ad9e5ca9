/** Cycles change seldom and are read on every save: kept in memory for half of the notice of an early closing. */
import { type Cycle, type CycleId, closingNoticeMs } from '../../shared/cycle.ts'
import { Problem } from '../../shared/problem.ts'
import { listCycles } from '../store/cycle.ts'
import type { ApiDeps } from './deps.ts'

export interface CycleCache {
  /** All cycles, oldest first, at most 30 s old. */
  all(): Promise<readonly Cycle[]>
  /** Throws an `unknown-cycle` problem. */
  get(id: CycleId): Promise<Cycle>
  /** Forgets what it has, after this process changed a cycle. */
  forget(): void
}

export function cycleCache({ table, now }: Pick<ApiDeps, 'table' | 'now'>): CycleCache {
  let kept: { readonly until: number; readonly cycles: readonly Cycle[] } | undefined
  const all = async () => {
    const at = Date.parse(now())
    if (kept && at < kept.until) return kept.cycles
    const cycles = await listCycles(table)
    kept = { until: at + closingNoticeMs / 2, cycles }
    return cycles
  }
  return {
    all,
    get: async (id) => {
      const found = (await all()).find((cycle) => cycle.cycle === id)
      if (!found) throw new Problem('unknown-cycle', `There is no cycle ${id}.`)
      return found
    },
    forget: () => {
      kept = undefined
    },
  }
}
