/** The events of a report: one report is one economy in one cycle, and is nothing but its events. */
import * as z from 'zod/mini'
import { Signature } from '../actor.ts'
import { Answer } from '../answer.ts'
import { CycleId } from '../cycle.ts'
import { focusAreaIds } from '../framework/types.ts'
import { text } from '../text.ts'
import { LookReply, lookMax, SecondLook } from './second-look.ts'

/** Client-made id of a change; also the ETag of what it changed. */
export const EventId = z.uuid()
export type EventId = z.infer<typeof EventId>

/** The id as somebody sends it: in lower case, so that one id is one text; and none that says nothing. */
export const SentId = EventId.check(
  z.toLowerCase(),
  z.refine((id) => !/^([0-]+|[f-]+)$/.test(id)),
)

export const FocusAreaId = z.enum(focusAreaIds)
export type FocusAreaId = z.infer<typeof FocusAreaId>
export const IndicatorId = z.string().check(z.regex(/^\d{1,2}\.\d{1,2}$/, 'Name an indicator, such as 7.3'))
export type IndicatorId = z.infer<typeof IndicatorId>

/** Longest comment or reason, in characters. */
export const commentMax = 2_000
const words = text(commentMax)

/** What an economy seeks support in, and what it can share, in one focus area. */
export const Support = z.strictObject({
  seeks: z.boolean(),
  shares: z.boolean(),
  seeksNote: z.optional(words),
  sharesNote: z.optional(words),
})
export type Support = z.infer<typeof Support>

const area = { area: FocusAreaId }
const indicator = { indicator: IndicatorId }

/** What happened, without the envelope. */
export const Change = z.discriminatedUnion('type', [
  z.object({ type: z.literal('AnswerRecorded'), ...indicator, answer: Answer }),
  z.object({ type: z.literal('AnswerCleared'), ...indicator }),
  /**
   * The last cycle's answer, as change `from.id` left it there. It counts nowhere until somebody confirms it.
   * The content stands here once more, because a report is folded from its own events alone; a whole section is
   * carried as one event per answer, because its answers together do not fit one event.
   */
  z.object({
    type: z.literal('AnswerCarried'),
    ...indicator,
    answer: Answer,
    from: z.object({ cycle: CycleId, id: EventId }),
  }),
  z.object({ type: z.literal('AnswerConfirmed'), ...indicator }),
  /** An earlier version of this answer, the one that event `from` left. */
  z.object({ type: z.literal('AnswerRestored'), ...indicator, answer: Answer, from: z.int() }),
  /** `clearedBy` is the office that cleared the text; kept here, never published. */
  z.object({
    type: z.literal('SectionSubmitted'),
    ...area,
    clearedBy: text(200),
  }),
  z.object({ type: z.literal('SectionWithdrawn'), ...area }),
  z.object({ type: z.literal('SectionReturned'), ...area, reason: words }),
  /**
   * Between submission and publication stands the economy's last word: a reviewer who has no more to ask marks the
   * section reviewed, and the economy agrees, objects, or lets the cycle's objection period pass. The plain workflow
   * (submitted, then published) would leave the period that every cycle states without effect.
   */
  z.object({ type: z.literal('SectionReviewed'), ...area }),
  z.object({ type: z.literal('SectionAgreed'), ...area }),
  z.object({ type: z.literal('SectionObjected'), ...area, reason: words }),
  z.object({ type: z.literal('SectionPublished'), ...area }),
  z.object({ type: z.literal('SectionReopened'), ...area, reason: words }),
  /** The named answers are withheld from later releases, with this erratum. */
  z.object({
    type: z.literal('SectionRetracted'),
    ...area,
    indicators: z.array(IndicatorId).check(z.minLength(1)),
    erratum: words,
  }),
  z.object({ type: z.literal('CommentAdded'), ...indicator, text: words }),
  z.object({ type: z.literal('CommentResolved'), ...indicator, comment: EventId }),
  z.object({ type: z.literal('SupportDeclared'), ...area, support: Support }),
  /** An analyst's note on the published answer that change `about` left. A new one replaces the one before. */
  z.object({ type: z.literal('SecondLookGiven'), ...indicator, about: EventId, look: SecondLook }),
  z.object({ type: z.literal('SecondLookReplied'), ...indicator, reply: LookReply }),
  z.object({ type: z.literal('SecondLookWithdrawn'), ...indicator, reason: text(lookMax) }),
])
export type Change = z.infer<typeof Change>

export type LookChange = Extract<Change, { type: `SecondLook${string}` }>
export const isLook = (change: Change): change is LookChange => change.type.startsWith('SecondLook')

/** The focus area to which an indicator belongs. */
export const areaOfIndicator = (id: IndicatorId): FocusAreaId => id.split('.')[0] as FocusAreaId

/** The focus area that a change belongs to. */
export const areaOf = (change: Change): FocusAreaId =>
  'area' in change ? change.area : areaOfIndicator(change.indicator)

/** SHA-256 of the event before the first. */
export const genesis = '0'.repeat(64)

const Envelope = z.object({
  id: EventId,
  seq: z.int().check(z.minimum(1)),
  /** ISO 8601 UTC, set by the server. */
  at: z.iso.datetime(),
  actor: Signature,
  previous: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})

/** An event before it is sealed with its hash. */
export const UnsealedEvent = z.extend(Envelope, { change: Change })
export type UnsealedEvent = z.infer<typeof UnsealedEvent>

export const ReportEvent = z.extend(UnsealedEvent, {
  /** SHA-256 over the canonical JSON of all the rest, and of the checkpoint where there is one. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type ReportEvent = z.infer<typeof ReportEvent>
