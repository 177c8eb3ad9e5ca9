/** The files of analysis: `<cycle>` of what was reported until then, `series` of the measured series. */
import type { CycleIndex } from '../cycle-index.ts'
import { areaConvergenceRows, densityRows, participationRows } from './analysis-areas.ts'
import { economyProgressRows, placeRows, rateRows } from './analysis-economies.ts'
import type { AnalysisRow } from './analysis-row.ts'

/** All rows as of the last cycle of `history`, oldest first; a later cycle changes none of them. */
export function reportedRows(history: readonly CycleIndex[]): AnalysisRow[] {
  const at = history.at(-1)
  if (!at) return []
  return [
    ...rateRows(at),
    ...economyProgressRows(history),
    ...areaConvergenceRows(history),
    ...placeRows(at),
    ...densityRows(at),
    ...participationRows(history),
  ]
}
