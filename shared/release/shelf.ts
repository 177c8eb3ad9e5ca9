/** Which vintage of a series counts. */
import type { Vintage } from '../series.ts'

/** The newest vintage; a date that the file states or the importer gave counts before one that was assumed. */
export function newestVintage(vintages: readonly Vintage[]): Vintage | undefined {
  return vintages.reduce<Vintage | undefined>((best, v) => (best && !isNewer(v, best) ? best : v), undefined)
}

/**
 * The vintage a cycle uses: the newest of those imported until it closed, so that a later one does not restate it.
 * Where none had been imported by then, the first that was imported after.
 */
export function pinnedVintage(vintages: readonly Vintage[], closes: string): Vintage | undefined {
  const at = Date.parse(closes)
  const inTime = newestVintage(vintages.filter(({ importedAt }) => Date.parse(importedAt) <= at))
  if (inTime) return inTime
  return [...vintages].sort((a, b) => Date.parse(a.importedAt) - Date.parse(b.importedAt))[0]
}

function isNewer(a: Vintage, b: Vintage): boolean {
  const rank = (v: Vintage) =>
    `${v.vintageBasis === 'assumed' ? 0 : 1} ${v.vintage} ${v.importedAt} ${v.contentHash}`
  return rank(a) > rank(b)
}
