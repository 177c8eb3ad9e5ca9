/** What the public sees for one economy, indicator and cycle, and what of it counts. */

import { levelScore, measureScore } from '../analysis/score.ts'
import type { Answer } from '../answer.ts'
import { seriesInfo } from '../framework/index.ts'
import type { Indicator, Level, MeasureIndicator, PolicyIndicator } from '../framework/types.ts'
import { oncePer } from '../once.ts'
import { type Figures, latestFigure, oldestYear } from './figures.ts'
import type { PublishedSection } from './published.ts'
import type { Observation } from './release.ts'

/** Cycle and economy of an observation. */
export type Place = Pick<Observation, 'cycle' | 'economy'>

/** What stands at a place. Many places share one such object. */
export type Content = Omit<Observation, keyof Place | 'area' | 'indicator' | 'demonstration'>

const selfReport = 'Self-report'

const notApplicable: Content = { status: 'not_applicable', obsStatus: 'M', source: selfReport }
const withheldContent: Content = { status: 'withheld', obsStatus: 'O', source: selfReport }
const notReported: Content = { status: 'not_reported', obsStatus: 'O', source: '' }
const noSourceData: Content = { status: 'no_source_data', obsStatus: 'O', source: '' }

const reported = (level: Level, score?: number): Content => ({
  status: 'reported',
  basis: 'self',
  level,
  ...(score !== undefined && { score }),
  obsStatus: 'A',
  source: selfReport,
})
const unscoredLevels = levelContents((level) => reported(level))
const scoredLevels = levelContents((level) => reported(level, levelScore(level)))

function levelContents(of: (level: Level) => Content): Readonly<Record<Level, Content>> {
  return { full: of('full'), partial: of('partial'), pilot: of('pilot'), none: of('none') }
}

/**
 * What is observed at a place. `section` is the published content, if any; `figures` the indicator's series as the
 * cycle uses it, if imported. A gap of the publisher (`no_source_data`, `too_old`) is never one of the economy.
 */
export function contentAt(
  indicator: Indicator,
  place: Place,
  section: PublishedSection | undefined,
  figures: Figures | undefined,
): Content {
  const answer = section?.answers[indicator.id]
  if (answer?.value.kind === 'not_applicable') return notApplicable
  const withheld = section?.withheld[indicator.id] !== undefined
  if (indicator.kind === 'policy') return ofPolicy(indicator, answer, withheld)
  return ofMeasure(indicator, place, answer, withheld, figures)
}

function ofPolicy({ scored }: PolicyIndicator, answer: Answer | undefined, withheld: boolean): Content {
  if (withheld) return withheldContent
  if (answer?.value.kind !== 'level') return notReported
  return (scored ? scoredLevels : unscoredLevels)[answer.value.level]
}

function ofMeasure(
  indicator: MeasureIndicator,
  { economy, cycle }: Place,
  answer: Answer | undefined,
  withheld: boolean,
  figures: Figures | undefined,
): Content {
  const own =
    answer?.value.kind === 'number'
      ? { ownValue: answer.value.number, ownYear: answer.value.year }
      : undefined
  const figure = figures && latestFigure(figures, economy, cycle)
  if (figures && figure && figure.year >= oldestYear(cycle))
    return {
      status: 'series',
      basis: 'series',
      ...counted(indicator, figure.value, figure.year),
      ...own,
      obsStatus: figure.status,
      ...sourceOf(figures),
    }
  if (own)
    return {
      status: 'reported',
      basis: 'self',
      ...counted(indicator, own.ownValue, own.ownYear),
      ...own,
      obsStatus: 'A',
      source: selfReport,
    }
  if (withheld) return withheldContent
  if (indicator.series === undefined) return notReported
  if (!figures) return noSourceData
  if (!figure) return { ...noSourceData, ...sourceOf(figures) }
  const { value, year } = figure
  return { status: 'too_old', value, year, obsStatus: 'O', ...sourceOf(figures) }
}

function counted(indicator: MeasureIndicator, value: number, year: number) {
  const score = indicator.scored ? measureScore(indicator, value) : undefined
  return { value, year, ...(score !== undefined && { score }) }
}

/** One text for all figures of a series, which are many. */
const sourceOf = oncePer((figures: Figures): Pick<Content, 'source' | 'vintage' | 'vintageBasis'> => {
  const { vintage, per } = figures
  const named = (code: string) => `${seriesInfo(code)?.publisher ?? 'unknown'} (${code})`
  const source = per ? `${named(vintage.series)} / ${named(per.series)}` : named(vintage.series)
  return { source, vintage: vintage.vintage, vintageBasis: vintage.vintageBasis }
})
