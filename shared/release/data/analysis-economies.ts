/** What the methods say of each economy's reports: rates, classes of progress and ranges of places. */
import { mean } from '../../analysis/aggregate.ts'
import { implementationRate } from '../../analysis/implementation-rate.ts'
import { levelMoves } from '../../analysis/level-moves.ts'
import { oneStep, placesOf } from '../../analysis/places.ts'
import { measureProgress, progressClass } from '../../analysis/progress-class.ts'
import { type EconomyKey, economies } from '../../economies.ts'
import { focusAreas, indicatorsIn } from '../../framework/index.ts'
import type { FocusAreaId, MeasureIndicator, PolicyIndicator } from '../../framework/types.ts'
import { type CycleIndex, matchedScores } from '../cycle-index.ts'
import { type AnalysisRow, progressRows } from './analysis-row.ts'

/** The rate of each focus area and of all; unscored indicators describe, so they stay out of it as of the score. */
export function rateRows(at: CycleIndex): AnalysisRow[] {
  const { cycle, demonstration } = at.cycle
  const row = { method: 'implementation_rate', statistic: 'rate', to: Number(cycle), demonstration } as const
  return economies.flatMap(({ key }) => {
    const byArea = focusAreas.map(({ id }) => ({ subject: id as string, levels: levelsIn(at, key, id) }))
    const all = { subject: 'all', levels: byArea.flatMap(({ levels }) => levels) }
    return [...byArea, all].map(({ subject, levels }): AnalysisRow => {
      const { rate, answered } = implementationRate(levels)
      return { ...row, subject, economy: key, ...(rate !== undefined && { value: rate }), n: answered }
    })
  })
}

const levelsIn = (at: CycleIndex, economy: EconomyKey, area: FocusAreaId) =>
  indicatorsIn(area).flatMap(({ id, scored }) => (scored ? (at.observation(economy, id).level ?? []) : []))

/**
 * Progress of focus areas, levels and self-reported measures from the first cycle that has each to the last one of
 * `history`, oldest first; what the last one lacks has no row. A focus area compares the means of the indicators
 * that are scored at both ends, of which n says the number.
 */
export function economyProgressRows(history: readonly CycleIndex[]): AnalysisRow[] {
  return economies.flatMap(({ key }) =>
    focusAreas.flatMap(({ id }) => [
      ...areaProgress(history, key, id),
      ...indicatorsIn(id).flatMap((indicator) =>
        indicator.kind === 'policy'
          ? levelProgress(history, key, indicator)
          : ownProgress(history, key, indicator),
      ),
    ]),
  )
}

function areaProgress(history: readonly CycleIndex[], economy: EconomyKey, area: FocusAreaId): AnalysisRow[] {
  const at = history.at(-1)
  const base = history.find(({ cell }) => cell(economy, area).state === 'published')
  if (!at || !base || base === at || at.cell(economy, area).state !== 'published') return []
  const pairs = matchedScores(base, at, economy, area)
  if (pairs.length === 0) return []
  const [from, to] = [Number(base.cycle.cycle), Number(at.cycle.cycle)]
  const points = [
    { year: from, value: mean(pairs.map(([before]) => before)) },
    { year: to, value: mean(pairs.map(([, after]) => after)) },
  ]
  const progress = progressClass(points, { form: 'points', direction: 'higher', limit: 100 })
  return progressRows(
    { subject: area, economy, from, to, demonstration: demonstrationIn(history) },
    progress,
    pairs.length,
  )
}

function levelProgress(
  history: readonly CycleIndex[],
  economy: EconomyKey,
  { id }: PolicyIndicator,
): AnalysisRow[] {
  const levels = history.flatMap(({ cycle, observation }) => {
    const { level } = observation(economy, id)
    return level === undefined ? [] : [{ cycle: cycle.cycle, level }]
  })
  const found = levelMoves(levels)
  const to = history.at(-1)?.cycle.cycle
  if (!found || found.last.cycle !== to) return []
  const { direction, first, moves } = found
  const moved = moves.at(-1)?.cycle
  const row: AnalysisRow = {
    method: 'progress',
    subject: id,
    economy,
    from: Number(first.cycle),
    to: Number(to),
    statistic: 'moved_in',
    class: direction,
    ...(moved !== undefined && { value: Number(moved) }),
    n: levels.length,
    demonstration: demonstrationIn(history),
  }
  return [row]
}

/** Progress of what only economies report; of several reports of one year the last counts. */
function ownProgress(
  history: readonly CycleIndex[],
  economy: EconomyKey,
  indicator: MeasureIndicator,
): AnalysisRow[] {
  if (indicator.series !== undefined) return []
  const years = new Map<number, number>()
  for (const { observation } of history) {
    const { ownYear, ownValue } = observation(economy, indicator.id)
    if (ownYear !== undefined && ownValue !== undefined) years.set(ownYear, ownValue)
  }
  const progress = measureProgress(
    indicator,
    [...years].map(([year, value]) => ({ year, value })),
  )
  if (progress.class === undefined || history.at(-1)?.observation(economy, indicator.id).basis !== 'self')
    return []
  const place = { subject: indicator.id, economy, demonstration: demonstrationIn(history) }
  return progressRows({ ...place, from: progress.from.year, to: progress.to.year }, progress, years.size)
}

/** Places of the economies with a published score, among all to which the focus area applies. */
export function placeRows(at: CycleIndex): AnalysisRow[] {
  const { cycle, demonstration } = at.cycle
  return focusAreas.flatMap(({ id }) => {
    const bounds = economies.flatMap(({ key }) => {
      const score = at.cell(key, id)
      return score.state === 'not_applicable' ? [] : [{ economy: key, low: score.low, high: score.high }]
    })
    const delta = oneStep(indicatorsIn(id).filter(({ scored }) => scored).length)
    return placesOf(bounds, delta).flatMap(({ economy, best, worst, of }): AnalysisRow[] => {
      if (at.cell(economy, id).state !== 'published') return []
      const row = { method: 'places', subject: id, economy, to: Number(cycle), n: of, demonstration } as const
      return [
        { ...row, statistic: 'best', value: best },
        { ...row, statistic: 'worst', value: worst },
      ]
    })
  })
}

/** True where any of the cycles is invented. */
export const demonstrationIn = (history: readonly CycleIndex[]): boolean =>
  history.some(({ cycle }) => cycle.demonstration)
