/** Who looks after which section: one item for each report. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { Assignments, handedOver } from '../../shared/assignment.ts'
import type { CycleId } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { listCycles } from './cycle.ts'
import { assignmentKey } from './keys.ts'
import { type Table, won } from './table.ts'

/** The assignments of a report; of revision 0 where there never were any. One read of one item. */
export async function loadAssignments(
  table: Table,
  cycle: CycleId,
  economy: EconomyKey,
): Promise<Assignments> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: assignmentKey(cycle, economy), ConsistentRead: true }),
  )
  return Item ? Assignments.parse(Item.assignments) : { cycle, economy, sections: {}, revision: 0 }
}

/** Stores assignments whose revision follows the stored one; false if another came first. */
export function putAssignments(table: Table, assignments: Assignments): Promise<boolean> {
  const { cycle, economy, revision } = assignments
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...assignmentKey(cycle, economy), assignments, revision },
    ...(revision === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'revision = :before',
          ExpressionAttributeValues: { ':before': revision - 1 },
        }),
  })
  return won(table.client.send(put))
}

/** Gives everything that a person looks after in any cycle to a successor, or to nobody. */
export async function handOverAssignments(
  table: Table,
  economy: EconomyKey,
  from: string,
  to?: string,
): Promise<void> {
  for (const { cycle } of await listCycles(table)) {
    let next = handedOver(await loadAssignments(table, cycle, economy), from, to)
    while (next && !(await putAssignments(table, next)))
      next = handedOver(await loadAssignments(table, cycle, economy), from, to)
  }
}
