/** Comments on answers, between the economy and the reviewer. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type Actor, isAnalyst, isOf } from '../../shared/actor.ts'
import type { CommentState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { api, sending } from '../client.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'
import type { SectionProps } from './section.tsx'
import { whoIs } from './who.ts'

const c = t.comments

export interface Comment extends CommentState {
  /** The id of the comment itself; `id` is that of its last change. */
  readonly key: string
}

/** The comments on an answer or, without an indicator, on a section; oldest first. */
export function commentsOn(report: ReportView, area: string, indicator?: string): Comment[] {
  return Object.entries(report.comments)
    .map(([key, comment]) => ({ ...comment, key }))
    .filter((comment) =>
      indicator === undefined ? comment.indicator.startsWith(`${area}.`) : comment.indicator === indicator,
    )
    .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
}

export const mayComment = (actor: Actor, report: ReportView, area: SectionProps['area']): boolean =>
  isOf(actor, report.economy) || (isAnalyst(actor) && report.sections[area].status !== 'draft')

interface Props {
  readonly actor: Actor
  readonly report: ReportView
  readonly reload: () => Promise<void>
}

/** All comments on one answer, and a field for the next. */
export function CommentThread(props: Props & { area: string; indicator: string }) {
  const { report, area, indicator } = props
  return (
    <>
      {commentsOn(report, area, indicator).map((comment) => (
        <CommentNote key={comment.key} {...props} comment={comment} />
      ))}
      <AddComment {...props} />
    </>
  )
}

export function CommentNote(
  props: Props & { comment: Comment; linked?: boolean; children?: ComponentChildren },
) {
  const { actor, comment, linked = false, children } = props
  return (
    <div class="note">
      <p class="quote">
        {linked && <a href={`#q${comment.indicator}`}>{comment.indicator}</a>}{' '}
        <span dir="auto">{comment.text}</span>
      </p>
      <small>
        {whoIs(comment.madeBy, actor)}, {instant(comment.madeAt)}
        {comment.resolved && `, ${c.resolved}`}
      </small>
      {!comment.resolved && <Resolve {...props} />}
      {children}
    </div>
  )
}

function Resolve({ report, comment, reload }: Props & { comment: Comment }) {
  const [id] = useState(() => crypto.randomUUID())
  const { cycle, economy } = report
  const step = useStep(async () => {
    await api.reports[':cycle'][':economy'].comments[':comment'].resolve.$post(
      { param: { cycle, economy, comment: comment.key } },
      sending({ id, indicator: comment.indicator }, comment.id),
    )
    await reload()
  })
  return (
    <>
      {' '}
      <button type="button" class="link" onClick={step.run} disabled={step.busy}>
        {c.resolve}
      </button>
      {step.error && <Failure error={step.error} retry={reload} />}
    </>
  )
}

export function AddComment(props: Props & { indicator: string; onSent?: () => void }) {
  const { report, indicator, reload, onSent } = props
  const [words, setWords] = useState('')
  const [id, setId] = useState(() => crypto.randomUUID())
  const { cycle, economy } = report
  const add = useStep(async () => {
    const route = api.reports[':cycle'][':economy'].comments
    await route.$post({ param: { cycle, economy } }, sending({ id, indicator, text: words }))
    setWords('')
    setId(crypto.randomUUID())
    onSent?.()
    await reload()
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        add.run()
      }}
    >
      <Field label={c.label(indicator)} rows={2} value={words} onInput={setWords} required />
      <button type="submit" disabled={add.busy}>
        {c.send}
      </button>
      {add.error && <Failure error={add.error} />}
    </form>
  )
}
