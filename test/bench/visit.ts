/** One visit of a reader on a slow device and line who has nothing of the site in a cache. */
import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Noticed } from './in-page.ts'
import { median } from './report.ts'

const slowdown = 4
const line = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
export const conditions = '4 times slower CPU, 1.6 Mbps, 150 ms, cold, HTTP/2'

const redraws = 5

export interface Visit extends Noticed {
  /** Bytes over the wire, headers included: all, and what had been asked for before the drawing code of charts. */
  readonly bytes: number
  readonly bytesBeforeChart: number
  /** Milliseconds from a key in the first select of a chart until the other economy was painted; only with `chart`. */
  readonly redraw?: number
}

const inPage = readFile(new URL('./in-page.ts', import.meta.url), 'utf8').then((source) =>
  transform(source, { loader: 'ts', format: 'iife' }),
)

/** Opens the address in a new context and waits until nothing more is loaded; with `chart` also uses the first chart. */
export async function visit(
  browser: Browser,
  url: string,
  { chart = false }: { readonly chart?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const loads = await watchLoads(session)
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript((await inPage).code)
    const answer = await page.goto(url, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}`)
    if (chart) {
      await page.locator('canvas').scrollIntoViewIfNeeded()
      await page.locator('canvas:not([data-rev="0"])').waitFor()
    }
    const noticed = await page.evaluate(() => window.noticed)
    const bytes = bytesOf(loads)
    return { ...noticed, ...bytes, ...(chart && { redraw: await redrawOf(page) }) }
  } finally {
    await context.close()
  }
}

interface Load {
  readonly url: string
  bytes: number
}

/** The loads of a page from now on, in the order in which they were asked for. */
async function watchLoads(session: CDPSession): Promise<Load[]> {
  const loads: Load[] = []
  const byId = new Map<string, Load>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return
    const load = { url: request.url, bytes: 0 }
    byId.set(requestId, load)
    loads.push(load)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const load = byId.get(requestId)
    if (load) load.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  return loads
}

function bytesOf(loads: readonly Load[]): Pick<Visit, 'bytes' | 'bytesBeforeChart'> {
  const sum = (some: readonly Load[]) => some.reduce((total, { bytes }) => total + bytes, 0)
  const chart = loads.findIndex(({ url }) => url.includes('chart'))
  return { bytes: sum(loads), bytesBeforeChart: sum(chart < 0 ? loads : loads.slice(0, chart)) }
}

async function redrawOf(page: Page): Promise<number> {
  const times: number[] = []
  await page.locator('select').first().focus()
  for (let i = 0; i < redraws; i += 1) {
    await page.evaluate(() => window.awaitRedraw())
    await page.keyboard.press('ArrowDown')
    times.push(await page.evaluate(() => window.redrawn))
  }
  return median(times)
}
