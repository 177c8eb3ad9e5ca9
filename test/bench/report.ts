/** What a benchmark measured, against what it may be. */

export interface Result {
  readonly what: string
  readonly measured: number
  readonly budget: number
  readonly unit: string
  /** How it was measured, in a few words. */
  readonly how: string
}

/** What could not be measured on this machine. */
export interface Skipped {
  readonly what: string
  readonly why: string
}

/** Median of at least one number. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

const isWithin = ({ measured, budget }: Result): boolean => measured <= budget

/** One line per result; gives the number of budgets that were missed. */
export function print(results: readonly (Result | Skipped)[]): number {
  const shown = (n: number) => (Number.isInteger(n) ? String(n) : n.toFixed(2))
  let missed = 0
  for (const result of results) {
    if ('why' in result) {
      console.log(`SKIPPED  ${result.what}: ${result.why}`)
      continue
    }
    const { what, measured, budget, unit, how } = result
    if (!isWithin(result)) missed += 1
    const mark = isWithin(result) ? 'within' : 'OVER  '
    console.log(`${mark}  ${what}: ${shown(measured)} ${unit} of at most ${shown(budget)}  (${how})`)
  }
  return missed
}
