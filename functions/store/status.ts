/** The projection of reports for queue and cycle desk. */
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { CycleId } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { ReportStatus } from '../../shared/report/status.ts'
import { statusKey, statusPartition } from './keys.ts'
import { queryAll } from './query.ts'
import { putLater, type Table } from './table.ts'

/** Stores a status unless a later one stands there: order, duplicates and retries do not matter. */
export function putStatus(table: Table, status: ReportStatus): Promise<boolean> {
  return putLater(table, { ...statusKey(status.cycle, status.economy), status, seq: status.seq })
}

/** The status of every report of a cycle that has been touched. */
export async function listStatuses(table: Table, cycle: CycleId): Promise<ReportStatus[]> {
  const items = await queryAll(table, statusPartition(cycle))
  return items.map(({ status }) => ReportStatus.parse(status))
}

/** Number of the last event that a report's status counts; 0 where there is none. One read of one item. */
export async function projectedSeq(table: Table, cycle: CycleId, economy: EconomyKey): Promise<number> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: statusKey(cycle, economy), ConsistentRead: true }),
  )
  return Item ? ReportStatus.parse(Item.status).seq : 0
}
