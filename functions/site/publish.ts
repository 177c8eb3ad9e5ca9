/**
 * Publishes: data files, the release, its pages, then `latest`. Every step can be repeated, so a run that was cut
 * off is finished by the next one, and nothing is done again that has not changed.
 */
import { releaseFrom } from '../../shared/release/release-of.ts'
import type { Log } from '../api/deps.ts'
import { listPublic, loadPublicContent } from '../store/briefs.ts'
import { latestRelease, loadRelease, putRelease } from '../store/release.ts'
import type { Table } from '../store/table.ts'
import { releaseFiles } from './brief-pages.ts'
import { finishRelease, moveLatest } from './data.ts'
import { describedOperations } from './described-operations.ts'
import type { SiteFiles } from './files.ts'
import { makeContents } from './manifest.ts'
import { writePages } from './pages.ts'
import { changesIn, releaseLog } from './release-log.ts'
import { scoresIn } from './release-scores.ts'
import type { PageContext } from './render.ts'
import { releaseSource } from './source.ts'

export interface PublisherDeps {
  readonly table: Table
  readonly site: SiteFiles
  /** ISO 8601 UTC. */
  readonly now: () => string
  readonly log: Log
  /** Logical name → address of the built scripts and styles. */
  readonly assets: Readonly<Record<string, string>>
  /** Where the site stands: `https://aider.example.org`, without a slash at its end. */
  readonly origin: string
  /** The address for mail to which readers report errors. */
  readonly reportTo?: string
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

/** One publication; undefined if another publisher made a release meanwhile, whose pages this one may have overwritten. */
async function attempt(deps: PublisherDeps): Promise<Publication | undefined> {
  const { table, site, now, log, assets, origin, reportTo } = deps
  const parent = await latestRelease(table)
  if (parent) await finishRelease(site, parent)
  const release = releaseFrom(await releaseSource(table, now()))
  const draft = await makeContents(site, release, parent, now())
  const changed = draft.contentHash !== parent?.contentHash
  const manifest = changed ? draft : parent
  if (changed) {
    if (!(await putRelease(table, manifest))) return undefined
    await finishRelease(site, manifest)
  }
  const context: PageContext = {
    ...manifest,
    assets,
    origin,
    ...(reportTo !== undefined && { reportTo }),
    operations: await describedOperations(site),
    log: await releaseLog(site, table, manifest),
    manifest: (number) => loadRelease(table, number),
    changes: (number) => changesIn(site, number),
    scores: (manifest) => scoresIn(site, manifest),
    briefs: await listPublic(table),
    briefContent: (brief) => loadPublicContent(table, brief),
    filesOf: async (number) => releaseFiles(site, await loadRelease(table, number)),
  }
  await writePages(site, release, context, (address, error) =>
    log({ level: 'error', what: 'page not rendered', address, error: (error as Error).stack }),
  )
  await moveLatest(site, manifest)
  if ((await latestRelease(table))?.number !== manifest.number) return undefined
  return { number: manifest.number, changed }
}
