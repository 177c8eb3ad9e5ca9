/** Who changed what when: the history of an answer and of a section, from a page of a report's events. */
import { type Actor, isAnalyst, mayReadDraft, type Signature } from '../actor.ts'
import type { FocusAreaId } from '../framework/types.ts'
import { areaOf, type Change, type EventId, isLook, type ReportEvent } from './event.ts'
import { evolve } from './evolve.ts'
import { type AnswerState, countedAnswer, type ReportState } from './state.ts'
import type { LookVerdict } from './verdicts.ts'

/**
 * One version of an answer. For the economy, a change of it, with the answer that it left; for the reviewer, a
 * submission, with the answer that it held: what stood in drafts is the economy's alone. For both, also a withholding of
 * what was published of it, without an answer.
 */
export interface AnswerVersion extends AnswerState {
  readonly change: Change['type']
  /** Number of the version that was restored. */
  readonly restored?: number
  /** Why it was withheld. */
  readonly erratum?: string
}

/** One change of a section, without content. */
export interface SectionChange {
  readonly id: EventId
  readonly seq: number
  /** ISO 8601 UTC. */
  readonly at: string
  readonly by: Signature
  readonly change: Change['type']
  readonly indicator?: string
  /** What a second look says of the answer. */
  readonly verdict?: LookVerdict
  /** The reason, erratum, reply or, for the economy, the office that cleared the text. */
  readonly note?: string
}

/** Whose history a person reads: their own economy's with its drafts, or what was handed in for review. */
type Reader = 'economy' | 'reviewer'

/** How a person may read a report's history; undefined for those who may read none of its content. */
export function readerOf(actor: Actor, state: Pick<ReportState, 'economy'>): Reader | undefined {
  if (mayReadDraft(actor, state.economy)) return 'economy'
  return isAnalyst(actor) ? 'reviewer' : undefined
}

/** The versions of an answer, newest first, in a page of events, oldest first; `before` is the report before them. */
export function answerVersions(
  before: ReportState,
  events: readonly ReportEvent[],
  indicator: string,
  reader: Reader,
): AnswerVersion[] {
  const versions: AnswerVersion[] = []
  let state = before
  for (const event of events) {
    state = evolve(state, event)
    const version =
      withholding(event, indicator) ??
      (reader === 'economy' ? ownVersion(state, event, indicator) : submitted(state, event, indicator))
    if (version) versions.unshift(version)
  }
  return versions
}

function ownVersion(
  state: ReportState,
  { change }: ReportEvent,
  indicator: string,
): AnswerVersion | undefined {
  if (!change.type.startsWith('Answer') || !('indicator' in change) || change.indicator !== indicator)
    return undefined
  const answer = state.answers[indicator]
  if (!answer) return undefined
  const restored = change.type === 'AnswerRestored' ? { restored: change.from } : {}
  return { ...answer, change: change.type, ...restored }
}

function withholding(event: ReportEvent, indicator: string): AnswerVersion | undefined {
  const { id, seq, at, actor, change } = event
  if (change.type !== 'SectionRetracted' || !change.indicators.includes(indicator)) return undefined
  return { id, seq, at, by: actor, change: change.type, answer: null, erratum: change.erratum }
}

function submitted(state: ReportState, event: ReportEvent, indicator: string): AnswerVersion | undefined {
  const { id, seq, at, actor, change } = event
  if (change.type !== 'SectionSubmitted' || !indicator.startsWith(`${change.area}.`)) return undefined
  return { id, seq, at, by: actor, change: change.type, answer: countedAnswer(state.answers[indicator]) }
}

/** The changes of a section, newest first, in a page of events, oldest first. */
export function sectionChanges(
  events: readonly ReportEvent[],
  area: FocusAreaId,
  reader: Reader,
): SectionChange[] {
  return events
    .filter(({ change }) => areaOf(change) === area && (reader === 'economy' || isForReview(change)))
    .map(({ id, seq, at, actor, change }) => {
      const note = noteOf(change, reader)
      return {
        id,
        seq,
        at,
        by: actor,
        change: change.type,
        ...('indicator' in change && { indicator: change.indicator }),
        ...('look' in change && { verdict: change.look.verdict }),
        ...(note !== undefined && { note }),
      }
    })
    .reverse()
}

const isForReview = (change: Change): boolean =>
  change.type.startsWith('Section') || change.type.startsWith('Comment') || isLook(change)

function noteOf(change: Change, reader: Reader): string | undefined {
  if ('reason' in change) return change.reason
  if ('erratum' in change) return change.erratum
  if ('look' in change) return change.look.reason
  if ('reply' in change) return change.reply.text
  return 'clearedBy' in change && reader === 'economy' ? change.clearedBy : undefined
}
