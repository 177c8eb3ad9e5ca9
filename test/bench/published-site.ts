/** A site published from invented reports and series of the usual size: 21 economies, 59 indicators, 10 cycles. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteFiles } from '../../functions/site/files.ts'
import { createPublisher } from '../../functions/site/publish.ts'
import type { Table } from '../../functions/store/table.ts'
import { buildFrontend } from '../../infra/build/frontend.ts'
import { deployFrontend } from '../../infra/local/deployment.ts'
import { folderSite } from '../../infra/local/folder.ts'
import { openLocalTable } from '../../infra/local/table.ts'
import { inventedCycle } from '../invented.ts'
import { fill, lastYear } from './fill.ts'

export const cycles = 10

export interface PublishedSite {
  readonly table: Table
  readonly site: SiteFiles
  /** The folder in which the site lies. */
  readonly root: string
  /** Milliseconds that the first publication took. */
  readonly first: number
  /** Publishes again. */
  publish(): Promise<unknown>
  /** Deletes everything. */
  close(): Promise<void>
}

/** The cycle that is still open. */
export const lastCycle = inventedCycle(lastYear(cycles))

export async function publishedSite(): Promise<PublishedSite> {
  const data = await mkdtemp(join(tmpdir(), 'aider-bench-'))
  const local = await openLocalTable(join(data, 'table'))
  const root = join(data, 'site')
  const site = folderSite(root)
  const frontend = await buildFrontend({ outDir: join(data, 'frontend') })
  await deployFrontend(frontend, site)
  const publish = createPublisher({
    table: local.table,
    site,
    now: () => new Date().toISOString(),
    log: () => undefined,
    assets: frontend.assets,
    origin: 'https://aider.example.org',
  })
  await fill(local.table, cycles)
  const start = performance.now()
  await publish()
  return {
    table: local.table,
    site,
    root,
    first: performance.now() - start,
    publish,
    async close() {
      await local.close()
      await rm(data, { recursive: true })
    },
  }
}
