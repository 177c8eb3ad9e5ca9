/** The overview of a cycle: heatmap, what moved, spread, support. */
import type { Mean, Move, OverviewProps, Spread } from '../../../frontend/pages/props.ts'
import { changeOf } from '../../../shared/analysis/change.ts'
import { dispersion } from '../../../shared/analysis/dispersion.ts'
import { levelPoints } from '../../../shared/analysis/score.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { focusAreas, indicators } from '../../../shared/framework/index.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import type { ReleaseCycle } from '../../../shared/release/release.ts'
import { type CycleIndex, cellOf, cycleLinks, inCycle, reporting, type View } from './common.ts'

const movesShown = 6

const areas = focusAreas.map(({ id }) => ({ id, href: `/areas/${id}/` }))

/** The overview before anything was published. */
export const emptyOverview: OverviewProps = {
  cycles: [],
  reported: 0,
  answered: 0,
  demonstration: false,
  areas,
  means: [],
  rows: [],
  moves: [],
  spreads: [],
  spreadCycles: [],
  support: [],
}

export function overviewOf(view: View, release: OverviewProps['release']): OverviewProps {
  const { cycle, before, newest } = view
  const means = focusAreas.map(({ id }) => meanOf(view, id))
  const ranked = focusAreas
    .map(({ id }) => ({ area: id, mean: meanOf(view, id) }))
    .flatMap(({ area, mean: { score } }) => (score === undefined ? [] : [{ area, score }]))
    .sort((a, b) => b.score - a.score)
  const [furthest, nearest] = [ranked[0], ranked.at(-1)]
  const first = view.release.cycles[0]
  const spreads = focusAreas.map(({ id }) => ({
    ...(first && first !== cycle && spreadOf(first, id, 'first')),
    ...spreadOf(cycle, id, 'last'),
  }))
  return {
    cycle: cycle.cycle,
    ...(before && { before: before.cycle }),
    cycles: cycleLinks(view, '/'),
    reported: reporting(cycle).size,
    answered: answeredShare(view),
    ...(furthest && { furthest }),
    ...(nearest && nearest !== furthest && { nearest }),
    demonstration: cycle.demonstration,
    areas: areas.map((area) => ({ ...area, href: inCycle(area.href, cycle.cycle, newest) })),
    means,
    rows: economies.map(({ key }) => ({
      href: inCycle(`/economies/${key.toLowerCase()}/`, cycle.cycle, newest),
      economy: key,
      cells: focusAreas.map(({ id }) => cellOf(view, key, id)),
    })),
    moves: movesOf(view),
    spreads,
    spreadCycles: first && first !== cycle ? [first.cycle, cycle.cycle] : [cycle.cycle],
    support: focusAreas.map(({ id }) => {
      const declared = cycle.sections.filter(({ area }) => area === id)
      return {
        seek: declared.filter(({ support }) => support?.seeks).length,
        share: declared.filter(({ support }) => support?.shares).length,
      }
    }),
    ...(release && { release }),
  }
}

/** APEC's mean of a focus area; its change compares only economies published in both cycles. */
export function meanOf({ cycle, at, was }: Pick<View, 'cycle' | 'at' | 'was'>, area: FocusAreaId): Mean {
  const aggregate = cycle.means.find((m) => m.area === area)?.aggregate
  if (!aggregate) return { n: 0 }
  const pairs = was ? economies.flatMap(({ key }) => bothScores(was, at, key, area)) : []
  const change = changeOf(pairs)
  return {
    n: aggregate.n,
    ...(aggregate.value !== undefined && { score: Math.round(aggregate.value) }),
    ...(aggregate.value !== undefined && change && { change: change.direction, matched: change.n }),
  }
}

function bothScores(was: CycleIndex, at: CycleIndex, key: EconomyKey, area: FocusAreaId): [number, number][] {
  const [before, after] = [was.cell(key, area), at.cell(key, area)]
  return before.state === 'published' && after.state === 'published' ? [[before.score, after.score]] : []
}

function answeredShare({ cycle, at }: View): number {
  let answered = 0
  let applicable = 0
  for (const economy of reporting(cycle))
    for (const { id, area } of indicators) {
      const answer = at.section(economy, area)?.answers[id]
      if (answer?.value.kind === 'not_applicable') continue
      applicable += 1
      if (answer) answered += 1
    }
  return applicable === 0 ? 0 : Math.round((100 * answered) / applicable)
}

function spreadOf(cycle: ReleaseCycle, area: FocusAreaId, as: 'first' | 'last'): Record<string, Spread> {
  const scores = cycle.scores.flatMap(({ economy, area: of, score }) =>
    of === area && score.state === 'published' ? [[economy, score.score] as const] : [],
  )
  const spread = dispersion(new Map(scores))
  if (!spread) return {}
  const { min, max, p25, p75, n } = spread
  return {
    [as]: { min: Math.round(min), max: Math.round(max), p25: Math.round(p25), p75: Math.round(p75), n },
  }
}

/** The largest rises and falls of levels, in the framework's order among equals. */
function movesOf({ cycle, at, was, newest }: View): Move[] {
  if (!was) return []
  const moves = economies.flatMap(({ key }) =>
    indicators.flatMap(({ id, area }) => {
      const [from, to] = [was.observation(key, id).level, at.observation(key, id).level]
      if (from === undefined || to === undefined || from === to) return []
      const answer = at.section(key, area)?.answers[id]
      const move: Move = {
        href: `${inCycle(`/economies/${key.toLowerCase()}/`, cycle.cycle, newest)}#i${id}`,
        economy: key,
        from,
        to,
        indicator: id,
        ...(answer?.narrative !== undefined && {
          narrative: shortened(answer.narrative),
          language: answer.language,
        }),
      }
      return [{ move, size: levelPoints(to) - levelPoints(from) }]
    }),
  )
  moves.sort((a, b) => Math.abs(b.size) - Math.abs(a.size))
  // One move of each economy, so that no economy fills the list.
  const firsts = moves.filter(({ move }, i) => moves.findIndex((m) => m.move.economy === move.economy) === i)
  return firsts.slice(0, movesShown).map(({ move }) => move)
}

const shortened = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text)
