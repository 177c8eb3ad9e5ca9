/** What the reading of a row starts from, and what it finds wrong. */
import type { Answer } from '../../answer.ts'
import type { Indicator } from '../../framework/types.ts'
import type { Manners, Read } from './cell-values.ts'
import type { Column } from './columns.ts'
import { type AnswerRow, shownIn } from './grid.ts'
import type { CellProblem, Wrong } from './problems.ts'
import type { AnswerWords } from './words.ts'

export interface RowContext {
  readonly indicator: Indicator
  /** What stands now: a column that is not in the file leaves its part of it alone. */
  readonly current: Answer | null
  /** The words that are understood, those to show first. */
  readonly words: readonly [AnswerWords, ...AnswerWords[]]
  readonly manners: Manners
  /** ISO 8601 UTC. */
  readonly now: string
}

/** Gathers what is wrong with the cells of a row. */
export class RowProblems {
  readonly list: CellProblem[] = []
  private readonly row: AnswerRow

  constructor(row: AnswerRow) {
    this.row = row
  }

  /** Keeps the first problem of each cell: those after it mostly follow from it. */
  add(column: Column, wrong: Wrong): void {
    if (this.has(column)) return
    const found = shownIn(this.row.cell(column))
    this.list.push({ address: this.row.address(column), found: cut(found), wrong })
  }

  has(column: Column): boolean {
    const address = this.row.address(column)
    return this.list.some((problem) => problem.address === address)
  }

  /** The value of a reading; undefined, with the problem kept, where it could not be read. */
  take<T>(column: Column, read: Read<T>): T | undefined {
    if ('value' in read) return read.value
    this.add(column, read.wrong)
    return undefined
  }
}

export const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
