/** Where the saving of an answer stands, in words. */
import type { Indicator } from '../../shared/framework/types.ts'
import { reachable } from '../connection.ts'
import { text as t } from '../locales/workspace.ts'
import type { Outbox } from './sender.ts'
import type { Shown } from './shown.ts'
import type { AnswerForm } from './use-answer.ts'
import { useWho } from './who.ts'
import { useWork } from './work.ts'

const s = t.answer.save

export function AnswerSave(props: { indicator: Indicator; form: AnswerForm; shown: Shown }) {
  const { indicator, form, shown } = props
  const { actor, outbox } = useWork()
  const who = useWho()
  const { isTyped, reading, errors, failure } = form
  const held = shown.waiting?.held
  const trouble = failure !== undefined || held !== undefined || errors.length > 0
  const words = (): string => {
    if (failure) return s.notKept(failure.message)
    if (held?.kind === 'conflict') return held.current ? s.conflict(who(held.current.by)) : s.conflictGone
    const kept = outbox.keeps.value ? s : s.unkept
    if (errors.length > 0) return kept.errors
    if (isTyped && reading === 'unchosen')
      return indicator.kind === 'policy' ? kept.unchosen : kept.unchosenNumber
    if (isTyped) return s.typing
    if (held?.kind === 'refused') return s.refused(held.message)
    if (shown.waiting) return waitingWords(outbox, shown.waiting.id)
    const { stored } = shown
    if (!stored) return ''
    return stored.by.subject === actor.subject ? s.saved(stored.at) : s.changedBy(who(stored.by), stored.at)
  }
  return <p class={trouble ? 'save bad' : 'save'}>{words()}</p>
}

/** Where a change stands that waits to be sent. */
export function waitingWords(outbox: Outbox, id?: string): string {
  const { sending, trouble, keeps } = outbox
  const kept = keeps.value ? s : s.unkept
  if (!reachable.value) return kept.offline
  return trouble.value === undefined || (id !== undefined && sending.value === id)
    ? s.saving
    : kept.waiting(trouble.value)
}
