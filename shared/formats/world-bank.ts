/** What the lines above the header of a World Bank file say. */

import { vintageError } from '../series.ts'
import type { CsvRows, Problems } from './csv-read.ts'
import { dateOfSerial } from './xlsx/serial.ts'

/** The date of "Last Updated Date" as YYYY-MM-DD; undefined where the file has none. Adds a problem for one that is no date. */
export function fileDate(
  { rows, lines }: CsvRows,
  header: number,
  today: string,
  problems: Problems,
): string | undefined {
  const at = rows.slice(0, header).findIndex((row) => row[0]?.trim().toLowerCase() === 'last updated date')
  const cell = at < 0 ? undefined : rows[at]?.[1]?.trim()
  if (cell === undefined || cell === '') return undefined
  const date = /^\d{5}$/.test(cell) ? dateOfSerial(Number(cell)) : cell
  const wrong =
    date !== undefined && isDate(date)
      ? vintageError(date, today)
      : 'Give a date such as 2026-07-13, or leave the cell empty'
  if (wrong === undefined) return date
  problems.add(lines[at] ?? 1, 2, cell, wrong)
  return undefined
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
