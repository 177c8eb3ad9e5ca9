/** The rows of analysis/series.csv: progress and convergence in the measured series, of the newest vintages. */
import { quorum } from '../../analysis/aggregate.ts'
import { betaOf, constantPanel, sigmaByYear } from '../../analysis/convergence.ts'
import { measureProgress } from '../../analysis/progress-class.ts'
import { indicators } from '../../framework/index.ts'
import type { MeasureIndicator } from '../../framework/types.ts'
import { type Figure, type Figures, figuresByYear, figuresOf } from '../figures.ts'
import type { Release } from '../release.ts'
import { type AnalysisRow, convergenceRows, progressRows } from './analysis-row.ts'

/** The year of the roadmap; older figures are history, not progress on it. */
const baselineYear = 2017

/** Rows of every indicator whose series was imported, in the framework's order. */
export function measuredRows(release: Release): AnalysisRow[] {
  const newest = (code: string) => release.series.find((s) => s.code === code)?.newest
  return indicators.flatMap((indicator) => {
    const figures = indicator.kind === 'measure' ? figuresOf(indicator, newest) : undefined
    return indicator.kind === 'measure' && figures
      ? [...progressOf(indicator, figures), ...convergenceOf(indicator, figures)]
      : []
  })
}

function progressOf(indicator: MeasureIndicator, { byEconomy }: Figures): AnalysisRow[] {
  return [...byEconomy].flatMap(([economy, list]) => {
    const figures = sinceBreak(list.filter(({ year, status }) => year >= baselineYear && status !== 'F'))
    const [first, last] = [figures[0], figures.at(-1)]
    if (!first || !last) return []
    const place = { subject: indicator.id, economy, from: first.year, to: last.year, demonstration: false }
    return progressRows(place, measureProgress(indicator, figures), figures.length)
  })
}

/** The figures from the last break of the series on; across a break nothing can be compared. */
function sinceBreak(figures: readonly Figure[]): readonly Figure[] {
  const at = figures.findLastIndex(({ status }) => status === 'B')
  return at === -1 ? figures : figures.slice(at)
}

/** From the first to the last year since the roadmap in which two thirds of the economies have a figure. */
function convergenceOf({ id }: MeasureIndicator, figures: Figures): AnalysisRow[] {
  const years = figuresByYear(figures)
  const covered = [...years].filter(([year, of]) => year >= baselineYear && of.size >= quorum)
  const [first, last] = [covered[0], covered.at(-1)]
  if (!first || !last || first === last) return []
  const [[from, start], [to, end]] = [first, last]
  const panel = constantPanel(start, end)
  const place = { subject: id, from, to, demonstration: false }
  if (panel.length < quorum) return convergenceRows(place, [], undefined, panel.length)
  const sigma = sigmaByYear(years, from, to, 'measure')
  return convergenceRows(place, sigma, betaOf(panel, to - from, 'measure'), panel.length)
}
