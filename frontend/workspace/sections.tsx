/** The eleven sections of a report: how far each is, and what the deadline means. */
import { useEffect, useState } from 'preact/hooks'
import { isOf } from '../../shared/actor.ts'
import { type Cycle, phaseOf } from '../../shared/cycle.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import { statusSince } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { text as t } from '../locales/workspace.ts'
import { serverMs } from '../server-time.ts'
import { useAssigned } from './assigned.ts'
import { useComments } from './comments.tsx'
import { areaNames } from './names.ts'
import { ownTime } from './own-time.ts'
import { type Completeness, completeness } from './shown.ts'
import { useWork } from './work.ts'

const r = t.report
const wide = matchMedia('(min-width: 901px)')

/** True while there is room for the list beside the questions. */
function useWide(): boolean {
  const [is, set] = useState(wide.matches)
  useEffect(() => {
    const change = () => set(wide.matches)
    wide.addEventListener('change', change)
    return () => wide.removeEventListener('change', change)
  }, [])
  return is
}

export function Sections(props: { cycle: Cycle; report: ReportView; area: FocusAreaId; name: string }) {
  const { cycle, report, area, name } = props
  const { actor, outbox } = useWork()
  const isWide = useWide()
  const assigned = useAssigned(cycle.cycle, report.economy)
  const [open, setOpen] = useState(false)
  const each = completeness(report, outbox.waiting.value)
  const answered = [...each.values()].reduce((sum, section) => sum + section.answered, 0)
  const asked = [...each.values()].reduce((sum, section) => sum + section.asked, 0)
  return (
    <nav class="side" aria-label={r.sections}>
      <b>{r.heading(name, cycle.cycle)}</b>
      <p class="soft">{deadline(cycle)}</p>
      <progress value={answered} max={asked} aria-label={r.progress(answered, asked)} />
      <p class="soft">{r.progress(answered, asked)}</p>
      {!isWide && (
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {r.allSections}
        </button>
      )}
      {(isWide || open) && (
        <ol>
          {areaNames.map(({ id, shortName }) => (
            <li key={id}>
              <SectionLink
                id={id}
                name={shortName}
                current={id === area}
                report={report}
                assigned={assigned(id)}
                count={each.get(id) ?? { answered: 0, asked: 0 }}
              />
            </li>
          ))}
        </ol>
      )}
      {isOf(actor, report.economy) && (
        <a class="files" href={`/workspace/reports/${report.cycle}/${report.economy}/workbook`}>
          {r.workbook}
        </a>
      )}
    </nav>
  )
}

function SectionLink(props: {
  id: FocusAreaId
  name: string
  current: boolean
  report: ReportView
  /** Who looks after it, in words. */
  assigned: string | undefined
  count: Completeness
}) {
  const { id, name, current, report, assigned, count } = props
  const { status, readable, section } = report.sections[id]
  const open = useComments(report, id).filter(({ resolved }) => !resolved).length
  const words = [
    section && status !== 'draft' ? r.since(t.statuses[status], statusSince(section)) : t.statuses[status],
    open > 0 && t.comments.open(open),
    assigned,
  ]
  return (
    <a
      href={`/workspace/reports/${report.cycle}/${report.economy}/${id}`}
      aria-current={current ? 'page' : undefined}
    >
      <span>{id}</span>
      <span>{name}</span>
      <small>{readable && r.of(count.answered, count.asked)}</small>
      <small class="st" data-state={status}>
        {words.filter(Boolean).join(', ')}
      </small>
    </a>
  )
}

/** When the report is due or closes, how long that is, and what happens then. */
function deadline(cycle: Cycle): string {
  const now = serverMs()
  const at = new Date(now).toISOString()
  const phase = phaseOf(cycle, at)
  if (phase !== 'open') return phase === 'closed' ? t.home.closed(cycle.closes) : t.home.opens(cycle.opens)
  const days = (iso: string) => Math.floor((Date.parse(iso) - now) / 86_400_000)
  return now < Date.parse(cycle.due)
    ? `${r.due(cycle.due, days(cycle.due))} ${r.ownClock(ownTime(cycle.due))} ${r.afterDue(cycle.closes)}`
    : `${r.wasDue(cycle.due)} ${r.closesAt(cycle.closes, days(cycle.closes))} ${r.ownClock(ownTime(cycle.closes))}`
}
