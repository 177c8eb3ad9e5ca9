/** What people have been reminded of: each matter once for each person, however many runs there are at once. */
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { CycleId } from '../../shared/cycle.ts'
import { reminderKey, reminderPartition } from './keys.ts'
import { queryAll } from './query.ts'
import { type Table, won } from './table.ts'

const keyOf = (matter: string, subject: string): string => `${matter}#${subject}`

/** Whether somebody has been reminded of a matter, by what the table says now. */
export async function remindersSent(
  table: Table,
  cycle: CycleId,
): Promise<(matter: string, subject: string) => boolean> {
  const items = await queryAll(table, reminderPartition(cycle), { ProjectionExpression: 'sk' })
  const sent = new Set(items.map(({ sk }) => sk))
  return (matter, subject) => sent.has(keyOf(matter, subject))
}

/** Takes it on to remind somebody of a matter; false if that was done before. */
export function claimReminder(
  table: Table,
  cycle: CycleId,
  matter: string,
  subject: string,
  at: string,
): Promise<boolean> {
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...reminderKey(cycle, keyOf(matter, subject)), at },
    ConditionExpression: 'attribute_not_exists(pk)',
  })
  return won(table.client.send(put))
}
