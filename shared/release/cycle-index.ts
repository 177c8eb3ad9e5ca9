/** Look-ups in a cycle of a release, and what of two cycles can be compared (methods, 8). */
import { mean } from '../analysis/aggregate.ts'
import { type EconomyKey, economies } from '../economies.ts'
import { focusAreas, indicators, indicatorsIn } from '../framework/index.ts'
import type { FocusAreaId } from '../framework/types.ts'
import type { Observation, ReleaseCycle } from './release.ts'
import { sectionIn } from './sections.ts'

/** Look-ups in one cycle. */
export interface CycleIndex {
  readonly cycle: ReleaseCycle
  observation(economy: EconomyKey, indicator: string): Observation
  cell(economy: EconomyKey, area: FocusAreaId): ReleaseCycle['scores'][number]['score']
  isPublished(economy: EconomyKey, area: FocusAreaId): boolean
  section(economy: EconomyKey, area: FocusAreaId): ReleaseCycle['sections'][number] | undefined
}

const economyAt = new Map(economies.map(({ key }, i) => [key, i]))
const areaAt = new Map(focusAreas.map(({ id }, i) => [id, i]))
const indicatorAt = new Map(indicators.map(({ id }, i) => [id, i]))

/** The look-ups; observations and scores are found by their place, because a release holds them in a fixed order. */
export function indexOf(cycle: ReleaseCycle): CycleIndex {
  const at = (economy: EconomyKey) => found(economyAt.get(economy))
  return {
    cycle,
    observation: (economy, indicator) =>
      found(cycle.observations.at(at(economy) * indicators.length + found(indicatorAt.get(indicator)))),
    cell: (economy, area) =>
      found(cycle.scores[at(economy) * focusAreas.length + found(areaAt.get(area))]).score,
    isPublished: (economy, area) => sectionIn(cycle.sections, { economy, area }) !== undefined,
    section: (economy, area) => sectionIn(cycle.sections, { economy, area }),
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

/**
 * The scores of those indicators of a focus area that an economy has scored in both cycles, like for like: figures of
 * two vintages of a series differ by what the publisher revised, so they are not compared.
 */
export const matchedScores = (
  was: CycleIndex,
  at: CycleIndex,
  economy: EconomyKey,
  area: FocusAreaId,
): Pair[] =>
  indicatorsIn(area).flatMap(({ id }) => {
    const pair = matchedScore(was, at, economy, id)
    return pair ? [pair] : []
  })

/** The scores of one indicator before and after; undefined where they cannot be compared. */
export function matchedScore(
  was: CycleIndex,
  at: CycleIndex,
  economy: EconomyKey,
  indicator: string,
): Pair | undefined {
  const [before, after] = [was.observation(economy, indicator), at.observation(economy, indicator)]
  if (before.score === undefined || after.score === undefined) return undefined
  if (before.basis !== after.basis || before.vintage !== after.vintage) return undefined
  return [before.score, after.score]
}

/**
 * The scores in a focus area of those economies that are published in both cycles, each over what it has scored in
 * both, like for like.
 */
export function publishedInBoth(was: CycleIndex, at: CycleIndex, area: FocusAreaId): Pair[] {
  const before = publishedScores(was, area)
  return [...publishedScores(at, area).keys()].flatMap((economy): Pair[] => {
    const pairs = before.has(economy) ? matchedScores(was, at, economy, area) : []
    if (pairs.length === 0) return []
    return [[mean(pairs.map(([earlier]) => earlier)), mean(pairs.map(([, after]) => after))]]
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
