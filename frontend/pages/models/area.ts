/** A focus area in a cycle, or before any was published. */

import { simpleMean } from '../../../shared/analysis/aggregate.ts'
import { economies } from '../../../shared/economies.ts'
import { bodies, contributions, indicatorsIn, instruments } from '../../../shared/framework/index.ts'
import type { FocusArea, Indicator } from '../../../shared/framework/types.ts'
import { figuresByYear, figuresOf } from '../../../shared/release/figures.ts'
import type { AreaProps, Distribution } from '../props.ts'
import { cellOf, cycleLinks, inCycle, type View } from './common.ts'

/** `views` are those of every published cycle. */
export function areaOf(area: FocusArea, view: View | undefined, views: readonly View[]): AreaProps {
  const { id } = area
  const fixed = {
    id,
    fora: contributions
      .filter((c) => c.area === id)
      .flatMap(({ body, source }) => {
        const found = bodies.find((b) => b.id === body)
        return found ? [{ body, shortName: found.shortName, source }] : []
      }),
    instruments: instruments
      .filter(({ areas }) => areas.includes(id))
      .map(({ name, kind, year, yearVerified }) => ({ name, kind, year, verified: yearVerified })),
  }
  const asked = indicatorsIn(id)
  if (!view)
    return {
      ...fixed,
      cycles: [],
      over: [],
      demonstration: false,
      indicators: asked.map(({ id }) => ({ id })),
      rows: [],
    }
  const { cycle, newest, before } = view
  return {
    ...fixed,
    cycle: cycle.cycle,
    ...(before && { before: before.cycle }),
    over: views.map(({ cycle, area }) => {
      const { mean, spread } = area(id)
      return { cycle: cycle.cycle, n: mean.n, ...(spread && { spread }) }
    }),
    cycles: cycleLinks(view, `/areas/${id}/`),
    demonstration: cycle.demonstration,
    mean: view.area(id).mean,
    indicators: asked.map((indicator) => ({
      id: indicator.id,
      ...(indicator.kind === 'policy' && { distribution: distributionOf(view, indicator) }),
      ...latestMean(view, indicator),
    })),
    rows: economies.map(({ key }) => ({
      href: `${inCycle(`/economies/${key.toLowerCase()}/`, cycle.cycle, newest)}#a${id}`,
      economy: key,
      cell: cellOf(view, key, id),
    })),
  }
}

/** How many economies stand at each level of an indicator in a cycle. */
export function distributionOf({ at }: Pick<View, 'at'>, { id }: Indicator): Distribution {
  const counts = { full: 0, partial: 0, pilot: 0, none: 0, notApplicable: 0, notReported: 0 }
  for (const { key } of economies) {
    const { status, level } = at.observation(key, id)
    if (level !== undefined) counts[level] += 1
    else if (status === 'not_applicable') counts.notApplicable += 1
    else counts.notReported += 1
  }
  return counts
}

/** The APEC mean of the latest year not after the cycle that the two-thirds rule lets stand, of the cycle's vintage. */
function latestMean(
  { cycle }: View,
  indicator: Indicator,
): Pick<AreaProps['indicators'][number], 'mean' | 'none'> {
  if (indicator.kind !== 'measure') return {}
  if (indicator.series === undefined) return { none: 'own' }
  const figures = figuresOf(indicator, (code) => cycle.vintages.get(code))
  if (!figures) return { none: 'not_imported' }
  const [last] = [...figuresByYear(figures)]
    .filter(([year]) => year <= Number(cycle.cycle))
    .map(([year, of]) => ({ year, ...simpleMean(of) }))
    .filter(({ published }) => published)
    .slice(-1)
  if (last?.value === undefined) return { none: 'few' }
  return { mean: { score: last.value, n: last.n, unit: indicator.unit, year: last.year } }
}
