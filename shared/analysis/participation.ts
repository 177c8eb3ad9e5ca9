/**
 * Participation in the CBPR System beside the indicators on data flows: before joining, after it, and what those who
 * have not joined did over the same years. An association: who joins differs from who does not, few have, and joining
 * is one of many things that happened, so nothing here says that it caused anything.
 */
import type { EconomyKey } from '../economies.ts'
import type { Participation } from '../framework/types.ts'
import { mean } from './aggregate.ts'
import type { Point } from './trend.ts'

/** Means of the points before and after a year, that year itself left out because it is partly both. */
export interface BeforeAfter {
  readonly before?: number
  readonly after?: number
  /** after − before, in the unit of the points; only where there are both. */
  readonly difference?: number
  /** How many points each mean is of. */
  readonly n: { readonly before: number; readonly after: number }
}

/** Before and after `year`; a side without a point stays absent. */
export function beforeAfter(points: readonly Point[], year: number): BeforeAfter {
  const earlier = points.filter((point) => point.year < year).map(({ value }) => value)
  const later = points.filter((point) => point.year > year).map(({ value }) => value)
  const n = { before: earlier.length, after: later.length }
  const before = earlier.length > 0 ? mean(earlier) : undefined
  const after = later.length > 0 ? mean(later) : undefined
  return {
    n,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && after !== undefined && { difference: after - before }),
  }
}

export interface Association extends BeforeAfter {
  readonly economy: EconomyKey
  readonly joined: number
  /** False where the year of joining is generally known but was not verified. */
  readonly yearVerified: boolean
  /** Mean difference, before and after the same year, of the economies that never joined; absent where none has one. */
  readonly others?: { readonly difference: number; readonly n: number }
}

/** One entry for each participant, in the order of joining; an economy without points has empty sides. */
export function associations(
  participants: readonly Participation[],
  histories: ReadonlyMap<EconomyKey, readonly Point[]>,
): Association[] {
  const joiners = new Set(participants.map(({ economy }) => economy))
  const outside = [...histories].flatMap(([economy, points]) => (joiners.has(economy) ? [] : [points]))
  return participants.map(({ economy, year, yearVerified }) => {
    const differences = outside.flatMap((points) => beforeAfter(points, year).difference ?? [])
    return {
      economy,
      joined: year,
      yearVerified,
      ...beforeAfter(histories.get(economy) ?? [], year),
      ...(differences.length > 0 && { others: { difference: mean(differences), n: differences.length } }),
    }
  })
}
