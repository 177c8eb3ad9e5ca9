/** The state of a report, folded from its events. */
import * as z from 'zod/mini'
import { Signature } from '../actor.ts'
import { Answer } from '../answer.ts'
import { CycleId } from '../cycle.ts'
import { EconomyKey } from '../economies.ts'
import { focusAreaIds } from '../framework/types.ts'
import { type Change, EventId, genesis, IndicatorId, isLook, Support } from './event.ts'
import { LookReply, SecondLook } from './second-look.ts'

export const SectionStatus = z.enum(['draft', 'submitted', 'reviewed', 'returned', 'published'])
export type SectionStatus = z.infer<typeof SectionStatus>

/** Last change of a thing: the event's id (its ETag), number, instant and author. */
const stamp = { id: EventId, seq: z.int(), at: z.iso.datetime(), by: Signature }

export const AnswerState = z.object({
  ...stamp,
  /** Null where the answer was cleared; the id then is that of the clearing. */
  answer: z.nullable(Answer),
  /** Where it came from, if it was carried forward: the cycle, and the id of the change that made it there. */
  carried: z.optional(z.object({ cycle: CycleId, id: EventId, confirmed: z.boolean() })),
})
export type AnswerState = z.infer<typeof AnswerState>

/** The answer as far as it counts: one that was carried forward counts nowhere until it is confirmed. */
export const countedAnswer = (state: AnswerState | undefined): Answer | null =>
  state === undefined || state.carried?.confirmed === false ? null : state.answer

/** When the reviewer had no more to ask, and when the economy agreed or objected to publication, if it did. */
export const Review = z.object({
  at: z.iso.datetime(),
  agreed: z.optional(z.iso.datetime()),
  objected: z.optional(z.iso.datetime()),
})
export type Review = z.infer<typeof Review>

export const SectionState = z.object({
  ...stamp,
  status: SectionStatus,
  /** The office that cleared the last submission. */
  clearedBy: z.optional(z.string()),
  /** Why it was last returned, objected to or reopened. */
  reason: z.optional(z.string()),
  /** The review of what was last submitted. */
  review: z.optional(Review),
  submittedAt: z.optional(z.iso.datetime()),
  /** Number of the event that last published it; the public content is the report as of that event. */
  publishedSeq: z.optional(z.int()),
  publishedAt: z.optional(z.iso.datetime()),
  /** Number of the event that last changed what is withheld. */
  withheldSeq: z.optional(z.int()),
  withheld: z.record(IndicatorId, z.object({ at: z.iso.datetime(), erratum: z.string() })),
})
export type SectionState = z.infer<typeof SectionState>

export const CommentState = z.object({
  ...stamp,
  indicator: IndicatorId,
  text: z.string(),
  madeAt: z.iso.datetime(),
  madeBy: Signature,
  resolved: z.boolean(),
})
export type CommentState = z.infer<typeof CommentState>

export const SupportState = z.object({ ...stamp, support: Support })
export type SupportState = z.infer<typeof SupportState>

/** The last second look at an answer. */
export const LookState = z.object({
  ...stamp,
  /** When it was given, and the id of the change that left the answer which it is about; null once withdrawn. */
  given: z.nullable(z.object({ at: z.iso.datetime(), about: EventId, look: SecondLook })),
  /** The economy's last reply to it. */
  reply: z.optional(z.extend(LookReply, { at: z.iso.datetime() })),
})
export type LookState = z.infer<typeof LookState>

/** How many of the last changes a report remembers, to answer a repeated command as the first time. */
export const rememberedChanges = 500

/** What a checkpoint holds: all of the state but the hash of the event that carries it. */
export const Checkpoint = z.object({
  cycle: CycleId,
  economy: EconomyKey,
  seq: z.int(),
  sections: z.partialRecord(z.enum(focusAreaIds), SectionState),
  answers: z.record(IndicatorId, AnswerState),
  comments: z.record(EventId, CommentState),
  support: z.partialRecord(z.enum(focusAreaIds), SupportState),
  looks: z.record(IndicatorId, LookState),
  /** UTF-8 bytes of the JSON of all sections, answers, comments, statements of support and second looks. */
  bytes: z.int(),
  /** `[id, seq, at]` of the last changes, oldest first. */
  recent: z.array(z.tuple([EventId, z.int(), z.iso.datetime()])),
})
export type Checkpoint = z.infer<typeof Checkpoint>

/** `head` is the hash of the last event. */
export type ReportState = Checkpoint & { readonly head: string }

/** A report in which nothing has happened yet. */
export const emptyReport = (cycle: CycleId, economy: EconomyKey): ReportState => ({
  cycle,
  economy,
  seq: 0,
  sections: {},
  answers: {},
  comments: {},
  support: {},
  looks: {},
  bytes: 0,
  recent: [],
  head: genesis,
})

/** The status of a section; a section that nobody has touched is a draft. */
export const sectionStatus = (
  state: Pick<Checkpoint, 'sections'>,
  area: (typeof focusAreaIds)[number],
): SectionStatus => state.sections[area]?.status ?? 'draft'

/** When the status of a section began: what is withheld of a published one changes the section, and not its status. */
export const statusSince = ({ status, at, publishedAt = at }: SectionState): string =>
  status === 'published' ? publishedAt : at

/** The id of what stands where a change would go: what its sender has to have seen. Null where nothing stands. */
export function baseFor(state: Checkpoint, change: Change): EventId | null {
  if (change.type === 'CommentAdded') return null
  if (change.type === 'CommentResolved') return state.comments[change.comment]?.id ?? null
  if (isLook(change)) return state.looks[change.indicator]?.id ?? null
  if ('indicator' in change) return state.answers[change.indicator]?.id ?? null
  const things = change.type === 'SupportDeclared' ? state.support : state.sections
  return things[change.area]?.id ?? null
}
