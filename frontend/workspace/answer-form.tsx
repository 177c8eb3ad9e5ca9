/** The form of one answer: the question's ways to answer, last cycle's answer one click away, and what goes with it. */
import type { Indicator } from '../../shared/framework/types.ts'
import type { AnswerState } from '../../shared/report/state.ts'
import { text as t } from '../locales/workspace.ts'
import { AnswerConflict } from './answer-conflict.tsx'
import { AnswerDetails } from './answer-details.tsx'
import { type LastAnswer, LastAnswerLine } from './answer-last.tsx'
import { AnswerRefused } from './answer-refused.tsx'
import { AnswerSave } from './answer-save.tsx'
import { AnswerToolbar, type AnswerTools } from './answer-toolbar.tsx'
import { AnswerValueFields } from './answer-value.tsx'
import type { Place } from './device.ts'
import type { Shown } from './shown.ts'
import { useAnswerForm } from './use-answer.ts'

export interface AnswerFormProps {
  readonly place: Place
  readonly indicator: Indicator
  readonly shown: Shown
  readonly last: LastAnswer | undefined
  readonly tools: AnswerTools
  /** Hears of a version that was found to stand in the report. */
  readonly onCurrent: (current: AnswerState) => void
  readonly onFold: (() => void) | undefined
}

export function AnswerForm(props: AnswerFormProps) {
  const { place, indicator, shown, last, tools, onCurrent, onFold } = props
  const form = useAnswerForm(place, indicator, shown)
  const { draft, errors, change } = form
  const fields = { indicator, draft, errors, change }
  return (
    <>
      <div onFocusOut={form.leave}>
        {last && <LastAnswerLine last={last} shown={shown} form={form} />}
        <AnswerValueFields {...fields} />
        <AnswerDetails {...fields} />
        <AnswerToolbar
          place={place}
          version={shown.stored?.id ?? ''}
          tools={tools}
          fields={fields}
          restore={form.act}
        >
          {shown.answer && (
            <button
              type="button"
              class="link"
              onClick={() => {
                form.reset()
                form.act('clear', null)
              }}
            >
              {t.answer.clear}
            </button>
          )}
          {onFold && (
            <button type="button" class="link" onClick={onFold}>
              {t.answer.fold}
            </button>
          )}
          <AnswerSave indicator={indicator} form={form} shown={shown} />
        </AnswerToolbar>
      </div>
      <AnswerRefused shown={shown} isTyped={form.isTyped} />
      <AnswerConflict shown={shown} onCurrent={onCurrent} reset={form.reset} />
    </>
  )
}
