/** Measured series in the table: a shelf of immutable vintages per series. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { canonicalJson, hashOf } from '../../shared/canonical.ts'
import { Problem } from '../../shared/problem.ts'
import { type SeriesFile, SeriesObservation, Vintage } from '../../shared/series.ts'
import { seriesPartition, vintageKey } from './keys.ts'
import { queryAll } from './query.ts'
import { type Table, won } from './table.ts'

/** Most bytes of compressed observations that leave an item below the table's limit of 400 kB. */
const packedMax = 380_000

const Item = z.object({
  vintage: z.omit(Vintage, { observations: true }),
  count: z.int(),
  observations: z.instanceof(Uint8Array),
})

/** A vintage without its figures: what a list shows. */
export const VintageHeader = z.extend(z.omit(Vintage, { observations: true }), { count: z.int() })
export type VintageHeader = z.infer<typeof VintageHeader>

/** SHA-256 of what the figures are, whatever file and line they stood in. */
export const contentHash = ({ series, observations }: SeriesFile): Promise<string> =>
  hashOf({ series, observations: observations.map(({ line: _, ...figure }) => figure) })

/**
 * Puts a vintage on the shelf of its series; false, and nothing written, if the same figures are already there.
 * Throws a `body-too-large` problem where the figures do not fit one item.
 */
export async function putVintage(table: Table, { observations, ...vintage }: Vintage): Promise<boolean> {
  const shelf = await listVintages(table, vintage.series)
  if (shelf.some((known) => known.contentHash === vintage.contentHash)) return false
  const packed = deflateRawSync(canonicalJson(observations))
  if (packed.length > packedMax)
    throw new Problem(
      'body-too-large',
      'The series has too many figures for one vintage; leave out early years.',
    )
  const put = new PutCommand({
    TableName: table.name,
    Item: {
      ...vintageKey(vintage.series, vintage.vintage, vintage.contentHash),
      vintage,
      count: observations.length,
      observations: packed,
    },
    ConditionExpression: 'attribute_not_exists(pk)',
  })
  return won(table.client.send(put))
}

/** The vintages of a series without their figures, oldest first. */
export async function listVintages(table: Table, code: string): Promise<VintageHeader[]> {
  const items = await queryAll(table, seriesPartition(code), {
    ProjectionExpression: 'vintage, #count',
    ExpressionAttributeNames: { '#count': 'count' },
  })
  return items.map(({ vintage, count }) => VintageHeader.parse({ ...(vintage as object), count }))
}

/** The vintages of a series with their figures, oldest first. */
export async function loadVintages(table: Table, code: string): Promise<Vintage[]> {
  const items = await queryAll(table, seriesPartition(code))
  return items.map((item) => vintageOf(Item.parse(item)))
}

function vintageOf({ vintage, observations }: z.infer<typeof Item>): Vintage {
  const figures: unknown = JSON.parse(inflateRawSync(observations).toString('utf8'))
  return { ...vintage, observations: z.array(SeriesObservation).parse(figures) }
}
