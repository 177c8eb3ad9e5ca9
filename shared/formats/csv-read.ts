/** Reading CSV so that everything found can be named by its line and cell. */
import Papa from 'papaparse'

/** One thing wrong with a file. `line` and `column` count from 1; a column is a cell of the line. */
export interface FileProblem {
  readonly line: number
  readonly column: number
  readonly found: string
  readonly message: string
}

export type Delimiter = ',' | ';' | '\t'

/** The rows of a file; `lines[i]` is the line on which row i begins. */
export interface CsvRows {
  readonly delimiter: Delimiter
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
}

/** Most problems that one answer names. */
export const problemsShown = 200

/** Gathers problems: all are counted, the first 200 are kept. */
export class Problems {
  readonly list: FileProblem[] = []
  total = 0

  add(line: number, column: number, found: string, message: string): void {
    this.total += 1
    if (this.list.length < problemsShown)
      this.list.push({ line, column, found: found.length > 60 ? `${found.slice(0, 60)}…` : found, message })
  }
}

/**
 * Splits a text into rows. Adds a problem, and gives no rows, where it is no CSV.
 * Who knows the separator says so; otherwise the first lines tell.
 */
export function readCsv(text: string, problems: Problems, separator?: Delimiter): CsvRows | undefined {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const other = otherFormat(body)
  if (other) {
    problems.add(1, 1, body.slice(0, 12).replace(/[^\x20-\x7e]/g, '·'), other)
    return undefined
  }
  const delimiter = separator ?? delimiterOf(body)
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false })
  const lines: number[] = []
  let line = 1
  for (const row of data) {
    lines.push(line)
    line += 1
    for (const cell of row) if (cell.includes('\n')) line += cell.split('\n').length - 1
  }
  for (const { code, row } of errors)
    if (code === 'MissingQuotes' || code === 'InvalidQuotes')
      problems.add(
        lines[row ?? 0] ?? 1,
        1,
        '"',
        'A quote is opened and not closed; close it, or write a quote inside a cell twice',
      )
  return problems.total > 0 ? undefined : { delimiter, rows: data, lines }
}

/** What a text is that is no CSV, and what to do; undefined where it may be one. */
export function otherFormat(text: string): string | undefined {
  if (text.trim() === '') return 'The file is empty; give a CSV file with a header line'
  if (text.startsWith('PK')) return 'This is a workbook or a ZIP file; save the sheet as "CSV UTF-8"'
  if (text.includes('\0')) return 'This is not text in UTF-8; save the file as "CSV UTF-8"'
  if (/^\s*</.test(text)) return 'This is a web page or XML; download the CSV file itself'
  if (/^\s*[{[]/.test(text)) return 'This is JSON; give a CSV file'
  return undefined
}

/** The separator that most of the first lines agree on; a comma where there is none. */
export function delimiterOf(text: string): Delimiter {
  const head = text.split(/\r\n|\n|\r/, 30).filter((line) => line.trim() !== '')
  const count = (sign: Delimiter) => head.reduce((sum, line) => sum + line.split(sign).length - 1, 0)
  if (count('\t') > 0 && count('\t') >= count(';')) return '\t'
  return count(';') >= Math.max(1, head.length - 4) ? ';' : ','
}
