/** All analysis of a release in the browser of a slow device: every trend, mean, class, convergence and peer there is. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { focusAreas, indicators } from '../../shared/framework/index.ts'
import { openBrowser } from '../browser/chromium.ts'
import { cycles, publishedSite } from './published-site.ts'
import { median, type Result } from './report.ts'
import { serveFolder } from './server.ts'

const pages = 3
const runs = 15
const slowdown = 4

/** The addresses of what the pages of analysis load. */
const addresses = {
  areas: focusAreas.map(({ id }) => `/analysis/data/areas/${id}.json`),
  series: indicators.flatMap((i) =>
    i.kind === 'measure' && i.series !== undefined ? [`/analysis/data/series/${i.id}.json`] : [],
  ),
  weights: '/analysis/data/weights.json',
}

/** Some runs in each of some pages; the first run of a page, in which nothing is compiled yet, stands beside them. */
export async function analysis(): Promise<Result[]> {
  const { root, close } = await publishedSite()
  const server = await serveFolder(root)
  const browser = await openBrowser()
  const inPage = await bundled()
  const first: number[] = []
  const times: number[] = []
  let subjects = 0
  for (let i = 0; i < pages; i += 1) {
    const page = await browser.newPage({ ignoreHTTPSErrors: true })
    await page.addInitScript(inPage)
    await page.goto(`${server.origin}/analysis/trends/`)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const found = await page.evaluate(([from, times]) => window.analyse(from, times), [
      addresses,
      runs,
    ] as const)
    first.push(...found.milliseconds.slice(0, 1))
    times.push(...found.milliseconds.slice(1))
    subjects = found.subjects
    await page.close()
  }
  await browser.close()
  await server.close()
  await close()
  return [
    {
      what: 'All analysis in the browser',
      measured: median(times),
      budget: 50,
      unit: 'ms',
      how: `median of ${times.length} runs, ${slowdown} times slower CPU; the fastest ${Math.round(Math.min(...times))} ms, the first of a page ${Math.round(median(first))} ms; ${subjects} focus areas and indicators, ${cycles} cycles`,
    },
  ]
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./analysis-in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}
