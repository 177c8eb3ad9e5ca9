/** The form of one answer. It saves itself, and says in words where that stands. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Answer } from '../../shared/answer.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { Indicator } from '../../shared/framework/types.ts'
import type { FieldError } from '../../shared/problem.ts'
import type { AnswerState } from '../../shared/report/state.ts'
import { text as t } from '../locales/workspace.ts'
import { AnswerDetails } from './answer-details.tsx'
import { AnswerReading, ValueReading } from './answer-reading.tsx'
import { AnswerValueFields } from './answer-value.tsx'
import { type Draft, draftOf, readDraft } from './draft.ts'
import { drop, keep, kept } from './kept.ts'
import { createSaver, type SaveState } from './saver.ts'
import { sendAnswer } from './send-answer.ts'

const a = t.answer

export interface AnswerFormProps {
  readonly cycle: string
  readonly economy: EconomyKey
  readonly indicator: Indicator
  readonly current: AnswerState | undefined
  readonly last: { readonly cycle: string; readonly answer: Answer | null } | undefined
  readonly onStored: (stored: AnswerState) => void
}

export function AnswerForm({ cycle, economy, indicator, current, last, onStored }: AnswerFormProps) {
  const place = { cycle, economy, indicator: indicator.id }
  const [before] = useState(() => kept(place))
  const [draft, setDraft] = useState(() => before?.draft ?? draftOf(current?.answer))
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const [unchosen, setUnchosen] = useState(false)
  const saver = useMemo(
    () =>
      createSaver({
        base: before ? before.base : (current?.id ?? null),
        send: (version) => sendAnswer(place, version, onStored),
        onState: (next) => {
          if (next.kind === 'saved') drop(place)
          setState(next)
        },
        newId: () => crypto.randomUUID(),
        later: (work, ms) => {
          const timer = setTimeout(work, ms)
          return () => clearTimeout(timer)
        },
      }),
    [],
  )
  useEffect(() => {
    if (before) change(before.draft)
    return () => saver.flush()
  }, [])
  useEffect(() => {
    if (state.kind === 'idle' || state.kind === 'saved') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [state.kind])

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part }
    setDraft(next)
    keep(place, { draft: next, base: before && state.kind === 'idle' ? before.base : (current?.id ?? null) })
    const read = readDraft(next, indicator, new Date().toISOString())
    setUnchosen(read.kind === 'unchosen')
    // While a field is typed its error waits until it is left; one that is shown goes as soon as it is mended.
    setErrors((shown) =>
      read.kind === 'errors' ? shown.filter((e) => read.errors.some((x) => x.field === e.field)) : [],
    )
    saver.edit(read.kind === 'answer' ? read.answer : undefined)
  }
  const leave = (): void => {
    const read = readDraft(draft, indicator, new Date().toISOString())
    setErrors(read.kind === 'errors' ? read.errors : [])
    saver.flush()
  }
  const clear = (): void => {
    setDraft(draftOf(null))
    drop(place)
    setErrors([])
    setUnchosen(false)
    saver.edit(null)
    saver.flush()
  }
  const settle = (whose: 'mine' | 'theirs'): void => {
    if (whose === 'theirs' && state.kind === 'conflict') {
      setDraft(draftOf(state.current?.answer))
      drop(place)
      if (state.current) onStored(state.current)
    }
    saver.resolve(whose)
  }

  return (
    <form onFocusOut={leave} onSubmit={(event) => event.preventDefault()}>
      {last?.answer && (
        <p class="was">
          {a.was(last.cycle)} <ValueReading answer={last.answer} />{' '}
          <button type="button" class="link" onClick={() => last.answer && change(draftOf(last.answer))}>
            {a.use}
          </button>
        </p>
      )}
      <AnswerValueFields indicator={indicator} draft={draft} errors={errors} change={change} />
      <AnswerDetails indicator={indicator} draft={draft} errors={errors} change={change} />
      <div class="row">
        <p class={`save ${state.kind}`} role="status">
          {errors.length > 0
            ? a.save.errors
            : unchosen
              ? indicator.kind === 'policy'
                ? a.required
                : a.requiredNumber
              : saveWords(state)}
        </p>
        {current?.answer && (
          <button type="button" class="link" onClick={clear}>
            {a.clear}
          </button>
        )}
      </div>
      {state.kind === 'conflict' && <Conflict state={state} settle={settle} />}
    </form>
  )
}

function saveWords(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return a.save.saved(state.at)
    case 'waiting':
      return a.save.waiting(state.message)
    case 'refused':
      return a.save.refused(state.message)
    default:
      return a.save[state.kind]
  }
}

function Conflict(props: {
  state: SaveState & { kind: 'conflict' }
  settle: (whose: 'mine' | 'theirs') => void
}) {
  const { state, settle } = props
  const side = (title: string, answer: Answer | null) => (
    <div>
      <h3>{title}</h3>
      {answer ? <AnswerReading answer={answer} /> : <p>{a.conflict.cleared}</p>}
    </div>
  )
  return (
    <section class="alert" aria-label={a.conflict.title}>
      <div class="two">
        {side(a.conflict.theirs, state.current?.answer ?? null)}
        {side(a.conflict.mine, state.mine)}
      </div>
      <p class="row">
        <button type="button" onClick={() => settle('theirs')}>
          {a.conflict.keepTheirs}
        </button>
        <button type="button" onClick={() => settle('mine')}>
          {a.conflict.keepMine}
        </button>
      </p>
    </section>
  )
}
