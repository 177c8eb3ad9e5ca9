/** CSV that comes in pieces: rows go out as soon as they are whole, so that a file of any length needs little memory. */
import Papa from 'papaparse'
import type { Delimiter, Problems } from './csv-read.ts'

/** Most characters of one row: a quote that is never closed would otherwise gather the whole file. */
const rowMax = 1_000_000

/** Characters that are parsed at once. */
const pieceMin = 64 * 1024

type OnRow = (row: readonly string[], line: number) => void

interface Parsed {
  readonly data: readonly string[][]
  readonly errors: readonly { readonly code: string; readonly row?: number }[]
  readonly meta: { readonly cursor: number }
}

export class CsvStream {
  private rest = ''
  private line = 1
  private newline: '\n' | '\r\n' | '\r' | undefined
  private readonly delimiter: Delimiter
  private readonly problems: Problems
  private readonly onRow: OnRow
  private broken = false

  /** `onRow` gets every row with the line on which it begins, counted from 1. */
  constructor(delimiter: Delimiter, problems: Problems, onRow: OnRow) {
    this.delimiter = delimiter
    this.problems = problems
    this.onRow = onRow
  }

  push(text: string): void {
    this.rest += text
    if (this.rest.length >= pieceMin) this.parse(false)
  }

  end(): void {
    this.parse(true)
    this.rest = ''
  }

  private parse(last: boolean): void {
    if (this.broken || this.rest === '') return
    this.newline ??= newlineOf(this.rest)
    const { delimiter, newline } = this
    const parsed: Parsed = new Papa.Parser({ delimiter, newline }).parse(this.rest, 0, !last)
    this.rest = last ? '' : this.rest.slice(parsed.meta.cursor)
    const started = this.line
    const lines = parsed.errors.length > 0 ? linesFrom(started, parsed.data) : []
    for (const { code, row } of parsed.errors)
      if (code === 'MissingQuotes' || code === 'InvalidQuotes') this.unclosed(lines[row ?? 0] ?? started)
    if (this.broken) return
    for (const row of parsed.data) {
      this.onRow(row, this.line)
      this.line += 1 + linesIn(row)
    }
    if (this.rest.length > rowMax) this.unclosed(this.line)
  }

  private unclosed(line: number): void {
    this.broken = true
    this.rest = ''
    this.problems.add(line, 1, '"', { code: 'quote' })
  }
}

const linesIn = (row: readonly string[]): number => {
  let lines = 0
  for (const cell of row) if (cell.includes('\n')) lines += cell.split('\n').length - 1
  return lines
}

function linesFrom(first: number, rows: readonly (readonly string[])[]): number[] {
  let line = first
  return rows.map((row) => {
    const begins = line
    line += 1 + linesIn(row)
    return begins
  })
}

/** As the first lines end. */
function newlineOf(text: string): '\n' | '\r\n' | '\r' {
  const at = text.search(/[\r\n]/)
  if (at < 0 || text[at] === '\n') return '\n'
  return text[at + 1] === '\n' ? '\r\n' : '\r'
}
