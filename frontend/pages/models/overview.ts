/** The overview of a cycle: heatmap, what moved, spread, support. */

import { economies } from '../../../shared/economies.ts'
import { focusAreas, indicators } from '../../../shared/framework/index.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import { publishedInBoth } from '../../../shared/release/cycle-index.ts'
import type { Move, OverviewProps } from '../props.ts'
import { spreadOf } from './area-figures.ts'
import { closerOf } from './closer.ts'
import { cellOf, cycleLinks, inCycle, reporting, type View } from './common.ts'
import { allMoves, largestOf } from './moves.ts'

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
  moved: 0,
  allMoves: '/changes/',
  spreads: [],
  spreadCycles: [],
  support: [],
}

/** `first` is the view of the first published cycle, with which the spread is compared. */
export function overviewOf(view: View, first: View, release: OverviewProps['release']): OverviewProps {
  const { cycle, before, newest } = view
  const ranked = focusAreas
    .flatMap(({ id }) => {
      const { score } = view.area(id).mean
      return score === undefined ? [] : [{ area: id, score }]
    })
    .sort((a, b) => b.score - a.score)
  const moves = allMoves(view)
  const closer = closerOf(first, view)
  const [furthest, nearest] = [ranked[0], ranked.at(-1)]
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
    means: focusAreas.map(({ id }) => view.area(id).mean),
    rows: economies.map(({ key }) => ({
      href: inCycle(`/economies/${key.toLowerCase()}/`, cycle.cycle, newest),
      economy: key,
      cells: focusAreas.map(({ id }) => cellOf(view, key, id)),
    })),
    moves: onePerEconomy(largestOf(view, moves)).slice(0, movesShown),
    moved: moves.length,
    allMoves: inCycle('/changes/', cycle.cycle, newest),
    spreads: focusAreas.map(({ id }) => spreadsOf(view, first, id)),
    spreadCycles: first === view ? [cycle.cycle] : [first.cycle.cycle, cycle.cycle],
    ...(closer && { closer }),
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

/** At most one move of each economy, so that none fills the list. */
const onePerEconomy = (moves: readonly Move[]): Move[] =>
  moves.filter(({ economy }, i) => moves.findIndex((move) => move.economy === economy) === i)

/** Of economies and indicators that the sentence above compares; of all that have a score, where there is one cycle. */
function spreadsOf(view: View, first: View, area: FocusAreaId): OverviewProps['spreads'][number] {
  const { spread } = view.area(area)
  if (first === view) return spread ? { last: spread } : {}
  const pairs = publishedInBoth(first.at, view.at, area)
  const [earlier, last] = ([0, 1] as const).map((end) =>
    spreadOf(new Map(pairs.map((of, i) => [i, of[end]]))),
  )
  return { ...(earlier && { first: earlier }), ...(last && { last }) }
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
