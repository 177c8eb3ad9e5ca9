/** What stands between a submission and its publication: the review, and the economy's objection period. */
import { type Cycle, dayMs } from '../cycle.ts'
import type { Review, SectionStatus } from './state.ts'

/** The end of the period in which the economy can object, ISO 8601 UTC. Until publication it may object later, too. */
export const objectionEnds = (review: Review, { objectionDays }: Pick<Cycle, 'objectionDays'>): string =>
  new Date(Date.parse(review.at) + objectionDays * dayMs).toISOString()

/** What a submitted or reviewed section waits for before it may be published: its review, or an instant in UTC. */
export type Wait = { readonly for: 'review' } | { readonly for: 'period'; readonly until: string }

/**
 * What the section waits for at `now`; undefined if it may be published. A cycle without an objection period needs
 * no review either.
 */
export function waitOf(
  section: { readonly status: SectionStatus; readonly review?: Review | undefined } | undefined,
  cycle: Pick<Cycle, 'objectionDays'>,
  now: string,
): Wait | undefined {
  if (section?.status === 'submitted' && cycle.objectionDays === 0) return undefined
  if (section?.status !== 'reviewed' || !section.review) return { for: 'review' }
  const until = objectionEnds(section.review, cycle)
  if (section.review.agreed || Date.parse(until) <= Date.parse(now)) return undefined
  return { for: 'period', until }
}
