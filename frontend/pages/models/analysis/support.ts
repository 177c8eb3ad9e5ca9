/** Support sought and offered, brought together by focus area, with who moved on from where the seekers stand. */
import type { AreaHistory } from '../../../../shared/analysis/history.ts'
import { peersOf, sameStanding } from '../../../../shared/analysis/peers.ts'
import { type SupportMatch, supportMatches } from '../../../../shared/analysis/support-matches.ts'
import type { EconomyKey } from '../../../../shared/economies.ts'
import { indicatorsIn, instrumentOf } from '../../../../shared/framework/index.ts'
import type { FocusAreaId, Level } from '../../../../shared/framework/types.ts'
import type { CycleIndex } from '../../../../shared/release/cycle-index.ts'
import type { AnswerProps } from '../../props.ts'
import { inCycle, type View } from '../common.ts'
import { areaPoints } from './panels.ts'

export interface SupportProps {
  readonly cycle?: string
  readonly demonstration: boolean
  readonly areas: readonly AreaSupport[]
}

export interface AreaSupport {
  readonly id: FocusAreaId
  readonly state: SupportMatch<Declaration>['state']
  readonly seeking: readonly Party[]
  readonly sharing: readonly Party[]
  readonly movers: readonly Mover[]
}

/** An economy that seeks or shares, with its own words. */
export interface Party {
  readonly economy: EconomyKey
  readonly href: string
  readonly note?: string
}

/** An economy that stood where somebody who seeks support stands now, and has moved on. */
export interface Mover {
  readonly economy: EconomyKey
  readonly href: string
  /** Cycle and score, before and now. */
  readonly from: readonly [cycle: string, score: number]
  readonly to: readonly [cycle: string, score: number]
  readonly how: readonly How[]
}

/** What a mover reported about an indicator that rose meanwhile. */
export interface How extends Pick<AnswerProps, 'agency' | 'evidence' | 'instruments' | 'language'> {
  readonly indicator: string
  readonly from: Level
  readonly to: Level
}

interface Declaration extends Party {
  readonly area: FocusAreaId
  readonly seeks: boolean
  readonly shares: boolean
  readonly seeksNote?: string
  readonly sharesNote?: string
}

/** Of a focus area: movers shown, and for each the indicators that rose. */
const moversShown = 4
const howShown = 3

export function supportOf(view: View | undefined, histories: readonly AreaHistory[]): SupportProps {
  if (!view) return { demonstration: false, areas: [] }
  const declared = declarationsIn(view)
  return {
    cycle: view.cycle.cycle,
    demonstration: view.history.some(({ cycle }) => cycle.demonstration),
    areas: histories.map((history) => {
      const id = history.area
      const { state, seeking, sharing } = supportMatches(id, declared)
      return {
        id,
        state,
        seeking: seeking.map(({ economy, href, seeksNote }) => party(economy, href, seeksNote)),
        sharing: sharing.map(({ economy, href, sharesNote }) => party(economy, href, sharesNote)),
        movers: moversFor(
          seeking.map(({ economy }) => economy),
          view,
          history,
        ),
      }
    }),
  }
}

const party = (economy: EconomyKey, href: string, note: string | undefined): Party => ({
  economy,
  href,
  ...(note !== undefined && { note }),
})

const declarationsIn = ({ cycle: { sections } }: View): Declaration[] =>
  sections.flatMap(({ economy, area, support }) =>
    support ? [{ economy, area, href: hrefOf(economy, area), ...support } as Declaration] : [],
  )

const hrefOf = (economy: EconomyKey, area: FocusAreaId): string =>
  `${inCycle(`/economies/${economy.toLowerCase()}/`, '', true)}#a${area}`

/** Those who moved on from where any of the seekers stands now, the largest move first, each once. */
function moversFor(seekers: readonly EconomyKey[], view: View, history: AreaHistory): Mover[] {
  const { area } = history
  const histories = areaPoints(history)
  const found = seekers.flatMap((seeker) => peersOf(seeker, histories, sameStanding.score))
  const best = new Map<EconomyKey, (typeof found)[number]>()
  for (const peer of found) {
    const known = best.get(peer.economy)
    if (!known || peer.move > known.move) best.set(peer.economy, peer)
  }
  return [...best.values()]
    .sort((a, b) => b.move - a.move)
    .slice(0, moversShown)
    .map(({ economy, from, to }) => ({
      economy,
      href: hrefOf(economy, area),
      from: [String(from.year), Math.round(from.value)],
      to: [String(to.year), Math.round(to.value)],
      how: howOf(view.history, economy, area, from.year, to.year),
    }))
}

/** The indicators whose level rose between two cycles, those with most to read first. */
function howOf(
  history: readonly CycleIndex[],
  economy: EconomyKey,
  area: FocusAreaId,
  from: number,
  to: number,
): How[] {
  const at = (year: number) => history.find(({ cycle }) => Number(cycle.cycle) === year)
  const [was, now] = [at(from), at(to)]
  if (!was || !now) return []
  const risen = indicatorsIn(area).flatMap(({ id }): How[] => {
    const [before, after] = [was.observation(economy, id), now.observation(economy, id)]
    if (before.level === undefined || after.level === undefined || (after.score ?? 0) <= (before.score ?? 0))
      return []
    const answer = now.section(economy, area)?.answers[id]
    return [
      {
        indicator: id,
        from: before.level,
        to: after.level,
        ...(answer?.agency !== undefined && { agency: answer.agency }),
        ...(answer && { language: answer.language }),
        evidence: (answer?.evidence ?? []) as How['evidence'],
        instruments: (answer?.instruments ?? []).flatMap((of) => instrumentOf(of)?.name ?? []),
      },
    ]
  })
  return risen.sort((a, b) => richness(b) - richness(a)).slice(0, howShown)
}

const richness = ({ agency, evidence, instruments }: How): number =>
  evidence.length + instruments.length + (agency === undefined ? 0 : 1)
