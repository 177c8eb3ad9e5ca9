/** The log of releases: one entry each, with how much changed since the one before. */
import * as z from 'zod/mini'
import { Counts, type Difference } from './difference.ts'
import { Manifest } from './manifest.ts'

export const ReleaseEntry = z.extend(
  z.pick(Manifest, { number: true, parent: true, contentHash: true, releasedAt: true, demonstration: true }),
  { counts: Counts },
)
export type ReleaseEntry = z.infer<typeof ReleaseEntry>

/** Of a release and what changed in it. */
export function entryOf(manifest: Manifest, { counts }: Difference): ReleaseEntry {
  const { number, parent, contentHash, releasedAt, demonstration } = manifest
  return { number, parent, contentHash, releasedAt, demonstration, counts }
}
