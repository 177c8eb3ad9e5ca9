/** The steps that a section's state and the person's role allow. */
import { isAnalyst, isFocalPointOf } from '../../shared/actor.ts'
import { indicatorsIn } from '../../shared/framework/index.ts'
import { objectionEnds, waitOf } from '../../shared/report/review.ts'
import { countedAnswer } from '../../shared/report/state.ts'
import { text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'
import { Changes } from './changes.tsx'
import { isReviewers, useComments } from './comments.tsx'
import { economyName, indicatorName } from './names.ts'
import { Retract } from './retract.tsx'
import type { SectionProps } from './section.tsx'
import { counts, shownAnswer } from './shown.ts'
import { Step } from './step.tsx'
import { useWork } from './work.ts'

const s = t.steps

export function Steps(props: SectionProps & { mine: boolean }) {
  const { actor, report, area, mine } = props
  const { section } = report.sections[area]
  return (
    <div class="q steps">
      {mine &&
        (isFocalPointOf(actor, report.economy) ? <FocalPoint {...props} /> : <Contributor {...props} />)}
      {isAnalyst(actor) && <Reviewer {...props} />}
      <p>
        <a href={`/workspace/preview/${report.cycle}/${report.economy}`}>{t.preview.link}</a>
      </p>
      <p>
        <a href={`/workspace/sign-off/${report.cycle}/${report.economy}?section=${area}`}>{t.signOff.link}</a>
      </p>
      {section?.publishedAt && (
        <p class="soft">{s.published(section.publishedAt, isFresh(section.publishedAt))}</p>
      )}
    </div>
  )
}

/** Whether the public pages may not show it yet. */
const isFresh = (publishedAt: string): boolean => Date.now() - Date.parse(publishedAt) < 3_600_000

function FocalPoint(props: SectionProps) {
  const { status, section } = props.report.sections[props.area]
  return (
    <>
      {(status === 'draft' || status === 'returned') && !props.closed && <Submit {...props} />}
      {status === 'submitted' && <Step {...props} step="withdraw" label={s.withdraw} />}
      {status === 'reviewed' && (
        <>
          <LastWord {...props} />
          <Pending {...props} />
          {!section?.review?.agreed && <Step {...props} step="agree" label={s.agree} main />}
          <Step {...props} step="object" label={s.object} field={{ name: 'reason', label: s.objectReason }} />
        </>
      )}
      {status === 'published' && (
        <Step {...props} step="reopen" label={s.reopen} field={{ name: 'reason', label: s.reopenReason }} />
      )}
      {section?.publishedSeq !== undefined && <Retract {...props} />}
    </>
  )
}

function Contributor(props: SectionProps) {
  const { status } = props.report.sections[props.area]
  if (status === 'reviewed')
    return (
      <>
        <LastWord {...props} />
        <p class="soft">{s.onlyFocalAgrees}</p>
      </>
    )
  return status === 'draft' || status === 'returned' ? <p class="soft">{s.onlyFocal}</p> : null
}

/** What follows for the economy now that its section is reviewed. */
function LastWord({ report, area, cycle }: SectionProps) {
  const review = report.sections[area].section?.review
  const open = useComments(report, area).filter(({ resolved }) => !resolved).length
  if (!review) return null
  return <p>{review.agreed ? s.agreed(review.agreed) : s.reviewed(objectionEnds(review, cycle), open)}</p>
}

function Reviewer(props: SectionProps) {
  const { report, area, cycle } = props
  const { status, section } = report.sections[area]
  const retract = section?.publishedSeq !== undefined && <Retract {...props} />
  if (status !== 'submitted' && status !== 'reviewed') return <>{retract}</>
  const wait = waitOf(section, cycle, serverNow())
  const name = economyName(report.economy)
  const open = indicatorsIn(area)
    .map(({ id }) => id)
    .filter((id) =>
      Object.values(report.comments).some((c) => c.indicator === id && !c.resolved && isReviewers(c)),
    )
  return (
    <>
      <Pending {...props} />
      {wait?.for === 'review' && (
        <>
          <Step {...props} step="review" label={s.review} main />
          <p class="soft">{s.reviewNote(name, cycle.objectionDays)}</p>
        </>
      )}
      {wait?.for === 'period' && <p>{s.waits(name, wait.until)}</p>}
      {section?.review?.agreed && <p>{s.theyAgreed(name, section.review.agreed)}</p>}
      {!wait && <Step {...props} step="publish" label={s.publish} main />}
      <Step {...props} step="return" label={s.return} field={{ name: 'reason', label: s.returnReason }} />
      {open.length > 0 && <p class="soft">{s.returnComments(open.join(', '))}</p>}
      {retract}
    </>
  )
}

/** What publication would change, loaded again after each change of the section. */
const Pending = ({ report, area }: SectionProps) => (
  <Changes
    cycle={report.cycle}
    economy={report.economy}
    area={area}
    version={report.sections[area].section?.id ?? ''}
  />
)

function Submit(props: SectionProps) {
  const { report, area } = props
  const { outbox } = useWork()
  const isOpen = (id: string): boolean => !counts(shownAnswer(report, id, outbox.waiting.value))
  const open = indicatorsIn(area).filter(({ id }) => isOpen(id))
  const carried = open.filter(({ id }) => report.answers[id]?.carried)
  const kept = report.sections[area].section?.withheld ?? {}
  const withheld = indicatorsIn(area).filter(({ id }) => kept[id] && countedAnswer(report.answers[id]))
  return (
    <>
      <p>{s.gaps(open.length)}</p>
      {open.length > 0 && (
        <p class="soft">
          {s.open} {open.map(({ id }) => `${id} ${indicatorName(id)}`).join('; ')}
        </p>
      )}
      {carried.length > 0 && <p class="soft">{s.carried(carried.map(({ id }) => id).join(', '))}</p>}
      {withheld.length > 0 && <p>{s.withheld(withheld.map(({ id }) => id).join(', '))}</p>}
      <Step
        {...props}
        step="submit"
        label={s.submit(area)}
        main
        field={{ name: 'clearedBy', label: s.clearedBy, missing: s.officeMissing }}
      />
    </>
  )
}
