/** Economies side by side in a cycle: their scores and all answers, for any choice of them. */

import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { focusAreas, indicators } from '../../../shared/framework/index.ts'
import type { Level } from '../../../shared/framework/types.ts'
import type { Observation, ObservationStatus } from '../../../shared/release/release.ts'
import type { CycleLink, Spread } from '../props.ts'
import { cycleLinks, type View } from './common.ts'

/** What one economy answered: a level, a figure, or why there is neither. */
export type ComparedAnswer = Level | number | Exclude<ObservationStatus, 'reported' | 'series'>

export interface CompareProps {
  readonly cycle?: string
  readonly cycles: readonly CycleLink[]
  readonly demonstration: boolean
  readonly spreads: readonly (Spread | null)[]
  readonly economies: readonly {
    readonly key: EconomyKey
    /** By focus area; null without a score. */
    readonly scores: readonly (number | null)[]
    /** By indicator. */
    readonly answers: readonly ComparedAnswer[]
  }[]
}

export const emptyCompare: CompareProps = { cycles: [], demonstration: false, spreads: [], economies: [] }

export function compareOf(view: View): CompareProps {
  const { cycle, at } = view
  return {
    cycle: cycle.cycle,
    cycles: cycleLinks(view, '/compare/'),
    demonstration: cycle.demonstration,
    spreads: focusAreas.map(({ id }) => view.area(id).spread ?? null),
    economies: economies.map(({ key }) => ({
      key,
      scores: focusAreas.map(({ id }) => {
        const score = at.cell(key, id)
        return score.state === 'published' ? Math.round(score.score) : null
      }),
      answers: indicators.map(({ id }) => answerOf(at.observation(key, id))),
    })),
  }
}

function answerOf({ level, value, status }: Observation): ComparedAnswer {
  if (status === 'reported' || status === 'series') return level ?? value ?? 'not_reported'
  return status
}
