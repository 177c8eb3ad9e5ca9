/** One section: what to mend, its questions, and the steps that its state allows; beside it comments and support. */
import { useEffect } from 'preact/hooks'
import { type Actor, isAnalyst, isOf } from '../../shared/actor.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { indicatorsIn } from '../../shared/framework/index.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { AnswerState, SupportState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { framework, text as t } from '../locales/workspace.ts'
import { Aside } from './aside.tsx'
import { CarryForward } from './carry-forward.tsx'
import { isInSection } from './change-place.ts'
import { areaName, indicatorName } from './names.ts'
import { isLockedOut } from './outbox.ts'
import { Question } from './question.tsx'
import { SaveLine } from './save-line.tsx'
import { SecondLook } from './second-look.tsx'
import { SectionNotes, Unsent } from './section-notes.tsx'
import { completeness } from './shown.ts'
import { Steps } from './steps.tsx'
import { useWork } from './work.ts'

export interface SectionProps {
  readonly actor: Actor
  readonly cycle: Cycle
  readonly report: ReportView
  readonly last: { readonly cycle: string; readonly report: ReportView } | undefined
  readonly area: FocusAreaId
  /** Why nothing can be answered now. */
  readonly closed: string | undefined
  readonly reload: () => Promise<void>
  /** Hears of a version of an answer that was found to stand in the report. */
  readonly onCurrent: (indicator: string, current: AnswerState) => void
  /** The same of a statement of support. */
  readonly onSupport: (area: FocusAreaId, current: SupportState) => void
}

export function Section(props: SectionProps) {
  const { actor, cycle, report, area, closed } = props
  const { outbox } = useWork()
  const { status, readable } = report.sections[area]
  const mine = isOf(actor, report.economy)
  const editable = mine && (status === 'draft' || status === 'returned') && closed === undefined
  // What was refused while the section was with the reviewer can be stored again.
  useEffect(() => {
    if (!editable) return
    for (const entry of outbox.waiting.peek())
      if (isLockedOut(entry) && isInSection(entry, report, area)) outbox.retry(entry)
  }, [editable, area])
  const { answered = 0, asked = 0 } = completeness(report, outbox.waiting.value).get(area) ?? {}
  return (
    <>
      <section class="answers">
        <div class="head">
          <h1>
            {area} {areaName(area)}
          </h1>
          <span class="flag" data-state={status}>
            {t.statuses[status]}
          </span>
          {cycle.demonstration && <span class="flag">{t.home.demonstration}</span>}
        </div>
        <p class="about">
          {framework.areas[area].name}. {readable && t.report.answered(answered, asked)}
        </p>
        <SectionNotes {...props} mine={mine} reading={!mine && isAnalyst(actor) && readable} />
        {editable && <CarryForward {...props} />}
        {readable &&
          indicatorsIn(area).map((indicator) => (
            <Question key={indicator.id} {...props} indicator={indicator} editable={editable} />
          ))}
        {!readable &&
          cycle.secondLookDays !== undefined &&
          indicatorsIn(area)
            .filter(({ id }) => report.looks[id])
            .map(({ id }) => (
              <article class="q" key={id}>
                <h2>
                  <span>{id}</span> {indicatorName(id)}
                </h2>
                <SecondLook {...props} indicator={id} />
              </article>
            ))}
        {editable && <Unsent {...props} />}
        {readable && <Steps key={`${area} ${status}`} {...props} mine={mine} />}
        {editable && <SaveLine report={report} area={area} />}
      </section>
      {readable && <Aside {...props} editable={editable} />}
    </>
  )
}
