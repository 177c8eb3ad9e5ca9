/** How many economies are in each class of progress, by focus area. */
import type { AreaHistory } from '../../../../shared/analysis/history.ts'
import { economies } from '../../../../shared/economies.ts'
import { type Class, classCounts, progressOf } from './progress.ts'
import { areaSubject } from './subject.ts'

export interface TrendsProps {
  /** First and last published cycle; none where there are not two. */
  readonly cycles: readonly [first: string, last: string] | []
  readonly demonstration: boolean
  readonly areas: readonly {
    readonly id: string
    /** A class with how many economies it holds; null stands for those that are not compared. */
    readonly counts: readonly (readonly [of: Class | null, economies: number])[]
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
      return { id: history.area, counts: classCounts(rows).map(([of, n]) => [of ?? null, n] as const) }
    }),
  }
}
