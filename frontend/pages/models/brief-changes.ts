/** What of a block another release shows otherwise, figure by figure. */
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import type { Observation } from '../../../shared/release/release.ts'
import type { Trend } from './analysis/trend.ts'
import type { ShownBlock, ShownChart, ShownTable } from './brief.ts'

export interface AnswerChange {
  readonly economy: EconomyKey
  readonly indicator: string
  /** The cycle. */
  readonly time: string
  readonly before?: Observation | undefined
  readonly after?: Observation | undefined
}

export interface ValueChange {
  /** Whose value, or which line of all economies. */
  readonly of: EconomyKey | 'median' | 'low' | 'high'
  /** The cycle or the year. */
  readonly time: string
  /** Null where there is none. */
  readonly before: number | null
  readonly after: number | null
}

export type BlockChanges =
  | { readonly kind: 'text' }
  | { readonly kind: 'table'; readonly changes: readonly AnswerChange[] }
  | { readonly kind: 'chart'; readonly trend: Trend; readonly changes: readonly ValueChange[] }

/** Both are the same block, of two releases. Throws RangeError where they are not. */
export function blockChanges(before: ShownBlock, after: ShownBlock): BlockChanges {
  if (before.kind === 'text' && after.kind === 'text') return { kind: 'text' }
  if (before.kind === 'table' && after.kind === 'table')
    return { kind: 'table', changes: tableChanges(before, after) }
  if (before.kind === 'chart' && after.kind === 'chart')
    return { kind: 'chart', trend: after.trend, changes: chartChanges(before, after) }
  throw new RangeError('Two blocks of different kinds have no changes')
}

const placeOf = ({ cycle, economy, indicator }: Observation): string => `${cycle} ${economy} ${indicator}`

/** What a reader of the table sees of an observation. */
const seen = (o: Observation | undefined): string => JSON.stringify([o?.status, o?.level, o?.value, o?.year])

function tableChanges(before: ShownTable, after: ShownTable): AnswerChange[] {
  const was = new Map(before.rows.map((row) => [placeOf(row), row]))
  const is = new Map(after.rows.map((row) => [placeOf(row), row]))
  return [...new Map([...was, ...is])].flatMap(([place, { cycle: time, economy, indicator }]) => {
    const [old, now] = [was.get(place), is.get(place)]
    return seen(old) === seen(now) ? [] : [{ economy, indicator, time, before: old, after: now }]
  })
}

function chartChanges(before: ShownChart, after: ShownChart): ValueChange[] {
  const years = [...before.trend.subject.times, ...after.trend.subject.times]
  const times = [...new Set(years)].sort((a, b) => a - b)
  return (['median', 'low', 'high', ...after.economies] as const).flatMap((of) =>
    times.flatMap((year): ValueChange[] => {
      const [old, now] = [valueAt(before.trend, of, year), valueAt(after.trend, of, year)]
      return old === now ? [] : [{ of, time: String(year), before: old, after: now }]
    }),
  )
}

function valueAt({ subject, bands }: Trend, of: ValueChange['of'], year: number): number | null {
  const t = subject.times.indexOf(year)
  const band = bands[t]
  if (of === 'median') return band?.median ?? null
  if (of === 'low') return band?.p25 ?? null
  if (of === 'high') return band?.p75 ?? null
  return subject.values[economies.findIndex(({ key }) => key === of)]?.[t] ?? null
}
