/** Reading CSV so that everything found can be named by its line and cell. */
import Papa from 'papaparse'
import type { Wrong } from './wrong.ts'

/** One thing wrong with a file. `line` and `column` count from 1; a column is a cell of the line. */
export interface FileProblem {
  readonly line: number
  readonly column: number
  readonly found: string
  readonly wrong: Wrong
}

export type Delimiter = ',' | ';' | '\t'

/** Most problems that one answer names. */
export const problemsShown = 200

/** Gathers problems: all are counted, the first 200 are kept. */
export class Problems {
  readonly list: FileProblem[] = []
  total = 0

  add(line: number, column: number, found: string, wrong: Wrong): void {
    this.total += 1
    if (this.list.length < problemsShown)
      this.list.push({ line, column, found: found.length > 60 ? `${found.slice(0, 60)}…` : found, wrong })
  }
}

/** Splits a text into rows, or says what is wrong with it. */
export function readCsv(
  text: string,
  delimiter: Delimiter,
): readonly (readonly string[])[] | { readonly wrong: Wrong } {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const other = otherFormat(body)
  if (other) return { wrong: other }
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false })
  const unclosed = errors.some(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes')
  return unclosed ? { wrong: { code: 'quote' } } : data
}

/** What a text is that is no CSV; undefined where it may be one. */
export function otherFormat(text: string): Wrong | undefined {
  if (text.trim() === '') return { code: 'empty' }
  if (text.startsWith('PK')) return { code: 'zip' }
  if (text.includes('\0')) return { code: 'not-utf8' }
  if (/^\s*</.test(text)) return { code: 'markup' }
  if (/^\s*[{[]/.test(text)) return { code: 'json' }
  return undefined
}

/** The separator that most of the first lines agree on; a comma where there is none. */
export function delimiterOf(text: string): Delimiter {
  const head = text.split(/\r\n|\n|\r/, 30).filter((line) => line.trim() !== '')
  const count = (sign: Delimiter) => head.reduce((sum, line) => sum + line.split(sign).length - 1, 0)
  if (count('\t') > 0 && count('\t') >= count(';')) return '\t'
  return count(';') >= Math.max(1, head.length - 4) ? ';' : ','
}
