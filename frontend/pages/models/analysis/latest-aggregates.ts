/** The latest means and quartiles: of every focus area in the newest cycle, of every series in its last full year. */
import type { AreaHistory, SeriesHistory, Weights } from '../../../../shared/analysis/history.ts'
import { type AggregateRow, aggregatesAt } from './aggregates.ts'
import { type Subject, timesOf } from './subject.ts'
import { type Loaded, subjectOf } from './trend.ts'

export interface AggregatesProps {
  readonly cycle?: string
  readonly demonstration: boolean
  /** Which weights were imported. */
  readonly weights: readonly (keyof Weights)[]
  readonly areas: readonly { readonly id: string; readonly row: AggregateRow }[]
  readonly measures: readonly { readonly id: string; readonly row: AggregateRow }[]
}

export function latestAggregates(
  histories: readonly AreaHistory[],
  series: readonly SeriesHistory[],
  weights: Weights,
): AggregatesProps {
  const cycle = histories[0]?.cycles.at(-1)
  const latest = (of: string, loaded: Loaded, time: (subject: Subject) => number) => {
    const subject = subjectOf(of, loaded)
    const t = subject ? time(subject) : -1
    return subject && t >= 0 ? rounded(aggregatesAt(subject, weights, t)) : undefined
  }
  const named = (id: string, row: AggregateRow | undefined) => (row ? [{ id, row }] : [])
  return {
    ...(cycle !== undefined && { cycle }),
    demonstration: histories.some(({ demonstration }) => demonstration),
    weights: (['population', 'gdp'] as const).filter((of) => weights[of] !== undefined),
    areas: histories.flatMap((history) =>
      named(
        history.area,
        latest(history.area, { history }, ({ times }) => times.length - 1),
      ),
    ),
    measures: series.flatMap((of) => {
      const history = histories.find(({ indicators }) => indicators.some(({ id }) => id === of.indicator))
      if (!history) return []
      return named(
        of.indicator,
        latest(of.indicator, { history, series: of }, (subject) =>
          timesOf(subject).spreads.findLastIndex((spread) => spread !== undefined),
        ),
      )
    }),
  }
}

/** More digits than any page shows, so that the last bit of a sum makes no page new. */
const rounded = (row: AggregateRow): AggregateRow =>
  JSON.parse(
    JSON.stringify(row, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)),
  ) as AggregateRow
