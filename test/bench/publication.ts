/** A publication after one section changed, with 21 economies and 10 cycles published, in a warm process. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { createPublisher } from '../../functions/site/publish.ts'
import { putCycle } from '../../functions/store/cycle.ts'
import { putPublished } from '../../functions/store/published.ts'
import { buildFrontend } from '../../infra/build/frontend.ts'
import { folderSite } from '../../infra/local/folder.ts'
import { openLocalTable } from '../../infra/local/table.ts'
import { economies } from '../../shared/economies.ts'
import { focusAreas } from '../../shared/framework/index.ts'
import { inventedCycle, inventedSection } from '../invented.ts'
import { median, type Result } from './report.ts'

const rounds = 9
const cycles = 10
const firstYear = 2027 - cycles

/** Milliseconds until `latest` has moved, compression included; and the overview as it goes over the wire. */
export async function publication(): Promise<Result[]> {
  const data = await mkdtemp(join(tmpdir(), 'aider-bench-'))
  const local = await openLocalTable(join(data, 'table'))
  const site = folderSite(join(data, 'site'))
  const { assets } = await buildFrontend({ outDir: join(data, 'frontend') })
  const publish = createPublisher({
    table: local.table,
    site,
    now: () => new Date().toISOString(),
    log: () => undefined,
    assets,
  })
  for (let position = 0; position < cycles; position += 1) {
    const cycle = inventedCycle(firstYear + position)
    await putCycle(local.table, cycle)
    for (const { key } of economies)
      for (const { id } of focusAreas)
        await putPublished(local.table, inventedSection(cycle, Math.floor(position / 2), key, id, 1))
  }
  const first = await timed(publish)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const changed = inventedSection(inventedCycle(firstYear + cycles - 1), 4, 'AUS', '1', round + 2)
    await putPublished(local.table, changed)
    times.push(await timed(publish))
  }
  const page = await site.read('index.html')
  if (!page) throw new Error('The publication made no overview')
  await local.close()
  await rm(data, { recursive: true })
  return [
    {
      what: 'Publication after one section changed',
      measured: median(times),
      budget: 2_000,
      unit: 'ms',
      how: `${rounds} rounds, warm, 21 economies, ${cycles} cycles; the first of all took ${Math.round(first)} ms`,
    },
    {
      what: 'Overview page',
      measured: brotliCompressSync(page).length / 1_000,
      budget: 30,
      unit: 'kB',
      how: 'brotli, the one response in which its heatmap is readable',
    },
  ]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
