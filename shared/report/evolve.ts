/** `evolve(state, event)`: the next state. It decides nothing: every event it is given has happened. */
import type { Change, LookChange, ReportEvent, UnsealedEvent } from './event.ts'
import { grownBytes } from './room.ts'
import {
  type AnswerState,
  type Checkpoint,
  type CommentState,
  type LookState,
  type ReportState,
  rememberedChanges,
  type SectionState,
} from './state.ts'

/** The state after a sealed event. */
export const evolve = (state: ReportState, event: ReportEvent): ReportState => ({
  ...applied(state, event),
  head: event.hash,
})

/** The state after an event that has no hash yet: what a checkpoint on that event holds. */
export function applied(state: Checkpoint, event: UnsealedEvent): Checkpoint {
  const { cycle, economy, sections, answers, comments, support, looks } = state
  const recent = [...state.recent, [event.id, event.seq, event.at] as [string, number, string]]
  const after: Checkpoint = {
    cycle,
    economy,
    sections,
    answers,
    comments,
    support,
    looks,
    seq: event.seq,
    bytes: state.bytes,
    recent: recent.slice(-rememberedChanges),
    ...changed(state, event),
  }
  return { ...after, bytes: state.bytes + grownBytes(state, after, event.change, event.id) }
}

function changed(state: Checkpoint, event: UnsealedEvent): Partial<Checkpoint> {
  const { change } = event
  const stamp = { id: event.id, seq: event.seq, at: event.at, by: event.actor }
  switch (change.type) {
    case 'AnswerRecorded':
    case 'AnswerCleared':
    case 'AnswerCarried':
    case 'AnswerConfirmed':
    case 'AnswerRestored': {
      const answer = { ...stamp, ...answerAfter(change, state.answers[change.indicator]) }
      return { answers: { ...state.answers, [change.indicator]: answer } }
    }
    case 'CommentAdded': {
      const { indicator, text } = change
      const comment: CommentState = {
        ...stamp,
        indicator,
        text,
        madeAt: event.at,
        madeBy: event.actor,
        resolved: false,
      }
      return { comments: { ...state.comments, [event.id]: comment } }
    }
    case 'CommentResolved': {
      const comment = state.comments[change.comment]
      if (!comment) return {}
      return { comments: { ...state.comments, [change.comment]: { ...comment, ...stamp, resolved: true } } }
    }
    case 'SupportDeclared':
      return { support: { ...state.support, [change.area]: { ...stamp, support: change.support } } }
    case 'SecondLookGiven':
    case 'SecondLookReplied':
    case 'SecondLookWithdrawn': {
      const look = { ...stamp, ...lookAfter(change, event.at, state.looks[change.indicator]) }
      return { looks: { ...state.looks, [change.indicator]: look } }
    }
    default: {
      const before = state.sections[change.area]
      const { review: _, ...kept } = before ?? { withheld: {} }
      const section: SectionState = { ...kept, ...stamp, ...sectionAfter(change, event, before) }
      return { sections: { ...state.sections, [change.area]: section } }
    }
  }
}

type AnswerChange = Extract<Change, { type: `Answer${string}` }>

function answerAfter(
  change: AnswerChange,
  before: AnswerState | undefined,
): Pick<AnswerState, 'answer' | 'carried'> {
  switch (change.type) {
    case 'AnswerRecorded':
    case 'AnswerRestored':
      return { answer: change.answer }
    case 'AnswerCleared':
      return { answer: null }
    case 'AnswerCarried':
      return { answer: change.answer, carried: { ...change.from, confirmed: false } }
    case 'AnswerConfirmed':
      return {
        answer: before?.answer ?? null,
        ...(before?.carried && { carried: { ...before.carried, confirmed: true } }),
      }
  }
}

function lookAfter(
  change: LookChange,
  at: string,
  before: LookState | undefined,
): Pick<LookState, 'given' | 'reply'> {
  switch (change.type) {
    case 'SecondLookGiven':
      return { given: { at, about: change.about, look: change.look } }
    case 'SecondLookReplied':
      return { given: before?.given ?? null, reply: { ...change.reply, at } }
    case 'SecondLookWithdrawn':
      return { given: null }
  }
}

type SectionChange = Extract<Change, { type: `Section${string}` }>

function sectionAfter(
  change: SectionChange,
  event: UnsealedEvent,
  before: SectionState | undefined,
): Pick<SectionState, 'status'> & Partial<SectionState> {
  switch (change.type) {
    case 'SectionSubmitted':
      return { status: 'submitted', clearedBy: change.clearedBy, submittedAt: event.at }
    case 'SectionWithdrawn':
      return { status: 'draft' }
    case 'SectionReturned':
      return { status: 'returned', reason: change.reason }
    case 'SectionReviewed':
      return { status: 'reviewed', review: { at: event.at } }
    case 'SectionAgreed':
      return { status: 'reviewed', review: { at: event.at, ...before?.review, agreed: event.at } }
    case 'SectionObjected':
      return {
        status: 'returned',
        reason: change.reason,
        review: { at: event.at, ...before?.review, objected: event.at },
      }
    case 'SectionPublished':
      return { status: 'published', publishedSeq: event.seq, publishedAt: event.at, withheld: {} }
    case 'SectionReopened':
      return { status: 'draft', reason: change.reason }
    case 'SectionRetracted': {
      const withheld = { ...before?.withheld }
      for (const id of change.indicators) withheld[id] = { at: event.at, erratum: change.erratum }
      return {
        status: before?.status ?? 'draft',
        withheld,
        withheldSeq: event.seq,
        ...(before?.review && { review: before.review }),
      }
    }
  }
}
