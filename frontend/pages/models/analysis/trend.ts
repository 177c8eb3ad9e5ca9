/** All that a page shows of the trend of one subject, made of what was loaded and what the reader chose. */
import type { Aggregate } from '../../../../shared/analysis/aggregate.ts'
import type { Dispersion } from '../../../../shared/analysis/dispersion.ts'
import { groupMean } from '../../../../shared/analysis/group.ts'
import type { AreaHistory, SeriesHistory } from '../../../../shared/analysis/history.ts'
import type { Point } from '../../../../shared/analysis/trend.ts'
import { type EconomyKey, economies } from '../../../../shared/economies.ts'
import { type ProgressRow, progressOf } from './progress.ts'
import { areaSubject, indicatorSubject, type Subject, seriesSubject, timesOf } from './subject.ts'

/** What a page loads of a subject. */
export interface Loaded {
  readonly history: AreaHistory
  /** Of indicators that a series measures, where it was imported. */
  readonly series?: SeriesHistory
}

export interface TrendTerms {
  readonly base?: number
  readonly vintage?: string
  readonly target?: Point
  readonly group?: readonly EconomyKey[]
}

export interface Trend {
  readonly subject: Subject
  /** First year that counts for progress. */
  readonly since: number
  /** The time that sentences speak of: the last cycle; of a series the last year in which 14 economies have a figure. */
  readonly now: number
  /** By time: the spread of all economies, absent below 14. */
  readonly bands: readonly (Dispersion | undefined)[]
  /** By time: economies with a value. */
  readonly n: readonly number[]
  /** By economy in APEC's order. */
  readonly rows: readonly ProgressRow[]
  /** By time: the mean of the reader's group; empty without one. */
  readonly group: readonly Aggregate[]
}

/** The year of the roadmap; older figures of a series are history, not progress on it. */
const roadmap = 2017

/** Years of a series before this are in the files alone. */
const shownSince = 2000

/** The subject itself: the chosen vintage of a series, or the newest. */
export function subjectOf(of: string, { history, series }: Loaded, vintage?: string): Subject | undefined {
  if (of === history.area) return areaSubject(history)
  const indicator = history.indicators.find(({ id }) => id === of)
  if (!indicator) return undefined
  if (indicator.kind === 'policy' || !series) return indicatorSubject(history, indicator)
  return seriesSubject(indicator, series, vintageIn(series, vintage), shownSince)
}

/** The place of a vintage by its date; of the newest where there is none of that date. */
export function vintageIn({ vintages }: SeriesHistory, date: string | undefined): number {
  const wanted = vintages.findLastIndex(({ vintage }) => vintage === date)
  return wanted === -1 ? vintages.findIndex(({ newest }) => newest) : wanted
}

export function trendOf(of: string, loaded: Loaded, terms: TrendTerms = {}): Trend | undefined {
  const subject = subjectOf(of, loaded, terms.vintage)
  if (!subject) return undefined
  const { base, target, group = [] } = terms
  const first = subject.times[0] ?? roadmap
  const since = base ?? (subject.reported ? first : Math.max(first, roadmap))
  const { figures, spreads } = timesOf(subject)
  const wide = subject.reported ? -1 : spreads.findLastIndex((spread) => spread !== undefined)
  return {
    subject,
    since,
    now: subject.times.at(wide) ?? since,
    bands: spreads,
    n: figures.map(({ size }) => size),
    rows: economies.map((_, e) =>
      progressOf(subject, loaded.history, e, { since, ...(target && { target }) }),
    ),
    group: group.length === 0 ? [] : figures.map((of) => groupMean(of, group)),
  }
}
