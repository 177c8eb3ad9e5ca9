/** One section: its questions, comments, support, and the steps that its state allows. */
import { type Actor, isAnalyst, isOf } from '../../shared/actor.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { focusAreaOf, indicatorsIn } from '../../shared/framework/index.ts'
import type { FocusAreaId, Indicator } from '../../shared/framework/types.ts'
import type { AnswerState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { text as t } from '../locales/workspace.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswerReading } from './answer-reading.tsx'
import { Comments } from './comments.tsx'
import { Steps } from './steps.tsx'
import { SupportForm } from './support-form.tsx'

const r = t.report

export interface SectionProps {
  readonly actor: Actor
  readonly cycle: Cycle
  readonly report: ReportView
  readonly last: { readonly cycle: string; readonly report: ReportView } | undefined
  readonly area: FocusAreaId
  /** Why nothing can be answered now. */
  readonly closed: string | undefined
  readonly reload: () => Promise<void>
  readonly onReport: (report: ReportView) => void
}

export function Section(props: SectionProps) {
  const { actor, cycle, report, area, closed } = props
  const found = focusAreaOf(area)
  const { status, readable, section } = report.sections[area]
  const mine = isOf(actor, report.economy)
  const locked = status !== 'draft' && status !== 'returned'
  const editable = mine && !locked && closed === undefined
  const reason = section?.reason
  return (
    <section>
      <div class="row">
        <h1>
          {area} {found?.shortName}
        </h1>
        <span class="flag" data-state={status}>
          {t.statuses[status]}
        </span>
        {cycle.demonstration && <span class="flag">{t.home.demonstration}</span>}
      </div>
      <p>{found?.name}</p>
      {closed && <p class="note">{closed}</p>}
      {mine && locked && <p class="note">{r.locked[status]}</p>}
      {!mine && isAnalyst(actor) && readable && <p class="note">{r.reading}</p>}
      {!readable && <p class="note">{r.hidden}</p>}
      {reason && status === 'returned' && (
        <p class="note">{section.review?.objected ? r.objected(reason) : r.returned(reason)}</p>
      )}
      {reason && status === 'draft' && <p class="note">{r.reopened(reason)}</p>}
      {readable &&
        indicatorsIn(area).map((indicator) => (
          <Question key={indicator.id} indicator={indicator} editable={editable} {...props} />
        ))}
      {mine && readable && <SupportForm {...props} editable={editable} />}
      {readable && <Steps key={`${area} ${status}`} {...props} mine={mine} />}
    </section>
  )
}

function Question(props: SectionProps & { indicator: Indicator; editable: boolean }) {
  const { indicator, editable, report, last, onReport } = props
  const { id, name, definition, evidence } = indicator
  const current = report.answers[id]
  const onStored = (stored: AnswerState) =>
    onReport({ ...report, answers: { ...report.answers, [id]: stored } })
  return (
    <article class="q" data-indicator={id}>
      <h2>
        <span>{id}</span> {name}
      </h2>
      <p class="def">
        {definition} {t.answer.counts(evidence)}
      </p>
      {editable ? (
        <AnswerForm
          cycle={report.cycle}
          economy={report.economy}
          indicator={indicator}
          current={current}
          last={last && { cycle: last.cycle, answer: last.report.answers[id]?.answer ?? null }}
          onStored={onStored}
        />
      ) : (
        <AnswerReading answer={current?.answer ?? null} />
      )}
      <Comments {...props} />
    </article>
  )
}
