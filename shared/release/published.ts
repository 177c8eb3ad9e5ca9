/** What of a section the public may know: taken from the report as it stood when the section was published. */
import * as z from 'zod/mini'
import { Answer } from '../answer.ts'
import { CycleId } from '../cycle.ts'
import { EconomyKey } from '../economies.ts'
import { indicatorsIn } from '../framework/index.ts'
import { FocusAreaId, IndicatorId, Support } from '../report/event.ts'
import { countedAnswer, type ReportState } from '../report/state.ts'

/** An answer withheld after publication: when, and the erratum in the economy's words. */
export const Withheld = z.object({ at: z.iso.datetime(), erratum: z.string() })
export type Withheld = z.infer<typeof Withheld>

export const PublishedSection = z.object({
  cycle: CycleId,
  economy: EconomyKey,
  area: FocusAreaId,
  /** Number of the SectionPublished event, and the hash of that event. */
  publishedSeq: z.int(),
  eventHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  publishedAt: z.iso.datetime(),
  /** Number of the last event that changed this content: the publication or a later retraction. */
  seq: z.int(),
  demonstration: z.boolean(),
  /** By indicator; "prefer not to report" is absent, as silence is, so that its reason cannot leak. */
  answers: z.record(IndicatorId, Answer),
  withheld: z.record(IndicatorId, Withheld),
  support: z.optional(Support),
})
export type PublishedSection = z.infer<typeof PublishedSection>

/**
 * The public content of a section, or undefined if it was never published.
 * `now` is the report today, which knows what is withheld; `then` is the report as of the publishing event.
 */
export function publishedSection(
  now: ReportState,
  then: ReportState,
  area: FocusAreaId,
  demonstration: boolean,
): PublishedSection | undefined {
  const section = now.sections[area]
  if (section?.publishedSeq === undefined || section.publishedAt === undefined) return undefined
  if (then.seq !== section.publishedSeq)
    throw new RangeError(`Section ${area} was published by event ${section.publishedSeq}, not ${then.seq}`)
  const { withheld } = section
  const answers: Record<string, Answer> = {}
  for (const { id } of indicatorsIn(area)) {
    const answer = countedAnswer(then.answers[id])
    if (answer && answer.value.kind !== 'not_reported' && !withheld[id]) answers[id] = answer
  }
  const support = then.support[area]?.support
  return {
    cycle: now.cycle,
    economy: now.economy,
    area,
    publishedSeq: section.publishedSeq,
    eventHash: then.head,
    publishedAt: section.publishedAt,
    seq: Math.max(section.publishedSeq, section.withheldSeq ?? 0),
    demonstration,
    answers,
    withheld,
    ...(support && { support }),
  }
}
