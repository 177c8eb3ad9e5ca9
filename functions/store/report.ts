/** A report in the table: append one event, load in one bounded query. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { canonicalJson } from '../../shared/canonical.ts'
import type { CycleId } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { Problem } from '../../shared/problem.ts'
import { checkpointEvery, type SealedEvent } from '../../shared/report/chain.ts'
import { type StoredCheckpoint, upcast } from '../../shared/report/checkpoint.ts'
import { ReportEvent, type UnsealedEvent } from '../../shared/report/event.ts'
import { applied, evolve } from '../../shared/report/evolve.ts'
import { isRemark, needsRoom, reportFull, saidBytes, saidFull } from '../../shared/report/room.ts'
import { type Checkpoint, emptyReport, type ReportState } from '../../shared/report/state.ts'
import { eventKey, reportPartition } from './keys.ts'
import { queryAll, queryPage } from './query.ts'
import { type Table, won } from './table.ts'

/** An item that carries an event; every 50th also a checkpoint, compressed. */
const Item = z.object({
  event: ReportEvent,
  checkpointVersion: z.optional(z.int()),
  checkpoint: z.optional(z.instanceof(Uint8Array)),
})
type Item = z.infer<typeof Item>

/** Appends a sealed event; false if another event took its number first. One write. */
export function appendEvent(
  table: Table,
  report: Pick<ReportState, 'cycle' | 'economy'>,
  { event, checkpoint }: SealedEvent,
): Promise<boolean> {
  const put = new PutCommand({
    TableName: table.name,
    Item: {
      ...eventKey(report.cycle, report.economy, event.seq),
      event,
      ...(checkpoint && {
        checkpointVersion: checkpoint.version,
        checkpoint: packed(checkpoint.state),
      }),
    },
    ConditionExpression: 'attribute_not_exists(pk)',
  })
  return won(table.client.send(put))
}

/** Most compressed bytes of a report's state. What is never refused adds less than 70 kB: a checkpoint has at most 200 kB. */
const packedMax = 130_000
/** Content of so many bytes stays below that however badly it compresses. */
const surelyFits = 125_000

/** Most compressed bytes of all comments and second looks, so that whoever only remarks leaves room for the answers. */
const saidPackedMax = 40_000

/** The `report-full` problem of an event that makes the state grow beyond what a checkpoint may hold. */
export function roomInTable(state: ReportState, event: UnsealedEvent): Problem | undefined {
  const after = applied(state, event)
  if (isRemark(event.change) && saidBytes(after) > saidPackedMax) {
    const { comments, looks } = after
    if (packed({ comments, looks }).length > saidPackedMax) return saidFull()
  }
  if (!needsRoom(event.change) || after.bytes <= surelyFits) return undefined
  const size = packed(after).length
  if (size <= packedMax) return undefined
  const { head: _, ...before } = state
  return size > packed(before).length ? reportFull() : undefined
}

/**
 * The state of a report after its last event, or as of event `asOf`. One consistent query of at most 50 items,
 * however long the history is; only where no upcaster reads the checkpoint found is the whole history folded.
 */
export async function loadReport(
  table: Table,
  cycle: CycleId,
  economy: EconomyKey,
  asOf?: number,
): Promise<ReportState> {
  const newestFirst = await queryEvents(table, cycle, economy, { asOf, limit: checkpointEvery })
  const empty = emptyReport(cycle, economy)
  const at = newestFirst.findIndex((item) => item.checkpoint)
  const start = newestFirst[at]
  if (!start) return fold(empty, newestFirst)
  const state = checkpointState(start)
  if (state) return fold({ ...state, head: start.event.hash }, newestFirst.slice(0, at))
  return fold(empty, await queryEvents(table, cycle, economy, { asOf }))
}

/** One event of a report. Throws RangeError where the report has none of this number. One query of one item. */
export async function loadEvent(
  table: Table,
  { cycle, economy }: Pick<ReportState, 'cycle' | 'economy'>,
  seq: number,
): Promise<ReportEvent> {
  const [item] = await queryEvents(table, cycle, economy, { asOf: seq, limit: 1 })
  if (item?.event.seq !== seq) throw new RangeError(`The report has no event ${seq}`)
  return item.event
}

/** The number of a report's last event; 0 where there is none. One query of one key. */
export async function lastSeq(table: Table, cycle: CycleId, economy: EconomyKey): Promise<number> {
  const { items } = await queryPage(table, reportPartition(cycle, economy), {
    ProjectionExpression: 'sk',
    ScanIndexForward: false,
    Limit: 1,
  })
  return Number(items[0]?.sk ?? 0)
}

/** Events that one page of a history reads. */
const pageSize = 200

/**
 * A page of a report's events, oldest first: the last ones, or those before event `before`. One query. `next` is the
 * `before` of the page of older events; absent where there are none.
 */
export async function eventPage(
  table: Table,
  cycle: CycleId,
  economy: EconomyKey,
  before?: number,
): Promise<{ events: ReportEvent[]; next?: number }> {
  const { items } = await queryPage(table, reportPartition(cycle, economy), {
    ProjectionExpression: '#event',
    ExpressionAttributeNames: { '#event': 'event' },
    ScanIndexForward: false,
    Limit: pageSize,
    ...(before !== undefined && {
      keys: 'sk < :sk',
      ExpressionAttributeValues: { ':sk': eventKey(cycle, economy, before).sk },
    }),
  })
  const events = items.map(({ event }) => ReportEvent.parse(event)).reverse()
  const oldest = events[0]?.seq ?? 1
  return { events, ...(oldest > 1 && { next: oldest }) }
}

/** What stands at an event's number is no event, or its checkpoint cannot be read. */
export class UnreadableEvent extends Error {
  readonly seq: number

  constructor(seq: number, cause: unknown) {
    super(`Event ${seq} cannot be read`, { cause })
    this.seq = seq
  }
}

/** The whole history, oldest first, checkpoints uncompressed. For audit; not bounded. Throws UnreadableEvent. */
export async function reportHistory(
  table: Table,
  cycle: CycleId,
  economy: EconomyKey,
): Promise<SealedEvent[]> {
  return (await queryAll(table, reportPartition(cycle, economy))).map((item) => {
    try {
      const { event, checkpoint, checkpointVersion = 0 } = Item.parse(item)
      if (!checkpoint) return { event }
      return { event, checkpoint: { version: checkpointVersion, state: inflated(checkpoint) as Checkpoint } }
    } catch (error) {
      throw new UnreadableEvent(Number(item.sk), error)
    }
  })
}

const fold = (from: ReportState, newestFirst: readonly Item[]): ReportState =>
  newestFirst.reduceRight((state, item) => evolve(state, item.event), from)

const packed = (state: Partial<Checkpoint>): Uint8Array => deflateRawSync(canonicalJson(state))

const inflated = (bytes: Uint8Array): unknown => JSON.parse(inflateRawSync(bytes).toString('utf8'))

function checkpointState({ checkpoint, checkpointVersion }: Item): StoredCheckpoint['state'] | undefined {
  if (!checkpoint || checkpointVersion === undefined) return undefined
  return upcast({ version: checkpointVersion, state: inflated(checkpoint) })
}

/** Events newest first; all of them where no limit is given. */
async function queryEvents(
  table: Table,
  cycle: CycleId,
  economy: EconomyKey,
  { asOf, limit }: { asOf?: number | undefined; limit?: number },
): Promise<Item[]> {
  const options = {
    ScanIndexForward: false,
    ...(asOf !== undefined && {
      keys: 'sk <= :sk',
      ExpressionAttributeValues: { ':sk': eventKey(cycle, economy, asOf).sk },
    }),
  }
  const partition = reportPartition(cycle, economy)
  const items =
    limit === undefined
      ? await queryAll(table, partition, options)
      : (await queryPage(table, partition, { ...options, Limit: limit })).items
  return items.map((item) => Item.parse(item))
}
