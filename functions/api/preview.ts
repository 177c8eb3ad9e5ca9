/** The preview: what a release would be built of if a report were published as it stands. */
import type { Actor } from '../../shared/actor.ts'
import { type Cycle, cycleBefore } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { seriesRegister } from '../../shared/framework/index.ts'
import { Problem } from '../../shared/problem.ts'
import { previewOf, valuesOf } from '../../shared/release/preview.ts'
import type { ReleaseSource } from '../../shared/release/release-of.ts'
import { vintagesFor } from '../../shared/release/shelf.ts'
import { partWithdrawn } from '../../shared/release/withdrawn.ts'
import { readerOf } from '../../shared/report/history.ts'
import { mayReadSection } from '../../shared/report/view.ts'
import { listPublished } from '../store/published.ts'
import { loadReport } from '../store/report.ts'
import { loadShelf } from '../store/series.ts'
import type { ApiDeps } from './deps.ts'

/**
 * The report's cycle and the one before it, with this report as far as the person may read it. The page builds the
 * release of it and renders the public components, so that nothing heavy runs here. Throws `not-allowed`.
 */
export async function previewSource(
  { table, now }: Pick<ApiDeps, 'table' | 'now'>,
  actor: Actor,
  cycles: readonly Cycle[],
  cycle: Cycle,
  economy: EconomyKey,
): Promise<ReleaseSource> {
  if (!readerOf(actor, { economy }))
    throw new Problem('not-allowed', 'The preview is for the economy and the reviewer only.')
  const last = cycleBefore(cycles, cycle.cycle)
  const [state, published, before, shelves] = await Promise.all([
    loadReport(table, cycle.cycle, economy),
    listPublished(table, cycle.cycle),
    last ? listPublished(table, last.cycle) : [],
    Promise.all(seriesRegister.map(({ code }) => loadShelf(table, code))),
  ])
  const sections = previewOf(published, state, (area) => mayReadSection(actor, state, area), {
    demonstration: cycle.demonstration,
    now: now(),
  })
  const earlier = before.map((section) => (section.economy === economy ? section : valuesOf(section)))
  const shown = last ? [last, cycle] : [cycle]
  return {
    cycles: shown,
    sections: [...earlier, ...sections],
    // One answer of the API has at most 6 MB, and a shelf grows with every import.
    vintages: shelves.flatMap((shelf) => vintagesFor(partWithdrawn(shelf).standing, shown)),
    withdrawn: [],
  }
}
