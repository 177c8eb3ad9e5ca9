/** Sends what waits in the outbox: in order, one at a time over all tabs, again until an answer came. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Device } from './device.ts'
import {
  addChange,
  type Change,
  discard,
  giveWay,
  type Outcome,
  overwrite,
  release,
  settle,
  takeNext,
  type Waiting,
  waitingOf,
} from './outbox.ts'

export interface Stored {
  readonly change: Change
  readonly seq: number
  /** ISO 8601 UTC. */
  readonly at: string
  /** Where a carried answer came from. */
  readonly from?: { readonly cycle: string; readonly id: string }
}

export interface Outbox {
  /** All that waits of this person, oldest first, whichever tab it was typed in. */
  readonly waiting: ReadonlySignal<readonly Waiting[]>
  /** The id of the change that is on its way from this tab. */
  readonly sending: ReadonlySignal<string | undefined>
  /** Why the last try did not end, in words; undefined since one did. */
  readonly trouble: ReadonlySignal<string | undefined>
  /** Whether what waits outlasts this page. */
  readonly keeps: ReadonlySignal<boolean>
  /** Keeps a change, and then sends it. */
  add(change: Change): Promise<void>
  /** Ends a conflict: mine replaces what stands, or what stands is right. */
  resolve(waiting: Waiting, whose: 'mine' | 'theirs'): Promise<void>
  /** Sends a refused change once more. */
  retry(waiting: Waiting): Promise<void>
  discard(waiting: Waiting): Promise<void>
  /** Sends now what can be sent. */
  send(): Promise<void>
  /** Calls `listener` for each change that was stored, by this tab or another; gives a function that ends that. */
  onStored(listener: (stored: Stored) => void): () => void
  close(): void
}

export interface OutboxOptions {
  readonly device: Device
  readonly subject: string
  readonly transmit: (waiting: Waiting) => Promise<Outcome>
  /** Milliseconds to wait after so many tries in a row without an answer. */
  readonly pause?: (tries: number) => number
}

const backOff = (tries: number): number => Math.min(1_000 * 2 ** tries, 30_000)

export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const { device, subject, transmit, pause = backOff } = options
  const name = `${device.name} outbox ${subject}`
  const waiting = signal<readonly Waiting[]>(await waitingOf(device, subject))
  const sending = signal<string>()
  const trouble = signal<string>()
  const listeners = new Set<(stored: Stored) => void>()
  const channel = new BroadcastChannel(name)
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let running: Promise<void> | undefined
  let closed = false

  const refresh = async (): Promise<void> => {
    waiting.value = await waitingOf(device, subject)
  }
  const tell = (stored: Stored): void => {
    for (const listener of listeners) listener(stored)
  }
  const changed = async (): Promise<void> => {
    await refresh()
    channel.postMessage(undefined)
  }
  channel.onmessage = ({ data }: MessageEvent<Stored | undefined>) => {
    if (data) tell(data)
    refresh()
  }

  const drain = async (): Promise<void> => {
    const failed: Waiting[] = []
    let failure = ''
    while (!closed) {
      const next = await takeNext(device, subject, failed)
      if (!next && failed.length > 0) throw new Error(failure)
      if (!next) return
      sending.value = next.id
      const outcome = await transmit(next)
      if (outcome.kind === 'unknown') throw new Error(outcome.message)
      if (outcome.kind === 'failed') {
        // One change at which the API fails keeps no other waiting.
        if (!(await giveWay(device, next))) {
          failed.push(next)
          failure = outcome.message
        }
        await changed()
        continue
      }
      tries = 0
      trouble.value = undefined
      if (outcome.kind === 'stored') {
        const { kind: _, ...receipt } = outcome
        const stored = { change: next, ...receipt }
        await settle(device, next, outcome)
        tell(stored)
        channel.postMessage(stored)
      } else await settle(device, next, outcome)
      await changed()
    }
  }

  const attempt = async (): Promise<void> => {
    clearTimeout(timer)
    // What is not tried can still give way to what is typed next.
    if (!navigator.onLine) return
    try {
      // Whoever holds the lock sends for all tabs; those that wait for it then find nothing left.
      await navigator.locks.request(name, drain)
    } catch (error) {
      trouble.value = (error as Error).message
      if (!closed) timer = setTimeout(send, pause(tries++))
    } finally {
      sending.value = undefined
    }
  }

  let again = false
  const send = (): Promise<void> => {
    again = running !== undefined
    running ??= attempt().finally(() => {
      running = undefined
      if (again) return send()
    })
    return running
  }
  const then = async (step: Promise<void>): Promise<void> => {
    await step
    await changed()
    send()
  }

  send()
  return {
    waiting,
    sending,
    trouble,
    keeps: device.keeps,
    add: (change) => then(addChange(device, { ...change, subject, typedAt: new Date().toISOString() })),
    resolve: (entry, whose) =>
      then(whose === 'mine' ? overwrite(device, entry, crypto.randomUUID()) : discard(device, entry)),
    retry: (entry) => then(release(device, entry)),
    discard: (entry) => then(discard(device, entry)),
    send,
    onStored(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      closed = true
      clearTimeout(timer)
      channel.close()
    },
  }
}
