/** Levels that changed between a cycle and the one before it. */

import { levelPoints } from '../../../shared/analysis/score.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { indicatorOf, indicators } from '../../../shared/framework/index.ts'
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

/** Every move of the cycle, in APEC's order of economies. */
export const allMoves = (view: View): Move[] => economies.flatMap(({ key }) => movesOf(view, key))

/** The largest first; among equals those up before those down, then what was published last. */
export function largestOf({ at }: View, moves: readonly Move[]): Move[] {
  const publishedAt = ({ economy, indicator }: Move): string => {
    const area = indicatorOf(indicator)?.area
    return (area && at.section(economy, area)?.publishedAt) ?? ''
  }
  return [...moves].sort(
    (a, b) =>
      Math.abs(stepsOf(b)) - Math.abs(stepsOf(a)) ||
      stepsOf(b) - stepsOf(a) ||
      (publishedAt(b) > publishedAt(a) ? 1 : publishedAt(b) < publishedAt(a) ? -1 : 0),
  )
}

const shortened = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text)
