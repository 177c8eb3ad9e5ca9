/** Releases in the table: one manifest each, never changed, each naming its parent. */
import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { canonicalJson } from '../../shared/canonical.ts'
import { Manifest } from '../../shared/release/manifest.ts'
import { manifestKey, manifestPartition, releaseKey, releasePartition } from './keys.ts'
import { queryAll, queryPage } from './query.ts'
import { type Table, won } from './table.ts'

/** Most bytes of a compressed manifest in one item; a larger one, of some ten thousand files, lies in several. */
const partBytes = 350_000

const Bytes = z.instanceof(Uint8Array)
const Item = z.union([
  z.object({ manifest: Bytes }),
  /** Names the partition in which the bytes lie. */
  z.object({ manifestHash: z.string() }),
])

/** Stores the release after its parent; false if another publisher took the number first. */
export async function putRelease(table: Table, manifest: Manifest): Promise<boolean> {
  const bytes = deflateRawSync(canonicalJson(manifest))
  const content = bytes.length <= partBytes ? { manifest: bytes } : await putParts(table, bytes)
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...releaseKey(manifest.number), ...content },
    ConditionExpression: 'attribute_not_exists(pk)',
  })
  return won(table.client.send(put))
}

/** The parts stand before the release that names them, under a name that no other bytes have. */
async function putParts(table: Table, bytes: Uint8Array): Promise<{ manifestHash: string }> {
  const manifestHash = createHash('sha256').update(bytes).digest('hex')
  for (let part = 0; part * partBytes < bytes.length; part += 1) {
    const content = bytes.subarray(part * partBytes, (part + 1) * partBytes)
    const Item = { ...manifestKey(manifestHash, part), content }
    await table.client.send(new PutCommand({ TableName: table.name, Item }))
  }
  return { manifestHash }
}

/** The newest release; undefined before the first. One query of one item. */
export async function latestRelease(table: Table): Promise<Manifest | undefined> {
  const { items } = await queryPage(table, releasePartition, { ScanIndexForward: false, Limit: 1 })
  return items[0] && (await manifestOf(table, items[0]))
}

/** The number of the newest release; 0 before the first. One query of one key. */
export async function latestNumber(table: Table): Promise<number> {
  const { items } = await queryPage(table, releasePartition, {
    ScanIndexForward: false,
    Limit: 1,
    ProjectionExpression: 'sk',
  })
  return Number(items[0]?.sk ?? 0)
}

/** The release of a number. Throws RangeError where there is none. One query of one item. */
export async function loadRelease(table: Table, number: number): Promise<Manifest> {
  const { items } = await queryPage(table, releasePartition, {
    keys: 'sk = :sk',
    ExpressionAttributeValues: { ':sk': releaseKey(number).sk },
  })
  if (!items[0]) throw new RangeError(`There is no release ${number}`)
  return manifestOf(table, items[0])
}

async function manifestOf(table: Table, item: Record<string, unknown>): Promise<Manifest> {
  const found = Item.parse(item)
  const bytes = 'manifest' in found ? found.manifest : await joined(table, found.manifestHash)
  return Manifest.parse(JSON.parse(inflateRawSync(bytes).toString('utf8')))
}

async function joined(table: Table, hash: string): Promise<Buffer> {
  const parts = await queryAll(table, manifestPartition(hash))
  return Buffer.concat(parts.map(({ content }) => Bytes.parse(content)))
}
