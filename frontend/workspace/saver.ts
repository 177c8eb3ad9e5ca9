/** Saving one answer by itself: one request at a time, the same id until it is known to have arrived. */
import type { Answer } from '../../shared/answer.ts'
import type { AnswerState } from '../../shared/report/state.ts'

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  /** Not arrived, as far as anybody knows; will be sent again. */
  | { readonly kind: 'waiting'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'conflict'; readonly current: AnswerState | null; readonly mine: Answer | null }

/** How the sending of one version ended. */
export type Outcome =
  | { readonly kind: 'stored'; readonly id: string; readonly at: string }
  | { readonly kind: 'conflict'; readonly current: AnswerState | null }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string }

/** One version of the answer; null clears it. `base` is the id of the version it replaces. */
export interface Version {
  readonly id: string
  readonly base: string | null
  readonly answer: Answer | null
}

export interface SaverOptions {
  readonly base: string | null
  readonly send: (version: Version) => Promise<Outcome>
  readonly onState: (state: SaveState) => void
  readonly newId: () => string
  /** Runs `work` after `ms`; gives a function that prevents it. */
  readonly later: (work: () => void, ms: number) => () => void
}

export interface Saver {
  /** Takes a new version, to be sent after five idle seconds; undefined while what is typed is no answer yet. */
  edit(answer: Answer | null | undefined): void
  /** Sends at once what waits: a field was left. */
  flush(): void
  /** Ends a conflict: mine replaces the current answer, or theirs stands. */
  resolve(whose: 'mine' | 'theirs'): void
}

const idleMs = 5_000
const retryMs = 5_000

export function createSaver({ base: first, send, onState, newId, later }: SaverOptions): Saver {
  let base = first
  let wanted: { answer: Answer | null } | undefined
  let sending: Version | undefined
  let conflict: { current: AnswerState | null; mine: Answer | null } | undefined
  let cancel = () => {}

  const schedule = (ms: number): void => {
    cancel()
    cancel = later(() => next(), ms)
  }

  const next = (): void => {
    cancel()
    if (sending || conflict || !wanted) return
    const { answer } = wanted
    wanted = undefined
    transmit({ id: newId(), base, answer })
  }

  const transmit = (version: Version): void => {
    sending = version
    onState({ kind: 'saving' })
    send(version).then((outcome) => settle(version, outcome))
  }

  const settle = (version: Version, outcome: Outcome): void => {
    switch (outcome.kind) {
      case 'stored':
        sending = undefined
        base = outcome.id
        onState(wanted ? { kind: 'typing' } : { kind: 'saved', at: outcome.at })
        if (wanted) schedule(0)
        return
      case 'unknown':
        onState({ kind: 'waiting', message: outcome.message })
        cancel()
        cancel = later(() => transmit(version), retryMs)
        return
      case 'refused':
        sending = undefined
        onState({ kind: 'refused', message: outcome.message })
        return
      case 'conflict': {
        sending = undefined
        const mine = wanted ? wanted.answer : version.answer
        wanted = undefined
        conflict = { current: outcome.current, mine }
        onState({ kind: 'conflict', ...conflict })
      }
    }
  }

  return {
    edit(answer) {
      if (conflict) return
      wanted = answer === undefined ? undefined : { answer }
      if (sending) return
      onState({ kind: 'typing' })
      schedule(idleMs)
    },
    flush: next,
    resolve(whose) {
      if (!conflict) return
      const { current, mine } = conflict
      conflict = undefined
      base = current?.id ?? null
      if (whose === 'theirs') return onState(current ? { kind: 'saved', at: current.at } : { kind: 'idle' })
      transmit({ id: newId(), base, answer: mine })
    },
  }
}
