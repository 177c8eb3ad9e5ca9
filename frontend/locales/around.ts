/** An instant on clocks on both sides of the date line, without naming a place. */

export interface ClocksAround {
  /** Hours ahead of UTC of the first clocks, and what they show: `16 Dec 2026, 12:59`. */
  readonly ahead: readonly [hours: number, shown: string]
  /** Hours behind UTC of the last clocks, and what they show. */
  readonly behind: readonly [hours: number, shown: string]
}

/** The first and the last clocks of APEC's economies, in hours from UTC. */
const first = 13
const last = -10

/** `date` writes a day as the reader's language has it. */
export function clocksAround(iso: string, date: (iso: string) => string): ClocksAround {
  const shownAt = (hours: number): string => {
    const there = new Date(Date.parse(iso) + hours * 3_600_000).toISOString()
    return `${date(there)}, ${there.slice(11, 16)}`
  }
  return { ahead: [first, shownAt(first)], behind: [-last, shownAt(last)] }
}
