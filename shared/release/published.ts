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

/** What the public may read of a section. */
export const SectionContent = z.object({
  /** By indicator; "prefer not to report" is absent, as silence is, so that its reason cannot leak. */
  answers: z.record(IndicatorId, Answer),
  withheld: z.record(IndicatorId, Withheld),
  support: z.optional(Support),
})
export type SectionContent = z.infer<typeof SectionContent>

export const PublishedSection = z.extend(SectionContent, {
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
})
export type PublishedSection = z.infer<typeof PublishedSection>

/** What the public would read of a section if it were published as it stands; a publication withholds nothing. */
export function contentOf(
  state: ReportState,
  area: FocusAreaId,
  withheld: SectionContent['withheld'] = {},
): SectionContent {
  const answers: Record<string, Answer> = {}
  for (const { id } of indicatorsIn(area)) {
    const answer = countedAnswer(state.answers[id])
    if (answer && answer.value.kind !== 'not_reported' && !withheld[id]) answers[id] = answer
  }
  const support = state.support[area]?.support
  return { answers, withheld, ...(support && { support }) }
}

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
  return {
    cycle: now.cycle,
    economy: now.economy,
    area,
    publishedSeq: section.publishedSeq,
    eventHash: then.head,
    publishedAt: section.publishedAt,
    seq: Math.max(section.publishedSeq, section.withheldSeq ?? 0),
    demonstration,
    ...contentOf(then, area, section.withheld),
  }
}
