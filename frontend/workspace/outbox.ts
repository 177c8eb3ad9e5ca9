/**
 * Changes of a report that wait to be sent, from the moment they are made until the API has answered them.
 *
 * A change keeps its id until an answer to it came, so that sending it twice stores it once. `base` names the version
 * it was typed over: what stands in the report, or the change before it in the outbox. A change that was never sent
 * gives way to the next one that was typed over it.
 */
import type { Answer } from '../../shared/answer.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { Support } from '../../shared/report/event.ts'
import type { AnswerState, SupportState } from '../../shared/report/state.ts'
import { type Device, type InReport, isSameThing, type Place, type Rows } from './device.ts'

interface Versioned {
  readonly id: string
  /** The id of the version that it was typed over; null where there was none. */
  readonly base: string | null
}

export interface AnswerChange extends Versioned, Place {
  readonly action: 'record' | 'clear' | 'carry' | 'confirm' | 'restore'
  /** What it leaves; null where it clears. */
  readonly answer: Answer | null
  /** Number of the version to restore. */
  readonly seq?: number
}

export interface SupportChange extends Versioned, InReport {
  readonly action: 'support'
  readonly area: FocusAreaId
  readonly support: Support
}

/** A comment, whose id is that of the change that makes it. */
export interface CommentChange extends Versioned, Place {
  readonly action: 'comment'
  readonly text: string
}

export interface ResolveChange extends Versioned, Place {
  readonly action: 'resolve'
  /** The id of the comment itself. */
  readonly comment: string
}

export type Change = AnswerChange | SupportChange | CommentChange | ResolveChange

/** Why a change is not sent again by itself. */
export type Held =
  /** Somebody stored another version meanwhile; the person chooses. */
  | { readonly kind: 'conflict'; readonly current: AnswerState | SupportState | null }
  /** The API does not take it, for a reason that it gave. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }

interface Keeping {
  readonly subject: string
  /** Place in the queue. */
  readonly n: number
  /** ISO 8601 UTC, by this device's clock. */
  readonly typedAt: string
  /** It was sent at least once, so that the API may have stored it. */
  readonly tried: boolean
  readonly held?: Held
  /** Ids of versions that it took the place of when the API had failed at them: one may have been stored. */
  readonly unsure?: readonly string[]
}

/** What a conflict is with, where that is an answer. */
export const answerIn = ({ current }: Extract<Held, { kind: 'conflict' }>): AnswerState | null =>
  current && 'answer' in current ? current : null

/** A change as the device keeps it. */
export type Waiting<C extends Change = Change> = C extends Change ? C & Keeping : never

/** Whether it was refused only because its section was handed in. */
export const isLockedOut = ({ held }: Waiting): boolean =>
  held?.kind === 'refused' && held.code === 'section-locked'

export const isAnswerChange = (entry: Waiting): entry is Waiting<AnswerChange> => 'answer' in entry

/** How the sending of a change ended. */
export type Outcome =
  | {
      readonly kind: 'stored'
      readonly seq: number
      readonly at: string
      readonly from?: { readonly cycle: string; readonly id: string }
    }
  | Held
  /** The API failed at this very change, and may have stored it or not. */
  | { readonly kind: 'failed'; readonly message: string }
  /** No answer came, or one that says to try again. */
  | { readonly kind: 'unknown'; readonly message: string }

/** All that waits of a person, in the order in which it will be sent. */
export const waitingOf = (device: Device, subject: string): Promise<Waiting[]> =>
  device.change(({ outbox }) => outbox.getAll(subject))

/** Puts a change into the outbox, safe from a power cut too; the draft that it was made of is not needed any more. */
export const addChange = (
  device: Device,
  change: Change & Pick<Keeping, 'subject' | 'typedAt'>,
): Promise<void> =>
  device.change(async ({ outbox, drafts }) => {
    const { subject, cycle, economy } = change
    const all = await outbox.getAll(subject)
    const before = all.findLast((waiting) => isSameThing(waiting, change))
    await outbox.put(joined(before, { ...change, tried: false, n: (all.at(-1)?.n ?? 0) + 1 }))
    if ('answer' in change) await drafts.delete([subject, cycle, economy, change.indicator])
  }, 'strict')

/** What stands in the outbox after a new change of a thing, in place of the last one or behind it. */
function joined(before: Waiting | undefined, change: Waiting): Waiting {
  if (!before) return change
  // The two versions to choose from are the stored one and the newest of this person.
  if (before.held?.kind === 'conflict') {
    const { n, id, base, tried, typedAt, held } = before
    return { ...plain(change), n, id, base, tried, typedAt, held }
  }
  const replaces = before.held !== undefined || (!before.tried && change.base === before.id)
  if (!replaces || change.action === 'confirm') return change
  return { ...change, n: before.n, base: change.base === before.id ? before.base : change.base }
}

/** A change that says what it leaves, not how. */
const plain = (change: Waiting): Waiting =>
  isAnswerChange(change) ? { ...change, action: change.answer ? 'record' : 'clear' } : change

/** The next change to send, of none of these things, marked as tried before it leaves; undefined where there is none. */
export const takeNext = (
  device: Device,
  subject: string,
  except: readonly Change[] = [],
): Promise<Waiting | undefined> =>
  device.change(async ({ outbox }) => {
    const next = (await outbox.getAll(subject)).find(
      (waiting) => !waiting.held && !except.some((other) => isSameThing(other, waiting)),
    )
    const taken = next && { ...next, tried: true }
    if (taken) await outbox.put(taken)
    return taken
  })

/** Lets the newest change that was typed over a failed one take its place; false where there is none. */
export const giveWay = (device: Device, failed: Waiting): Promise<boolean> =>
  device.change(async ({ outbox }) => {
    const later = await laterThan(outbox, failed)
    const newest = later.at(-1)
    for (const { subject, n } of later) await outbox.delete([subject, n])
    if (newest)
      await outbox.put({ ...inPlaceOf(failed, newest), unsure: [...(failed.unsure ?? []), failed.id] })
    return newest !== undefined
  })

/** Puts down how the sending of a change ended. */
export const settle = (
  device: Device,
  sent: Waiting,
  outcome: Exclude<Outcome, { kind: 'unknown' | 'failed' }>,
): Promise<void> =>
  device.change(async ({ outbox }) => {
    const { subject, n } = sent
    const stands = outcome.kind === 'conflict' ? outcome.current?.id : undefined
    if (outcome.kind === 'stored') await outbox.delete([subject, n])
    else if (stands !== undefined && sent.unsure?.includes(stands)) {
      // What stands is this person's own: this change was typed over it.
      const { unsure: _, ...change } = sent
      await outbox.put({ ...change, base: stands })
    } else {
      const later = await laterThan(outbox, sent)
      for (const waiting of later) await outbox.delete([subject, waiting.n])
      await outbox.put(heldBack(sent, later.at(-1), outcome))
    }
  })

/** A change that was not stored, together with the newest one that was typed since. */
function heldBack(sent: Waiting, newest: Waiting | undefined, held: Held): Waiting {
  if (!newest) return { ...sent, held }
  const change = inPlaceOf(sent, newest)
  return held.kind === 'conflict' ? { ...change, id: sent.id, base: sent.base, held } : change
}

/** The newest change of a thing, sent where an older one stood in the queue. */
const inPlaceOf = ({ n, id, base }: Waiting, newest: Waiting): Waiting => ({
  ...plain(newest),
  n,
  base: newest.base === id ? base : newest.base,
})

const laterThan = async (outbox: Rows<'outbox'>, first: Waiting): Promise<Waiting[]> =>
  (await outbox.getAll(first.subject)).filter((waiting) => waiting.n > first.n && isSameThing(waiting, first))

/** Ends a conflict: mine is sent as a change, of a new id, of the version that stands. */
export const overwrite = (device: Device, waiting: Waiting, id: string): Promise<void> =>
  update(device, waiting, ({ held, ...change }) =>
    held?.kind === 'conflict'
      ? { ...plain(change), id, base: held.current?.id ?? null, tried: false }
      : undefined,
  )

/** Lets a refused change be sent once more. */
export const release = (device: Device, waiting: Waiting): Promise<void> =>
  update(device, waiting, ({ held, ...change }) => (held?.kind === 'refused' ? change : undefined))

/** Changes an entry as it stands now, which another tab may have changed; not if `change` gives nothing. */
const update = (
  device: Device,
  { subject, n }: Waiting,
  change: (now: Waiting) => Waiting | undefined,
): Promise<void> =>
  device.change(async ({ outbox }) => {
    const now = await outbox.get([subject, n])
    const next = now && change(now)
    if (next) await outbox.put(next)
  })

/** Gives a change up: the version that stands in the report is right. */
export const discard = (device: Device, { subject, n }: Waiting): Promise<void> =>
  device.change(({ outbox }) => outbox.delete([subject, n]))
