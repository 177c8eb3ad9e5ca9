/** Pages as they come over a slow line, piece by piece: nothing that is painted moves when the next piece comes. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './chromium.ts'
import { type PublicSite, publicSite } from './public-site.ts'

/** Bytes that come at once, and milliseconds until the next; the browser paints in between. */
const piece = 1_500
const pause = 20

const addresses = [
  '/',
  '/embed/',
  '/economies/aus/',
  '/areas/8/',
  '/indicators/3.4/',
  '/instruments/',
  '/data/',
  '/compare/?economies=png,usa,chn',
  '/embed/compare/?economies=png,usa,chn',
]

/** Serves what `origin` serves, pages in pieces. */
function slowly(origin: string): Promise<Server> {
  const server = createServer(async ({ url }, response) => {
    const answer = await fetch(origin + url)
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { 'Content-Type': type })
    for (let at = 0; type.startsWith('text/html') && at < body.length - piece; at += piece) {
      response.write(body.subarray(at, at + piece))
      await setTimeout(pause)
    }
    response.end(type.startsWith('text/html') ? body.subarray(-(body.length % piece || piece)) : body)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe('a page that arrives in pieces', () => {
  let site: PublicSite
  let slow: Server
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([publicSite(), openBrowser()])
    slow = await slowly(site.url)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    slow?.close()
  })

  it.concurrent.each([1280, 390])(
    'moves nothing that was painted, %i px wide',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      const page = await context.newPage()
      await page.addInitScript(() => {
        const moved: string[] = []
        Object.assign(window, { moved })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push(JSON.stringify(entry))
        }).observe({ type: 'layout-shift', buffered: true })
      })
      for (const address of addresses) {
        await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}${address}`, {
          waitUntil: 'networkidle',
        })
        expect(await page.evaluate('moved'), address).toEqual([])
      }
      await context.close()
    },
    60_000,
  )
})
