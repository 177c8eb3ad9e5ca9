/** Beside the questions: open comments, support, and the history of the section. */
import { useState } from 'preact/hooks'
import { isOf } from '../../shared/actor.ts'
import { text as t } from '../locales/workspace.ts'
import { AddComment, type Comment, CommentNote, commentsOn, mayComment } from './comments.tsx'
import type { SectionProps } from './section.tsx'
import { SectionHistory } from './section-history.tsx'
import { SupportForm } from './support-form.tsx'

export function Aside(props: SectionProps & { editable: boolean }) {
  const { actor, report, area } = props
  const open = commentsOn(report, area).filter(({ resolved }) => !resolved)
  const mine = isOf(actor, report.economy)
  return (
    <aside class="beside" aria-label={t.aside.label}>
      {open.length > 0 && (
        <section>
          <h2>{mine ? t.aside.comments : t.aside.openComments}</h2>
          {open.map((comment) => (
            <OpenComment key={comment.key} {...props} comment={comment} />
          ))}
        </section>
      )}
      {mine && <SupportForm {...props} />}
      <History {...props} />
    </aside>
  )
}

function OpenComment(props: SectionProps & { comment: Comment }) {
  const { actor, report, area, comment, reload } = props
  const [answering, setAnswering] = useState(false)
  return (
    <CommentNote actor={actor} report={report} reload={reload} comment={comment} linked>
      {mayComment(actor, report, area) && !answering && (
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
          reload={reload}
          indicator={comment.indicator}
          onSent={() => setAnswering(false)}
        />
      )}
    </CommentNote>
  )
}

function History({ report, area }: SectionProps) {
  const [open, setOpen] = useState(false)
  const { cycle, economy } = report
  return (
    <section>
      <h2>{t.history.title}</h2>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.history.section}
      </button>
      {open && <SectionHistory cycle={cycle} economy={economy} area={area} />}
    </section>
  )
}
