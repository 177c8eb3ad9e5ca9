/** Makes the files of a release that its parent has not, and the manifest that names them all. */
import { dataFiles } from '../../shared/release/data/files.ts'
import { type ReleaseFile, writersVersion } from '../../shared/release/data/formats.ts'
import { type DataFile, type Manifest, releaseHash } from '../../shared/release/manifest.ts'
import type { Release } from '../../shared/release/release.ts'
import { writeContent } from './data.ts'
import type { SiteFiles } from './files.ts'
import { sha256 } from './hash.ts'
import { inParallel } from './parallel.ts'

/** Data files that are made and stored at once; each is up to 2 MB, and more than that while it is made. */
const filesAtOnce = 6

/**
 * The manifest of a release that follows `parent`; its contents that no earlier release has are written, few of them
 * in memory at a time.
 */
export async function makeContents(
  site: SiteFiles,
  release: Release,
  parent: Manifest | undefined,
  releasedAt: string,
): Promise<Manifest> {
  const number = (parent?.number ?? 0) + 1
  const known = new Map(parent?.files.map((file) => [file.name, file]))
  const made = new Map<string, DataFile>()
  const hashOf = (name: string): string => {
    const file = made.get(name)
    if (!file) throw new Error(`${name} is made after what is made of it`)
    return file.sha256
  }
  await inParallel(
    dataFiles(release),
    async (file) => {
      const { name } = file
      const before = known.get(name)
      const sources = sourcesOf(file, made)
      if (before && sources !== undefined && before.sources === sources) return void made.set(name, before)
      const body = file.make(hashOf)
      const hash = sha256(body)
      const fresh = before?.sha256 !== hash
      const entry: DataFile = {
        name,
        sha256: hash,
        size: Buffer.byteLength(body),
        since: fresh ? number : before.since,
        ...(sources !== undefined && { sources }),
      }
      made.set(name, entry)
      if (fresh) await writeContent(site, entry, body)
    },
    filesAtOnce,
  )
  const content = {
    framework: release.framework,
    files: [...made.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    vintages: release.series.flatMap(({ used }) =>
      used.map(({ series, vintage, contentHash }) => ({ series, vintage, contentHash })),
    ),
  }
  return {
    ...content,
    number,
    parent: parent?.contentHash ?? null,
    contentHash: await releaseHash(content),
    releasedAt,
    demonstration: release.cycles.some(({ demonstration }) => demonstration),
  }
}

/** Names what a file is made of and by which writers; undefined for a CSV file, which is made of the release itself. */
function sourcesOf({ madeOf }: ReleaseFile, made: ReadonlyMap<string, DataFile>): string | undefined {
  if (madeOf.length === 0) return undefined
  const hashes = madeOf.map((name) => `${name} ${made.get(name)?.sha256}`)
  return sha256([`writers ${writersVersion}`, ...hashes].join('\n')).slice(0, 16)
}
