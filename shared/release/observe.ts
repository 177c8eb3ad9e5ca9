/** What the public sees for one economy, indicator and cycle, and what of it counts. */
import { levelScore, measureScore } from '../analysis/score.ts'
import type { Answer } from '../answer.ts'
import { seriesInfo } from '../framework/index.ts'
import type { Indicator, MeasureIndicator, PolicyIndicator } from '../framework/types.ts'
import { type Figures, latestFigure, oldestYear } from './figures.ts'
import type { PublishedSection } from './published.ts'
import type { Observation } from './release.ts'

/** Cycle, economy and indicator of an observation, with the mark of the cycle. */
export type Place = Pick<Observation, 'cycle' | 'economy' | 'demonstration'>

const selfReport = 'Self-report'

/**
 * The observation at a place. `section` is the published content, if any; `figures` the indicator's series as the
 * cycle uses it, if imported. A gap of the publisher (`no_source_data`, `too_old`) is never one of the economy.
 */
export function observationOf(
  indicator: Indicator,
  place: Place,
  section: PublishedSection | undefined,
  figures: Figures | undefined,
): Observation {
  const at = { ...place, area: indicator.area, indicator: indicator.id }
  const answer = section?.answers[indicator.id]
  if (answer?.value.kind === 'not_applicable')
    return { ...at, status: 'not_applicable', obsStatus: 'M', source: selfReport }
  const withheld = section?.withheld[indicator.id] !== undefined
  if (indicator.kind === 'policy') return ofPolicy(indicator, at, answer, withheld)
  return ofMeasure(indicator, at, answer, withheld, figures)
}

type At = Place & Pick<Observation, 'area' | 'indicator'>

function ofPolicy(
  indicator: PolicyIndicator,
  at: At,
  answer: Answer | undefined,
  withheld: boolean,
): Observation {
  if (withheld) return { ...at, status: 'withheld', obsStatus: 'O', source: selfReport }
  if (answer?.value.kind !== 'level') return { ...at, status: 'not_reported', obsStatus: 'O', source: '' }
  const { level } = answer.value
  const score = indicator.scored ? { score: levelScore(level) } : {}
  return { ...at, status: 'reported', basis: 'self', level, ...score, obsStatus: 'A', source: selfReport }
}

function ofMeasure(
  indicator: MeasureIndicator,
  at: At,
  answer: Answer | undefined,
  withheld: boolean,
  figures: Figures | undefined,
): Observation {
  const own =
    answer?.value.kind === 'number'
      ? { ownValue: answer.value.number, ownYear: answer.value.year }
      : undefined
  const figure = figures && latestFigure(figures, at.economy, at.cycle)
  if (figures && figure && figure.year >= oldestYear(at.cycle))
    return {
      ...at,
      status: 'series',
      basis: 'series',
      ...counted(indicator, figure.value, figure.year),
      ...own,
      obsStatus: figure.status,
      ...sourceOf(figures),
    }
  if (own)
    return {
      ...at,
      status: 'reported',
      basis: 'self',
      ...counted(indicator, own.ownValue, own.ownYear),
      ...own,
      obsStatus: 'A',
      source: selfReport,
    }
  if (withheld) return { ...at, status: 'withheld', obsStatus: 'O', source: selfReport }
  if (indicator.series === undefined) return { ...at, status: 'not_reported', obsStatus: 'O', source: '' }
  // Only a series that was imported names its publisher: what nobody has imported is no gap of theirs.
  if (!figures) return { ...at, status: 'no_source_data', obsStatus: 'O', source: '' }
  if (!figure) return { ...at, status: 'no_source_data', obsStatus: 'O', ...sourceOf(figures) }
  const { value, year } = figure
  return { ...at, status: 'too_old', value, year, obsStatus: 'O', ...sourceOf(figures) }
}

function counted(indicator: MeasureIndicator, value: number, year: number) {
  const score = indicator.scored ? measureScore(indicator, value) : undefined
  return { value, year, ...(score !== undefined && { score }) }
}

function sourceOf({ vintage, per }: Figures): { source: string; vintage: string } {
  const named = (code: string) => `${seriesInfo(code)?.publisher ?? 'unknown'} (${code})`
  const source = per ? `${named(vintage.series)} / ${named(per.series)}` : named(vintage.series)
  return { source, vintage: vintage.vintage }
}
