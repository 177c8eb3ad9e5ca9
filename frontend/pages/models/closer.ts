/** Whether economies stand closer together in a cycle than in the first one (methods, 7), in a sentence's figures. */
import { mean, quorum } from '../../../shared/analysis/aggregate.ts'
import { populationSd } from '../../../shared/analysis/dispersion.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import { publishedInBoth } from '../../../shared/release/cycle-index.ts'
import type { Closer } from '../props.ts'
import type { View } from './common.ts'

/** Less than this many points is no change. */
const least = 1

/** Undefined in the first cycle, and where no focus area has 14 economies can be compared, like for like. */
export function closerOf(first: View, view: View): Closer | undefined {
  if (first === view) return undefined
  const spreads = focusAreas.flatMap(({ id }) => {
    const pairs = publishedInBoth(first.at, view.at, id)
    if (pairs.length < quorum) return []
    return [{ from: populationSd(pairs.map(([from]) => from)), to: populationSd(pairs.map(([, to]) => to)) }]
  })
  if (spreads.length === 0) return undefined
  return {
    before: first.cycle.cycle,
    areas: spreads.length,
    nearer: spreads.filter(({ from, to }) => from - to >= least).length,
    apart: spreads.filter(({ from, to }) => to - from >= least).length,
    from: Math.round(mean(spreads.map(({ from }) => from))),
    to: Math.round(mean(spreads.map(({ to }) => to))),
  }
}
