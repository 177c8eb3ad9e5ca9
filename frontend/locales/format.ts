/** Numbers and dates as the pages write them. */
import type { Language } from './languages.ts'

export interface Formats {
  /** A figure with as many digits as a reader can use; thousands are parted by a thin space. */
  figure(value: number): string
  /** The same with a given number of decimals, zeros too, for a column of figures. */
  fixed(value: number, places: number): string
  /** A figure as an economy gave it, to seven significant digits and whole numbers in full. */
  given(value: number): string
  /** A coefficient, to three decimals. */
  coefficient(value: number): string
  /** `2026-11-24` or an instant as `24 Nov 2026`, in UTC. */
  date(iso: string): string
  /** `24 Nov 2026, 14:02 UTC` */
  instant(iso: string): string
  /** A share from 0 to 1 as `81.5 %`. */
  percent(share: number): string
}

const thinSpace = '\u202f'
const givenDigits = 7

const months: Readonly<Record<Language, string>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  es: 'ene feb mar abr may jun jul ago sep oct nov dic',
}
const decimal: Readonly<Record<Language, string>> = { en: '.', es: ',' }

/** How a language writes numbers and dates; the same in every browser and in the publisher. */
export function formats(language: Language): Formats {
  const names = months[language].split(' ')
  const digits = (value: number, places: number, zeros = false): string => {
    const [whole = '', part] = Math.abs(value).toFixed(places).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thinSpace)
    const sign = value < 0 && Number(value.toFixed(places)) !== 0 ? '−' : ''
    return (
      sign +
      (part === undefined || (Number(part) === 0 && !zeros) ? grouped : grouped + decimal[language] + part)
    )
  }
  const date = (iso: string): string => {
    const at = new Date(iso)
    return `${at.getUTCDate()} ${names[at.getUTCMonth()]} ${at.getUTCFullYear()}`
  }
  return {
    figure(value) {
      const size = Math.abs(value)
      return digits(value, size >= 1_000 ? 0 : size >= 10 ? 1 : 2)
    },
    fixed: (value, places) => digits(value, places, true),
    given(value) {
      const whole = Math.trunc(Math.abs(value)).toFixed().length
      const kept = Number(value.toPrecision(Math.max(givenDigits, whole)))
      const [, decimals = ''] = kept.toFixed(12).replace(/0+$/, '').split('.')
      return digits(kept, decimals.length)
    },
    coefficient: (value) => digits(value, 3),
    date,
    instant: (iso) => `${date(iso)}, ${new Date(iso).toISOString().slice(11, 16)} UTC`,
    percent: (share) => `${digits(100 * share, 1)}${thinSpace}%`,
  }
}
