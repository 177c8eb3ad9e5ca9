/** Comments on answers, between the economy and the reviewer. */
import type { ComponentChildren } from 'preact'
import {
  type Actor,
  isAnalyst,
  isOf,
  type Signature,
  signsForEconomy,
  signsForReview,
} from '../../shared/actor.ts'
import type { CommentState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { waitingWords } from './answer-save.tsx'
import { useCommentDraft } from './comment-draft.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'
import type { CommentChange, Waiting } from './outbox.ts'
import type { SectionProps } from './section.tsx'
import { useWho } from './who.ts'
import { useWork } from './work.ts'

const c = t.comments

export interface Comment extends CommentState {
  /** The id of the comment itself; `id` is that of its last change. */
  readonly key: string
  /** Where it is on this device only. */
  readonly waiting?: Waiting<CommentChange>
}

/** The comments on an answer or, without an indicator, on a section; oldest first, those that wait on this device last. */
export function useComments(report: ReportView, area: string, indicator?: string): Comment[] {
  const { actor, outbox } = useWork()
  const here = outbox.waiting.value.filter(
    (entry) => entry.cycle === report.cycle && entry.economy === report.economy,
  )
  const resolved = new Set(
    here.map((entry) => entry.action === 'resolve' && entry.held === undefined && entry.comment),
  )
  const stored = Object.entries(report.comments)
    .map(([key, comment]) => ({ ...comment, key, resolved: comment.resolved || resolved.has(key) }))
    .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
  const by = signsForEconomy(actor, report.economy) ?? signsForReview(actor)
  const waiting = here.flatMap((entry) =>
    entry.action === 'comment' && by && !report.comments[entry.id] ? [asComment(entry, by)] : [],
  )
  return [...stored, ...waiting].filter((comment) =>
    indicator === undefined ? comment.indicator.startsWith(`${area}.`) : comment.indicator === indicator,
  )
}

function asComment(waiting: Waiting<CommentChange>, by: Signature): Comment {
  const { id, indicator, text, typedAt } = waiting
  const made = { at: typedAt, by, madeAt: typedAt, madeBy: by }
  return { key: id, id, seq: 0, indicator, text, ...made, resolved: false, waiting }
}

/** True where the reviewer wrote the comment, not the economy. */
export const isReviewers = ({ madeBy }: Pick<Comment, 'madeBy'>): boolean => madeBy.role === 'analyst'

export const mayComment = (actor: Actor, report: ReportView, area: SectionProps['area']): boolean =>
  isOf(actor, report.economy) || (isAnalyst(actor) && report.sections[area].status !== 'draft')

interface Props {
  readonly actor: Actor
  readonly report: ReportView
}

/** All comments on one answer, and a field for the next. */
export function CommentThread(props: Props & { area: string; indicator: string }) {
  const { report, area, indicator } = props
  return (
    <>
      {useComments(report, area, indicator).map((comment) => (
        <CommentNote key={comment.key} {...props} comment={comment} />
      ))}
      <AddComment {...props} />
    </>
  )
}

export function CommentNote(
  props: Props & { comment: Comment; linked?: boolean; children?: ComponentChildren },
) {
  const { comment, linked = false, children } = props
  const who = useWho()
  return (
    <div class="note">
      <p class="quote">
        {linked && <a href={`#q${comment.indicator}`}>{comment.indicator}</a>}{' '}
        <span dir="auto">{comment.text}</span>
      </p>
      <small>
        {who(comment.madeBy)}, {instant(comment.madeAt)}
        {comment.resolved && `, ${c.resolved}`}
      </small>
      {comment.waiting && <Unsent waiting={comment.waiting} />}
      {!comment.resolved && !comment.waiting && <Resolve {...props} />}
      {children}
    </div>
  )
}

/** A comment that no one else can see yet: why, and what can be done. */
function Unsent({ waiting }: { waiting: Waiting<CommentChange> }) {
  const { outbox } = useWork()
  const { held } = waiting
  return (
    <>
      <p class={held ? 'save bad' : 'save'}>
        {held?.kind === 'refused' ? t.answer.save.refused(held.message) : waitingWords(outbox, waiting.id)}
      </p>
      {held && (
        <p class="row">
          <button type="button" class="link" onClick={() => outbox.retry(waiting)}>
            {t.kept.retry}
          </button>
          <button type="button" class="link" onClick={() => outbox.discard(waiting)}>
            {t.kept.discard}
          </button>
        </p>
      )}
    </>
  )
}

function Resolve({ report, comment }: Props & { comment: Comment }) {
  const { outbox } = useWork()
  const { cycle, economy } = report
  const { key, indicator, id: base } = comment
  const step = useStep(() =>
    outbox.add({ action: 'resolve', cycle, economy, indicator, comment: key, id: crypto.randomUUID(), base }),
  )
  return (
    <>
      {' '}
      <button type="button" class="link" onClick={step.run} disabled={step.busy}>
        {c.resolve}
      </button>
      {step.error && <Failure error={step.error} />}
    </>
  )
}

export function AddComment(props: Props & { indicator: string; onSent?: () => void }) {
  const { actor, report, indicator, onSent } = props
  const { outbox } = useWork()
  const { cycle, economy } = report
  const [words, setWords] = useCommentDraft(actor.subject, { cycle, economy, indicator })
  const add = useStep(async () => {
    const id = crypto.randomUUID()
    await outbox.add({ action: 'comment', cycle, economy, indicator, text: words, id, base: null })
    setWords('')
    onSent?.()
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
