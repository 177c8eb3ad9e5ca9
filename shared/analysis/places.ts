/** Ranking with honesty (methods, 8): the range of places that an economy can hold, not a rank. */
import type { EconomyKey } from '../economies.ts'

/** Honest bounds of an economy's score in a focus area, 0 to 100, whatever the missing answers would be. */
export interface Bounded {
  readonly economy: EconomyKey
  readonly low: number
  readonly high: number
}

/** Places from `best` to `worst`, 1 being the highest, among `of` economies. */
export interface Places {
  readonly economy: EconomyKey
  readonly best: number
  readonly worst: number
  readonly of: number
}

/** Points that one step of one level moves the score of a focus area with so many scored indicators. */
export const oneStep = (indicators: number): number => 100 / (3 * indicators)

/**
 * best = 1 + economies with low > my high + δ; worst = N − economies with high < my low − δ. δ, usually `oneStep`,
 * keeps a difference that one step could undo from counting. An economy that reported nothing has the bounds 0 and
 * 100 and could stand anywhere, so it widens every range; one to which nothing applies is left out by the caller.
 */
export function placesOf(bounds: readonly Bounded[], delta: number): Places[] {
  return bounds.map(({ economy, low, high }) => ({
    economy,
    best: 1 + bounds.filter((other) => other.low > high + delta).length,
    worst: bounds.length - bounds.filter((other) => other.high < low - delta).length,
    of: bounds.length,
  }))
}
