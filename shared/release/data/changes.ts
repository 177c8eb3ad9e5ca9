/** The rows of changes/<cycle>.csv: what moved since the cycle published before it, like for like (methods, 8). */
import { mean, quorum } from '../../analysis/aggregate.ts'
import { type EconomyKey, economies } from '../../economies.ts'
import { flag, integer, number, type Table, text, year } from '../../formats/table.ts'
import { focusAreas, indicatorsIn } from '../../framework/index.ts'
import type { FocusAreaId } from '../../framework/types.ts'
import { type CycleIndex, matchedScore, type Pair, publishedInBoth } from '../cycle-index.ts'

/** The change of an indicator, of a focus area (no indicator), or of APEC's mean of it (no economy either). */
export interface ChangeRow {
  readonly cycle: string
  readonly fromCycle: string
  readonly economy?: EconomyKey
  readonly area: FocusAreaId
  readonly indicator?: string
  /** Means of the scores of what was compared, 0 to 100. */
  readonly from: number
  readonly to: number
  /** How many pairs were compared: indicators, or for APEC economies. */
  readonly matched: number
  readonly demonstration: boolean
}

export const changes = {
  title: 'Changes',
  description: 'One row for each change of a score since the cycle published before, like for like',
  // The change of a focus area names no indicator, and that of APEC's mean no economy.
  key: [],
  columns: {
    cycle: year((r) => Number(r.cycle), 'Reporting cycle'),
    from_cycle: year((r) => Number(r.fromCycle), 'Cycle published before it'),
    economy: text((r) => r.economy, 'Three-letter key of the economy; empty for the mean of APEC'),
    focus_area: text((r) => r.area, 'Number of the focus area, 1 to 11'),
    indicator: text((r) => r.indicator, 'Identifier of the indicator; empty for the whole focus area'),
    from: number((r) => r.from, 'Mean score before, of what was compared, 0 to 100'),
    to: number((r) => r.to, 'Mean score after, of what was compared, 0 to 100'),
    matched: integer((r) => r.matched, 'Indicators compared, or for APEC economies'),
    demonstration: flag((r) => r.demonstration, 'True where either report is invented'),
  },
} satisfies Table<ChangeRow>

/**
 * APEC's published means of which 14 economies can be compared, then each economy's focus areas, the unchanged among them, each with those of its indicators
 * whose score moved. Only what is scored in both cycles, like for like, is compared; without such a pair there is no row.
 */
export function changeRows(was: CycleIndex, at: CycleIndex): ChangeRow[] {
  const shared = {
    cycle: at.cycle.cycle,
    fromCycle: was.cycle.cycle,
    demonstration: was.cycle.demonstration || at.cycle.demonstration,
  }
  const rows: ChangeRow[] = []
  for (const { area, aggregate } of at.cycle.means) {
    const pairs = publishedInBoth(was, at, area)
    if (aggregate.published && pairs.length >= quorum) rows.push({ ...shared, area, ...meansOf(pairs) })
  }
  for (const { key } of economies)
    for (const { id } of focusAreas) {
      const pairs: Pair[] = []
      const ofIndicators: ChangeRow[] = []
      for (const { id: indicator } of indicatorsIn(id)) {
        const pair = matchedScore(was, at, key, indicator)
        if (!pair) continue
        const [from, to] = pair
        pairs.push(pair)
        if (from !== to)
          ofIndicators.push({ ...shared, economy: key, area: id, indicator, from, to, matched: 1 })
      }
      if (pairs.length > 0)
        rows.push({ ...shared, economy: key, area: id, ...meansOf(pairs) }, ...ofIndicators)
    }
  return rows
}

const meansOf = (pairs: readonly Pair[]) => ({
  from: mean(pairs.map(([before]) => before)),
  to: mean(pairs.map(([, after]) => after)),
  matched: pairs.length,
})
