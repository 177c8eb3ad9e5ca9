/** The second look at one answer: as it stands, and what this person may do with it. */
import { type Actor, isAnalyst, isOf } from '../../shared/actor.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { replyEnds } from '../../shared/report/second-look.ts'
import { countedAnswer, type LookState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { date, text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'
import { LookForm } from './second-look-form.tsx'
import { ReplyForm, WithdrawForm } from './second-look-reply.tsx'

const s = t.secondLook

export interface LookProps {
  readonly actor: Actor
  readonly cycle: Cycle
  readonly report: ReportView
  readonly area: keyof ReportView['sections']
  readonly indicator: string
  readonly reload: () => Promise<void>
}

/** Nothing where the cycle has second looks switched off, or where there is none and this person gives none. */
export function SecondLook(props: LookProps) {
  const { actor, cycle, report, area, indicator } = props
  const { secondLookDays: days } = cycle
  const state = report.looks[indicator]
  const { section } = report.sections[area]
  const answer = report.answers[indicator]
  const isPublic =
    section?.status === 'published' &&
    !section.withheld[indicator] &&
    ![undefined, 'not_reported'].includes(countedAnswer(answer)?.value.kind)
  const analyst = isAnalyst(actor)
  const mine = isOf(actor, report.economy)
  if (days === undefined || !(state || (analyst && isPublic))) return null
  return (
    <section class="note look" aria-label={s.of(indicator)}>
      {state && <LookReading state={state} days={days} mine={mine} />}
      {state?.given && answer && answer.id !== state.given.about && <p class="soft">{s.outdated}</p>}
      {mine && state?.given && <ReplyForm {...props} state={state} />}
      {analyst && isPublic && <LookForm {...props} state={state} />}
      {analyst && state?.given && <WithdrawForm {...props} state={state} />}
    </section>
  )
}

function LookReading({ state, days, mine }: { state: LookState; days: number; mine: boolean }) {
  const { given, reply, at } = state
  if (!given) return <p class="soft">{s.withdrawn(at)}</p>
  const { look } = given
  return (
    <>
      <p>
        <b>{s.says(look.verdict)}</b>, <small>{s.given(given.at)}</small>
      </p>
      {look.reason && (
        <p class="quote" lang={look.language} dir="auto">
          {look.reason}
        </p>
      )}
      {look.source && (
        <p>
          {s.source}:{' '}
          <a href={look.source} target="_blank" rel="noopener noreferrer" dir="ltr">
            {look.source}
          </a>
        </p>
      )}
      {reply && (
        <>
          <p>
            <b>{s.replied(reply.at)}</b>
          </p>
          <p class="quote" lang={reply.language} dir="auto">
            {reply.text}
          </p>
        </>
      )}
      <p class="soft">{standing(replyEnds(given.at, days), mine, reply !== undefined)}</p>
    </>
  )
}

/** From when on the public reads it. */
function standing(until: string, mine: boolean, replied: boolean): string {
  if (replied) return s.publicWithReply
  if (serverNow() >= until) return s.publicNow(date(until))
  return mine ? s.waitsForYou(date(until)) : s.waits(date(until))
}
