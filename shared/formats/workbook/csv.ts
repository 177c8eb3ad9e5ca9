/** The same columns as CSV, in UTF-8 with the mark by which spreadsheets know it. */

import { readCsv } from '../csv-read.ts'
import { csvCell } from '../csv-write.ts'
import type { Wrong } from '../wrong.ts'
import type { Cell } from '../xlsx/read.ts'
import { columnOf } from './columns.ts'
import type { Grid } from './grid.ts'
import { type TemplateOptions, templateRows } from './rows.ts'

const byteOrderMark = '\ufeff'

export async function writeTemplateCsv(options: TemplateOptions): Promise<string> {
  const { columns, rows } = await templateRows(options)
  const lines = rows.map(({ cells }) => columns.map((column) => csvCell(guarded(cells[column]))).join(','))
  return `${byteOrderMark}${[columns.join(','), ...lines, ''].join('\r\n')}`
}

/** `csvCell` puts an apostrophe before what a spreadsheet would run; a text that has one already gets another. */
const looksGuarded = /^'+[=+\-@\t\r]/
const guarded = (value: string | number | undefined): string | number | undefined => {
  if (typeof value !== 'string') return value
  const text = value.replace(/\r\n?/g, '\n')
  return looksGuarded.test(text) ? `'${text}` : text
}

/** The line by which a spreadsheet is told the separator; it shows none of it, and counts rows from the next. */
const separatorLine = /^\ufeff?sep=([,;\t])\r?\n/i
const signs = [',', ';', '\t'] as const

/** The grid of a CSV text, or the first thing that is wrong with it. */
export function readGridCsv(text: string): Grid | { readonly wrong: Wrong } {
  const [line = '', stated] = separatorLine.exec(text) ?? []
  const body = text.slice(line.length)
  const delimiter = signs.find((sign) => sign === stated) ?? delimiterOf(body)
  const rows = readCsv(body, delimiter)
  if ('wrong' in rows) return rows
  const cells = rows.map((row, i) => [i, new Map(row.flatMap((cell, j) => cellOf(cell, j)))] as const)
  return {
    sheet: '',
    cells: new Map(cells),
    merged: [],
    from1904: false,
    decimalComma: delimiter === ';',
  }
}

const cellOf = (text: string, column: number): [number, Cell][] =>
  text === '' ? [] : [[column, { kind: 'text', text: looksGuarded.test(text) ? text.slice(1) : text }]]

/** The separator that makes columns of ours of the first line: the texts below it may hold any other. */
function delimiterOf(text: string): (typeof signs)[number] {
  const head = (text.split(/\r\n|\n|\r/, 1)[0] ?? '').replace(byteOrderMark, '')
  const known = (sign: string) =>
    head.split(sign).filter((cell) => columnOf(cell.replaceAll('"', '')) !== undefined).length
  return signs.reduce((best, sign) => (known(sign) > known(best) ? sign : best))
}
