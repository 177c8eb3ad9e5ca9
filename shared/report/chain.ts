/** The chain of hashes that makes a report's history tamper-evident. */
import { hashOf } from '../canonical.ts'
import { checkpointVersion, type StoredCheckpoint, upcast } from './checkpoint.ts'
import { genesis, type ReportEvent, type UnsealedEvent } from './event.ts'
import { applied, evolve } from './evolve.ts'
import type { ReportState } from './state.ts'

/** Every so many events one carries a checkpoint, so that a load never reads more items than this. */
export const checkpointEvery = 50

/** An event as it goes into the table. */
export interface SealedEvent {
  readonly event: ReportEvent
  readonly checkpoint?: StoredCheckpoint
}

/** Seals an event that `decide` made on this state: adds its hash, and every 50th time the checkpoint. */
export async function seal(state: ReportState, unsealed: UnsealedEvent): Promise<SealedEvent> {
  if (unsealed.seq % checkpointEvery !== 0) return { event: { ...unsealed, hash: await eventHash(unsealed) } }
  const checkpoint = { version: checkpointVersion, state: applied(state, unsealed) }
  return { event: { ...unsealed, hash: await eventHash(unsealed, checkpoint) }, checkpoint }
}

/** SHA-256 over the canonical JSON of an event without its hash, and of its checkpoint, uncompressed. */
export const eventHash = (event: UnsealedEvent, checkpoint?: StoredCheckpoint): Promise<string> =>
  hashOf(checkpoint ? { event, checkpoint } : { event })

/** The first place where a history does not hold together, in words; undefined if it all does. */
export async function brokenLink(
  empty: ReportState,
  history: readonly SealedEvent[],
): Promise<{ seq: number; reason: string } | undefined> {
  let state = empty
  let previous: string = genesis
  for (const [i, { event, checkpoint }] of history.entries()) {
    const { hash, ...unsealed } = event
    const broken = (reason: string) => ({ seq: event.seq, reason })
    if (event.seq !== i + 1) return broken(`number ${i + 1} is missing`)
    if (event.previous !== previous) return broken('does not follow the event before it')
    if ((event.seq % checkpointEvery === 0) !== (checkpoint !== undefined))
      return broken('a checkpoint is missing or stands where none belongs')
    if ((await eventHash(unsealed, checkpoint)) !== hash) return broken('content does not match its hash')
    state = evolve(state, event)
    const read = checkpoint && upcast(checkpoint)
    if (read) {
      const { head: _, ...folded } = state
      if ((await hashOf(folded)) !== (await hashOf(read)))
        return broken('the checkpoint is not what the events fold to')
    }
    previous = hash
  }
  return undefined
}
