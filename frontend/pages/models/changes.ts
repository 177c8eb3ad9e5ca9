/** Every level that changed between a cycle and the one before, by focus area. */
import { focusAreas, indicatorOf } from '../../../shared/framework/index.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import type { CycleLink, Move } from '../props.ts'
import { cycleLinks, type View } from './common.ts'
import { allMoves, largestOf, stepsOf } from './moves.ts'

export interface ChangesProps {
  readonly cycle?: string
  readonly before?: string
  readonly cycles: readonly CycleLink[]
  readonly demonstration: boolean
  readonly rose: number
  readonly fell: number
  /** Focus areas with at least one move, in APEC's order of areas, the largest moves first; `more` moves are only in the files. */
  readonly areas: readonly {
    readonly id: FocusAreaId
    readonly moves: readonly Move[]
    readonly more: number
  }[]
}

/** Moves that one page holds; of more, each focus area shows its share of them, the largest. */
const movesShown = 350

const movesOfArea = Math.floor(movesShown / focusAreas.length)

/** Without a published cycle there is nothing to compare. */
export const emptyChanges: ChangesProps = { cycles: [], demonstration: false, rose: 0, fell: 0, areas: [] }

export function changesOf(view: View): ChangesProps {
  const { cycle, before } = view
  const moves = largestOf(view, allMoves(view))
  const rose = moves.filter((move) => stepsOf(move) > 0).length
  return {
    cycle: cycle.cycle,
    ...(before && { before: before.cycle }),
    cycles: cycleLinks(view, '/changes/'),
    demonstration: cycle.demonstration,
    rose,
    fell: moves.length - rose,
    areas: focusAreas.flatMap(({ id }) => {
      const own = moves.filter(({ indicator }) => indicatorOf(indicator)?.area === id)
      const shown = moves.length > movesShown ? own.slice(0, movesOfArea) : own
      return own.length > 0 ? [{ id, moves: shown, more: own.length - shown.length }] : []
    }),
  }
}
