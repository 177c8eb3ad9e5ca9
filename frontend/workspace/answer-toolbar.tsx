/** What goes with an answer beyond its value and words, each behind one button. */
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { text as t } from '../locales/workspace.ts'
import { AnswerHistory } from './answer-history.tsx'
import { AnswerMore, hasMoreErrors } from './answer-more.tsx'
import type { FieldsProps } from './answer-value.tsx'
import type { Place } from './device.ts'
import type { AnswerForm } from './use-answer.ts'

const a = t.answer

/** What the question brings along. */
export interface AnswerTools {
  /** How many comments the answer has, and all of them with a field for the next; absent where nobody may comment. */
  readonly comments:
    | {
        readonly count: number
        /** One was typed and not sent. */
        readonly begun: boolean
        readonly thread: ComponentChildren
      }
    | undefined
}

export function AnswerToolbar(props: {
  place: Place
  /** The id of the version that stands; empty where none does. */
  version: string
  tools: AnswerTools
  fields?: FieldsProps
  restore?: AnswerForm['act']
  /** At the end of the row. */
  children?: ComponentChildren
}) {
  const { place, version, tools, fields, restore, children } = props
  const [open, setOpen] = useState<'more' | 'history' | 'comments' | undefined>(
    tools.comments?.begun ? 'comments' : undefined,
  )
  const id = useId()
  const shown = fields && hasMoreErrors(fields.errors) ? 'more' : open
  const button = (panel: 'more' | 'history' | 'comments', label: string) => (
    <button
      type="button"
      class="link"
      aria-expanded={shown === panel}
      aria-controls={shown === panel ? id : undefined}
      onClick={() => setOpen(shown === panel ? undefined : panel)}
    >
      {label}
    </button>
  )
  return (
    <>
      <div class="row tools">
        {fields && button('more', a.more)}
        {button('history', a.history)}
        {tools.comments && button('comments', a.comments(tools.comments.count))}
        {children}
      </div>
      {shown && (
        <div class="panel" id={id}>
          {shown === 'more' && fields && <AnswerMore {...fields} />}
          {shown === 'history' && <AnswerHistory place={place} version={version} restore={restore} />}
          {shown === 'comments' && tools.comments?.thread}
        </div>
      )}
    </>
  )
}
