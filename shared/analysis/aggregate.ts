/** APEC aggregates under the two-thirds rule of StatsAPEC (methods, 3). Nothing is imputed. */

import { type EconomyKey, economies } from '../economies.ts'
import { oncePer } from '../once.ts'

/** A figure for each economy that has one. */
export type ByEconomy = ReadonlyMap<EconomyKey, number>

/** Numbers in a row, in an array of any kind. */
export type Numbers = Iterable<number> & ArrayLike<number>

export interface Aggregate {
  /** In the unit of the figures; absent where the rule suppresses it. */
  readonly value?: number
  /** Economies with a figure (and, where weighted, a weight). */
  readonly n: number
  /** Share of the weight of all 21 economies that these have, 0 to 1; only where weighted and the whole is known. */
  readonly weightShare?: number
  /** Economies whose weight is unknown, in APEC's order; only where weighted and there are any. */
  readonly weightless?: readonly EconomyKey[]
  readonly published: boolean
}

/** Two thirds of the 21 economies. */
export const quorum = Math.ceil((2 * economies.length) / 3)

/** Simple mean, published from 14 economies on. */
export function simpleMean(figures: ByEconomy): Aggregate {
  const n = figures.size
  if (n < quorum) return { n, published: false }
  return { value: totalOf(figures) / n, n, published: true }
}

/**
 * Weighted mean Σwx / Σw. Published only if 14 economies have figure and weight, and these have at least two thirds
 * of the weight of all 21. Where the weight of one is unknown, so is the whole, and nobody can say that they have.
 */
export function weightedMean(figures: ByEconomy, weights: ByEconomy): Aggregate {
  let [n, weight, weighted] = [0, 0, 0]
  for (const economy of figures.keys()) {
    const [x, w] = [figures.get(economy), weights.get(economy)]
    if (x === undefined || w === undefined) continue
    n += 1
    weight += w
    weighted += w * x
  }
  if (weights.size < economies.length) {
    const weightless = economies.flatMap(({ key }) => (weights.has(key) ? [] : [key]))
    return { n, published: false, weightless }
  }
  const total = wholeOf(weights)
  if (total === 0) return { n, published: false }
  const weightShare = weight / total
  if (n < quorum || 3 * weight < 2 * total) return { n, weightShare, published: false }
  return { value: weighted / weight, n, weightShare, published: true }
}

/** The sum of weights, which many means share. */
const wholeOf = oncePer(totalOf)

function totalOf(figures: ByEconomy): number {
  let total = 0
  for (const value of figures.values()) total += value
  return total
}

/** Arithmetic mean of at least one number. */
export const mean = (xs: Numbers): number => sum(xs) / xs.length

function sum(xs: Numbers): number {
  let total = 0
  for (const x of xs) total += x
  return total
}
