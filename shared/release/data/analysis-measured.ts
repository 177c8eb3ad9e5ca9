/** The rows of analysis/series.csv: progress and convergence in the measured series, of the newest vintages. */
import { quorum } from '../../analysis/aggregate.ts'
import { type ByYear, betaOf, constantPanel, sigmaByYear } from '../../analysis/convergence.ts'
import { measureProgress } from '../../analysis/progress-class.ts'
import { indicators } from '../../framework/index.ts'
import type { MeasureIndicator } from '../../framework/types.ts'
import type { Vintage } from '../../series.ts'
import { type Figure, type Figures, figuresByYear, figuresOf } from '../figures.ts'
import type { Release } from '../release.ts'
import { type AnalysisRow, convergenceRows, progressRows } from './analysis-row.ts'

/** The year of the roadmap; older figures are history, not progress on it. */
const baselineYear = 2017

/** Rows of every indicator whose series was imported, in the framework's order. */
export function measuredRows(release: Release): AnalysisRow[] {
  const newest = newestIn(release)
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

/**
 * The years since the roadmap in which two thirds of the economies have a figure, of the newest vintage, each with the
 * figures; empty where the series was not imported.
 */
export function measuredPanel(indicator: MeasureIndicator, release: Release): ByYear {
  const figures = figuresOf(indicator, newestIn(release))
  return figures ? coveredYears(figures) : new Map()
}

function coveredYears(figures: Figures): ByYear {
  const years = figuresByYear(figures)
  return new Map([...years].filter(([year, of]) => year >= baselineYear && of.size >= quorum))
}

/** From the first of the covered years to the last. */
function convergenceOf({ id }: MeasureIndicator, figures: Figures): AnalysisRow[] {
  const covered = coveredYears(figures)
  const ends = [...covered.keys()]
  const [from, to] = [ends[0], ends.at(-1)]
  if (from === undefined || to === undefined || from === to) return []
  const panel = constantPanel(covered.get(from) ?? new Map(), covered.get(to) ?? new Map())
  const place = { subject: id, from, to, demonstration: false }
  if (panel.length < quorum) return convergenceRows(place, [], undefined, panel.length)
  const sigma = sigmaByYear(covered, from, to, 'measure')
  return convergenceRows(place, sigma, betaOf(panel, to - from, 'measure'), panel.length)
}

const newestIn =
  ({ series }: Release) =>
  (code: string): Vintage | undefined =>
    series.find((s) => s.code === code)?.newest
