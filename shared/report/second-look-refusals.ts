/** Why a second look, a reply to it or its withdrawal is refused although its author may make them. */
import type { Cycle } from '../cycle.ts'
import { Problem } from '../problem.ts'
import { areaOf, type Change, isLook } from './event.ts'
import { countedAnswer, type ReportState, sectionStatus } from './state.ts'

/** Second looks are off until an administrator gives a cycle the days in which its economies may reply to them. */
export const lookOffProblem = ({ cycle, secondLookDays }: Cycle): Problem | undefined =>
  secondLookDays === undefined
    ? new Problem(
        'second-look-off',
        `Second looks are not switched on in cycle ${cycle}; the DESG secretariat can do so. Nothing was stored.`,
      )
    : undefined

/** A look is about the answer that the public reads now; a reply and a withdrawal are about a look that stands. */
export function lookProblem(state: ReportState, change: Change): Problem | undefined {
  if (!isLook(change)) return undefined
  const { indicator } = change
  if (change.type !== 'SecondLookGiven')
    return state.looks[indicator]?.given
      ? undefined
      : new Problem('not-found', `No second look stands at answer ${indicator}. Nothing was stored.`)
  if (!isPublic(state, indicator, areaOf(change)))
    return new Problem(
      'section-state',
      `Answer ${indicator} is not public as it stands now; a second look is about a published answer.`,
    )
  return state.answers[indicator]?.id === change.about
    ? undefined
    : new Problem(
        'answer-changed',
        `Answer ${indicator} was changed and published anew. Nothing was stored; read it again.`,
        { current: state.answers[indicator] ?? null },
      )
}

function isPublic(state: ReportState, indicator: string, area: ReturnType<typeof areaOf>): boolean {
  const answer = countedAnswer(state.answers[indicator])
  return (
    sectionStatus(state, area) === 'published' &&
    answer !== null &&
    answer.value.kind !== 'not_reported' &&
    state.sections[area]?.withheld[indicator] === undefined
  )
}
