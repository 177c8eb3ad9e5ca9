/** What a newer vintage of a series changed of an older one. */
import type { VintageHistory } from './history.ts'

/** A figure that both vintages have, and not the same. */
export interface Revised {
  /** Place of the economy in APEC's order. */
  readonly economy: number
  readonly year: number
  /** In the unit of the series. */
  readonly from: number
  readonly to: number
}

export interface Revision {
  /** Figures that both have. */
  readonly compared: number
  /** Figures that only the newer one has, and that only the older one has. */
  readonly added: number
  readonly removed: number
  /** Largest change first. */
  readonly revised: readonly Revised[]
}

/** Compares figure by figure; both begin with the year `from`. Differences below a millionth are rounding. */
export function revisionOf(older: VintageHistory, newer: VintageHistory, from: number): Revision {
  const revised: Revised[] = []
  let [compared, added, removed] = [0, 0, 0]
  for (const [economy, values] of newer.values.entries()) {
    const before = older.values[economy] ?? []
    for (let i = 0; i < Math.max(values.length, before.length); i += 1) {
      const [was, is] = [before[i] ?? null, values[i] ?? null]
      if (was === null && is !== null) added += 1
      else if (was !== null && is === null) removed += 1
      else if (was !== null && is !== null) {
        compared += 1
        if (Math.abs(is - was) > 1e-6 * Math.max(1, Math.abs(was)))
          revised.push({ economy, year: from + i, from: was, to: is })
      }
    }
  }
  revised.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
  return { compared, added, removed, revised }
}
