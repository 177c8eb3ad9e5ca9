/** Measured series in the table: a shelf of immutable vintages per series. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { canonicalJson, hashOf } from '../../shared/canonical.ts'
import { Problem } from '../../shared/problem.ts'
import { correction } from '../../shared/release/shelf.ts'
import { partWithdrawn } from '../../shared/release/withdrawn.ts'
import { type SeriesFile, SeriesObservation, type Shelf, Vintage, Withdrawal } from '../../shared/series.ts'
import { seriesPartition, vintageKey, withdrawalKey } from './keys.ts'
import { queryAll } from './query.ts'
import { type Table, won } from './table.ts'

/** Most bytes of compressed observations that leave an item below the table's limit of 400 kB. */
const packedMax = 380_000

const Item = z.object({
  vintage: z.omit(Vintage, { observations: true }),
  count: z.int(),
  observations: z.instanceof(Uint8Array),
})

const WithdrawalItem = z.object({ withdrawal: Withdrawal })

/** SHA-256 of what the figures are, whatever file and line they stood in. */
export const contentHash = ({ series, observations }: SeriesFile): Promise<string> =>
  hashOf({ series, observations: observations.map(({ line: _, file: __, ...figure }) => figure) })

/** What came of putting a vintage on the shelf. */
export type Placed =
  /** Figures that were not there. */
  | 'stored'
  /** Known figures, whose date is corrected. */
  | 'dated'
  /** Figures that had been withdrawn, and count again. */
  | 'restored'
  /** The very same; nothing was written. */
  | 'same'

/**
 * Puts a vintage on the shelf of its series. Throws a `body-too-large` problem where the figures do not fit one item.
 */
export async function putVintage(table: Table, whole: Vintage): Promise<Placed> {
  const shelf = await loadShelf(table, whole.series)
  const { standing } = partWithdrawn(shelf)
  const sameFigures = ({ contentHash }: Vintage) => contentHash === whole.contentHash
  const known = shelf.vintages.some(sameFigures)
  const placed = known ? (standing.some(sameFigures) ? correction(standing, whole) : 'restored') : 'stored'
  if (!placed) return 'same'
  const { observations, ...vintage } = whole
  const packed = deflateRawSync(canonicalJson(observations))
  if (packed.length > packedMax)
    throw new Problem(
      'body-too-large',
      'The series has too many figures for one vintage; leave out early years.',
    )
  const { series, vintage: date, contentHash, importedAt } = whole
  const put = new PutCommand({
    TableName: table.name,
    Item: {
      ...vintageKey(series, date, contentHash, known ? importedAt : undefined),
      vintage,
      count: observations.length,
      observations: packed,
    },
    ConditionExpression: 'attribute_not_exists(pk)',
  })
  return (await won(table.client.send(put))) ? placed : 'same'
}

/** Marks figures as withdrawn; what was imported stays. False if such a mark of this instant stands there. */
export function putWithdrawal(table: Table, withdrawal: Withdrawal): Promise<boolean> {
  const { series, contentHash, at } = withdrawal
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...withdrawalKey(series, contentHash, at), withdrawal },
    ConditionExpression: 'attribute_not_exists(pk)',
  })
  return won(table.client.send(put))
}

/** Everything on the shelf of a series, the withdrawn included, oldest first. */
export async function loadShelf(table: Table, code: string): Promise<Shelf> {
  const items = await queryAll(table, seriesPartition(code))
  return {
    vintages: items.flatMap((item) => ('withdrawal' in item ? [] : [vintageOf(Item.parse(item))])),
    withdrawals: items.flatMap((item) =>
      'withdrawal' in item ? [WithdrawalItem.parse(item).withdrawal] : [],
    ),
  }
}

function vintageOf({ vintage, observations }: z.infer<typeof Item>): Vintage {
  const figures: unknown = JSON.parse(inflateRawSync(observations).toString('utf8'))
  return { ...vintage, observations: z.array(SeriesObservation).parse(figures) }
}
