/** The table of answers in a file, and what is wrong with it as a whole. */
import { type Range, rangeAddress } from '../xlsx/address.ts'
import { neededColumns } from './columns.ts'
import {
  type AnswerRow,
  type AnswerTable,
  addressIn,
  type Grid,
  hasKeys,
  rowsOf,
  shownIn,
  tableIn,
} from './grid.ts'
import type { CellProblem, Refusal } from './problems.ts'
import { cut } from './row-problems.ts'

/** The one table of the file, with all columns that are needed. */
export function theTable(grids: readonly Grid[]): AnswerTable | Refusal {
  const tables = grids.flatMap((grid) => tableIn(grid) ?? [])
  const [table, ...more] = tables
  if (!table)
    return grids.some(hasKeys) ? { code: 'columns-missing', columns: neededColumns } : { code: 'no-answers' }
  if (more.length > 0) return { code: 'two-tables', sheets: tables.map(({ grid }) => grid.sheet) }
  if (!table.columns.has('key')) return { code: 'no-keys' }
  const columns = neededColumns.filter((column) => !table.columns.has(column))
  return columns.length > 0 ? { code: 'columns-missing', columns } : table
}

/** What is wrong with the table as such: columns named twice, cells merged. */
export function tableProblems(table: AnswerTable): CellProblem[] {
  const { grid, header, twice } = table
  return [
    ...twice.map(({ column, at }) => ({
      address: addressIn(grid, header, at),
      found: column,
      wrong: { code: 'column-twice', column } as const,
    })),
    ...mergedIn(table).map((range) => ({
      address: addressIn(grid, range.top, range.left),
      found: cut(shownIn(grid.cells.get(range.top)?.get(range.left))),
      wrong: { code: 'merged', range: rangeAddress(range) } as const,
    })),
  ]
}

/** True for a row in a merged range: it has lost what its hidden cells said. */
export const isMerged = (table: AnswerTable, { row }: AnswerRow): boolean =>
  mergedIn(table).some(({ top, bottom }) => row >= top && row <= bottom)

function mergedIn(table: AnswerTable): readonly Range[] {
  const places = [...table.columns.values()]
  const last = Math.max(table.header, ...rowsOf(table).map(({ row }) => row))
  return table.grid.merged.filter(
    ({ top, bottom, left, right }) =>
      bottom >= table.header && top <= last && places.some((at) => at >= left && at <= right),
  )
}
