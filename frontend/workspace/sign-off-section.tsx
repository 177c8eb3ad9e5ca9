/** One section of the copy for clearance: every question, answered or not. */
import { indicatorsIn } from '../../shared/framework/index.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import { countedAnswer } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { framework, text as t } from '../locales/workspace.ts'
import { AnswerReading } from './answer-reading.tsx'
import { areaName, indicatorName } from './names.ts'

const s = t.signOff

export function SignOffSection({ report, area }: { report: ReportView; area: FocusAreaId }) {
  const { status } = report.sections[area]
  const ids = indicatorsIn(area).map(({ id }) => id)
  const open = ids.filter((id) => !countedAnswer(report.answers[id]))
  const { seeks, seeksNote = '', shares, sharesNote = '' } = report.support[area]?.support ?? {}
  return (
    <section>
      <h2>
        {area} {areaName(area)}
      </h2>
      <p class="soft">
        {framework.areas[area].name}. {s.state(t.statuses[status], ids.length - open.length, ids.length)}
      </p>
      {ids.map((id) => (
        <Answered key={id} report={report} area={area} id={id} />
      ))}
      {seeks && <p>{s.seeks(seeksNote)}</p>}
      {shares && <p>{s.shares(sharesNote)}</p>}
      {open.length > 0 && (
        <p>
          <b>{s.gaps(open.join(', '))}</b>
        </p>
      )}
    </section>
  )
}

function Answered({ report, area, id }: { report: ReportView; area: FocusAreaId; id: string }) {
  const state = report.answers[id]
  const answer = state?.answer
  const { carried } = state ?? {}
  const withheld = report.sections[area].section?.withheld[id]
  return (
    <div class="answered">
      <h3>
        {id} {indicatorName(id)}
      </h3>
      {answer ? <AnswerReading answer={answer} /> : <p class="gap">{s.gap}</p>}
      {answer && carried?.confirmed === false && <p class="gap">{s.carried(carried.cycle)}</p>}
      {withheld && (
        <p class="gap">
          {s.withheld} {withheld.erratum}
        </p>
      )}
    </div>
  )
}
