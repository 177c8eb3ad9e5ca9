/** The shelf of a series as people look at it: what counts for what, which dates are assumed, what was withdrawn. */
import type { Cycle } from '../cycle.ts'
import type { Shelf, Vintage, Withdrawal } from '../series.ts'
import { newestVintage, pinnedVintage } from './shelf.ts'
import { partWithdrawn } from './withdrawn.ts'

export interface ShelfEntry extends Omit<Vintage, 'observations'> {
  /** Number of figures. */
  readonly count: number
  /** True for the one vintage whose figures stand in charts and tables of years. */
  readonly counts: boolean
  /** The cycles that use it. */
  readonly cycles: readonly string[]
  readonly withdrawn: Pick<Withdrawal, 'at' | 'reason'> | null
}

/** Every item of the shelf, newest import first. */
export function shelfEntries(shelf: Shelf, cycles: readonly Cycle[]): ShelfEntry[] {
  const { standing, withdrawn } = partWithdrawn(shelf)
  const newest = newestVintage(standing)
  const pinned = cycles.map(({ cycle, closes }) => ({ cycle, vintage: pinnedVintage(standing, closes) }))
  const entry = (vintage: Vintage, withdrawal?: Withdrawal): ShelfEntry => {
    const { observations, ...header } = vintage
    return {
      ...header,
      count: observations.length,
      counts: vintage === newest,
      cycles: pinned.flatMap(({ cycle, vintage: used }) => (used === vintage ? [cycle] : [])),
      withdrawn: withdrawal ? { at: withdrawal.at, reason: withdrawal.reason } : null,
    }
  }
  const entries = [
    ...standing.map((vintage) => entry(vintage)),
    ...withdrawn.map(({ vintage, withdrawal }) => entry(vintage, withdrawal)),
  ]
  return entries.sort((a, b) => (a.importedAt > b.importedAt ? -1 : 1))
}
