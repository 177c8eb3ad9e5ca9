/** Levels that changed between a cycle and the one before it. */

import { levelPoints } from '../../../shared/analysis/score.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { indicators } from '../../../shared/framework/index.ts'
import type { Indicator } from '../../../shared/framework/types.ts'
import type { Move } from '../props.ts'
import { inCycle, type View } from './common.ts'

/** The moves of one economy, in the framework's order; none in the first cycle. */
export const movesOf = (view: View, economy: EconomyKey): Move[] =>
  indicators.flatMap((indicator) => moveOf(view, economy, indicator))

/** The moves in one indicator, in APEC's order of economies; none in the first cycle. */
export const movesIn = (view: View, indicator: Indicator): Move[] =>
  economies.flatMap(({ key }) => moveOf(view, key, indicator))

function moveOf({ cycle, at, was, newest }: View, economy: EconomyKey, { id, area }: Indicator): Move[] {
  if (!was) return []
  const [from, to] = [was.observation(economy, id).level, at.observation(economy, id).level]
  if (from === undefined || to === undefined || from === to) return []
  const answer = at.section(economy, area)?.answers[id]
  return [
    {
      href: `${inCycle(`/economies/${economy.toLowerCase()}/`, cycle.cycle, newest)}#i${id}`,
      economy,
      from,
      to,
      indicator: id,
      ...(answer?.narrative !== undefined && {
        narrative: shortened(answer.narrative),
        language: answer.language,
      }),
      evidence: answer?.evidence.length ?? 0,
    },
  ]
}

/** Steps on the scale, negative where the level fell. */
export const stepsOf = ({ from, to }: Move): number => levelPoints(to) - levelPoints(from)

/** The largest moves, at most one of each economy, so that none fills the list; APEC's order among equals. */
export function largestMoves(view: View, count: number): Move[] {
  const largest = economies.flatMap(({ key }) => {
    const moves = movesOf(view, key).sort((a, b) => Math.abs(stepsOf(b)) - Math.abs(stepsOf(a)))
    return moves.slice(0, 1)
  })
  return largest.sort((a, b) => Math.abs(stepsOf(b)) - Math.abs(stepsOf(a))).slice(0, count)
}

const shortened = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text)
