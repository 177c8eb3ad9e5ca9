/** Scores over the cycles as the pages of analysis use them: by focus area and by indicator, of each cycle once. */
import type { ByEconomy } from '../../../../shared/analysis/aggregate.ts'
import type { ByYear } from '../../../../shared/analysis/convergence.ts'
import { levelScore } from '../../../../shared/analysis/score.ts'
import { type EconomyKey, economies } from '../../../../shared/economies.ts'
import type { FocusAreaId } from '../../../../shared/framework/types.ts'
import { type CycleIndex, publishedScores } from '../../../../shared/release/cycle-index.ts'

/** The published scores of a focus area, by the year that each cycle is named after. */
export const areaScoresByCycle = (history: readonly CycleIndex[], area: FocusAreaId): ByYear =>
  byCycle(history, (at) => publishedScores(at, area))

/** What an indicator scores, 0 to 100; levels of unscored indicators too, because here they are described alone. */
export const indicatorScoresByCycle = (history: readonly CycleIndex[], indicator: string): ByYear =>
  byCycle(history, ({ observation }) => {
    const scores = new Map<EconomyKey, number>()
    for (const { key } of economies) {
      const { level, score } = observation(key, indicator)
      const points = score ?? (level === undefined ? undefined : levelScore(level))
      if (points !== undefined) scores.set(key, points)
    }
    return scores
  })

const byCycle = (history: readonly CycleIndex[], of: (at: CycleIndex) => ByEconomy): ByYear =>
  new Map(history.map((at) => [Number(at.cycle.cycle), of(at)]))
