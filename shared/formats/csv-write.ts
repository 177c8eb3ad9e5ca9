/** Writing CSV (RFC 4180, UTF-8, CRLF). */
import type { Cell, Columns } from './table.ts'

/** Each row as one line, without its end; what a bulk file and a part of it share is then joined, not written again. */
export function csvLines<Row>(columns: Columns<Row>, rows: readonly Row[]): string[] {
  const read = Object.values(columns)
  return rows.map((row) => {
    let line = ''
    let comma = ''
    for (const column of read) {
      line += comma + csvCell(column.of(row))
      comma = ','
    }
    return line
  })
}

/** A file of a header and lines. */
export const csvFile = (names: readonly string[], lines: readonly string[]): string =>
  [names.join(','), ...lines, ''].join('\r\n')

/** How a text begins that a spreadsheet runs as a formula; some read the full-width signs as the narrow ones. */
const formula = /^[=+\-@\t\r＝＋－＠]/
/** Where a spreadsheet's language separates cells by semicolons, one in a text would end it. */
const quoted = /[",;\r\n]/

/**
 * A cell as RFC 4180 wants it. A text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers keep their sign.
 */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const harmless = formula.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell
  return quoted.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
