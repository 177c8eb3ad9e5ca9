/** What all pages of a cycle say of a focus area over the economies: its mean and its spread. */

import { quorum } from '../../../shared/analysis/aggregate.ts'
import { changeOf } from '../../../shared/analysis/change.ts'
import { dispersion } from '../../../shared/analysis/dispersion.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import { type CycleIndex, publishedInBoth, publishedScores } from '../../../shared/release/cycle-index.ts'
import type { Mean, Spread } from '../props.ts'

export interface AreaFigures {
  readonly mean: Mean
  /** Absent where fewer than 14 economies have a score. */
  readonly spread?: Spread
}

/** The figures of a focus area in a cycle; a change compares 14 or more economies published in both cycles. */
export function areaFiguresOf(at: CycleIndex, was: CycleIndex | undefined, area: FocusAreaId): AreaFigures {
  const spread = spreadOf(publishedScores(at, area))
  return { mean: meanOf(at, was, area), ...(spread && { spread }) }
}

function meanOf(at: CycleIndex, was: CycleIndex | undefined, area: FocusAreaId): Mean {
  const aggregate = at.cycle.means.find((m) => m.area === area)?.aggregate
  if (!aggregate) return { n: 0 }
  if (aggregate.value === undefined) return { n: aggregate.n }
  const pairs = was ? publishedInBoth(was, at, area) : []
  const change = pairs.length < quorum ? undefined : changeOf(pairs)
  return {
    n: aggregate.n,
    score: Math.round(aggregate.value),
    ...(change && { change: change.direction, points: Math.round(change.points), matched: change.n }),
  }
}

/** The spread of scores in whole points; undefined below 14 economies. */
export function spreadOf(scores: ReadonlyMap<unknown, number>): Spread | undefined {
  const spread = dispersion(scores)
  if (!spread) return undefined
  const { min, max, p25, p75, median, n } = spread
  return {
    min: Math.round(min),
    max: Math.round(max),
    p25: Math.round(p25),
    p75: Math.round(p75),
    median: Math.round(median),
    n,
  }
}
