/** Who stood where an economy stands now and has moved on: learning, beside a gap. */

import { peersOf as movedOn, sameStanding } from '../../../shared/analysis/peers.ts'
import { levelPoints } from '../../../shared/analysis/score.ts'
import type { Point } from '../../../shared/analysis/trend.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import type { Level, PolicyIndicator } from '../../../shared/framework/types.ts'
import type { CycleIndex } from '../../../shared/release/cycle-index.ts'
import type { PeerProps } from '../props.ts'
import { inCycle, type View } from './common.ts'

/** Peers shown beside an answer. */
const peersShown = 3

interface LevelPoint extends Point {
  readonly level: Level
}

/** By view, and in it by indicator and level: who moved on is the same for every economy that stands there. */
const known = new WeakMap<View, Map<string, PeerProps[]>>()

/** The largest moves from the level at which the economy stands in the view's cycle; none where it has no level there. */
export function peersOf(view: View, economy: EconomyKey, { id }: PolicyIndicator): PeerProps[] {
  const level = view.at.observation(economy, id).level
  if (level === undefined || level === 'full') return []
  const ofView = known.get(view) ?? new Map<string, PeerProps[]>()
  known.set(view, ofView)
  const key = `${id} ${level}`
  const peers = ofView.get(key) ?? peersFrom(view, economy, id)
  ofView.set(key, peers)
  return peers
}

function peersFrom(view: View, economy: EconomyKey, indicator: string): PeerProps[] {
  const histories = new Map(
    economies.map(({ key }) => [key, view.history.flatMap((at) => pointIn(at, key, indicator))]),
  )
  const peers = movedOn(economy, histories, sameStanding.level)
  return peers.slice(0, peersShown).map(({ economy: peer, from, to }) => ({
    economy: peer,
    from: String(from.year),
    to: String(to.year),
    level: to.level,
    href: `${inCycle(`/economies/${peer.toLowerCase()}/`, String(to.year), view.newest && String(to.year) === view.cycle.cycle)}#i${indicator}`,
  }))
}

function pointIn({ cycle, observation }: CycleIndex, economy: EconomyKey, indicator: string): LevelPoint[] {
  const { level } = observation(economy, indicator)
  return level === undefined ? [] : [{ year: Number(cycle.cycle), value: levelPoints(level), level }]
}
