/** Invented values that look like slow progress and belong to nobody. */
import type { AnswerValue, Level } from '../../shared/answer.ts'
import type { Cycle } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { Indicator, MeasureIndicator } from '../../shared/framework/types.ts'
import { type Random, seeded } from './random.ts'

/** What an economy answers in the cycle at `position`, counted from 0. */
export function inventedValue(
  indicator: Indicator,
  economy: EconomyKey,
  position: number,
  cycle: Cycle,
  random: Random,
): AnswerValue {
  const [reason] = indicator.notApplicable
  if (reason !== undefined && seeded(`applies ${economy} ${indicator.id}`).chance(0.15))
    return { kind: 'not_applicable', reason }
  if (random.chance(0.06)) return { kind: 'not_reported' }
  const reached = progress(indicator, economy, position)
  if (indicator.kind === 'policy') return { kind: 'level', level: levelAt(reached) }
  const { unit } = indicator
  return { kind: 'number', number: numberAt(indicator, reached), unit, year: Number(cycle.cycle) - 1 }
}

/** From 0 to 1: a start that is the economy's and the indicator's own, and small steps that seldom go back. */
function progress(indicator: Indicator, economy: EconomyKey, position: number): number {
  const own = seeded(`start ${economy} ${indicator.id}`)
  const ease = seeded(`ease ${indicator.id}`).next()
  let reached = 0.02 + 0.42 * own.next() + 0.24 * ease
  for (let i = 0; i < position; i += 1) reached += 0.13 * own.next() - 0.01
  return Math.min(1, reached)
}

function levelAt(reached: number): Level {
  if (reached < 0.25) return 'none'
  if (reached < 0.42) return 'pilot'
  return reached < 0.74 ? 'partial' : 'full'
}

/** A number between the indicator's floor and goal, on its own scale and within its bounds. */
function numberAt(indicator: MeasureIndicator, reached: number): number {
  const { min, max, scale } = indicator
  const low = indicator.floor ?? min
  const high = indicator.goal ?? max ?? Math.max(100, low * 2)
  const between =
    scale === 'log' && low > 0 && high > 0 ? low * (high / low) ** reached : low + (high - low) * reached
  const rounded = Number(between.toPrecision(3))
  return Math.min(max ?? rounded, Math.max(min, rounded))
}
