/** Finding the answers in a file: the sheet with our header, wherever it is and whatever it is called now. */

import { cellAddress, type Range } from '../xlsx/address.ts'
import type { Cell, Cells } from '../xlsx/read.ts'
import { type Column, columnOf } from './columns.ts'
import { looksLikeKey } from './key.ts'

/** A sheet of a workbook, or the only one of a CSV file, which has no name. */
export interface Grid {
  readonly sheet: string
  readonly cells: Cells
  readonly merged: readonly Range[]
  readonly from1904: boolean
  /** `1,234` is a little more than one: the file's separator is one that only such places use. */
  readonly decimalComma: boolean
}

/** A grid with the answers: the row of the column names, and where each column is now. */
export interface AnswerTable {
  readonly grid: Grid
  readonly header: number
  readonly columns: ReadonlyMap<Column, number>
  /** Cells of the header that name a column a second time. */
  readonly twice: readonly { readonly column: Column; readonly at: number }[]
}

const headerSearched = 30
/** A row with so many of our names is the header. */
const namesEnough = 4

/** The table of a grid; undefined where it has none. */
export function tableIn(grid: Grid): AnswerTable | undefined {
  let best: AnswerTable | undefined
  for (let header = 0; header < headerSearched; header += 1) {
    const columns = new Map<Column, number>()
    const twice: { column: Column; at: number }[] = []
    for (const [at, cell] of grid.cells.get(header) ?? []) {
      const column = cell.kind === 'text' ? columnOf(cell.text) : undefined
      if (column === undefined) continue
      if (columns.has(column)) twice.push({ column, at })
      else columns.set(column, at)
    }
    // Headings in words may look like names too, but not so many of them.
    if (columns.size >= namesEnough && columns.size > (best?.columns.size ?? 0))
      best = { grid, header, columns, twice }
  }
  return best
}

/** True where some cell holds a key, with or without a header above it. */
export const hasKeys = ({ cells }: Grid): boolean =>
  [...cells.values()].some((row) =>
    [...row.values()].some((cell) => cell.kind === 'text' && looksLikeKey(cell.text)),
  )

/** One row below the header, cell by column. */
export interface AnswerRow {
  readonly row: number
  readonly cell: (column: Column) => Cell | undefined
  readonly has: (column: Column) => boolean
  /** `Answers!F12`, or `F12` in a CSV file; of the row itself where the column is not there. */
  readonly address: (column: Column) => string
}

export function rowsOf({ grid, header, columns }: AnswerTable): readonly AnswerRow[] {
  const address = (row: number, column: Column) => addressIn(grid, row, columns.get(column) ?? 0)
  return [...grid.cells.keys()]
    .filter((row) => row > header)
    .sort((a, b) => a - b)
    .map((row) => ({
      row,
      cell: (column) => grid.cells.get(row)?.get(columns.get(column) ?? -1),
      has: (column) => columns.has(column),
      address: (column) => address(row, column),
    }))
}

/** The address of a cell, with the sheet's name where there is one. */
export const addressIn = ({ sheet }: Grid, row: number, column: number): string =>
  sheet === '' ? cellAddress(row, column) : `${sheet}!${cellAddress(row, column)}`

/** What a cell says, as people would read it; empty for an empty one. */
export const shownIn = (cell: Cell | undefined): string =>
  cell === undefined ? '' : cell.kind === 'number' ? String(cell.number) : cell.text
