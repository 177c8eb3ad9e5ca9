/** Last cycle's answer, one click away, and what was carried forward from it. */
import type { ComponentChildren } from 'preact'
import type { Answer } from '../../shared/answer.ts'
import { text as t } from '../locales/workspace.ts'
import { ValueReading } from './answer-reading.tsx'
import { draftOf } from './draft.ts'
import type { Shown } from './shown.ts'
import type { AnswerForm } from './use-answer.ts'

const a = t.answer

export interface LastAnswer {
  readonly cycle: string
  readonly answer: Answer
}

export function LastAnswerLine({ last, shown, form }: { last: LastAnswer; shown: Shown; form: AnswerForm }) {
  const { narrative, evidence } = form.draft
  const use = (): void => {
    // What was begun stays: its words go with the value of the last answer.
    if (form.isTyped && (narrative.trim() !== '' || evidence.length > 0)) {
      const before = draftOf(last.answer)
      form.change({
        ...before,
        narrative: narrative.trim() === '' ? before.narrative : narrative,
        evidence: evidence.length > 0 ? evidence : before.evidence,
      })
    } else {
      form.reset()
      form.act('carry', last.answer)
    }
  }
  if (shown.carried?.confirmed === false)
    return (
      <div class="note row">
        <span>{a.carried(last.cycle)}</span>
        <button type="button" onClick={() => form.act('confirm', shown.answer)}>
          {a.confirm}
        </button>
      </div>
    )
  return (
    <LastAnswerReading last={last}>
      {!shown.carried && (
        <button type="button" class="link" onClick={use}>
          {a.use}
        </button>
      )}
    </LastAnswerReading>
  )
}

/** What was answered last time, in a line. */
export function LastAnswerReading({ last, children }: { last: LastAnswer; children?: ComponentChildren }) {
  return (
    <p class="was">
      {a.was(last.cycle)} <ValueReading answer={last.answer} />{' '}
      {last.answer.narrative && (
        <q lang={last.answer.language} dir="auto">
          {shortened(last.answer.narrative)}
        </q>
      )}{' '}
      {children}
    </p>
  )
}

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 150).trimEnd()} …` : text)
