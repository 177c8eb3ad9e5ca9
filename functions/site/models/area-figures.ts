/** What all pages of a cycle say of a focus area over the economies: its mean and its spread. */
import type { Mean, Spread } from '../../../frontend/pages/props.ts'
import { changeOf } from '../../../shared/analysis/change.ts'
import { dispersion } from '../../../shared/analysis/dispersion.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import type { ReleaseCycle } from '../../../shared/release/release.ts'
import type { CycleIndex } from './common.ts'

export interface AreaFigures {
  readonly mean: Mean
  /** Absent where fewer than 14 economies have a score. */
  readonly spread?: Spread
}

/** The figures of a focus area in a cycle; a change compares only economies published in both cycles. */
export function areaFiguresOf(
  cycle: ReleaseCycle,
  at: CycleIndex,
  was: CycleIndex | undefined,
  area: FocusAreaId,
): AreaFigures {
  const spread = spreadOf(at, area)
  return { mean: meanOf(cycle, at, was, area), ...(spread && { spread }) }
}

function meanOf(cycle: ReleaseCycle, at: CycleIndex, was: CycleIndex | undefined, area: FocusAreaId): Mean {
  const aggregate = cycle.means.find((m) => m.area === area)?.aggregate
  if (!aggregate) return { n: 0 }
  if (aggregate.value === undefined) return { n: aggregate.n }
  const change = changeOf(was ? economies.flatMap(({ key }) => bothScores(was, at, key, area)) : [])
  return {
    n: aggregate.n,
    score: Math.round(aggregate.value),
    ...(change && { change: change.direction, points: Math.round(change.points), matched: change.n }),
  }
}

function bothScores(was: CycleIndex, at: CycleIndex, key: EconomyKey, area: FocusAreaId): [number, number][] {
  const [before, after] = [was.cell(key, area), at.cell(key, area)]
  return before.state === 'published' && after.state === 'published' ? [[before.score, after.score]] : []
}

function spreadOf(at: CycleIndex, area: FocusAreaId): Spread | undefined {
  const scores = economies.flatMap(({ key }) => {
    const score = at.cell(key, area)
    return score.state === 'published' ? [[key, score.score] as const] : []
  })
  const spread = dispersion(new Map(scores))
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
