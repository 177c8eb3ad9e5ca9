/** Published content, one item per section: all that the publisher reads of reports. */
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { CycleId } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import { PublishedSection } from '../../shared/release/published.ts'
import { publishedKey, publishedPartition } from './keys.ts'
import { queryAll } from './query.ts'
import { putLater, type Table } from './table.ts'

/** Stores a section's public content unless the same or later content stands there. */
export function putPublished(table: Table, section: PublishedSection): Promise<boolean> {
  return putLater(table, {
    ...publishedKey(section.cycle, section.economy, section.area),
    section,
    seq: section.seq,
  })
}

/** Every published section of a cycle, by economy key and focus area. Pages through the partition. */
export async function listPublished(table: Table, cycle: CycleId): Promise<PublishedSection[]> {
  const items = await queryAll(table, publishedPartition(cycle))
  return items.map(({ section }) => PublishedSection.parse(section))
}

/** The public content of one section; undefined where none was published. One read of one item. */
export async function getPublished(
  table: Table,
  cycle: CycleId,
  economy: EconomyKey,
  area: FocusAreaId,
): Promise<PublishedSection | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: publishedKey(cycle, economy, area), ConsistentRead: true }),
  )
  return Item && PublishedSection.parse(Item.section)
}
