/** Whether the recorded history of a report holds together, from its first event to its last. */
import type { CycleId } from '../shared/cycle.ts'
import type { EconomyKey } from '../shared/economies.ts'
import { brokenLink } from '../shared/report/chain.ts'
import { emptyReport } from '../shared/report/state.ts'
import { reportHistory, UnreadableEvent } from './store/report.ts'
import type { Table } from './store/table.ts'

export interface Verdict {
  readonly cycle: CycleId
  readonly economy: EconomyKey
  /** How many events were read. */
  readonly events: number
  /** The first event that does not hold, and why; absent where all do. */
  readonly broken?: { readonly seq: number; readonly reason: string }
}

/** Reads the whole history of a report and checks its chain of hashes and its checkpoints. Not bounded. */
export async function verifyReport(table: Table, cycle: CycleId, economy: EconomyKey): Promise<Verdict> {
  try {
    const history = await reportHistory(table, cycle, economy)
    const broken = await brokenLink(emptyReport(cycle, economy), history)
    return { cycle, economy, events: history.length, ...(broken && { broken }) }
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error
    return { cycle, economy, events: error.seq - 1, broken: { seq: error.seq, reason: 'cannot be read' } }
  }
}
