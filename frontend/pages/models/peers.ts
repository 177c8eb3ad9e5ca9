/** Who stood where an economy stands now and has moved on: learning, beside a gap. */

import { peersOf as movedOn, sameStanding } from '../../../shared/analysis/peers.ts'
import { levelPoints } from '../../../shared/analysis/score.ts'
import type { Point } from '../../../shared/analysis/trend.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import type { Level, PolicyIndicator } from '../../../shared/framework/types.ts'
import type { PeerProps } from '../props.ts'
import { inCycle, type View } from './common.ts'

/** Peers shown beside an answer. */
const peersShown = 3

interface LevelPoint extends Point {
  readonly level: Level
}

/** Levels by indicator and economy, oldest first. */
type Histories = ReadonlyMap<string, ReadonlyMap<EconomyKey, readonly LevelPoint[]>>

/** Made once for each cycle, because every economy's page asks for it. */
const known = new WeakMap<View, Histories>()

function historiesOf(view: View): Histories {
  const found = known.get(view)
  if (found) return found
  const histories = new Map<string, Map<EconomyKey, LevelPoint[]>>()
  for (const { cycle, observations } of view.release.cycles) {
    if (cycle > view.cycle.cycle) break
    for (const { indicator, economy, level } of observations) {
      if (level === undefined) continue
      const ofIndicator =
        histories.get(indicator) ?? new Map<EconomyKey, LevelPoint[]>(economies.map(({ key }) => [key, []]))
      histories.set(indicator, ofIndicator)
      ofIndicator.get(economy)?.push({ year: Number(cycle), value: levelPoints(level), level })
    }
  }
  known.set(view, histories)
  return histories
}

/** The largest moves from the level at which the economy stands in the view's cycle; none where it has no level there. */
export function peersOf(view: View, economy: EconomyKey, indicator: PolicyIndicator): PeerProps[] {
  const level = view.at.observation(economy, indicator.id).level
  if (level === undefined || level === 'full') return []
  const histories = historiesOf(view).get(indicator.id)
  if (!histories) return []
  const peers = movedOn(economy, histories, sameStanding.level)
  return peers.slice(0, peersShown).map(({ economy: peer, from, to }) => ({
    economy: peer,
    from: String(from.year),
    to: String(to.year),
    level: to.level,
    href: `${inCycle(`/economies/${peer.toLowerCase()}/`, String(to.year), view.newest && String(to.year) === view.cycle.cycle)}#i${indicator.id}`,
  }))
}
