/** Scores over the cycles as the pages of analysis use them, taken from the histories, where each is computed once. */
import type { ByYear } from '../../../../shared/analysis/convergence.ts'
import type { AreaHistory } from '../../../../shared/analysis/history.ts'
import type { Point } from '../../../../shared/analysis/trend.ts'
import { type EconomyKey, economies } from '../../../../shared/economies.ts'
import { areaSubject, pointsOf, type Subject, scoreSubject, timesOf } from './subject.ts'

/** The published scores of a focus area, by the year that each cycle is named after. */
export const areaPanel = (history: AreaHistory): ByYear => panelOf(areaSubject(history))

/** What an indicator scores, 0 to 100; levels of unscored indicators too, because here they are described alone. */
export function indicatorPanel(history: AreaHistory, id: string): ByYear {
  const indicator = history.indicators.find((i) => i.id === id)
  return indicator ? panelOf(scoreSubject(history, indicator)) : new Map()
}

function panelOf(subject: Subject): ByYear {
  const { figures } = timesOf(subject)
  return new Map(subject.times.map((time, t) => [time, figures[t] ?? new Map()]))
}

/** The published scores of each economy in a focus area, oldest first. */
export function areaPoints(history: AreaHistory): ReadonlyMap<EconomyKey, readonly Point[]> {
  const subject = areaSubject(history)
  return new Map(economies.map(({ key }, e) => [key, pointsOf(subject, e)]))
}

/** The same of an indicator. */
export function indicatorPoints(history: AreaHistory, id: string): ReadonlyMap<EconomyKey, readonly Point[]> {
  const indicator = history.indicators.find((i) => i.id === id)
  const subject = indicator && scoreSubject(history, indicator)
  return new Map(economies.map(({ key }, e) => [key, subject ? pointsOf(subject, e) : []]))
}
