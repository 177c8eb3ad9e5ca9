/** Second looks at published sections, one item per section: what the publisher reads of them. */
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { CycleId } from '../../shared/cycle.ts'
import { SectionLooks } from '../../shared/release/second-looks.ts'
import { lookKey, lookPartition } from './keys.ts'
import { queryAll } from './query.ts'
import { type Table, won } from './table.ts'

/** Stores the looks at a section unless the same or later ones stand there. */
export function putLooks(table: Table, looks: SectionLooks): Promise<boolean> {
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...lookKey(looks.cycle, looks.economy, looks.area), looks, seq: looks.seq },
    ConditionExpression: 'attribute_not_exists(pk) OR seq < :seq',
    ExpressionAttributeValues: { ':seq': looks.seq },
  })
  return won(table.client.send(put))
}

/** The looks at every section of a cycle, those that are not public yet among them. */
export async function listLooks(table: Table, cycle: CycleId): Promise<SectionLooks[]> {
  const items = await queryAll(table, lookPartition(cycle))
  return items.map(({ looks }) => SectionLooks.parse(looks))
}
