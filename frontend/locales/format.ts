/** Numbers and dates as the pages write them. */

const thinSpace = '\u202f'

/** A figure with as many digits as a reader can use; thousands are parted by a thin space. */
export function figure(value: number): string {
  const size = Math.abs(value)
  const digits = size >= 1_000 ? 0 : size >= 10 ? 1 : 2
  const [whole = '', part] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thinSpace)
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : ''
  return sign + (part === undefined || Number(part) === 0 ? grouped : `${grouped}.${part}`)
}

/** A score, 0 to 100, as a whole number. */
export const points = (score: number): string => String(Math.round(score))

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-11-24` or an instant as `24 Nov 2026`, in UTC. */
export function date(iso: string): string {
  const at = new Date(iso)
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`
}
