/** A publication after one section changed, with 21 economies and 10 cycles published, in a warm process. */
import { brotliCompressSync } from 'node:zlib'
import { putPublished } from '../../functions/store/published.ts'
import { inventedSection } from '../invented.ts'
import { cycles, lastCycle, publishedSite } from './published-site.ts'
import { median, type Result } from './report.ts'

const rounds = 9

/** Milliseconds until `latest` has moved, compression included; and the overview as it goes over the wire. */
export async function publication(): Promise<Result[]> {
  const { table, site, first, publish, close } = await publishedSite()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await putPublished(table, inventedSection(lastCycle, 4, 'AUS', '1', round + 2))
    const start = performance.now()
    await publish()
    times.push(performance.now() - start)
  }
  const page = await site.read('index.html')
  if (!page) throw new Error('The publication made no overview')
  await close()
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
