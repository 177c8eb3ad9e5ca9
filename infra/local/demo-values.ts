/** Invented values that look like slow progress and belong to nobody. */
import type { AnswerValue, Level } from '../../shared/answer.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { type EconomyKey, economies } from '../../shared/economies.ts'
import { cbprAccountabilityAgents, cbprParticipation } from '../../shared/framework/index.ts'
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
  const silent = random.chance(0.06)
  const participates = inCbpr(economy, Number(cycle.cycle))
  const [reason] = indicator.notApplicable
  const outside = indicator.id === certified ? !participates : outsideOf[indicator.id] === economy
  if (reason !== undefined && outside) return { kind: 'not_applicable', reason }
  if (silent) return { kind: 'not_reported' }
  if (indicator.id === cbprSystem) return { kind: 'level', level: cbprLevel(economy, participates) }
  if (indicator.id === enforcement && participates) return { kind: 'level', level: 'full' }
  const reached = progress(indicator, economy, position)
  if (indicator.kind === 'policy') return { kind: 'level', level: levelAt(reached) }
  const { id, unit } = indicator
  // A count is of a day in the cycle's year; other figures are known a year later.
  const year = Number(cycle.cycle) - (counts.has(id) ? 0 : 1)
  return { kind: 'number', number: numberAt(indicator, reached), unit, year }
}

/** Participation in these is on record, so that an invented answer must not contradict it. */
const cbprSystem = '8.1'
const enforcement = '8.4'
const certified = '8.6'

const inCbpr = (economy: EconomyKey, year: number): boolean =>
  cbprParticipation.some((p) => p.economy === economy && p.year <= year)

function cbprLevel(economy: EconomyKey, participates: boolean): Level {
  if (!participates) return 'none'
  return cbprAccountabilityAgents.some((agent) => agent.economy === economy) ? 'full' : 'partial'
}

/** Indicators that plausibly do not apply to an economy, a city or a free port. */
const outsideOf: Readonly<Record<string, EconomyKey>> = { '3.3': 'SGP', '11.3': 'HKG' }

/** The level in the cycle before that at `position`, as far as it was drawn and is not on record. */
export function levelBefore(indicator: Indicator, economy: EconomyKey, position: number): Level | undefined {
  const onRecord = indicator.id === cbprSystem || indicator.id === enforcement
  if (position === 0 || onRecord || indicator.kind !== 'policy') return undefined
  return levelAt(progress(indicator, economy, position - 1))
}

/** Places drawn by lot, so that some stand high, some low, and nobody's place says anything. */
const drawn = economies
  .map(({ key }) => ({ key, lot: seeded(`general level ${key}`).next() }))
  .sort((a, b) => a.lot - b.lot)
  .map(({ key }) => key)

/** From 0 to 1: the economy's general level, how it and all do in the area, the indicator's own, and small steps, most of them up. */
function progress({ id, area }: Indicator, economy: EconomyKey, position: number): number {
  const general = drawn.indexOf(economy) / (economies.length - 1)
  const own = seeded(`start ${economy} ${id}`)
  const start =
    -0.15 +
    0.46 * general +
    0.34 * seeded(`area ${economy} ${area}`).next() +
    0.14 * seeded(`ease ${area}`).next() +
    0.24 * (own.next() - 0.3)
  let reached = start
  for (let i = 0; i < position; i += 1) {
    const step = own.next()
    // Now and then it goes back, as it does anywhere.
    reached += step < 0.1 ? -0.15 : 0.1 * step - 0.01
  }
  return Math.min(1, Math.max(0, reached))
}

function levelAt(reached: number): Level {
  if (reached < 0.22) return 'none'
  if (reached < 0.44) return 'pilot'
  return reached < 0.68 ? 'partial' : 'full'
}

/** From and to which an invented number runs where the framework sets no floor and goal, in the indicator's unit. */
const usual: Readonly<Record<string, readonly [low: number, high: number]>> = {
  '1.6': [70, 160],
  '4.5': [3, 9.5],
  '5.5': [0, 12],
  '6.5': [4, 45],
  [certified]: [1, 60],
}
const counts = new Set(['5.5', certified])

/** A number on the indicator's own scale and within its bounds; of what is counted, a whole one. */
function numberAt(indicator: MeasureIndicator, reached: number): number {
  const { id, min, max, scale, floor, goal } = indicator
  const [low, high] = usual[id] ?? [floor ?? min, goal ?? max ?? 100]
  // Not even the lowest place of the draw means nothing at all.
  const share = usual[id] ? reached : 0.25 + 0.7 * reached
  const between =
    scale === 'log' && low > 0 && high > 0 ? low * (high / low) ** share : low + (high - low) * share
  const rounded = counts.has(id) ? Math.round(between) : Number(between.toPrecision(3))
  return Math.min(max ?? rounded, Math.max(min, rounded))
}
