/** Beside the questions: open comments, what others did, support, and the history of the section. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { isOf } from '../../shared/actor.ts'
import { text as t } from '../locales/workspace.ts'
import { AddComment, type Comment, CommentNote, isReviewers, mayComment, useComments } from './comments.tsx'
import { Peers } from './peers.tsx'
import type { SectionProps } from './section.tsx'
import { SectionHistory } from './section-history.tsx'
import { SupportForm } from './support-form.tsx'
import { SupportReading } from './support-reading.tsx'

export function Aside(props: SectionProps & { editable: boolean }) {
  const { actor, report, area } = props
  const open = useComments(report, area).filter(({ resolved }) => !resolved)
  const mine = isOf(actor, report.economy)
  const groups = mine
    ? [
        { title: t.aside.comments, comments: open.filter(isReviewers) },
        { title: t.aside.ownComments, comments: open.filter((comment) => !isReviewers(comment)) },
      ]
    : [{ title: t.aside.openComments, comments: open }]
  return (
    <aside class="beside" aria-label={t.aside.label}>
      {groups
        .filter(({ comments }) => comments.length > 0)
        .map(({ title, comments }) => (
          <section key={title}>
            <h2>{title}</h2>
            {comments.map((comment) => (
              <OpenComment key={comment.key} {...props} comment={comment} />
            ))}
          </section>
        ))}
      {mine && (
        <Unfolded title={t.peers.title} label={t.peers.show}>
          <Peers report={report} area={area} />
        </Unfolded>
      )}
      {mine ? <SupportForm {...props} /> : <SupportOf report={report} area={area} />}
      <Unfolded title={t.history.title} label={t.history.section}>
        <SectionHistory cycle={report.cycle} economy={report.economy} area={area} />
      </Unfolded>
    </aside>
  )
}

/** The statement of support, for a reader who does not make it. */
function SupportOf({ report, area }: Pick<SectionProps, 'report' | 'area'>) {
  const { support } = report.support[area] ?? { support: { seeks: false, shares: false } }
  return (
    <section>
      <h2>{t.support.title}</h2>
      <SupportReading support={support} />
    </section>
  )
}

function OpenComment(props: SectionProps & { comment: Comment }) {
  const { actor, report, area, comment } = props
  const [answering, setAnswering] = useState(false)
  return (
    <CommentNote actor={actor} report={report} comment={comment} linked>
      {mayComment(actor, report, area) && !answering && !comment.waiting && (
        <>
          {' '}
          <button type="button" class="link" onClick={() => setAnswering(true)}>
            {t.comments.answer}
          </button>
        </>
      )}
      {answering && (
        <AddComment
          actor={actor}
          report={report}
          indicator={comment.indicator}
          onSent={() => setAnswering(false)}
        />
      )}
    </CommentNote>
  )
}

/** What is loaded only when somebody asks for it. */
function Unfolded(props: { title: string; label: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false)
  return (
    <section>
      <h2>{props.title}</h2>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.label}
      </button>
      {open && props.children}
    </section>
  )
}
