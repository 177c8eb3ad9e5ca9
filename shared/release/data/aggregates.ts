/** The rows of aggregates.csv: of scores by cycle, and of figures by year, from the newest vintages. */
import { type Aggregate, type ByEconomy, simpleMean, weightedMean } from '../../analysis/aggregate.ts'
import { dispersion } from '../../analysis/dispersion.ts'
import { indicators, weightSeries } from '../../framework/index.ts'
import type { Vintage } from '../../series.ts'
import { figuresIn, figuresOf, weightsFor, yearsOf } from '../figures.ts'
import type { Release } from '../release.ts'
import type { AggregateRow } from './columns-series.ts'

/** All aggregates of a release, those that the two-thirds rule suppresses included, without value. */
export function aggregateRows(release: Release): AggregateRow[] {
  return [...scoreRows(release), ...figureRows(release)]
}

function scoreRows(release: Release): AggregateRow[] {
  return release.cycles.flatMap(({ cycle, means, scores, demonstration }) =>
    means.flatMap(({ area, aggregate }) => {
      const published = new Map(
        scores.flatMap(({ area: of, economy, score }) =>
          of === area && score.state === 'published' ? [[economy, score.score] as const] : [],
        ),
      )
      const row = { cycle, area, basis: 'score', unit: 'points, 0 to 100', demonstration } as const
      return [{ ...row, measure: 'mean', weight: 'none', aggregate } as const, ...spreadRows(row, published)]
    }),
  )
}

/** The aggregates of a measured indicator in one year, of the newest vintages. */
export interface YearAggregates {
  readonly year: number
  readonly simple: Aggregate
  /** By weight; n = 0 where the weights were not imported. */
  readonly weighted: Readonly<Record<keyof typeof weightSeries, Aggregate>>
  readonly figures: ByEconomy
  readonly vintage: Vintage
}

/** One entry for each year with a figure, ascending; empty for an indicator whose series was not imported. */
export function yearAggregates(release: Release, indicatorId: string): YearAggregates[] {
  const indicator = indicators.find(({ id }) => id === indicatorId)
  const newest = (code: string) => release.series.find((s) => s.code === code)?.newest
  const figures = indicator?.kind === 'measure' ? figuresOf(indicator, newest) : undefined
  if (!figures) return []
  return yearsOf(figures).map((year) => {
    const of = figuresIn(figures, year)
    const weighted = (code: string) => weightedMean(of, weightsFor(newest(code), year).weights)
    return {
      year,
      simple: simpleMean(of),
      weighted: { population: weighted(weightSeries.population), gdp: weighted(weightSeries.gdp) },
      figures: of,
      vintage: figures.vintage,
    }
  })
}

function figureRows(release: Release): AggregateRow[] {
  return indicators.flatMap((indicator) => {
    if (indicator.kind !== 'measure' || indicator.series === undefined) return []
    const { id, area, unit } = indicator
    return yearAggregates(release, id).flatMap(
      ({ year, simple, weighted, figures, vintage }): AggregateRow[] => {
        const row = {
          year,
          area,
          indicator: id,
          basis: 'value',
          unit,
          vintage,
          demonstration: false,
        } as const
        const mean = { ...row, measure: 'mean' } as const
        return [
          { ...mean, weight: 'none', aggregate: simple },
          { ...mean, weight: 'population', aggregate: weighted.population },
          { ...mean, weight: 'gdp', aggregate: weighted.gdp },
          ...spreadRows(row, figures),
        ]
      },
    )
  })
}

const spreadMeasures = ['sd', 'cv', 'median', 'p25', 'p75', 'min', 'max'] as const

function spreadRows(
  row: Omit<AggregateRow, 'measure' | 'weight' | 'aggregate'>,
  figures: ByEconomy,
): AggregateRow[] {
  const spread = dispersion(figures)
  return spreadMeasures.map((measure) => {
    const value = spread?.[measure]
    const published = value !== undefined
    // A coefficient of variation says nothing of scores, which can be 0 (methods, 7).
    const shown = published && !(measure === 'cv' && row.basis === 'score')
    const aggregate = { n: figures.size, published: shown, ...(shown && { value }) }
    return { ...row, measure, weight: 'none', aggregate }
  })
}
