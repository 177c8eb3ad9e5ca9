/** The manifest of a release: what it is made of, and the hash of each part. */
import * as z from 'zod/mini'
import { hashOf } from '../canonical.ts'

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

export const DataFile = z.object({
  /** Path below the release, such as `observations/2026.csv`. */
  name: z.string(),
  sha256: Sha256,
  /** Bytes, uncompressed. */
  size: z.int(),
  /** Number of the release in which this content first stood. */
  since: z.int(),
  /** Of a file made of CSV files: names these and their writers, so that it is made again only where they changed. */
  sources: z.optional(z.string()),
})
export type DataFile = z.infer<typeof DataFile>

export const Manifest = z.object({
  number: z.int().check(z.minimum(1)),
  /** Content hash of the release before it; null for the first. */
  parent: z.nullable(Sha256),
  contentHash: Sha256,
  releasedAt: z.iso.datetime(),
  framework: z.string(),
  /** True where any report in it is invented. */
  demonstration: z.boolean(),
  /** Sorted by name; those that follow stand in the JSON files that `more` names, beside this one. */
  files: z.array(DataFile),
  more: z.optional(z.array(z.string())),
  /** The vintages in use. */
  vintages: z.array(z.object({ series: z.string(), vintage: z.iso.date(), contentHash: Sha256 })),
})
export type Manifest = z.infer<typeof Manifest>

/**
 * The hash that names a release: over its data files (the published events' hashes among them) and vintages.
 * Neither number nor time nor parent enter it, so the same content has the same hash.
 */
export const releaseHash = (
  content: Pick<Manifest, 'framework' | 'vintages'> & {
    files: readonly Pick<DataFile, 'name' | 'sha256' | 'size'>[]
  },
): Promise<string> =>
  hashOf({
    framework: content.framework,
    files: content.files.map(({ name, sha256, size }) => ({ name, sha256, size })),
    vintages: content.vintages,
  })
