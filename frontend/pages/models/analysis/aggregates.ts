/** Means and quartiles of a subject over time, of APEC and of a group that a reader chose, each with its rule. */
import {
  type Aggregate,
  type ByEconomy,
  simpleMean,
  weightedMean,
} from '../../../../shared/analysis/aggregate.ts'
import { type Dispersion, dispersion } from '../../../../shared/analysis/dispersion.ts'
import { groupMean, weightedGroupMean } from '../../../../shared/analysis/group.ts'
import type { WeightHistory, Weights } from '../../../../shared/analysis/history.ts'
import { type EconomyKey, economies } from '../../../../shared/economies.ts'
import { type Subject, valuesAt } from './subject.ts'

export interface AggregateRow {
  readonly time: number
  readonly simple: Aggregate
  /** By weight; absent where that weight was not imported. */
  readonly population?: Weighted
  readonly gdp?: Weighted
  /** Absent below 14 economies. */
  readonly spread?: Dispersion
  readonly group?: Aggregate
  readonly groupPopulation?: Weighted
}

export interface Weighted extends Aggregate {
  /** The year of the weights. */
  readonly of: number
}

/** One row for each time; `group` holds the chosen economies, if any. */
export const aggregatesOf = (
  subject: Subject,
  weights: Weights,
  group: readonly EconomyKey[] = [],
): AggregateRow[] =>
  subject.times.map((time, t) => {
    const figures = valuesAt(subject, t)
    const spread = dispersion(figures)
    const population = weightsIn(weights.population, time)
    const gdp = weightsIn(weights.gdp, time)
    return {
      time,
      simple: simpleMean(figures),
      ...(population && {
        population: { ...weightedMean(figures, population.weights), of: population.year },
      }),
      ...(gdp && { gdp: { ...weightedMean(figures, gdp.weights), of: gdp.year } }),
      ...(spread && { spread }),
      ...(group.length > 0 && { group: groupMean(figures, group) }),
      ...(group.length > 0 &&
        population && {
          groupPopulation: {
            ...weightedGroupMean(figures, population.weights, group),
            of: population.year,
          },
        }),
    }
  })

/** The weights of the latest year not after `time`. */
function weightsIn(
  history: WeightHistory | undefined,
  time: number,
): { readonly year: number; readonly weights: ByEconomy } | undefined {
  const place = history?.years.findLastIndex((year) => year <= time) ?? -1
  const year = history?.years[place]
  if (!history || year === undefined) return undefined
  const weights = new Map<EconomyKey, number>()
  for (const [e, { key }] of economies.entries()) {
    const weight = history.values[e]?.[place] ?? null
    if (weight !== null) weights.set(key, weight)
  }
  return { year, weights }
}
