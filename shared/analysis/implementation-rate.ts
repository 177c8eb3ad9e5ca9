/** The implementation rate (methods, 4), after the UN survey on digital and sustainable trade facilitation. */
import type { Level } from '../framework/types.ts'
import { levelPoints } from './score.ts'

export interface ImplementationRate {
  /** Percent, 0 to 100; absent where nothing is answered. */
  readonly rate?: number
  /** How many levels it is of: it stands beside the rate, because silence does not lower a rate. */
  readonly answered: number
}

/**
 * 100 · Σ points / (3 · answered), over the levels that were answered. What does not apply and what is not reported
 * is no level, so unlike the score of a focus area the rate has no rule of two thirds and no bounds of its own.
 */
export function implementationRate(levels: readonly Level[]): ImplementationRate {
  const answered = levels.length
  if (answered === 0) return { answered }
  const points = levels.reduce((sum, level) => sum + levelPoints(level), 0)
  return { rate: (100 * points) / (3 * answered), answered }
}
