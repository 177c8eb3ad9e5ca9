import { clock } from '../locales/clock.ts'
import { date } from '../locales/workspace.ts'

/** The instant on the reader's own clock, as `24 Nov 2026, 14:02`. */
export function ownTime(iso: string): string {
  const at = new Date(iso)
  const day = new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())).toISOString()
  return `${date(day)}, ${clock(iso)}`
}
