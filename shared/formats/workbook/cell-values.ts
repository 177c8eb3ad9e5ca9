/** What people type into cells, read as what they mean; where that is not sure, it is asked and not guessed. */
import type { Cell } from '../xlsx/read.ts'
import { dateOfSerial } from '../xlsx/serial.ts'
import type { Wrong } from './problems.ts'

export type Read<T> = { readonly value: T | undefined } | { readonly wrong: Wrong }

/** How the file writes numbers and dates. */
export interface Manners {
  readonly from1904: boolean
  /** `1,234` has a decimal comma: the file's separator is one that only such places use. */
  readonly decimalComma: boolean
  /** Which comes first in dates such as 13/07/2026; unknown where no date of the file tells. */
  readonly dateOrder: 'day' | 'month' | undefined
}

/** A text with line breaks of one kind and no space around; undefined for none. */
export function readText(cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined
  const text = cell.kind === 'number' ? String(cell.number) : cell.text
  return text.replace(/\r\n?/g, '\n').trim() || undefined
}

export function readNumber(cell: Cell | undefined, { decimalComma }: Manners): Read<number> {
  if (cell?.kind === 'number') return { value: cell.number }
  const text = readText(cell)
  if (text === undefined) return { value: undefined }
  const thousands = decimalComma ? /^[+-]?\d{1,3}\.\d{3}$/ : /^[+-]?\d{1,3},\d{3}$/
  if (thousands.test(text)) return { wrong: { code: 'number-unclear' } }
  const plain = text.replace(/^([+-]?\d+),(\d+)$/, '$1.$2')
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)))
    return { value: Number(plain) }
  const grouped = /^[+-]?\d{1,3}([ .,'’\u00a0\u202f]\d{3})+([.,]\d+)?$/.test(text)
  return { wrong: { code: grouped ? 'number-unclear' : 'number' } }
}

export function readYear(cell: Cell | undefined): Read<number> {
  const text = readText(cell)
  if (text === undefined) return { value: undefined }
  return /^\d{4}$/.test(text) ? { value: Number(text) } : { wrong: { code: 'year' } }
}

/** A date as YYYY-MM-DD. */
export function readDate(cell: Cell | undefined, { from1904, dateOrder }: Manners): Read<string> {
  const text = readText(cell)
  if (text === undefined) return { value: undefined }
  if (cell?.kind === 'number' || /^\d{5}$/.test(text)) return sure(dateOfSerial(Number(text), from1904))
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00.*)?$/.exec(text) ?? []
  if (year) return sure(dateOf(year, month, day))
  const [, d, name, y] = /^(\d{1,2})[ -](?:de )?(\p{L}{3,})\.?[ -](?:de )?(\d{4})$/u.exec(text) ?? []
  if (name) return sure(dateOf(y, monthNumbers.get(name.toLowerCase().slice(0, 3)), d))
  const short = shortDate(text)
  if (!short) return { wrong: { code: 'date' } }
  const [a, b, last, dotted] = short
  const order = dotted || Number(a) > 12 ? 'day' : Number(b) > 12 ? 'month' : a === b ? 'day' : dateOrder
  if (order === undefined) return { wrong: { code: 'date-unclear' } }
  return sure(order === 'day' ? dateOf(last, b, a) : dateOf(last, a, b))
}

/** Which comes first, day or month, as the dates of a file show it together; undefined where none does, or they disagree. */
export function dateOrderOf(cells: readonly (Cell | undefined)[]): Manners['dateOrder'] {
  const orders = cells.flatMap((cell) => {
    const [a, b] = shortDate(readText(cell) ?? '') ?? []
    return Number(a) > 12 ? ['day' as const] : Number(b) > 12 ? ['month' as const] : []
  })
  return orders.every((order) => order === orders[0]) ? orders[0] : undefined
}

/** `13/07/2026` in its parts; with points, as only day-first places write it, the last is true. */
function shortDate(text: string): readonly [string, string, string, boolean] | undefined {
  const [, a, sign, b, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? []
  return a && b && year ? [a, b, year, sign === '.'] : undefined
}

const sure = (date: string | undefined): Read<string> =>
  date === undefined ? { wrong: { code: 'date' } } : { value: date }

function dateOf(year = '', month: string | number = '', day = ''): string | undefined {
  const date = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-')
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined
}

/** First three letters of the months, in the languages of the page. */
const monthNumbers = new Map(
  [
    'jan ene',
    'feb',
    'mar',
    'apr abr',
    'may',
    'jun',
    'jul',
    'aug ago',
    'sep',
    'oct',
    'nov',
    'dec dic',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
)
