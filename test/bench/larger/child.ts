/**
 * The product with more economies and indicators, in a process of its own: `overview CYCLES` renders the overview,
 * `fill DATA CYCLES` fills a table and `publish DATA ASSETS` publishes it. Prints what it measured as JSON.
 */
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { createPublisher } from '../../../functions/site/publish.ts'
import { pagesOf } from '../../../functions/site/render.ts'
import { folderSite } from '../../../infra/local/folder.ts'
import { type LocalTable, openLocalTable } from '../../../infra/local/table.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { cyclesUntil, fill, sectionsOf } from '../fill.ts'

async function withTable(data: string, work: (local: LocalTable) => Promise<unknown>): Promise<object> {
  const start = performance.now()
  const local = await openLocalTable(join(data, 'table'))
  await work(local)
  await local.close()
  return { milliseconds: performance.now() - start, memory: process.resourceUsage().maxRSS * 1024 }
}

const tasks: Readonly<Record<string, (...words: string[]) => Promise<object>>> = {
  fill: (data = '', cycles) => withTable(data, ({ table }) => fill(table, Number(cycles))),
  publish: (data = '', assets = '{}') =>
    withTable(data, ({ table }) =>
      createPublisher({
        table,
        site: folderSite(join(data, 'site')),
        now: () => new Date().toISOString(),
        log: () => undefined,
        assets: JSON.parse(assets),
        origin: 'https://aider.example.org',
      })(),
    ),
  async overview(count) {
    const cycles = cyclesUntil(Number(count))
    const sections = cycles.flatMap((cycle) => [...sectionsOf(cycle, cycles.length)])
    const release = releaseOf({ cycles, sections, vintages: [], withdrawn: [] })
    const none = () => Promise.reject(new Error('Only the overview is rendered'))
    const context = {
      number: 1,
      contentHash: '0'.repeat(64),
      releasedAt: '2026-11-24T00:00:00.000Z',
      demonstration: true,
      vintages: [],
      files: [],
      assets: {},
      origin: 'https://aider.example.org',
      log: [],
      manifest: none,
      changes: none,
      scores: none,

      briefs: [],
      briefContent: () => Promise.reject(new RangeError('no brief')),
      filesOf: () => Promise.reject(new RangeError('no release')),
    }
    for (const page of pagesOf(release, context, () => context.releasedAt))
      if (page.address === '/') return { bytes: overTheWire(await page.render('en')) }
    throw new Error('There is no overview')
  },
}
const overTheWire = (page: string): number =>
  brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

const [task = '', ...words] = process.argv.slice(2)
console.log(JSON.stringify(await tasks[task]?.(...words)))
