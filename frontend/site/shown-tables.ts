/** The tables of a page as a reader sees them: rows in their order, texts, figures, and what each is of. */
import type { Cell } from '../../shared/formats/table.ts'
import { type Codes, codesIn } from './shown-codes.ts'
import { figureIn, numberOf, textOf } from './shown-text.ts'

/** A figure of a table, with the codes of its row and its column. */
export interface Point {
  readonly row: number
  readonly column: number
  readonly value?: number
  /** SDMX CL_OBS_STATUS. */
  readonly status: 'A' | 'M' | 'O'
  readonly text: string
}

/** Of a row or a column: its words and its codes. */
export interface Heading {
  readonly label: string
  readonly codes: Codes
}

export interface ShownTable {
  readonly name: string
  /** What the table is of where no heading names a time. */
  readonly cycle: string
  readonly names: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly rowHeadings: readonly Heading[]
  /** By column of `names`; none for the column of row headings. */
  readonly columnHeadings: readonly (Heading | undefined)[]
  /** Those of columns with at least one figure. */
  readonly points: readonly Point[]
}

/** Every table with a name, and the list of moves; `island` carries the words that the page has for them. */
export function shownTables({ dataset }: HTMLElement): ShownTable[] {
  const { cycle = '', na = '', moves = '', columns = '' } = dataset
  const known = { cycle, na: na.split('|') }
  const tables = [...document.querySelectorAll<HTMLTableElement>('main table')].flatMap((table) =>
    table.caption ? [tableOf(textOf(table.caption), gridOf(table), known)] : [],
  )
  const lists = [...document.querySelectorAll<HTMLElement>('main .moves li')]
  return lists.length === 0
    ? tables
    : [...tables, tableOf(moves, { head: columns.split('|'), rows: lists.map(moveCells) }, known)]
}

interface Grid {
  readonly head: readonly (HTMLElement | string | undefined)[]
  /** Elements, or texts where the page has no element of its own. */
  readonly rows: readonly { readonly cells: readonly (HTMLElement | string)[]; readonly codes: Codes }[]
}

/** The last row of the head names the columns. */
function gridOf(table: HTMLTableElement): Grid {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows])
  return {
    head: [...([...(table.tHead?.rows ?? [])].at(-1)?.cells ?? [])],
    rows: rows.map(({ cells }) => {
      const heading = [...cells].find((cell) => cell.scope === 'row') ?? cells[0]
      return { cells: [...cells], codes: heading ? codesIn(heading) : {} }
    }),
  }
}

/** A move: economy, indicator, before, after, and what was said; what its item leaves out is the page's subject. */
function moveCells(item: HTMLElement): Grid['rows'][number] {
  const link = item.querySelector('a')
  const subject = document.querySelector('h1')
  const codes = link ? codesIn(item) : {}
  const id = codes.INDICATOR ?? ' '
  const [small, named] = [item.querySelector<HTMLElement>('small'), link?.textContent ?? '']
  const [first = ''] = (small?.textContent ?? '').split('. ', 1)
  const page = subject ? textOf(subject) : ''
  const indicator = [named, first, page].find((text) => text.startsWith(id)) ?? id
  const levels = [...item.querySelectorAll<HTMLElement>('.lv')]
  const words = small ? textOf(small) : ''
  return { cells: [named.startsWith(id) ? page : named, indicator, ...levels, words], codes }
}

function tableOf(
  name: string,
  { head, rows }: Grid,
  known: { cycle: string; na: readonly string[] },
): ShownTable {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, i) => head[i])
  const shown = columns.map((cell, i) => (cell === undefined ? '' : textIn(cell)) || String(i + 1))
  // Two columns of one name would be one.
  const names = shown.map((text, i) => (shown.indexOf(text) === i ? text : `${text} (${i + 1})`))
  const isHeading = (cell: HTMLElement | string | undefined) =>
    cell instanceof HTMLTableCellElement && cell.scope === 'row'
  const points = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Point[] => {
      if (typeof cell === 'string' || isHeading(cell)) return []
      const [value, text] = [figureIn(cell), textOf(cell)]
      const isNone = known.na.includes(text) || cell.matches('.na')
      return [
        {
          row,
          column,
          text,
          ...(value === undefined ? { status: isNone ? 'M' : 'O' } : { value, status: 'A' }),
        },
      ]
    }),
  )
  const figured = new Set(points.flatMap(({ column, value }) => (value === undefined ? [] : [column])))
  return {
    name,
    cycle: known.cycle,
    names,
    rows: rows.map(({ cells }) => cells.map((cell) => numberOf(textIn(cell)))),
    rowHeadings: rows.map(({ cells, codes }) => {
      const heading = cells.find(isHeading) ?? cells[0]
      return { label: heading === undefined ? '' : textIn(heading), codes }
    }),
    columnHeadings: columns.map((cell, i) => ({
      label: names[i] ?? '',
      codes: cell instanceof HTMLElement ? codesIn(cell) : {},
    })),
    points: points.filter(({ column }) => figured.has(column)),
  }
}

const textIn = (cell: HTMLElement | string): string => (typeof cell === 'string' ? cell : textOf(cell))
