/** Peer learning (methods, 9): who stood where an economy stands now, and has moved on. */
import type { EconomyKey } from '../economies.ts'
import { inOrder, type Point } from './trend.ts'

/** A peer's move; the points are the caller's own, so that they can carry what was reported about how. */
export interface Peer<P extends Point> {
  readonly economy: EconomyKey
  readonly from: P
  readonly to: P
  /** to − from, in the unit of the points. */
  readonly move: number
}

/** How far apart two scores may be to count as the same standing; levels must be equal. */
export const sameStanding = { level: 0, score: 10 } as const

/**
 * The other economies that stood within `within` of where `economy` stands now, in an earlier cycle, and whose latest
 * point is higher than it and than that standing; largest move first, APEC's order (that of `histories`) among equals.
 * Where a peer stood there in several cycles, the nearest counts, and of equally near ones the latest. Points are
 * levels from 0 to 3 or scores, on which higher is always better. Empty where the economy has no point.
 */
export function peersOf<P extends Point>(
  economy: EconomyKey,
  histories: ReadonlyMap<EconomyKey, readonly P[]>,
  within: number,
): Peer<P>[] {
  const now = inOrder(histories.get(economy) ?? []).at(-1)?.value
  if (now === undefined) return []
  const peers: Peer<P>[] = []
  for (const [other, history] of histories) {
    const ordered = inOrder(history)
    const to = ordered.at(-1)
    if (other === economy || !to || to.value <= now) continue
    const from = nearest(ordered, now, within)
    if (from && to.value > from.value) peers.push({ economy: other, from, to, move: to.value - from.value })
  }
  return peers.sort((a, b) => b.move - a.move)
}

/** The nearest of all but the last, of equally near ones the latest. */
function nearest<P extends Point>(ordered: readonly P[], to: number, within: number): P | undefined {
  let best: P | undefined
  for (let i = 0; i < ordered.length - 1; i += 1) {
    const point = ordered[i]
    if (!point) continue
    const distance = Math.abs(point.value - to)
    if (distance <= within && (!best || distance <= Math.abs(best.value - to))) best = point
  }
  return best
}
