/** Means and quartiles of a subject over time, of APEC and of a group that a reader chose, each with its rule. */
import {
  type Aggregate,
  type ByEconomy,
  simpleMean,
  weightedMean,
} from '../../../../shared/analysis/aggregate.ts'
import type { Dispersion } from '../../../../shared/analysis/dispersion.ts'
import { groupMean, weightedGroupMean } from '../../../../shared/analysis/group.ts'
import type { WeightHistory, Weights } from '../../../../shared/analysis/history.ts'
import { type EconomyKey, economies } from '../../../../shared/economies.ts'
import { type Subject, timesOf } from './subject.ts'

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
export function aggregatesOf(
  subject: Subject,
  weights: Weights,
  group: readonly EconomyKey[] = [],
): AggregateRow[] {
  const { figures: byTime, spreads } = timesOf(subject)
  return subject.times.map((time, t) => {
    const [figures, spread] = [byTime[t] ?? new Map(), spreads[t]]
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
}

interface YearWeights {
  readonly year: number
  readonly weights: ByEconomy
}

const known = new WeakMap<WeightHistory, readonly YearWeights[]>()

/** The weights of the latest year not after `time`. */
function weightsIn(history: WeightHistory | undefined, time: number): YearWeights | undefined {
  if (!history) return undefined
  const found = known.get(history) ?? history.years.map((year, place) => yearOf(history, year, place))
  known.set(history, found)
  return found.findLast(({ year }) => year <= time)
}

function yearOf({ values }: WeightHistory, year: number, place: number): YearWeights {
  const weights = new Map<EconomyKey, number>()
  for (const [e, { key }] of economies.entries()) {
    const weight = values[e]?.[place] ?? null
    if (weight !== null) weights.set(key, weight)
  }
  return { year, weights }
}
