/** Releases in the table: one manifest each, never changed, each naming its parent. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { canonicalJson } from '../../shared/canonical.ts'
import { Manifest } from '../../shared/release/manifest.ts'
import { releaseKey, releasePartition } from './keys.ts'
import { queryPage } from './query.ts'
import { type Table, won } from './table.ts'

/** The manifest is compressed: it names some hundred files. */
const Item = z.object({ manifest: z.instanceof(Uint8Array) })

/** Stores the release after its parent; false if another publisher took the number first. */
export function putRelease(table: Table, manifest: Manifest): Promise<boolean> {
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...releaseKey(manifest.number), manifest: deflateRawSync(canonicalJson(manifest)) },
    ConditionExpression: 'attribute_not_exists(pk)',
  })
  return won(table.client.send(put))
}

/** The newest release; undefined before the first. One query of one item. */
export async function latestRelease(table: Table): Promise<Manifest | undefined> {
  const { items } = await queryPage(table, releasePartition, { ScanIndexForward: false, Limit: 1 })
  return items[0] && manifestOf(items[0])
}

/** The release of a number. Throws RangeError where there is none. One query of one item. */
export async function loadRelease(table: Table, number: number): Promise<Manifest> {
  const { items } = await queryPage(table, releasePartition, {
    keys: 'sk = :sk',
    ExpressionAttributeValues: { ':sk': releaseKey(number).sk },
  })
  if (!items[0]) throw new RangeError(`There is no release ${number}`)
  return manifestOf(items[0])
}

function manifestOf(item: Record<string, unknown>): Manifest {
  const { manifest } = Item.parse(item)
  return Manifest.parse(JSON.parse(inflateRawSync(manifest).toString('utf8')))
}
