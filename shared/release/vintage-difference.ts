/** What one vintage of a series says otherwise than another, figure by figure. */
import type { EconomyKey } from '../economies.ts'
import type { SeriesObservation, SeriesStatus } from '../series.ts'

type Side = { readonly value: number; readonly status: SeriesStatus }

export interface FigureChange {
  readonly economy: EconomyKey
  readonly year: number
  readonly from?: Side
  readonly to?: Side
}

export interface VintageDifference {
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Figures that both have alike. */
  readonly same: number
  /** Changed figures first, the furthest moved before the others; then removed and added ones, by place. */
  readonly changes: readonly FigureChange[]
}

const sideOf = ({ value, status }: SeriesObservation): Side => ({ value, status })
const placeOf = ({ economy, year }: SeriesObservation): string => `${economy}${year}`

export function vintageDifference(
  before: readonly SeriesObservation[],
  after: readonly SeriesObservation[],
): VintageDifference {
  const was = new Map(before.map((o) => [placeOf(o), o]))
  const is = new Set(after.map(placeOf))
  const changed: FigureChange[] = []
  const added: FigureChange[] = []
  for (const o of after) {
    const { economy, year } = o
    const old = was.get(placeOf(o))
    if (!old) added.push({ economy, year, to: sideOf(o) })
    else if (old.value !== o.value || old.status !== o.status)
      changed.push({ economy, year, from: sideOf(old), to: sideOf(o) })
  }
  const removed = before
    .filter((o) => !is.has(placeOf(o)))
    .map((o): FigureChange => ({ economy: o.economy, year: o.year, from: sideOf(o) }))
  const moved = ({ from, to }: FigureChange): number => Math.abs((to?.value ?? 0) - (from?.value ?? 0))
  changed.sort((a, b) => moved(b) - moved(a))
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    same: after.length - added.length - changed.length,
    changes: [...changed, ...removed, ...added],
  }
}
