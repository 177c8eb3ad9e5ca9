/** What stands in the form of an answer: kept at every keystroke, handed to the outbox when a field is left. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from '../../shared/answer.ts'
import type { Indicator } from '../../shared/framework/types.ts'
import type { FieldError } from '../../shared/problem.ts'
import { serverNow } from '../server-time.ts'
import type { Place } from './device.ts'
import { type Draft, draftOf, type Reading, readDraft } from './draft.ts'
import type { AnswerChange } from './outbox.ts'
import type { Shown } from './shown.ts'
import { useWork } from './work.ts'

interface Typed {
  readonly draft: Draft
  readonly base: string | null
  /** Not handed over yet; on its way to the outbox; or there, and no letter of it has changed since. */
  readonly phase: 'typed' | 'handing' | 'handed'
}

export interface AnswerForm {
  readonly draft: Draft
  /** Errors of fields that were left. */
  readonly errors: readonly FieldError[]
  /** Something stands there that the outbox does not hold yet. */
  readonly isTyped: boolean
  readonly reading: Reading['kind']
  /** Why this device could not keep what was typed. */
  readonly failure: Error | undefined
  change(part: Partial<Draft>): void
  /** Hands over what was typed, if it is an answer; says what is wrong, if it is none. */
  leave(): void
  /** Makes another change of the answer than what is typed. */
  act(action: AnswerChange['action'], answer: Answer | null, seq?: number): void
  /** Forgets what was typed. */
  reset(): void
}

const idleMs = 5_000
/** A choice is whole; the moment lets a second thought, or the first letter of what goes with it, come along. */
const choiceMs = 400

export function useAnswerForm(place: Place, indicator: Indicator, shown: Shown): AnswerForm {
  const { drafts, outbox } = useWork()
  const [state, setState] = useState<Typed | undefined>(() => {
    const kept = drafts.of(place)
    return kept && { draft: kept.draft, base: kept.base, phase: 'typed' }
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<Error>()
  const latest = useRef(state)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const set = (next: Typed | undefined): void => {
    latest.current = next
    setState(next)
  }
  // A newer version of somebody else takes the place of what was handed over.
  const live = (typed: Typed | undefined) =>
    typed?.phase === 'handed' && typed.base !== shown.id ? undefined : typed
  const typed = live(state)
  const draft = typed?.draft ?? draftOf(shown.answer)

  const hand = async (
    change: Omit<AnswerChange, 'id' | keyof Place>,
    next: Typed | undefined,
    id: string,
  ) => {
    clearTimeout(timer.current)
    const before = latest.current
    set(next)
    drafts.taken(place)
    try {
      await outbox.add({ ...place, ...change, id })
      setFailure(undefined)
      if (next && latest.current === next) set({ ...next, phase: 'handed' })
    } catch (error) {
      setFailure(error as Error)
      if (latest.current === next) set(before)
    }
  }
  const leave = (): void => {
    const current = latest.current
    if (current?.phase !== 'typed') return
    const read = readDraft(current.draft, indicator, serverNow())
    setErrors(read.kind === 'errors' ? read.errors : [])
    if (read.kind !== 'answer') return
    const id = crypto.randomUUID()
    hand(
      { base: current.base, action: 'record', answer: read.answer },
      { ...current, base: id, phase: 'handing' },
      id,
    )
  }
  const change = (part: Partial<Draft>): void => {
    const before = live(latest.current) ?? { draft: draftOf(shown.answer), base: shown.id }
    const next: Typed = { draft: { ...before.draft, ...part }, base: before.base, phase: 'typed' }
    set(next)
    drafts.keep(place, next.draft, next.base).then(() => setFailure(undefined), setFailure)
    const read = readDraft(next.draft, indicator, serverNow())
    // While a field is typed its error waits until it is left; one that is shown goes as soon as it is mended.
    setErrors((known) =>
      read.kind === 'errors' ? known.filter((e) => read.errors.some((x) => x.field === e.field)) : [],
    )
    clearTimeout(timer.current)
    timer.current = setTimeout(leave, 'level' in part ? choiceMs : idleMs)
  }
  useEffect(() => leave, [])

  return {
    draft,
    errors,
    isTyped: typed !== undefined && typed.phase !== 'handed',
    reading: readDraft(draft, indicator, serverNow()).kind,
    failure,
    change,
    leave,
    act(action, answer, seq) {
      setErrors([])
      hand(
        { base: shown.id, action, answer, ...(seq !== undefined && { seq }) },
        undefined,
        crypto.randomUUID(),
      )
    },
    reset() {
      clearTimeout(timer.current)
      setErrors([])
      set(undefined)
      drafts.drop(place).catch(setFailure)
    },
  }
}
