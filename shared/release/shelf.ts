/** Which vintage of a series counts, of all that stand on its shelf. */
import type { Vintage } from '../series.ts'

/**
 * The vintage that counts. One whose date is stated comes before one whose date is assumed, and of two stated dates
 * the later. An assumed date is the day of import, which does not tell whose figures are newer: there the vintage of
 * more economies counts, then that of the later observed year, then the later import.
 */
export const newestVintage = (vintages: readonly Vintage[]): Vintage | undefined =>
  best(dated(vintages), rankOf)

/**
 * The vintage a cycle uses: the newest of those imported until it closed, so that a later one does not restate it.
 * Where none had been imported by then, the first that was imported after. A date corrected later names it better,
 * and chooses no other.
 */
export function pinnedVintage(vintages: readonly Vintage[], closes: string): Vintage | undefined {
  const at = Date.parse(closes)
  const inTime = newestVintage(vintages.filter(({ importedAt }) => Date.parse(importedAt) <= at))
  const pinned =
    inTime ?? [...vintages].sort((a, b) => Date.parse(a.importedAt) - Date.parse(b.importedAt))[0]
  return pinned && dated(vintages).find(({ contentHash }) => contentHash === pinned.contentHash)
}

/**
 * The vintages that decide which of them a release of these cycles uses, so that it is the same without the others:
 * all imports of what is newest, and of what each cycle is pinned to.
 */
export function vintagesFor(
  vintages: readonly Vintage[],
  cycles: readonly { readonly closes: string }[],
): Vintage[] {
  const used = [newestVintage(vintages), ...cycles.map(({ closes }) => pinnedVintage(vintages, closes))]
  const contents = new Set(used.map((vintage) => vintage?.contentHash))
  return vintages.filter(({ contentHash }) => contents.has(contentHash))
}

/**
 * Every content once, by the item whose date counts: what somebody gave corrects the file, and both an assumption; of
 * several that were given the last.
 */
function dated(vintages: readonly Vintage[]): Vintage[] {
  const byContent = new Map<string, Vintage[]>()
  for (const vintage of vintages)
    byContent.set(vintage.contentHash, [...(byContent.get(vintage.contentHash) ?? []), vintage])
  return [...byContent.values()].flatMap(
    (same) => best(same, (v) => [certainty[v.vintageBasis], v.importedAt, v.vintage]) ?? [],
  )
}

/**
 * What importing figures again would change, of those that stand on the shelf already: `dated` if it corrects their
 * date, undefined if it changes nothing.
 */
export function correction(standing: readonly Vintage[], again: Vintage): 'dated' | undefined {
  const [known] = dated(standing.filter(({ contentHash }) => contentHash === again.contentHash))
  if (!known || certainty[again.vintageBasis] < certainty[known.vintageBasis]) return undefined
  const sameDate = again.vintage === known.vintage && again.vintageBasis === known.vintageBasis
  return sameDate || again.vintageBasis === 'assumed' ? undefined : 'dated'
}

const certainty = { assumed: 0, file: 1, given: 2 } as const

type Rank = readonly (number | string)[]

const stated = ({ vintageBasis }: Vintage): number => (vintageBasis === 'assumed' ? 0 : 1)

function rankOf(v: Vintage): Rank {
  if (stated(v)) return [1, v.vintage, v.importedAt, v.contentHash]
  const observed = v.observations.filter(({ status }) => status !== 'F')
  const covered = new Set(observed.map(({ economy }) => economy)).size
  const last = observed.reduce((year, o) => Math.max(year, o.year), 0)
  return [0, covered, last, v.importedAt, v.contentHash]
}

function best(vintages: readonly Vintage[], rank: (vintage: Vintage) => Rank): Vintage | undefined {
  return vintages.reduce<Vintage | undefined>(
    (found, v) => (found && !isAbove(rank(v), rank(found)) ? found : v),
    undefined,
  )
}

function isAbove(a: Rank, b: Rank): boolean {
  const at = a.findIndex((part, i) => part !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}
