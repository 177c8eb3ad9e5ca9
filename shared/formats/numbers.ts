/** Reading the numbers of a file, whose decimal sign may be a comma. */
import type { Delimiter } from './csv-read.ts'
import type { Wrong } from './wrong.ts'

/** A cell's number; undefined for an empty cell, what is wrong with one that is no plain number. */
export type NumberReader = (cell: string) => number | undefined | { readonly wrong: Wrong }

/** Whether a text has a number whose comma can only be a decimal one: not three digits after it, as between thousands. */
export const showsDecimalComma = (text: string): boolean =>
  /(?:^|[;\t"\r\n])[^\S\r\n]*-?\d+,(?:\d{1,2}|\d{4,})[^\S\r\n]*(?=[;\t"\r\n]|$)/.test(text)

/** Cells that commas separate cannot have decimal commas. */
export const mayHaveDecimalComma = (delimiter: Delimiter): boolean => delimiter !== ','

/** Where the comma is decimal a point could only stand between thousands, so it is refused. */
export function numberReader(decimalComma: boolean): NumberReader {
  return (cell) => {
    const text = cell.trim()
    // The World Bank writes two points for "no data".
    if (text === '' || text === '..') return undefined
    const plain = decimalComma ? text.replace(',', '.') : text
    if (!(decimalComma && text.includes('.')) && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) {
      const value = Number(plain)
      return Number.isFinite(value) ? value : { wrong: { code: 'number-large' } }
    }
    if (/^-?\d{1,3}([ .,'\u00a0\u202f]\d{3})+([.,]\d+)?$/.test(text))
      return { wrong: { code: 'number-unclear', decimalComma } }
    return { wrong: { code: 'number', decimalComma } }
  }
}
