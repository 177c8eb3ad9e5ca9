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
  readonly population?: Aggregate
  readonly gdp?: Aggregate
  /** Absent below 14 economies. */
  readonly spread?: Dispersion
  readonly group?: Aggregate
  readonly groupPopulation?: Aggregate
}

/** One row for each time; `group` holds the chosen economies, if any. */
export const aggregatesOf = (
  subject: Subject,
  weights: Weights,
  group: readonly EconomyKey[] = [],
): AggregateRow[] => subject.times.map((_, t) => aggregatesAt(subject, weights, t, group))

/** The row of one time, by its place. */
export function aggregatesAt(
  subject: Subject,
  weights: Weights,
  t: number,
  group: readonly EconomyKey[] = [],
): AggregateRow {
  const { figures: byTime, spreads } = timesOf(subject)
  const [time = 0, figures = new Map(), spread] = [subject.times[t], byTime[t], spreads[t]]
  const row: Writable<AggregateRow> = { time, simple: simpleMean(figures) }
  if (spread) row.spread = spread
  if (group.length > 0) row.group = groupMean(figures, group)
  const population = weightsIn(weights.population, time)
  if (population) {
    row.population = weightedMean(figures, population)
    if (group.length > 0) row.groupPopulation = weightedGroupMean(figures, population, group)
  }
  const gdp = weightsIn(weights.gdp, time)
  if (gdp) row.gdp = weightedMean(figures, gdp)
  return row
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const known = new WeakMap<WeightHistory, Map<number, ByEconomy>>()

/** The weights of the latest year not after `time`. */
function weightsIn(history: WeightHistory | undefined, time: number): ByEconomy | undefined {
  const place = history?.years.findLastIndex((year) => year <= time) ?? -1
  if (!history || place === -1) return undefined
  const years = known.get(history) ?? new Map<number, ByEconomy>()
  known.set(history, years)
  const found = years.get(place) ?? weightsAt(history, place)
  years.set(place, found)
  return found
}

function weightsAt({ values }: WeightHistory, place: number): ByEconomy {
  const weights = new Map<EconomyKey, number>()
  for (const [e, { key }] of economies.entries()) {
    const weight = values[e]?.[place] ?? null
    if (weight !== null) weights.set(key, weight)
  }
  return weights
}
