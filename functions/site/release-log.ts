/** The log of releases in the site, and beside each release what changed in it. */
import * as z from 'zod/mini'
import { Difference, differenceOf } from '../../shared/release/difference.ts'
import { entryOf, ReleaseEntry } from '../../shared/release/log.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import { loadRelease } from '../store/release.ts'
import type { Table } from '../store/table.ts'
import { immutable, readContent, revalidated } from './data.ts'
import type { SiteFiles } from './files.ts'

const logPath = 'data/releases.json'
const changesPath = (number: number): string => `data/releases/${number}/changes.json`
const json = { contentType: 'application/json' }

/**
 * Every release up to this one, oldest first. What the log lacks, because it is new or a run was cut off, is worked
 * out from the releases' own files and written.
 */
export async function releaseLog(
  site: SiteFiles,
  table: Table,
  latest: Manifest,
): Promise<readonly ReleaseEntry[]> {
  const bytes = await site.read(logPath)
  const log = bytes ? z.array(ReleaseEntry).parse(parsed(bytes)) : []
  if (log.at(-1)?.contentHash === latest.contentHash && log.length === latest.number) return log
  let before = log.length > 0 ? await loadRelease(table, log.length) : undefined
  for (let number = log.length + 1; number <= latest.number; number += 1) {
    const manifest = number === latest.number ? latest : await loadRelease(table, number)
    const difference = await differenceOf(before, manifest, (file) => readContent(site, file))
    await site.write(changesPath(number), JSON.stringify(difference), { ...json, cacheControl: immutable })
    log.push(entryOf(manifest, difference))
    before = manifest
  }
  await site.write(logPath, JSON.stringify(log), { ...json, cacheControl: revalidated })
  return log
}

/** What changed in a release of the log. */
export async function changesIn(site: SiteFiles, number: number): Promise<Difference> {
  const bytes = await site.read(changesPath(number))
  if (!bytes) throw new Error(`The site has no ${changesPath(number)}`)
  return Difference.parse(parsed(bytes))
}

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
