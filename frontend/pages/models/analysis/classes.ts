/** How many economies are in each class of progress, by focus area. */
import type { AreaHistory } from '../../../../shared/analysis/history.ts'
import { economies } from '../../../../shared/economies.ts'
import { type Class, classCounts, endedBefore, progressOf } from './progress.ts'
import { areaSubject } from './subject.ts'

export interface TrendsProps {
  /** First and last published cycle; none where there are not two. */
  readonly cycles: readonly [first: string, last: string] | []
  readonly demonstration: boolean
  readonly areas: readonly {
    readonly id: string
    /** A class with how many economies with a score in the last cycle it holds; null: not compared. */
    readonly counts: readonly (readonly [of: Class | null, economies: number])[]
    /** Economies whose comparison ends in an earlier cycle, because they have no score in the last one. */
    readonly earlier: number
  }[]
}

export function trendsOf(histories: readonly AreaHistory[]): TrendsProps {
  const { cycles = [], demonstration = false } = histories[0] ?? {}
  const [first, last] = [cycles[0], cycles.at(-1)]
  if (first === undefined || last === undefined || first === last)
    return { cycles: [], demonstration, areas: [] }
  return {
    cycles: [first, last],
    demonstration,
    areas: histories.map((history) => {
      const subject = areaSubject(history)
      const rows = economies.map((_, e) => progressOf(subject, history, e, { since: 0 }))
      const now = rows.filter((row) => !endedBefore(row, Number(last)))
      return {
        id: history.area,
        counts: classCounts(now).map(([of, n]) => [of ?? null, n] as const),
        earlier: rows.length - now.length,
      }
    }),
  }
}
