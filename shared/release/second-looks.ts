/** Second looks on their way to the public: the economy has seen each first, and each is about what is public. */
import * as z from 'zod/mini'
import { type Cycle, CycleId } from '../cycle.ts'
import { EconomyKey, economies } from '../economies.ts'
import { indicators } from '../framework/index.ts'
import { areaOfIndicator, FocusAreaId, IndicatorId } from '../report/event.ts'
import { LookReply, replyEnds, SecondLook } from '../report/second-look.ts'
import type { ReportState } from '../report/state.ts'
import type { PublishedSection } from './published.ts'
import { sectionIn } from './sections.ts'

const Look = z.object({
  /** When it was given. */
  at: z.iso.datetime(),
  look: SecondLook,
  reply: z.optional(z.extend(LookReply, { at: z.iso.datetime() })),
})

/** The looks at a section as it was published by event `publishedSeq`, those among them that are not public yet. */
export const SectionLooks = z.object({
  cycle: CycleId,
  economy: EconomyKey,
  area: FocusAreaId,
  publishedSeq: z.int(),
  /** Number of the last event that changed any of this. */
  seq: z.int(),
  looks: z.record(IndicatorId, Look),
})
export type SectionLooks = z.infer<typeof SectionLooks>

/** A look that the public may read, with the economy's reply if there is one; it names no person. */
export interface PublicLook extends z.infer<typeof Look> {
  readonly cycle: CycleId
  readonly economy: EconomyKey
  readonly indicator: IndicatorId
  readonly demonstration: boolean
}

/** Number of the last event that changed the looks at a section; 0 where it never had one. */
export const looksSeq = ({ looks }: Pick<ReportState, 'looks'>, area: FocusAreaId): number =>
  Math.max(0, ...Object.entries(looks).map(([id, { seq }]) => (areaOfIndicator(id) === area ? seq : 0)))

/**
 * The looks at a published section, or undefined where it never had one. `then` is the report as of the publishing
 * event: a look at an answer that was changed before it does not apply to what was published.
 */
export function sectionLooks(
  now: ReportState,
  then: ReportState,
  area: FocusAreaId,
): SectionLooks | undefined {
  const seq = looksSeq(now, area)
  if (seq === 0) return undefined
  const looks: Record<string, z.infer<typeof Look>> = {}
  for (const [id, { given, reply }] of Object.entries(now.looks))
    if (given && areaOfIndicator(id) === area && then.answers[id]?.id === given.about)
      looks[id] = { at: given.at, look: given.look, ...(reply && { reply }) }
  const { cycle, economy } = now
  return { cycle, economy, area, publishedSeq: then.seq, seq: Math.max(seq, then.seq), looks }
}

/**
 * Of the looks of a cycle those that are public at `now` (ISO 8601 UTC), by economy and indicator: the economy has
 * replied or its days are over, and the answer stands in `sections` as the look is about it.
 */
export function publicLooks(
  all: readonly SectionLooks[],
  sections: readonly PublishedSection[],
  { secondLookDays: days, demonstration }: Pick<Cycle, 'secondLookDays' | 'demonstration'>,
  now: string,
): PublicLook[] {
  if (days === undefined) return []
  return all
    .flatMap(({ cycle, economy, area, publishedSeq, looks }) => {
      const section = sectionIn(sections, { economy, area })
      if (section?.publishedSeq !== publishedSeq) return []
      return Object.entries(looks).flatMap(([indicator, look]): PublicLook[] => {
        const seen = look.reply !== undefined || Date.parse(replyEnds(look.at, days)) <= Date.parse(now)
        return seen && section.answers[indicator]
          ? [{ cycle, economy, indicator, demonstration, ...look }]
          : []
      })
    })
    .sort((a, b) => placeOf(a) - placeOf(b))
}

/** The look at one answer, in a list of one cycle. */
export const lookAt = (
  looks: readonly PublicLook[],
  economy: EconomyKey,
  indicator: string,
): PublicLook | undefined => looks.find((look) => look.economy === economy && look.indicator === indicator)

const economyAt = new Map<string, number>(economies.map(({ key }, i) => [key, i]))
const indicatorAt = new Map<string, number>(indicators.map(({ id }, i) => [id, i]))
const placeOf = ({ economy, indicator }: PublicLook): number =>
  (economyAt.get(economy) ?? 0) * indicators.length + (indicatorAt.get(indicator) ?? 0)
