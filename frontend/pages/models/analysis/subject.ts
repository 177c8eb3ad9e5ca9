/** What a trend is of: a focus area, the levels of an indicator, or the figures of a measure, in one shape. */

import type { ByEconomy } from '../../../../shared/analysis/aggregate.ts'
import { type Dispersion, dispersion } from '../../../../shared/analysis/dispersion.ts'
import {
  type AreaHistory,
  areaScores,
  type FigureHistory,
  type IndicatorHistory,
  type SeriesHistory,
  scoreAt,
} from '../../../../shared/analysis/history.ts'
import type { ProgressForm } from '../../../../shared/analysis/progress-class.ts'
import type { Direction, Point } from '../../../../shared/analysis/trend.ts'
import { type EconomyKey, economies } from '../../../../shared/economies.ts'
import { oncePer } from '../../../../shared/once.ts'

export interface Subject {
  /** `8` or `8.2`. */
  readonly id: string
  /** `levels` are shown as words; their values are scores of the steps, 0 to 100. */
  readonly kind: 'area' | 'levels' | 'measure'
  /** Of measures, as the framework has it. */
  readonly unit?: string
  readonly direction: Direction
  readonly form: ProgressForm
  /** Lowest and highest possible value; null where nothing bounds it from above. */
  readonly range: readonly [min: number, max: number | null]
  /** `log` where values differ by orders of magnitude. */
  readonly scale: 'linear' | 'log'
  /** Years, or cycles at the year that they are named after, ascending. */
  readonly times: readonly number[]
  /** By economy in APEC's order and time. */
  readonly values: readonly (readonly (number | null)[])[]
  /** By economy: the years from which a new definition holds. */
  readonly breaks: readonly (readonly number[])[]
  /** False for figures of a series, which nobody reported. */
  readonly reported: boolean
}

const noBreaks = economies.map(() => [])

/** The scores of a focus area; one subject for each history. */
export const areaSubject: (history: AreaHistory) => Subject = oncePer(ofArea)

function ofArea(history: AreaHistory): Subject {
  const scores = areaScores(history)
  return {
    id: history.area,
    kind: 'area',
    ...ofScores(history, (e, c) => {
      const score = scores[e]?.[c]
      return score?.state === 'published' ? score.score : null
    }),
  }
}

/** An indicator: levels, or what counts in each cycle where only economies report it; see `seriesSubject` for the rest. */
export const indicatorSubject = (history: AreaHistory, indicator: IndicatorHistory): Subject =>
  indicator.kind === 'measure' ? reportedSubject(history, indicator) : scoreSubject(history, indicator)

/** What an indicator scores, measures too; levels of unscored indicators as if they were scored. */
export const scoreSubject = (history: AreaHistory, indicator: IndicatorHistory): Subject => ({
  id: indicator.id,
  kind: 'levels',
  ...ofScores(history, (e, c) => scoreAt(indicator, e, c) ?? null),
})

const ofScores = (history: AreaHistory, value: (economy: number, cycle: number) => number | null) => ({
  direction: 'higher' as const,
  form: 'points' as const,
  range: [0, 100] as const,
  scale: 'linear' as const,
  times: history.cycles.map(Number),
  values: economies.map((_, e) => history.cycles.map((_, c) => value(e, c))),
  breaks: noBreaks,
  reported: true,
})

const reportedSubject = ({ cycles }: AreaHistory, indicator: FigureHistory): Subject => ({
  ...measureOf(indicator),
  times: cycles.map(Number),
  values: indicator.figures,
  breaks: noBreaks,
  reported: true,
})

/** The figures of one vintage of a series, in the years from `since` on in which any economy has one. */
export function seriesSubject(
  indicator: FigureHistory,
  { from, vintages }: SeriesHistory,
  vintage: number,
  since = 0,
): Subject {
  const { values = [], breaks = [] } = vintages[vintage] ?? {}
  const length = values[0]?.length ?? 0
  const kept = Array.from({ length }, (_, i) => i).filter(
    (i) => from + i >= since && values.some((row) => row[i] !== null),
  )
  return {
    ...measureOf(indicator),
    times: kept.map((i) => from + i),
    values: values.map((row) => kept.map((i) => row[i] ?? null)),
    breaks,
    reported: false,
  }
}

const measureOf = ({ id, unit, direction, progress, scale, min, max }: FigureHistory) => ({
  id,
  kind: 'measure' as const,
  unit,
  direction,
  form: progress,
  range: [min, max] as const,
  scale,
})

/** The values of a subject time by time, with their spread where 14 economies have one. */
export interface Times {
  readonly figures: readonly ByEconomy[]
  readonly spreads: readonly (Dispersion | undefined)[]
}

/** The values time by time; computed once for each subject. */
export const timesOf: (subject: Subject) => Times = oncePer(computed)

function computed({ times, values }: Subject): Times {
  const figures = times.map((_, t) => {
    const found = new Map<EconomyKey, number>()
    for (let e = 0; e < values.length; e += 1) {
      const [key, value] = [economies[e]?.key, values[e]?.[t] ?? null]
      if (key && value !== null) found.set(key, value)
    }
    return found
  })
  return { figures, spreads: figures.map(dispersion) }
}

/** What an economy has from a year on, and after the last break in its series, oldest first. */
export function pointsOf({ times, values, breaks }: Subject, economy: number, since = 0): Point[] {
  const start = Math.max(since, breaks[economy]?.at(-1) ?? 0)
  const points: Point[] = []
  const own = values[economy] ?? []
  for (let t = 0; t < times.length; t += 1) {
    const [year, value] = [times[t] ?? 0, own[t] ?? null]
    if (value !== null && year >= start) points.push({ year, value })
  }
  return points
}
