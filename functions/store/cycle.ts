/** Cycles in the table. */
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { Cycle } from '../../shared/cycle.ts'
import { cycleKey, cyclePartition } from './keys.ts'
import { queryAll } from './query.ts'
import { type Table, won } from './table.ts'

/** All cycles, oldest first. */
export async function listCycles(table: Table): Promise<Cycle[]> {
  const items = await queryAll(table, cyclePartition)
  return items.map(({ cycle }) => Cycle.parse(cycle))
}

/** Stores a cycle whose revision follows the stored one (1 for a new cycle); false if another came first. */
export function putCycle(table: Table, cycle: Cycle): Promise<boolean> {
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...cycleKey(cycle.cycle), cycle, revision: cycle.revision },
    ...(cycle.revision === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'revision = :before',
          ExpressionAttributeValues: { ':before': cycle.revision - 1 },
        }),
  })
  return won(table.client.send(put))
}
