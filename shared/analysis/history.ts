/**
 * What economies answered in a focus area over the cycles, compact enough that a page loads it whole: a level is one
 * sign, and economies stand by their place in APEC's order. Scores are computed from it, as a release computes them.
 */

import { type EconomyKey, economies } from '../economies.ts'
import type { FocusAreaId, Level, MeasureIndicator } from '../framework/types.ts'
import { oncePer } from '../once.ts'
import { mean } from './aggregate.ts'
import { type AreaScore, areaScore, type ScoredAnswer } from './area-score.ts'
import type { ByYear } from './convergence.ts'
import { levelPoints, levelScore, measureScore } from './score.ts'

export interface AreaHistory {
  readonly area: FocusAreaId
  /** Oldest first. */
  readonly cycles: readonly string[]
  readonly demonstration: boolean
  /** In the framework's order. */
  readonly indicators: readonly IndicatorHistory[]
}

export type IndicatorHistory = LevelHistory | FigureHistory

export interface LevelHistory {
  readonly kind: 'policy'
  readonly id: string
  readonly scored: boolean
  /** By economy: one sign for each cycle. */
  readonly marks: readonly string[]
}

/** What of the framework a figure is read with. */
export type MeasureFacts = Pick<
  MeasureIndicator,
  'unit' | 'direction' | 'scale' | 'progress' | 'min' | 'max' | 'floor' | 'goal'
>

export interface FigureHistory extends MeasureFacts {
  readonly kind: 'measure'
  readonly id: string
  readonly scored: boolean
  /** True where a series measures it. */
  readonly measured: boolean
  /** By economy and cycle: the figure that counts, null without one. */
  readonly figures: readonly (readonly (number | null)[])[]
  /**
   * By economy, one sign for each cycle: where the figure comes from. Figures of one sign can be compared;
   * `-` none, `x` not applicable, `0` the economy itself, others vintages of the series.
   */
  readonly origins: readonly string[]
}

const levels: readonly Level[] = ['none', 'pilot', 'partial', 'full']

/** The signs of what is no level and no figure. */
export const missing = '-'
export const notApplicable = 'x'

/** The sign of a level. */
export const markOf = (level: Level): string => String(levelPoints(level))

/** The level of an economy in a cycle, both by their place. */
export const levelAt = ({ marks }: LevelHistory, economy: number, cycle: number): Level | undefined =>
  levels[Number(marks[economy]?.[cycle] ?? missing)]

/** The score, 0 to 100, of what counts; levels of unscored indicators have one here too. */
export function scoreAt(indicator: IndicatorHistory, economy: number, cycle: number): number | undefined {
  if (indicator.kind === 'policy') {
    const level = levelAt(indicator, economy, cycle)
    return level && levelScore(level)
  }
  const figure = indicator.figures[economy]?.[cycle] ?? undefined
  return figure === undefined ? undefined : measureScore(indicator, figure)
}

/** The scores of the focus area by economy and cycle (methods, 2); computed once for each history. */
export const areaScores = oncePer((history: AreaHistory): readonly (readonly AreaScore[])[] =>
  economiesIn(history).map((e) => history.cycles.map((_, c) => areaScoreAt(history, e, c))),
)

/** Places of the economies of which there are histories. */
const economiesIn = ({ indicators: [first] }: AreaHistory): number[] => [
  ...((first?.kind === 'policy' ? first.marks : first?.figures) ?? []).keys(),
]

function areaScoreAt({ indicators }: AreaHistory, economy: number, cycle: number): AreaScore {
  const answers: ScoredAnswer[] = []
  for (const indicator of indicators) {
    if (!indicator.scored) continue
    const signs = indicator.kind === 'policy' ? indicator.marks : indicator.origins
    if (signs[economy]?.[cycle] === notApplicable) answers.push('not_applicable')
    else answers.push(scoreAt(indicator, economy, cycle) ?? 'missing')
  }
  return areaScore(answers)
}

/** Scores before and after of the scored indicators that can be compared like for like (methods, 8). */
export function matchedAt(
  { indicators }: AreaHistory,
  economy: number,
  from: number,
  to: number,
): (readonly [before: number, after: number])[] {
  const pairs: (readonly [number, number])[] = []
  for (const indicator of indicators) {
    if (!isAlike(indicator, economy, from, to)) continue
    const [before, after] = [scoreAt(indicator, economy, from), scoreAt(indicator, economy, to)]
    if (before !== undefined && after !== undefined) pairs.push([before, after])
  }
  return pairs
}

/**
 * Scores of a focus area like for like from the first cycle to the last (methods, 7 and 8), by the year that a cycle is
 * named after: of the economies published in both, each over those indicators that can be compared at both ends. A
 * cycle between holds an economy where all of these have a score of the same origin in it too.
 */
export const matchedPanel: (history: AreaHistory) => ByYear = oncePer(matched)

function matched(history: AreaHistory): ByYear {
  const scores = areaScores(history)
  const last = history.cycles.length - 1
  const panel = economies.flatMap(({ key }, e) => {
    const ends = [scores[e]?.[0], scores[e]?.[last]]
    return ends.every((score) => score?.state === 'published')
      ? [{ key, e, n: matchedAt(history, e, 0, last).length }]
      : []
  })
  return new Map(
    history.cycles.map((cycle, c) => {
      const figures = panel.flatMap(({ key, e, n }): [EconomyKey, number][] => {
        const values = history.indicators.flatMap((indicator) => {
          const alike = [last, c].every((to) => isAlike(indicator, e, 0, to))
          return alike ? (scoreAt(indicator, e, c) ?? []) : []
        })
        return n > 0 && values.length === n ? [[key, mean(values)]] : []
      })
      return [Number(cycle), new Map(figures)]
    }),
  )
}

/** Whether an indicator counts in two cycles, with scores that can be compared. */
function isAlike(indicator: IndicatorHistory, economy: number, from: number, to: number): boolean {
  if (!indicator.scored) return false
  const origin = indicator.kind === 'measure' ? indicator.origins[economy] : undefined
  if (origin && origin[from] !== origin[to]) return false
  return [from, to].every((cycle) => scoreAt(indicator, economy, cycle) !== undefined)
}

/** Figures of a measured series, every vintage that the release uses, oldest first. */
export interface SeriesHistory {
  readonly indicator: string
  /** The year of the first figure of each list. */
  readonly from: number
  readonly vintages: readonly VintageHistory[]
}

export interface VintageHistory {
  /** YYYY-MM-DD. */
  readonly vintage: string
  readonly basis: 'file' | 'given' | 'assumed'
  readonly file: string
  /** True for the one whose figures stand by year on all pages. */
  readonly newest: boolean
  /** The cycles that it counts in. */
  readonly cycles: readonly string[]
  /** By economy and year; forecasts are left out. */
  readonly values: readonly (readonly (number | null)[])[]
  /** By economy: the years from which a new definition holds. */
  readonly breaks: readonly (readonly number[])[]
}

/** A weight by year and economy, as far as it is known. */
export interface WeightHistory {
  readonly vintage: string
  /** Ascending. */
  readonly years: readonly number[]
  /** By economy and year. */
  readonly values: readonly (readonly (number | null)[])[]
}

/** Weights that were imported. */
export type Weights = Readonly<Partial<Record<'population' | 'gdp', WeightHistory>>>
