/** The tables of a page as a reader sees them: rows in their order, texts, figures, and what each is of. */
import type { Cell } from '../../shared/formats/table.ts'
import { type Codes, codesIn } from './shown-codes.ts'
import { type Grid, type GridCell, gridOf, textIn, withCounts, withoutPictures } from './shown-grid.ts'
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
  /** Codes of all that the page shows, where headings have no other. */
  readonly page: Codes
  readonly names: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly rowHeadings: readonly Heading[]
  /** By column of `names`; none for the column of row headings. */
  readonly columnHeadings: readonly (Heading | undefined)[]
  /** Those of columns with at least one figure, and of those whose heading has a code: all of it may be missing. */
  readonly points: readonly Point[]
  readonly about: About
}

/** Whose the table is, of which release, and that it is invented where it is, with a name for each. */
export interface About {
  readonly names: readonly string[]
  readonly source: string
  readonly release: string
  readonly mark: string
}

/** Every table with a name, and the list of moves; `island` carries the words that the page has for them. */
export function shownTables({ dataset }: HTMLElement): ShownTable[] {
  const { cycle = '', na = '', moves = '', columns = '', levels = '', marks = '', about = '' } = dataset
  const { economy, area, indicator } = dataset
  const page: Codes = {
    ...(economy && { REF_AREA: economy }),
    ...(area && { FOCUS_AREA: area }),
    ...(indicator && { INDICATOR: indicator }),
  }
  const release = document.querySelector<HTMLElement>('.of-release p a')
  const aboutOf = (text: string): About => ({
    names: about.split('|'),
    source: `AIDER Tracker, ${location.href}`,
    release: release ? textOf(release) : '',
    mark: marks.split('|').find((mark) => text.includes(mark)) ?? '',
  })
  const known = { cycle, na: na.split('|'), page }
  const tables = [...document.querySelectorAll<HTMLTableElement>('main table')].flatMap((table) => {
    const name = table.caption ? textOf(table.caption) : ''
    const grid = withCounts(withoutPictures(gridOf(table)), levels.split('|'))
    return name ? [tableOf(name, grid, { ...known, about: aboutOf(name) })] : []
  })
  const lists = [...document.querySelectorAll<HTMLElement>('main .moves li:not([hidden])')]
  return lists.length === 0
    ? tables
    : [
        ...tables,
        tableOf(
          moves,
          { head: columns.split('|'), rows: lists.map(moveCells) },
          { ...known, about: aboutOf(document.querySelector('main .meta')?.textContent ?? '') },
        ),
      ]
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

interface Known {
  readonly cycle: string
  readonly na: readonly string[]
  /** Codes of all that the page shows, where headings have no other. */
  readonly page: Codes
  readonly about: About
}

function tableOf(name: string, { head, rows }: Grid, { cycle, na, page, about }: Known): ShownTable {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, i) => head[i])
  const shown = columns.map((cell, i) => (cell === undefined ? '' : textIn(cell)) || String(i + 1))
  // Two columns of one name would be one.
  const names = shown.map((text, i) => (shown.indexOf(text) === i ? text : `${text} (${i + 1})`))
  const isHeading = (cell: GridCell | undefined) =>
    cell instanceof HTMLTableCellElement && cell.scope === 'row'
  const points = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Point[] => {
      if (typeof cell === 'number') return [{ row, column, text: String(cell), value: cell, status: 'A' }]
      if (typeof cell === 'string' || isHeading(cell)) return []
      const [value, text] = [figureIn(cell), textOf(cell)]
      const isNone = na.includes(text) || cell.matches('.na')
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
    cycle,
    page,
    about,
    names,
    rows: rows.map(({ cells }) => cells.map((cell) => numberOf(textIn(cell)))),
    rowHeadings: rows.map(({ cells, codes }) => {
      const heading = cells.find(isHeading) ?? cells[0]
      return { label: heading === undefined ? '' : textIn(heading), codes }
    }),
    columnHeadings: columns.map((cell, i) => ({
      label: names[i] ?? '',
      codes: codesOfColumn(cell),
    })),
    points: points.filter(
      ({ column }) => figured.has(column) || Object.keys(codesOfColumn(head[column])).length > 0,
    ),
  }
}

const codesOfColumn = (cell: GridCell | undefined): Codes =>
  cell instanceof HTMLElement ? codesIn(cell) : {}
