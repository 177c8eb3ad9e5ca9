/** `decide(state, command, context)`: the event that a command makes, or why it makes none. Pure: actor and time are arguments. */
import {
  type Actor,
  mayAnswer,
  mayRetract,
  maySubmit,
  type Signature,
  signsForEconomy,
  signsForReview,
} from '../actor.ts'
import type { Cycle } from '../cycle.ts'
import { economyOf } from '../economies.ts'
import { Problem } from '../problem.ts'
import type { Change, EventId, UnsealedEvent } from './event.ts'
import { applied } from './evolve.ts'
import {
  conflict,
  contentProblem,
  idProblem,
  reviewProblem,
  roomProblem,
  stateProblem,
  timeProblem,
} from './refusals.ts'
import { lookProblem } from './second-look-refusals.ts'
import type { ReportState } from './state.ts'

export interface Command {
  readonly id: EventId
  /** The id of the change that the sender saw last on what this changes; null if it saw none. */
  readonly base: EventId | null
  readonly change: Change
}

export interface Context {
  readonly actor: Actor
  /** ISO 8601 UTC. */
  readonly now: string
  readonly cycle: Cycle
}

export type Decision =
  | { readonly kind: 'append'; readonly event: UnsealedEvent }
  /** The command was carried out before: as the first time. */
  | { readonly kind: 'repeat'; readonly id: EventId; readonly seq: number; readonly at: string }
  | { readonly kind: 'refused'; readonly problem: Problem }

export function decide(state: ReportState, command: Command, context: Context): Decision {
  const signature = signatureFor(state, command.change, context.actor)
  if (signature instanceof Problem) return { kind: 'refused', problem: signature }
  const done = state.recent.find(([id]) => id === command.id)
  if (done) return { kind: 'repeat', id: done[0], seq: done[1], at: done[2] }
  const problem =
    idProblem(state, command, context.actor) ??
    timeProblem(state, command.change, context) ??
    stateProblem(state, command.change, context.actor) ??
    conflict(state, command, context.actor) ??
    reviewProblem(state, command.change, context) ??
    lookProblem(state, command.change) ??
    contentProblem(command.change, context.now)
  if (problem) return { kind: 'refused', problem }
  const event = {
    id: command.id,
    seq: state.seq + 1,
    at: context.now,
    actor: signature,
    previous: state.head,
    change: command.change,
  }
  const full = roomProblem(state, applied(state, event), command.change)
  return full ? { kind: 'refused', problem: full } : { kind: 'append', event }
}

/** Whoever reviews signs as a reviewer what a reviewer may do, whatever else a token grants them. */
function signatureFor(state: ReportState, change: Change, actor: Actor): Signature | Problem {
  const { economy } = state
  const forEconomy = signsForEconomy(actor, economy)
  const forReview = signsForReview(actor)
  const refused = (who: string) => new Problem('not-allowed', `Only ${who} can do this.`)
  const name = economyOf(economy).name
  switch (change.type) {
    case 'AnswerRecorded':
    case 'AnswerCleared':
    case 'AnswerCarried':
    case 'AnswerConfirmed':
    case 'AnswerRestored':
    case 'SupportDeclared':
    case 'SecondLookReplied':
      return (mayAnswer(actor, economy) && forEconomy) || refused(`contributors and focal points of ${name}`)
    case 'SectionSubmitted':
    case 'SectionWithdrawn':
    case 'SectionAgreed':
    case 'SectionObjected':
    case 'SectionReopened':
      return (maySubmit(actor, economy) && forEconomy) || refused(`focal points of ${name}`)
    case 'SectionRetracted':
      return (
        (mayRetract(actor, economy) && (forReview ?? forEconomy)) ||
        refused(`focal points of ${name} and analysts`)
      )
    case 'SectionReturned':
    case 'SectionReviewed':
    case 'SectionPublished':
    case 'SecondLookGiven':
    case 'SecondLookWithdrawn':
      return forReview ?? refused('analysts')
    case 'CommentAdded':
    case 'CommentResolved':
      return forReview ?? forEconomy ?? refused(`analysts and the people of ${name}`)
  }
}
