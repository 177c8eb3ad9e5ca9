/** Writing tables: one row, once as a line of CSV and once as a line of JSON. */

/** An empty cell is undefined; it is never 0. */
export type Cell = string | number | boolean | undefined

/** A table's columns, in order, each with how it is read from a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

/** The rows of a table as text, without headers or brackets: lines of the same index are the same row. */
export interface Lines {
  readonly names: readonly string[]
  readonly csv: readonly string[]
  readonly json: readonly string[]
}

/** Writes each row once; what a bulk file and a part of it share is then joined, not written again. */
export function linesOf<Row>(columns: Columns<Row>, rows: readonly Row[]): Lines {
  const names = Object.keys(columns)
  const keys = names.map((name) => `${JSON.stringify(name)}:`)
  const read = Object.values(columns)
  const csv: string[] = []
  const json: string[] = []
  for (const row of rows) {
    let comma = ''
    let fields = ''
    read.forEach((cellOf, i) => {
      const cell = cellOf(row)
      csv.push(csvCell(cell))
      fields += `${comma}${keys[i]}${cell === undefined ? 'null' : JSON.stringify(cell)}`
      comma = ','
    })
    json.push(`{${fields}}`)
  }
  return { names, csv: joined(csv, names.length), json }
}

function joined(cells: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (let at = 0; at < cells.length; at += width) lines.push(cells.slice(at, at + width).join(','))
  return lines
}

/** A CSV file (RFC 4180, UTF-8, CRLF) of the lines, or of those that an index list picks. */
export function csvFile(lines: Lines, pick?: readonly number[]): string {
  return [lines.names.join(','), ...picked(lines.csv, pick), ''].join('\r\n')
}

/** A JSON array of objects, one in a line; empty cells are null. */
export function jsonFile(lines: Lines, pick?: readonly number[]): string {
  return `[\n${picked(lines.json, pick).join(',\n')}\n]\n`
}

const picked = (lines: readonly string[], pick: readonly number[] | undefined): readonly string[] =>
  pick ? pick.map((i) => lines[i] ?? '') : lines

/**
 * A cell as RFC 4180 wants it. A text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers keep their sign.
 */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
