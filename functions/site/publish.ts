/**
 * Publishes: data files, the release, its pages, then `latest`. Every step can be repeated, so a run that was cut
 * off is finished by the next one, and nothing is done again that has not changed.
 */
import { dataFiles, type TextFile } from '../../shared/release/data/files.ts'
import { type DataFile, type Manifest, releaseHash } from '../../shared/release/manifest.ts'
import type { Release } from '../../shared/release/release.ts'
import { releaseOf } from '../../shared/release/release-of.ts'
import type { Log } from '../api/deps.ts'
import { latestRelease, putRelease } from '../store/release.ts'
import type { Table } from '../store/table.ts'
import { finishRelease, moveLatest, writeContents } from './data.ts'
import type { SiteFiles } from './files.ts'
import { sha256 } from './hash.ts'
import { writePages } from './pages.ts'
import { releaseSource } from './source.ts'

export interface PublisherDeps {
  readonly table: Table
  readonly site: SiteFiles
  /** ISO 8601 UTC. */
  readonly now: () => string
  readonly log: Log
  /** Logical name → address of the built scripts and styles. */
  readonly assets: Readonly<Record<string, string>>
}

export interface Publication {
  /** Number of the release that now is the latest; 0 before the first. */
  readonly number: number
  /** True if it is a new one. */
  readonly changed: boolean
}

/** A publisher; it holds nothing between two publications that could go stale. */
export function createPublisher(deps: PublisherDeps): () => Promise<Publication> {
  return async () => {
    const started = performance.now()
    let publication: Publication | undefined
    while (!publication) publication = await attempt(deps)
    deps.log({
      level: 'info',
      what: 'published',
      ...publication,
      milliseconds: Math.round(performance.now() - started),
    })
    return publication
  }
}

/** One publication; undefined if another publisher made a release meanwhile. */
async function attempt({ table, site, now, assets }: PublisherDeps): Promise<Publication | undefined> {
  const parent = await latestRelease(table)
  if (parent) await finishRelease(site, parent)
  const release = releaseOf(await releaseSource(table))
  const draft = await manifestOf(release, parent, now())
  const changed = draft.manifest.contentHash !== parent?.contentHash
  const manifest = changed ? draft.manifest : parent
  if (changed) {
    await writeContents(site, draft.fresh)
    if (!(await putRelease(table, manifest))) return undefined
    await finishRelease(site, manifest)
  }
  await writePages(site, release, { ...manifest, assets })
  await moveLatest(site, manifest)
  return { number: manifest.number, changed }
}

/** The manifest of a release that follows `parent`, and the files whose content no earlier release has. */
async function manifestOf(
  release: Release,
  parent: Manifest | undefined,
  releasedAt: string,
): Promise<{ manifest: Manifest; fresh: TextFile[] }> {
  const number = (parent?.number ?? 0) + 1
  const known = new Map(parent?.files.map((file) => [file.name, file]))
  const files: DataFile[] = []
  const fresh: TextFile[] = []
  for (const file of dataFiles(release)) {
    const hash = sha256(file.text)
    const before = known.get(file.name)
    if (before?.sha256 === hash) files.push(before)
    else {
      files.push({ name: file.name, sha256: hash, size: Buffer.byteLength(file.text), since: number })
      fresh.push(file)
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1))
  const content = {
    framework: release.framework,
    files,
    vintages: release.series.flatMap(({ used }) =>
      used.map(({ series, vintage, contentHash }) => ({ series, vintage, contentHash })),
    ),
  }
  const manifest: Manifest = {
    ...content,
    number,
    parent: parent?.contentHash ?? null,
    contentHash: await releaseHash(content),
    releasedAt,
    demonstration: release.cycles.some(({ demonstration }) => demonstration),
  }
  return { manifest, fresh }
}
