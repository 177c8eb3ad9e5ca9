/** What would be public if a report were published as it stands. */
import { type FocusAreaId, focusAreaIds } from '../framework/types.ts'
import type { ReportState } from '../report/state.ts'
import { contentOf, type PublishedSection } from './published.ts'

/**
 * The public sections of a report's cycle, with those of the report replaced by what publishing them at `now`
 * (ISO 8601 UTC) would make of them, as far as `mayRead` lets their content be shown. Of other economies only what a
 * score is made of: their texts are on no page of this one. An event that has not happened has no hash: it is zeros.
 */
export function previewOf(
  published: readonly PublishedSection[],
  state: ReportState,
  mayRead: (area: FocusAreaId) => boolean,
  { demonstration, now }: { readonly demonstration: boolean; readonly now: string },
): PublishedSection[] {
  const next = focusAreaIds.flatMap((area): PublishedSection[] => {
    const content = contentOf(state, area)
    const touched = Object.keys(content.answers).length > 0 || content.support !== undefined
    if (!touched || !mayRead(area) || state.sections[area]?.status === 'published') return []
    const seq = state.seq + 1
    const { cycle, economy } = state
    const event = { publishedSeq: seq, eventHash: '0'.repeat(64), publishedAt: now, seq }
    return [{ cycle, economy, area, ...event, demonstration, ...content }]
  })
  const isReplaced = ({ economy, area }: PublishedSection) =>
    economy === state.economy && next.some((section) => section.area === area)
  const kept = published.filter((section) => !isReplaced(section))
  return [
    ...kept.map((section) => (section.economy === state.economy ? section : valuesOf(section))),
    ...next,
  ]
}

/** A section without its texts. */
export function valuesOf({ support: _, ...section }: PublishedSection): PublishedSection {
  const answers = Object.entries(section.answers).map(([id, { value, language }]) => [
    id,
    { value, language, evidence: [], instruments: [] },
  ])
  return { ...section, answers: Object.fromEntries(answers) }
}
