/** A table of the page as a file: the texts and figures that it shows, by the columns that it has. */
import { csvCell, csvFile } from '../../shared/formats/csv-write.ts'
import type { Cell } from '../../shared/formats/table.ts'
import { type NewCell, writeBook } from '../../shared/formats/xlsx/write.ts'

interface Shown {
  readonly names: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Offers the file to the reader; gives its name. */
export function saveTable(table: HTMLTableElement, title: string, format: string): string {
  const name = `${fileName(document.title)}.${format}`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(fileOf(format, shownIn(table), title))
  link.download = name
  link.click()
  // The browser needs the address until it has begun to read.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return name
}

function fileOf(format: string, { names, rows }: Shown, title: string): Blob {
  switch (format) {
    case 'xlsx':
      return new Blob([bookOf({ names, rows }, title)])
    case 'json': {
      // Written by hand: an object would put columns that are years before all others.
      const fields = (row: readonly Cell[]) =>
        names.map((name, i) => `${JSON.stringify(name)}:${JSON.stringify(row[i] ?? null)}`)
      return new Blob([`[\n${rows.map((row) => `{${fields(row)}}`).join(',\n')}\n]\n`])
    }
    default: {
      const lines = rows.map((row) => names.map((_, i) => csvCell(row[i])).join(','))
      // Spreadsheets take a file for UTF-8 by this mark.
      return new Blob(['\ufeff', csvFile(names.map(csvCell), lines)])
    }
  }
}

function bookOf({ names, rows }: Shown, title: string): Uint8Array<ArrayBuffer> {
  const plain = (value: Cell): NewCell =>
    value === undefined ? { style: 'plain' } : { value, style: 'plain' }
  const notes = [document.title, title, location.href]
  return writeBook([
    {
      name: '1',
      columns: names.map((name) => ({ width: Math.max(14, name.length + 4) })),
      rows: [names.map((value) => ({ value, style: 'head' })), ...rows.map((row) => row.map(plain))],
      frozen: { rows: 1, columns: 1 },
      open: true,
    },
    { name: '2', columns: [{ width: 100 }], rows: notes.map((note) => [plain(note)]), open: true },
  ])
}

/** The last row of the head names the columns; a table without a head numbers them. */
function shownIn(table: HTMLTableElement): Shown {
  const body = [...table.tBodies].flatMap(({ rows }) => [...rows])
  const width = Math.max(0, ...body.map(({ cells }) => cells.length))
  const head = [...(table.tHead?.rows ?? [])].at(-1)
  const shown = Array.from({ length: width }, (_, i) => {
    const cell = head?.cells[i]
    return (cell && textOf(cell)) || String(i + 1)
  })
  // Two columns of one name would be one.
  const names = shown.map((name, i) => (shown.indexOf(name) === i ? name : `${name} (${i + 1})`))
  return { names, rows: body.map(({ cells }) => [...cells].map((cell) => figureOf(textOf(cell)))) }
}

/** What a reader sees or hears of a cell; texts of two elements are two words. */
function textOf(cell: HTMLElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  return texts
    .join(' ')
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .trim()
}

/** A figure as the pages write it becomes a number again; a dash and an empty cell are nothing. */
function figureOf(shown: string): Cell {
  if (shown === '' || shown === '–') return undefined
  const plain = shown.replace(/[\u202f\u00a0]/g, '').replace('−', '-')
  const point = document.documentElement.lang === 'es' ? plain.replace(',', '.') : plain
  return /^-?\d+(\.\d+)?$/.test(point) ? Number(point) : shown
}

const fileName = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\w. -]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .toLowerCase()
