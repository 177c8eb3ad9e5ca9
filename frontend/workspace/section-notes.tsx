/** What has to be said before the questions: why they are locked, what to mend, what this device still keeps. */
import { isAnalyst } from '../../shared/actor.ts'
import { reachable } from '../connection.ts'
import { text as t } from '../locales/workspace.ts'
import { isInSection } from './change-place.ts'
import { isReviewers, useComments } from './comments.tsx'
import { thingCount } from './device.ts'
import { economyName } from './names.ts'
import type { SectionProps } from './section.tsx'
import { useWork } from './work.ts'

const r = t.report

export function SectionNotes(props: SectionProps & { mine: boolean; reading: boolean }) {
  const { actor, report, area, closed, mine, reading } = props
  const { status, readable, section } = report.sections[area]
  const { reason } = section ?? {}
  const locked = status !== 'draft' && status !== 'returned'
  return (
    <>
      {closed && <p class="note">{closed}</p>}
      {mine && locked && <p class="note">{r.locked[status]}</p>}
      {reading && <p class="note">{r.reading}</p>}
      {!readable && <p class="note">{r.hidden}</p>}
      {status === 'returned' && mine && <ToMend {...props} />}
      {status === 'returned' && isAnalyst(actor) && !mine && reason && (
        <p class="alert" dir="auto">
          {section?.review?.objected
            ? r.theyObjected(economyName(report.economy), reason)
            : r.returned(reason)}
        </p>
      )}
      {reason && status === 'draft' && <p class="note">{r.reopened(reason)}</p>}
      {mine && (locked || closed) && <KeptHere {...props} />}
    </>
  )
}

/** A returned section: the reason, and each open comment of the reviewer with a link to its question. */
function ToMend({ report, area }: SectionProps) {
  const { section } = report.sections[area]
  const open = useComments(report, area).filter((comment) => !comment.resolved && isReviewers(comment))
  return (
    <div class="alert">
      <h2>{r.mend}</h2>
      {section?.reason && (
        <p dir="auto">{section.review?.objected ? r.objected(section.reason) : r.returned(section.reason)}</p>
      )}
      {open.length > 0 && (
        <ul class="plain">
          {open.map(({ key, indicator, text }) => (
            <li key={key}>
              <a href={`#q${indicator}`}>{indicator}</a> <span dir="auto">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Answers of this section that wait for a decision, where their questions are locked and cannot show it. */
function KeptHere({ report, area }: SectionProps) {
  const { outbox } = useWork()
  const held = thingCount(
    outbox.waiting.value.filter((entry) => entry.held && isInSection(entry, report, area)),
  )
  if (held === 0) return null
  return (
    <p class="alert">
      {t.kept.held(held)} <a href="/workspace/kept">{t.kept.link}</a>
    </p>
  )
}

/** Before a section is submitted: which answers would not be part of it. */
export function Unsent({ report, area }: SectionProps) {
  const { drafts, outbox } = useWork()
  // What is on its way over a connection that works is there in a moment.
  const stuck = !reachable.value || outbox.trouble.value !== undefined
  const waiting = outbox.waiting.value.filter((entry) => stuck || entry.held)
  const kept = [...waiting, ...(stuck ? drafts.all.value : [])]
  const count = thingCount(kept.filter((entry) => isInSection(entry, report, area)))
  return count === 0 ? null : <p class="note">{t.kept.unsent(count)}</p>
}
