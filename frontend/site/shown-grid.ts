/** The cells of a table of the page, without its pictures and with the counts that its bars stand for. */
import { type Codes, codesIn } from './shown-codes.ts'
import { textOf } from './shown-text.ts'

/** An element; a text or a number where the page has no element of its own. */
export type GridCell = HTMLElement | string | number

export interface Grid {
  readonly head: readonly (GridCell | undefined)[]
  readonly rows: readonly { readonly cells: readonly GridCell[]; readonly codes: Codes }[]
}

/** The last row of the head names the columns. */
export function gridOf(table: HTMLTableElement): Grid {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows])
  return {
    head: [...([...(table.tHead?.rows ?? [])].at(-1)?.cells ?? [])],
    rows: rows.map(({ cells }) => {
      const heading = [...cells].find((cell) => cell.scope === 'row') ?? cells[0]
      return { cells: [...cells], codes: heading ? codesIn(heading) : {} }
    }),
  }
}

/** Without the columns that show nothing but a picture of the figures beside it. */
export function withoutPictures({ head, rows }: Grid): Grid {
  const isPicture = (column: number): boolean => {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? [])
    return cells.some(hasPicture) && cells.every((cell) => textIn(cell) === '')
  }
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => !isPicture(column))
  return { head: kept(head), rows: rows.map(({ cells, codes }) => ({ cells: kept(cells), codes })) }
}

/** A column of bars becomes one column for each part of the bars; what rows without a bar say stays beside them. */
export function withCounts(grid: Grid, parts: readonly string[]): Grid {
  const column = grid.rows.flatMap(({ cells }) => cells.findIndex(hasBar)).find((at) => at >= 0)
  if (column === undefined) return grid
  const rest = grid.rows.some(({ cells }) => !hasBar(cells[column] ?? ''))
  const split = (cell: GridCell = ''): GridCell[] =>
    hasBar(cell) ? [...countsIn(cell), ...(rest ? [''] : [])] : [...parts.map(() => ''), cell]
  return {
    head: [
      ...(grid.head.length > 0 ? grid.head.slice(0, column) : Array<undefined>(column).fill(undefined)),
      ...parts,
      ...(rest ? [grid.head[column]] : []),
      ...grid.head.slice(column + 1),
    ],
    rows: grid.rows.map(({ cells, codes }) => ({
      cells: [...cells.slice(0, column), ...split(cells[column]), ...cells.slice(column + 1)],
      codes,
    })),
  }
}

const hasPicture = (cell: GridCell): boolean =>
  cell instanceof HTMLElement && cell.querySelector('svg') !== null

const countsIn = (cell: GridCell): number[] => {
  const counts = cell instanceof HTMLElement && cell.querySelector<SVGElement>('svg.bar')?.dataset.counts
  return counts ? counts.split(',').map(Number) : []
}

const hasBar = (cell: GridCell): boolean => countsIn(cell).length > 0

export const textIn = (cell: GridCell): string => (cell instanceof HTMLElement ? textOf(cell) : String(cell))
