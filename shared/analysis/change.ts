/** What changed between two cycles (methods, 8): only what was scored in both, under one framework. */

export interface Change {
  /** Points, after minus before. */
  readonly points: number
  readonly direction: 'up' | 'down' | 'same'
  /** How many pairs were compared. */
  readonly n: number
}

/** Mean difference over pairs of scores `[before, after]`; under 1 point is unchanged; undefined without a pair. */
export function changeOf(pairs: readonly (readonly [before: number, after: number])[]): Change | undefined {
  if (pairs.length === 0) return undefined
  const points = pairs.reduce((sum, [before, after]) => sum + after - before, 0) / pairs.length
  return { points, n: pairs.length, direction: Math.abs(points) < 1 ? 'same' : points > 0 ? 'up' : 'down' }
}
