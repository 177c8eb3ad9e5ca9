/**
 * Means of a group that somebody chose, under the rule of methods, 3, applied to the group: two thirds of its members
 * must have data and, where weighted, two thirds of its weight. A mean of all 21 has `aggregate.ts`.
 */
import type { EconomyKey } from '../economies.ts'
import { type Aggregate, type ByEconomy, mean } from './aggregate.ts'

/** Members that two thirds of a group are. */
export const groupQuorum = (members: number): number => Math.ceil((2 * members) / 3)

/** Simple mean of the members with a figure. */
export function groupMean(figures: ByEconomy, members: readonly EconomyKey[]): Aggregate {
  const values = members.flatMap((key) => figures.get(key) ?? [])
  const n = values.length
  return n === 0 || n < groupQuorum(members.length)
    ? { n, published: false }
    : { value: mean(values), n, published: true }
}

/** Σwx / Σw over the members with a figure; where the weight of one member is unknown, so is the whole. */
export function weightedGroupMean(
  figures: ByEconomy,
  weights: ByEconomy,
  members: readonly EconomyKey[],
): Aggregate {
  let [n, weight, weighted, whole] = [0, 0, 0, 0]
  for (const key of members) {
    const [x, w] = [figures.get(key), weights.get(key)]
    whole += w ?? 0
    if (x === undefined || w === undefined) continue
    n += 1
    weight += w
    weighted += w * x
  }
  const weightless = members.filter((key) => !weights.has(key))
  if (weightless.length > 0) return { n, published: false, weightless }
  if (whole === 0) return { n, published: false }
  const weightShare = weight / whole
  if (n < groupQuorum(members.length) || 3 * weight < 2 * whole) return { n, weightShare, published: false }
  return { value: weighted / weight, n, weightShare, published: true }
}
