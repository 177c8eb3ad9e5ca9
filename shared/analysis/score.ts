/** The score of one answer or figure (methods, 1): 0 to 100. */
import type { Level, MeasureIndicator } from '../framework/types.ts'

const points: Readonly<Record<Level, number>> = { none: 0, pilot: 1, partial: 2, full: 3 }

/** A level on the implementation scale as points, 0 to 3. */
export const levelPoints = (level: Level): number => points[level]

/** Score of a level: 100 · points / 3. */
export const levelScore = (level: Level): number => (100 * points[level]) / 3

/**
 * Score of a figure in the unit of its indicator: 100 · (x − floor) / (goal − floor), on logarithms where the
 * framework says so (x ≤ 0 scores 0), clipped to 0–100. Undefined for an indicator without floor and goal.
 */
export function measureScore(
  { floor, goal, scale }: Pick<MeasureIndicator, 'floor' | 'goal' | 'scale'>,
  x: number,
): number | undefined {
  if (floor === undefined || goal === undefined) return undefined
  if (scale === 'linear') return clipped((100 * (x - floor)) / (goal - floor))
  if (x <= 0) return 0
  return clipped((100 * Math.log(x / floor)) / Math.log(goal / floor))
}

const clipped = (score: number): number => Math.min(100, Math.max(0, score))
