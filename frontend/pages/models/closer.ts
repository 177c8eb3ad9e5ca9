/** Whether economies stand closer together in a cycle than in the first one (methods, 7), in a sentence's figures. */
import { mean, quorum } from '../../../shared/analysis/aggregate.ts'
import { constantPanel } from '../../../shared/analysis/convergence.ts'
import { populationSd } from '../../../shared/analysis/dispersion.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import { publishedScores } from '../../../shared/release/cycle-index.ts'
import type { Closer } from '../props.ts'
import type { View } from './common.ts'

/** Less than this many points is no change. */
const least = 1

/** Undefined in the first cycle, and where no focus area has enough economies with a score in both. */
export function closerOf(first: View, view: View): Closer | undefined {
  if (first === view) return undefined
  const spreads = focusAreas.flatMap(({ id }) => {
    const panel = constantPanel(publishedScores(first.at, id), publishedScores(view.at, id))
    if (panel.length < quorum) return []
    return [
      { from: populationSd(panel.map(({ from }) => from)), to: populationSd(panel.map(({ to }) => to)) },
    ]
  })
  if (spreads.length === 0) return undefined
  return {
    before: first.cycle.cycle,
    areas: spreads.length,
    nearer: spreads.filter(({ from, to }) => from - to >= least).length,
    from: Math.round(mean(spreads.map(({ from }) => from))),
    to: Math.round(mean(spreads.map(({ to }) => to))),
  }
}
