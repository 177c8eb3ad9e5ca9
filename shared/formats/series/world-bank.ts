/** What the lines above the header of a World Bank file say. */

import { mayBeVintage, vintageDays } from '../../series.ts'
import type { Problems } from '../csv-read.ts'
import type { Wrong } from '../wrong.ts'
import { dateOfSerial } from '../xlsx/serial.ts'

/** The date of "Last Updated Date" as YYYY-MM-DD; undefined where the file has none. Adds a problem for one that is no date. */
export function fileDate(
  above: readonly { readonly row: readonly string[]; readonly line: number }[],
  today: string,
  problems: Problems,
): string | undefined {
  const at = above.find(({ row }) => row[0]?.trim().toLowerCase() === 'last updated date')
  const cell = at?.row[1]?.trim()
  if (at === undefined || cell === undefined || cell === '') return undefined
  const date = /^\d{5}$/.test(cell) ? dateOfSerial(Number(cell)) : cell
  const isDay = date !== undefined && isDate(date)
  if (isDay && mayBeVintage(date, today)) return date
  const wrong: Wrong = isDay ? { code: 'vintage', ...vintageDays(today) } : { code: 'date' }
  problems.add(at.line, 2, cell, wrong)
  return undefined
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
