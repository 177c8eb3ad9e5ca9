/** Why a change is refused although its author may make such changes: time, state, a newer version, content. */
import type { Actor } from '../actor.ts'
import { answerErrors } from '../answer.ts'
import { graceEnds, phaseOf } from '../cycle.ts'
import { economyOf } from '../economies.ts'
import { indicatorOf } from '../framework/index.ts'
import type { FocusAreaId } from '../framework/types.ts'
import { type FieldError, Problem, type ProblemCode } from '../problem.ts'
import { utf8Length } from '../text.ts'
import type { Command, Context } from './decide.ts'
import { areaOf, areaOfIndicator, type Change, type IndicatorId, isLook } from './event.ts'
import { waitOf } from './review.ts'
import { changeBytesMax, needsRoom, reportBytesMax, reportFull } from './room.ts'
import { lookOffProblem } from './second-look-refusals.ts'
import { baseFor, type Checkpoint, type ReportState, type SectionStatus, sectionStatus } from './state.ts'
import { mayReadSection, viewOf } from './view.ts'

/** `2026-11-24 14:02 UTC` */
const inWords = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

const isContent = (change: Change): boolean =>
  change.type.startsWith('Answer') || change.type === 'SupportDeclared'

/** What is named and is not there to be named: an indicator that is none, or an id that another change has. */
export function idProblem(
  state: ReportState,
  { id, base, change }: Command,
  actor: Actor,
): Problem | undefined {
  if ('indicator' in change && !indicatorOf(change.indicator))
    return new Problem('unknown-indicator', `The framework has no indicator ${change.indicator}.`)
  if (id !== base && !(change.type === 'CommentAdded' && state.comments[id])) return undefined
  return new Problem('id-used', 'A change of this id was stored long ago. Nothing was stored again.', {
    current: viewOf(state, actor).comments[id] ?? null,
  })
}

export function timeProblem(
  state: ReportState,
  change: Change,
  { cycle, now }: Context,
): Problem | undefined {
  if (isLook(change)) return lookOffProblem(cycle)
  if (!isContent(change) && change.type !== 'SectionSubmitted') return undefined
  const phase = phaseOf(cycle, now)
  if (phase === 'upcoming')
    return new Problem(
      'cycle-not-open',
      `Cycle ${cycle.cycle} opens on ${inWords(cycle.opens)}. Nothing was changed.`,
    )
  if (phase === 'open') return undefined
  const returned = sectionStatus(state, areaOf(change)) === 'returned'
  if (returned && Date.parse(now) < Date.parse(graceEnds(cycle))) return undefined
  const grace = returned ? ` and its grace for returned sections on ${inWords(graceEnds(cycle))}` : ''
  return new Problem(
    'cycle-closed',
    `Cycle ${cycle.cycle} closed on ${inWords(cycle.closes)}${grace}. Nothing was changed; keep your text and ask the DESG secretariat whether the cycle can be extended.`,
  )
}

/** The statuses in which a change of a section makes sense. */
const needed: Partial<Record<Change['type'], readonly SectionStatus[]>> = {
  SectionSubmitted: ['draft', 'returned'],
  SectionWithdrawn: ['submitted'],
  SectionReturned: ['submitted', 'reviewed'],
  SectionReviewed: ['submitted'],
  SectionAgreed: ['reviewed'],
  SectionObjected: ['reviewed'],
  SectionPublished: ['submitted', 'reviewed'],
  SectionReopened: ['published'],
}

export function stateProblem(state: ReportState, change: Change, actor: Actor): Problem | undefined {
  const area = areaOf(change)
  const status = sectionStatus(state, area)
  const seen = () => viewOf(state, actor).sections[area].section
  if (isContent(change) && status !== 'draft' && status !== 'returned')
    return new Problem('section-locked', lockedMessage(area, status), { current: seen() })
  const from = needed[change.type]
  if (from && !from.includes(status))
    return new Problem('section-state', `Section ${area} is ${status}; this needs it ${from.join(' or ')}.`, {
      current: seen(),
    })
  if (change.type === 'SectionRetracted') {
    if (state.sections[area]?.publishedSeq === undefined)
      return new Problem('section-state', `Section ${area} was never published; there is nothing to retract.`)
    const errors = retractionErrors(area, change.indicators)
    if (errors.length > 0) return new Problem('invalid-request', 'No answer was retracted.', { errors })
    const again = change.indicators.filter((id) => state.sections[area]?.withheld[id])
    if (again.length > 0)
      return new Problem(
        'section-state',
        `Answer ${again.join(', ')} is withheld already, and its erratum is public. No answer was retracted.`,
        { current: seen() },
      )
  }
  if (change.type === 'AnswerConfirmed' && state.answers[change.indicator]?.carried?.confirmed !== false)
    return new Problem(
      'nothing-carried',
      `Answer ${change.indicator} does not wait to be confirmed; it counts as it stands.`,
      { current: state.answers[change.indicator] ?? null },
    )
  // Whoever could not read the replies writes nothing there.
  if (change.type === 'CommentAdded' && !mayReadSection(actor, state, area))
    return new Problem(
      'section-state',
      `Section ${area} is ${status} and with the economy; comment when it has been submitted.`,
    )
  if (change.type === 'CommentResolved') {
    const comment = state.comments[change.comment]
    if (comment?.indicator !== change.indicator || !mayReadSection(actor, state, area))
      return new Problem('not-found', `Indicator ${change.indicator} has no such comment.`)
  }
  return undefined
}

function retractionErrors(area: FocusAreaId, indicators: readonly IndicatorId[]): FieldError[] {
  return indicators.flatMap((id, i) => {
    const field = `/indicators/${i}`
    if (!indicatorOf(id)) return [{ field, message: `The framework has no indicator ${id}` }]
    if (areaOfIndicator(id) !== area)
      return [{ field, message: `Name indicators of focus area ${area} only` }]
    return indicators.indexOf(id) === i ? [] : [{ field, message: `${id} is named twice` }]
  })
}

function lockedMessage(area: FocusAreaId, status: Exclude<SectionStatus, 'draft' | 'returned'>): string {
  switch (status) {
    case 'submitted':
      return `Section ${area} is with the reviewer. A focal point can withdraw it to change answers.`
    case 'reviewed':
      return `Section ${area} is reviewed and waits for publication. A focal point can object with a reason to change answers.`
    case 'published':
      return `Section ${area} is published. A focal point can reopen it with a reason to change answers.`
  }
}

/** Why a section cannot be published yet: it has to be reviewed first, or its economy can still object. */
export function reviewProblem(
  state: ReportState,
  change: Change,
  { cycle, now, actor }: Context,
): Problem | undefined {
  if (change.type !== 'SectionPublished' && change.type !== 'SectionAgreed') return undefined
  const { area } = change
  const section = state.sections[area]
  const seen = viewOf(state, actor).sections[area].section
  const { name } = economyOf(state.economy)
  if (change.type === 'SectionAgreed')
    return section?.review?.agreed
      ? new Problem('section-state', `${name} has agreed to section ${area} already.`, { current: seen })
      : undefined
  const wait = waitOf(section, cycle, now)
  if (!wait) return undefined
  const why =
    wait.for === 'review'
      ? `Mark section ${area} reviewed first. ${name} then has ${cycle.objectionDays} days to object, and can agree at once.`
      : `Section ${area} can be published from ${inWords(wait.until)} on, or as soon as a focal point of ${name} agrees.`
  return new Problem('objection-period', why, { current: seen })
}

/** Something newer than what the sender saw; `current` is what of it they may see. */
export function conflict(state: ReportState, { base, change }: Command, actor: Actor): Problem | undefined {
  if (change.type === 'CommentAdded' || baseFor(state, change) === base) return undefined
  const { answers, comments, support, looks, sections } = viewOf(state, actor)
  const changed = (code: ProblemCode, what: string, current: unknown) =>
    new Problem(code, what, { current: current ?? null })
  switch (change.type) {
    case 'CommentResolved':
      return changed('comment-changed', again('This comment'), comments[change.comment])
    case 'SupportDeclared':
      return changed('support-changed', again(`Support in focus area ${change.area}`), support[change.area])
    case 'SecondLookGiven':
    case 'SecondLookReplied':
    case 'SecondLookWithdrawn': {
      const { indicator } = change
      return changed('second-look-changed', again(`The second look at ${indicator}`), looks[indicator])
    }
    case 'AnswerRecorded':
    case 'AnswerCleared':
    case 'AnswerCarried':
    case 'AnswerConfirmed':
    case 'AnswerRestored': {
      const { indicator } = change
      const at = state.answers[indicator]?.at
      const what = at
        ? `Answer ${indicator} was changed on ${inWords(at)}.`
        : `Answer ${indicator} does not exist.`
      const compare = 'Yours was not stored: compare the two and send the one that is right.'
      return changed('answer-changed', `${what} ${compare}`, answers[indicator])
    }
    default:
      return changed('section-changed', again(`Section ${change.area}`), sections[change.area].section)
  }
}

const again = (what: string): string =>
  `${what} was changed meanwhile. Look at it again, then repeat the step.`

export function contentProblem(change: Change, now: string): Problem | undefined {
  const indicator = 'indicator' in change ? indicatorOf(change.indicator) : undefined
  if (indicator && 'answer' in change) {
    const errors = answerErrors(indicator, change.answer, now).map(({ field, message }) => ({
      field: `/answer${field}`,
      message,
    }))
    if (errors.length > 0)
      return new Problem('invalid-request', `Answer ${change.indicator} was not stored.`, { errors })
  }
  const bytes = utf8Length(JSON.stringify({ ...change, from: undefined }))
  if (bytes > changeBytesMax)
    return new Problem(
      'invalid-request',
      'This answer is too long in all. Shorten its texts or name fewer sources.',
      {
        errors: [{ field: '', message: `${bytes} bytes in all; at most ${changeBytesMax} fit` }],
      },
    )
  return undefined
}

/** Whether what a change leaves behind is more than a report holds. */
export const roomProblem = (before: Checkpoint, after: Checkpoint, change: Change): Problem | undefined =>
  needsRoom(change) && after.bytes > reportBytesMax && after.bytes > before.bytes ? reportFull() : undefined
