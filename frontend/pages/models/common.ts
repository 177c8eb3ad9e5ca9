/** What models of pages share: how a score becomes a cell, and where pages stand. */

import { changeOf } from '../../../shared/analysis/change.ts'
import type { EconomyKey } from '../../../shared/economies.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import { type CycleIndex, found, indexOf, matchedScores } from '../../../shared/release/cycle-index.ts'
import type { Release, ReleaseCycle } from '../../../shared/release/release.ts'
import type { Cell, CycleLink } from '../props.ts'
import { type AreaFigures, areaFiguresOf } from './area-figures.ts'

/** One cycle of a release with the one published before it. */
export interface View {
  readonly release: Release
  readonly cycle: ReleaseCycle
  readonly before?: ReleaseCycle
  /** `/` or `/economies/aus/` and the like: the newest cycle has no year in its address. */
  readonly newest: boolean
  readonly at: CycleIndex
  readonly was?: CycleIndex
  /** Every published cycle up to this one, oldest first. */
  readonly history: readonly CycleIndex[]
  /** What all its pages say of a focus area; made once. */
  area(id: FocusAreaId): AreaFigures
}

/** A view of each published cycle, oldest first. */
export function viewsOf(release: Release): View[] {
  const indexes = release.cycles.map(indexOf)
  return indexes.map((at, i) => {
    const was = indexes[i - 1]
    const areas = new Map(focusAreas.map(({ id }) => [id, areaFiguresOf(at, was, id)]))
    return {
      release,
      cycle: at.cycle,
      at,
      history: indexes.slice(0, i + 1),
      area: (id) => found(areas.get(id)),
      newest: i === indexes.length - 1,
      ...(was && { before: was.cycle, was }),
    }
  })
}

/** Step of the sequential scale, 0 to 4. */
export const bandOf = (score: number): number => Math.min(4, Math.floor(score / 20))

/** How an economy's focus area stands, with its change since the cycle before. */
export function cellOf({ at, was }: View, economy: EconomyKey, area: FocusAreaId): Cell {
  const score = at.cell(economy, area)
  if (score.state === 'not_applicable') return { kind: 'na' }
  const { answered, applicable } = score
  if (score.state === 'not_enough')
    return answered === 0 ? { kind: 'none', applicable } : { kind: 'few', answered, applicable }
  const change = was && changeOf(matchedScores(was, at, economy, area))
  return {
    kind: 'score',
    score: Math.round(score.score),
    band: bandOf(score.score),
    low: Math.round(score.low),
    high: Math.round(score.high),
    answered,
    applicable,
    ...(change && { change: change.direction, points: Math.round(change.points), matched: change.n }),
  }
}

/** The address of a page in a cycle: `base` for the newest, `base2024/` for an earlier one. */
export const inCycle = (base: string, cycle: string, newest: boolean): string =>
  newest ? base : base === '/' ? `/cycles/${cycle}/` : `${base}${cycle}/`

/** The address at which a page of a cycle stays when another cycle is the newest. */
export const lastingIn = (base: string, cycle: string): string => inCycle(base, cycle, false)

/** Links to a page in every published cycle, newest first. */
export const cycleLinks = ({ release, cycle: shown }: View, base: string): CycleLink[] =>
  release.cycles
    .map(({ cycle }, i) => ({
      cycle,
      href: inCycle(base, cycle, i === release.cycles.length - 1),
      current: cycle === shown.cycle,
    }))
    .reverse()

/** Economies of which at least one section of the cycle is published. */
export const reporting = ({ sections }: ReleaseCycle): Set<EconomyKey> =>
  new Set(sections.map(({ economy }) => economy))
