/** Moves on the implementation scale (methods, 5): up, unchanged or down, and the cycles in which it moved. */
import type { CycleId } from '../cycle.ts'
import type { Level } from '../framework/types.ts'
import { levelPoints } from './score.ts'

/** A level as reported in a cycle; a cycle without a level has none. */
export interface LevelAt {
  readonly cycle: CycleId
  readonly level: Level
}

export const levelDirections = ['up', 'unchanged', 'down'] as const

export interface LevelMoves {
  /** From the first level to the last. */
  readonly direction: (typeof levelDirections)[number]
  /** Steps on the scale of 0 to 3, last minus first. */
  readonly steps: number
  readonly first: LevelAt
  readonly last: LevelAt
  /** Every change on the way, by the cycle that first reports the new level, oldest first. */
  readonly moves: readonly (LevelAt & { readonly from: Level })[]
}

/** The moves over cycles, in any order; undefined without two cycles that have a level. */
export function levelMoves(levels: readonly LevelAt[]): LevelMoves | undefined {
  const ordered = inOrder(levels)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last || first === last) return undefined
  const steps = levelPoints(last.level) - levelPoints(first.level)
  const moves: (LevelAt & { readonly from: Level })[] = []
  let from = first.level
  for (const { cycle, level } of ordered) {
    if (level !== from) moves.push({ cycle, from, level })
    from = level
  }
  return { direction: steps === 0 ? 'unchanged' : steps > 0 ? 'up' : 'down', steps, first, last, moves }
}

function inOrder(levels: readonly LevelAt[]): readonly LevelAt[] {
  for (let i = 1; i < levels.length; i += 1)
    if ((levels[i]?.cycle ?? '') < (levels[i - 1]?.cycle ?? ''))
      return [...levels].sort((a, b) => (a.cycle < b.cycle ? -1 : 1))
  return levels
}
