/** The projection of a report for the review queue and the cycle desk: counts and states, never content. */
import * as z from 'zod/mini'
import { CycleId } from '../cycle.ts'
import { EconomyKey } from '../economies.ts'
import { indicatorsIn } from '../framework/index.ts'
import { type FocusAreaId, focusAreaIds } from '../framework/types.ts'
import {
  countedAnswer,
  type ReportState,
  Review,
  SectionStatus,
  sectionStatus,
  statusSince,
} from './state.ts'

const SectionSummary = z.object({
  status: SectionStatus,
  /** Indicators with an answer of any kind that counts, and all indicators of the section. */
  answered: z.int(),
  /** Answers carried forward that wait to be confirmed. */
  carried: z.optional(z.int()),
  indicators: z.int(),
  /** When the status began; absent for an untouched draft. */
  since: z.optional(z.iso.datetime()),
  openComments: z.int(),
  review: z.optional(Review),
  /** When the oldest second look was given to an answer that still stands, and to which the economy has not replied. */
  lookSince: z.optional(z.iso.datetime()),
})
export type SectionSummary = z.infer<typeof SectionSummary>

export const ReportStatus = z.object({
  cycle: CycleId,
  economy: EconomyKey,
  /** Number of the event up to which this was counted. */
  seq: z.int(),
  sections: z.record(z.enum(focusAreaIds), SectionSummary),
})
export type ReportStatus = z.infer<typeof ReportStatus>

export function statusOf(state: ReportState): ReportStatus {
  const sections = Object.fromEntries(focusAreaIds.map((area) => [area, summaryOf(state, area)])) as Record<
    FocusAreaId,
    SectionSummary
  >
  return { cycle: state.cycle, economy: state.economy, seq: state.seq, sections }
}

function summaryOf(state: ReportState, area: FocusAreaId): SectionSummary {
  const indicators = indicatorsIn(area)
  const section = state.sections[area]
  const open = Object.values(state.comments).filter(
    (comment) => !comment.resolved && indicators.some((indicator) => indicator.id === comment.indicator),
  )
  const answers = indicators.map(({ id }) => state.answers[id])
  const [lookSince] = indicators
    .flatMap(({ id }) => {
      const { given, reply } = state.looks[id] ?? {}
      return given && !reply && given.about === state.answers[id]?.id ? [given.at] : []
    })
    .sort()
  return {
    status: sectionStatus(state, area),
    answered: answers.filter(countedAnswer).length,
    carried: answers.filter((answer) => answer?.carried?.confirmed === false).length,
    indicators: indicators.length,
    ...(section && { since: statusSince(section) }),
    openComments: open.length,
    ...(section?.review && { review: section.review }),
    ...(lookSince !== undefined && { lookSince }),
  }
}
