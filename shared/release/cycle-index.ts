/** Look-ups in a cycle of a release, and what of two cycles can be compared (methods, 8). */
import { type EconomyKey, economies } from '../economies.ts'
import { indicatorsIn } from '../framework/index.ts'
import type { FocusAreaId } from '../framework/types.ts'
import type { Observation, ReleaseCycle } from './release.ts'

/** Look-ups in one cycle. */
export interface CycleIndex {
  readonly cycle: ReleaseCycle
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
    cycle,
    observation: (economy, indicator) => found(observations.get(`${economy} ${indicator}`)),
    cell: (economy, area) => found(scores.get(`${economy} ${area}`)),
    isPublished: (economy, area) => sections.has(`${economy} ${area}`),
    section: (economy, area) => sections.get(`${economy} ${area}`),
  }
}

/** What must be there because a cycle holds every economy, focus area and indicator. */
export function found<T>(value: T | undefined): T {
  if (value === undefined)
    throw new RangeError('A cycle of a release lacks an economy, an area or an indicator')
  return value
}

/** A score before and after. */
export type Pair = readonly [before: number, after: number]

/** The scores of those indicators of a focus area that an economy has scored in both cycles. */
export function matchedScores(
  was: CycleIndex,
  at: CycleIndex,
  economy: EconomyKey,
  area: FocusAreaId,
): Pair[] {
  return indicatorsIn(area).flatMap(({ id }): Pair[] => {
    const [before, after] = [was.observation(economy, id).score, at.observation(economy, id).score]
    return before === undefined || after === undefined ? [] : [[before, after]]
  })
}

/** The scores in a focus area of those economies that are published in both cycles. */
export function publishedInBoth(was: CycleIndex, at: CycleIndex, area: FocusAreaId): Pair[] {
  const before = publishedScores(was, area)
  return [...publishedScores(at, area)].flatMap(([economy, after]): Pair[] => {
    const earlier = before.get(economy)
    return earlier === undefined ? [] : [[earlier, after]]
  })
}

/** The published scores of a focus area in a cycle, by economy. */
export function publishedScores({ cell }: CycleIndex, area: FocusAreaId): ReadonlyMap<EconomyKey, number> {
  const published = new Map<EconomyKey, number>()
  for (const { key } of economies) {
    const score = cell(key, area)
    if (score.state === 'published') published.set(key, score.score)
  }
  return published
}
