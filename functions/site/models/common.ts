/** What models of pages share: how a score becomes a cell, and where pages stand. */

import type { Cell, CycleLink } from '../../../frontend/pages/props.ts'
import { changeOf } from '../../../shared/analysis/change.ts'
import type { EconomyKey } from '../../../shared/economies.ts'
import { focusAreas, indicatorsIn } from '../../../shared/framework/index.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import type { Observation, Release, ReleaseCycle } from '../../../shared/release/release.ts'
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
  /** What all its pages say of a focus area; made once. */
  area(id: FocusAreaId): AreaFigures
}

/** Look-ups in one cycle. */
export interface CycleIndex {
  observation(economy: EconomyKey, indicator: string): Observation
  cell(economy: EconomyKey, area: FocusAreaId): ReleaseCycle['scores'][number]['score']
  isPublished(economy: EconomyKey, area: FocusAreaId): boolean
  section(economy: EconomyKey, area: FocusAreaId): ReleaseCycle['sections'][number] | undefined
}

export function indexOf(cycle: ReleaseCycle): CycleIndex {
  const observations = new Map(cycle.observations.map((o) => [`${o.economy} ${o.indicator}`, o]))
  const scores = new Map(cycle.scores.map((s) => [`${s.economy} ${s.area}`, s.score]))
  const sections = new Map(cycle.sections.map((s) => [`${s.economy} ${s.area}`, s]))
  return {
    observation: (economy, indicator) => found(observations.get(`${economy} ${indicator}`)),
    cell: (economy, area) => found(scores.get(`${economy} ${area}`)),
    isPublished: (economy, area) => sections.has(`${economy} ${area}`),
    section: (economy, area) => sections.get(`${economy} ${area}`),
  }
}

function found<T>(value: T | undefined): T {
  if (value === undefined)
    throw new RangeError('A cycle of a release lacks an economy, an area or an indicator')
  return value
}

/** A view of each published cycle, oldest first. */
export function viewsOf(release: Release): View[] {
  const indexes = release.cycles.map(indexOf)
  return release.cycles.map((cycle, i) => {
    const before = release.cycles[i - 1]
    const was = indexes[i - 1]
    const at = found(indexes[i])
    const areas = new Map(focusAreas.map(({ id }) => [id, areaFiguresOf(cycle, at, was, id)]))
    return {
      release,
      cycle,
      at,
      area: (id) => found(areas.get(id)),
      newest: i === release.cycles.length - 1,
      ...(before && { before }),
      ...(was && { was }),
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
  const change = was && changeOf(matchedPairs(was, at, economy, area))
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

function matchedPairs(was: CycleIndex, at: CycleIndex, economy: EconomyKey, area: FocusAreaId) {
  return indicatorsIn(area).flatMap(({ id }): [number, number][] => {
    const [before, after] = [was.observation(economy, id).score, at.observation(economy, id).score]
    return before === undefined || after === undefined ? [] : [[before, after]]
  })
}

/** The address of a page in a cycle: `base` for the newest, `base2024/` for an earlier one. */
export const inCycle = (base: string, cycle: string, newest: boolean): string =>
  newest ? base : base === '/' ? `/cycles/${cycle}/` : `${base}${cycle}/`

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
