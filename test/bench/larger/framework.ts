/** Stands in for shared/framework/index.ts: every indicator as often as BENCH_COPIES says, under ids of its own. */
import { focusAreas, indicatorsIn as original } from '../../../shared/framework/index.ts'
import type { FocusAreaId, Indicator } from '../../../shared/framework/types.ts'

export * from '../../../shared/framework/index.ts'

const copies = Number(process.env.BENCH_COPIES)

const byArea = new Map(
  focusAreas.map(({ id: area }) => [
    area,
    Array.from({ length: copies }, () => original(area))
      .flat()
      .map((indicator, i): Indicator => ({ ...indicator, id: `${area}.${i + 1}` })),
  ]),
)

export const indicators: readonly Indicator[] = [...byArea.values()].flat()

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))

export const indicatorOf = (id: string): Indicator | undefined => byId.get(id)

export const indicatorsIn = (area: FocusAreaId): readonly Indicator[] => byArea.get(area) ?? []
