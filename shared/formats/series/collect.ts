/** What a file of a series holds, gathered figure by figure: each place once, in the bounds of the series. */
import { type EconomyKey, economies } from '../../economies.ts'
import type { SeriesInfo } from '../../framework/types.ts'
import type { SeriesObservation } from '../../series.ts'
import { economyKeyed, economyNamed } from '../aliases.ts'
import type { Problems } from '../csv-read.ts'

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

export interface Skipped {
  readonly name: string
  readonly rows: number
}

/** Names that are told apart among those left out; a file of any length has few, or is not what it should be. */
const namesKept = 5_000

export class Collection {
  readonly series: SeriesInfo
  readonly problems: Problems
  private readonly found = new Map<string, SeriesObservation>()
  private readonly left = new Map<string, number>()

  constructor(series: SeriesInfo, problems: Problems) {
    this.series = series
    this.problems = problems
  }

  get size(): number {
    return this.found.size
  }

  /** Sorted by economy, in APEC's order, then year. */
  observations(): SeriesObservation[] {
    return [...this.found.values()].sort(byPlace)
  }

  /** Aggregates and economies outside APEC, with the number of their rows. */
  skipped(): Skipped[] {
    return [...this.left].map(([name, rows]) => ({ name, rows }))
  }

  /** The economy of a code and, where there is one, a name; undefined, counted or with its problem, for any other. */
  economy(code: string, name: string, { line, column }: Place): EconomyKey | undefined {
    if (code === '') {
      this.problems.add(line, column, name, { code: 'no-economy' })
      return undefined
    }
    const byName = name === '' ? undefined : economyNamed(name)
    const economy = economyKeyed(code) ?? economyNamed(code)
    if (byName !== undefined && byName !== economy) {
      this.problems.add(line, column, `${code}, ${name}`, { code: 'two-economies' })
      return undefined
    }
    if (economy === undefined) this.leave(name || code)
    return economy
  }

  private leave(name: string): void {
    const known = this.left.get(name)
    if (known !== undefined || this.left.size < namesKept) this.left.set(name, (known ?? 0) + 1)
  }

  /** The year that a cell names; undefined, with the problem added, for one that is none. */
  year(text: string, { line, column }: Place): number | undefined {
    const year = Number(text)
    if (/^\d{4}$/.test(text) && year >= 1800 && year <= 2200) return year
    this.problems.add(line, column, text, { code: 'year' })
    return undefined
  }

  /** True for a number within the bounds of the series; a problem is added for any other. */
  isWithin(value: number, cell: string, { line, column }: Place): boolean {
    const { min, max, unit } = this.series
    if (value >= min && (max === null || value <= max)) return true
    this.problems.add(line, column, cell, { code: 'bounds', min, max, unit })
    return false
  }

  /** Takes a figure, or adds a problem where it is out of bounds or the second of its place. */
  take(figure: Omit<SeriesObservation, 'line'>, cell: string, at: Place): void {
    if (!this.isWithin(figure.value, cell, at)) return
    const { economy, year } = figure
    const key = `${economy}${year}`
    const first = this.found.get(key)
    if (first)
      this.problems.add(at.line, at.column, cell, { code: 'figure-twice', economy, year, line: first.line })
    else this.found.set(key, { ...figure, line: at.line })
  }
}

const position = new Map(economies.map(({ key }, i) => [key, i]))

/** By economy, in APEC's order, then year. */
export const byPlace = (a: SeriesObservation, b: SeriesObservation): number =>
  (position.get(a.economy) ?? 0) - (position.get(b.economy) ?? 0) || a.year - b.year
