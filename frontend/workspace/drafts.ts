/** What is typed and is no change yet: unfinished, or typed a moment ago. Kept on this device at every keystroke. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { indicatorOf } from '../../shared/framework/index.ts'
import { type Device, isSamePlace, type Place } from './device.ts'
import { type Draft, readDraft } from './draft.ts'
import { addChange } from './outbox.ts'

export interface KeptDraft extends Place {
  readonly subject: string
  readonly draft: Draft
  /** The id of the version that it was typed over; null where there was none. */
  readonly base: string | null
  /** ISO 8601 UTC, by this device's clock. */
  readonly typedAt: string
  /** The lock that the tab holds in which it was typed. */
  readonly tab: string
}

export interface Drafts {
  readonly all: ReadonlySignal<readonly KeptDraft[]>
  of(place: Place): KeptDraft | undefined
  keep(place: Place, draft: Draft, base: string | null): Promise<void>
  drop(place: Place): Promise<void>
  /** Forgets in this tab what the outbox has taken over on the device. */
  taken(place: Place): void
}

/**
 * The drafts of one person, but for those of other tabs that are open. What was typed to its end in a tab that is
 * closed by now goes into the outbox.
 */
export async function openDrafts(device: Device, subject: string): Promise<Drafts> {
  const tab = `${device.name} tab ${crypto.randomUUID()}`
  navigator.locks.request(tab, () => new Promise(() => {}))
  const left = await navigator.locks.request(`${device.name} drafts ${subject}`, async () => {
    await handOver(device, await orphans(device, subject))
    return orphans(device, subject)
  })
  const all = signal<readonly KeptDraft[]>(left)
  const others = (place: Place) => all.peek().filter((kept) => !isSamePlace(kept, place))
  const taken = (place: Place): void => {
    all.value = others(place)
  }
  return {
    all,
    of: (place) => all.peek().find((kept) => isSamePlace(kept, place)),
    async keep({ cycle, economy, indicator }, draft, base) {
      const typedAt = new Date().toISOString()
      const kept = { subject, cycle, economy, indicator, draft, base, typedAt, tab }
      all.value = [...others(kept), kept]
      await device.change(({ drafts }) => drafts.put(kept))
    },
    async drop(place) {
      taken(place)
      const key: [string, string, string, string] = [subject, place.cycle, place.economy, place.indicator]
      await device.change(({ drafts }) => drafts.delete(key))
    },
    taken,
  }
}

async function orphans(device: Device, subject: string): Promise<KeptDraft[]> {
  const { held = [] } = await navigator.locks.query()
  const open = new Set(held.map(({ name }) => name))
  const drafts = await device.change(({ drafts: kept }) => kept.getAll(subject))
  return drafts.filter(({ tab }) => !open.has(tab))
}

async function handOver(device: Device, drafts: readonly KeptDraft[]): Promise<void> {
  for (const { draft, tab: _, ...kept } of drafts) {
    const indicator = indicatorOf(kept.indicator)
    const read = indicator && readDraft(draft, indicator, kept.typedAt)
    if (read?.kind !== 'answer') continue
    await addChange(device, { ...kept, id: crypto.randomUUID(), action: 'record', answer: read.answer })
  }
}
