/** An indicator over all cycles and, where a series measures it, over years. */

import { economies } from '../../../shared/economies.ts'
import { seriesInfo } from '../../../shared/framework/index.ts'
import type { Indicator, MeasureIndicator } from '../../../shared/framework/types.ts'
import { yearAggregates } from '../../../shared/release/data/aggregates.ts'
import type { Release } from '../../../shared/release/release.ts'
import type { IndicatorProps } from '../indicator-props.ts'
import { answerOf } from './answer.ts'
import { distributionOf } from './area.ts'
import { inCycle, type View } from './common.ts'
import { movesIn } from './moves.ts'
import { secondLookOf } from './second-look.ts'

/** Years shown in chart and table, and cycles in the table of answers: as many as one page holds; the files hold all. */
const yearsShown = Math.min(20, Math.ceil(1_500 / economies.length))
const cyclesShown = Math.ceil(800 / economies.length)

export function indicatorOf(indicator: Indicator, release: Release, all: readonly View[]): IndicatorProps {
  const { id, area, scored } = indicator
  const views = all.slice(-cyclesShown)
  const newest = views.at(-1)
  const rows: IndicatorProps['rows'] =
    views.length === 0
      ? []
      : economies.map(({ key }) => ({
          href: `/economies/${key.toLowerCase()}/#i${id}`,
          economy: key,
          answers: views.map((view) => answerOf(view, key, indicator, true)),
        }))
  const looks = looksOf(indicator, views)
  return {
    id,
    area,
    scored,
    demonstration: views.some(({ cycle }) => cycle.demonstration) && isReported(indicator, rows),
    cycles: views.map(({ cycle }) => cycle.cycle),
    earlier: all.length - views.length,
    ...(newest?.before && indicator.kind === 'policy' && { before: newest.before.cycle }),
    moves: newest ? movesIn(newest, indicator) : [],
    rows,
    ...(looks.length > 0 && { looks }),
    ...(indicator.kind === 'policy'
      ? { distributions: views.map((view) => distributionOf(view, indicator)) }
      : { measure: measureOf(indicator, release) }),
  }
}

/** The newest cycle's second looks come first, each with the answer that it is about. */
const looksOf = (indicator: Indicator, views: readonly View[]): NonNullable<IndicatorProps['looks']> =>
  views.toReversed().flatMap((view) =>
    view.cycle.looks.flatMap(({ economy, indicator: id, cycle }) => {
      const look = id === indicator.id && secondLookOf(view, economy, id)
      const href = inCycle(`/economies/${economy.toLowerCase()}/`, cycle, view.newest)
      return look
        ? [{ economy, cycle, href: `${href}#i${id}`, answer: answerOf(view, economy, indicator, true), look }]
        : []
    }),
  )

/** Whether economies said any of it: a publisher's figures and gaps are never invented. */
const isReported = ({ kind }: Indicator, rows: IndicatorProps['rows']): boolean =>
  kind === 'policy' ||
  rows.some(({ answers }) =>
    answers.some(({ status }) => ['reported', 'not_applicable', 'withheld'].includes(status)),
  )

function measureOf(indicator: MeasureIndicator, release: Release): NonNullable<IndicatorProps['measure']> {
  const { unit, direction, floor, goal, series: code } = indicator
  const info = code === undefined ? undefined : seriesInfo(code)
  const newest = release.series.find((s) => s.code === code)?.newest
  const years = yearAggregates(release, indicator.id).slice(-yearsShown)
  return {
    unit,
    direction,
    ...(floor !== undefined && { floor }),
    ...(goal !== undefined && { goal }),
    ...(info && {
      series: {
        code: info.code,
        publisher: info.publisher,
        licence: info.licence,
        notes: info.notes,
        ...(newest && { vintage: newest.vintage }),
        ...vintagesOf(indicator, release),
      },
    }),
    years: years.map(({ year }) => year),
    lines: economies.map(({ key }) => ({
      key,
      values: years.map(({ figures }) => figures.get(key) ?? null),
    })),
    means: years.map(({ simple: { value, n } }) => ({ ...(value !== undefined && { value }), n })),
    weighted: years.map(({ weighted: { population } }) => {
      const { value, n, weightShare, weightless } = population
      return {
        n,
        ...(value !== undefined && { value }),
        ...(weightShare !== undefined && { weightShare }),
        ...(weightless && { weightless }),
      }
    }),
  }
}

/** Every vintage of the indicator's series that the release uses, with what for; and those it leaves out. */
function vintagesOf({ series, per }: MeasureIndicator, { series: shelves, cycles, withdrawn }: Release) {
  const codes = [series, per]
  return {
    vintages: shelves
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ code, newest, used }) =>
        used.map((v) => ({
          code,
          vintage: v.vintage,
          basis: v.vintageBasis,
          file: v.fileName,
          years: v === newest,
          cycles: cycles.flatMap(({ cycle, vintages }) => (vintages.get(code) === v ? [cycle] : [])),
        })),
      ),
    withdrawn: withdrawn
      .filter(({ vintage }) => codes.includes(vintage.series))
      .map(({ vintage, withdrawal: { at, reason } }) => ({
        code: vintage.series,
        vintage: vintage.vintage,
        file: vintage.fileName,
        at,
        reason,
      })),
  }
}
