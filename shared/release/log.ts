/** The log of releases: one entry each, with how much changed since the one before. */
import * as z from 'zod/mini'
import { changeKinds, type Difference } from './difference.ts'
import { Manifest } from './manifest.ts'

const count = z.int().check(z.minimum(0))

const Counts = z.object({
  added: count,
  changed: count,
  withheld: count,
  removed: count,
  sections: count,
  vintages: count,
})

export const ReleaseEntry = z.extend(
  z.pick(Manifest, { number: true, parent: true, contentHash: true, releasedAt: true, demonstration: true }),
  { counts: Counts },
)
export type ReleaseEntry = z.infer<typeof ReleaseEntry>

/** Of a release and what changed in it. */
export function entryOf(
  { number, parent, contentHash, releasedAt, demonstration }: Manifest,
  { observations, sections, vintages }: Difference,
): ReleaseEntry {
  const [added = 0, changed = 0, withheld = 0, removed = 0] = changeKinds.map(
    (kind) => observations.filter((change) => change.kind === kind).length,
  )
  return {
    number,
    parent,
    contentHash,
    releasedAt,
    demonstration,
    counts: { added, changed, withheld, removed, sections: sections.length, vintages: vintages.added.length },
  }
}
