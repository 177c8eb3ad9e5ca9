/** How people want to be written to: one item for each who said so. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { Preference, usual } from '../../shared/preference.ts'
import { preferenceKey, preferencePartition } from './keys.ts'
import { queryAll } from './query.ts'
import type { Table } from './table.ts'

export async function loadPreference(table: Table, subject: string): Promise<Preference> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: preferenceKey(subject), ConsistentRead: true }),
  )
  return Item ? Preference.parse(Item.preference) : usual
}

/** The preferences of everybody who has any, by subject. */
export async function listPreferences(table: Table): Promise<Map<string, Preference>> {
  const items = await queryAll(table, preferencePartition)
  return new Map(items.map(({ sk, preference }) => [String(sk), Preference.parse(preference)]))
}

export async function putPreference(table: Table, subject: string, preference: Preference): Promise<void> {
  const Item = { ...preferenceKey(subject), preference }
  await table.client.send(new PutCommand({ TableName: table.name, Item }))
}
