/** Every kind of public page in a real browser: on a phone and a wide screen, in both schemes, with scripts and without. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf, expectAccessible, openBrowser } from './chromium.ts'
import { kindsOfPages, type PublicSite, publicSite } from './public-site.ts'

const phone = { width: 390, height: 844 }
const narrowest = { width: 320, height: 640 }
const wide = { width: 1280, height: 800 }

/** Views that a reader makes of a page. */
const views = [
  '/?order=7',
  '/areas/7/?sort=change',
  '/compare/?economies=aus,per,jpn,usa,vnm&show=differences',
  '/indicators/3.4/?economies=per,aus',
  '/analysis/trends/?of=3.4&economies=per,aus&group=aus,chl,per&target=90&by=2030',
  '/analysis/trends/?of=per',
  '/analysis/aggregates/?of=8&group=aus,chl,per',
  '/search/?q=privacy',
  '/search/?q=nothing+has+this+name',
]

describe('every kind of public page', () => {
  let server: PublicSite
  let browser: Browser
  let kinds: string[]

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([publicSite(), openBrowser()])
    kinds = await kindsOfPages(server)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
  })

  /** Opens pages in two windows, does something on each, and gives the errors of all. */
  async function onEach(
    addresses: readonly string[],
    options: BrowserContextOptions,
    visit: (page: Page, address: string) => Promise<void>,
  ): Promise<string[]> {
    const context = await browser.newContext(options)
    const left = [...addresses]
    const inOneWindow = async (): Promise<string[]> => {
      const page = await context.newPage()
      const errors = errorsOf(page)
      for (let address = left.shift(); address !== undefined; address = left.shift()) {
        await page.goto(server.url + address)
        await visit(page, address)
      }
      return errors
    }
    const errors = (await Promise.all([inOneWindow(), inOneWindow()])).flat()
    await context.close()
    return errors
  }

  /** The page of an earlier cycle is that of the newest with other figures. */
  const isNewest = (address: string): boolean => !/\/\d{4}\//.test(address)
  const inSpanish = (address: string): string => `/es${address}`

  async function expectTitled(page: Page): Promise<void> {
    expect(await page.locator('h1').count(), page.url()).toBe(1)
    expect(await page.title()).toMatch(/\S/)
  }

  async function expectToFit(page: Page): Promise<void> {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, `${page.url()} at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0)
  }

  it('is there: those of the navigation, of every cycle, of the releases, and the embedded forms', () => {
    for (const kind of ['/', '/changes/', '/embed/', '/embed/economies/aus/', '/data/releases/1/'])
      expect(kinds).toContain(kind)
    expect(kinds.length).toBeGreaterThan(30)
  })

  it('is accessible and free of errors on a phone, in the light scheme', async () => {
    const all = [...kinds.filter(isNewest), ...views]
    const errors = await onEach(all, { viewport: phone, colorScheme: 'light' }, async (page) => {
      await expectTitled(page)
      await expectAccessible(page, { targets: true })
    })
    expect(errors).toEqual([])
  }, 240_000)

  it('is accessible and free of errors on a wide screen, in the dark scheme, in Spanish, with everything open', async () => {
    const looks = kinds.filter((address) => isNewest(address) && !address.startsWith('/embed/'))
    const all = [...looks, ...views].map(inSpanish)
    const errors = await onEach(all, { viewport: wide, colorScheme: 'dark' }, async (page) => {
      await expectTitled(page)
      for (const summary of await page.locator('summary').all()) await summary.click()
      await expectAccessible(page)
    })
    expect(errors).toEqual([])
  }, 240_000)

  it('never scrolls sideways, at any width from 320 px and in either language', async () => {
    await onEach([...kinds, ...kinds.map(inSpanish), ...views], { viewport: wide }, async (page) => {
      for (const viewport of [wide, { width: 768, height: 1024 }, phone, narrowest]) {
        await page.setViewportSize(viewport)
        await expectToFit(page)
      }
    })
  }, 240_000)

  it('has room for text of twice the size', async () => {
    await onEach([...kinds, ...views], { viewport: wide }, async (page) => {
      await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('body, body *')]
        const sizes = all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
        all.forEach((element, i) => {
          element.style.fontSize = `${2 * (sizes[i] ?? 16)}px`
        })
      })
      await expectToFit(page)
    })
  }, 240_000)

  it('reads without scripts: heading, text and tables stand there, and nothing shows that needs one', async () => {
    const tables = new Map<string, number>()
    await onEach(kinds, { viewport: phone }, async (page, address) => {
      tables.set(address, await page.locator('main table').count())
    })
    await onEach(kinds, { viewport: phone, javaScriptEnabled: false }, async (page, address) => {
      await expectTitled(page)
      expect((await page.locator('main').textContent())?.length, address).toBeGreaterThan(60)
      expect(await page.locator('main table').count(), address).toBe(tables.get(address))
      expect(await page.locator('.js:visible, canvas:visible, select:visible').count(), address).toBe(0)
    })
  }, 240_000)

  it('says every state with a sign of its own where colours are forced', async () => {
    await onEach(['/', '/es/embed/'], { viewport: wide, forcedColors: 'active' }, async (page) => {
      const signs = await page.locator('.heat td[data-cell]').evaluateAll((cells) =>
        cells.map((cell) => {
          const kind = cell.className.replace(/b\d/, 'score')
          const drawn = getComputedStyle(cell, '::before').content.match(/"(.*?)"/)?.[1] ?? ''
          const text = [...cell.querySelectorAll('.sr')].reduce(
            (whole, hidden) => whole.replace(hidden.textContent ?? '', ''),
            cell.textContent ?? '',
          )
          return `${kind} ${(drawn + text).trim().replace(/\d+/g, '1')} ${getComputedStyle(cell).borderTopStyle}`
        }),
      )
      expect([...new Set(signs)].sort()).toEqual(['few 1/1 solid', 'nr // solid', 'score 1 solid'])
    })
  })

  it('moves nothing for who asked for less motion', async () => {
    const scrolls = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
    await onEach(['/'], { reducedMotion: 'reduce' }, async (page) => expect(await scrolls(page)).toBe('auto'))
    await onEach(['/'], {}, async (page) => expect(await scrolls(page)).toBe('smooth'))
  })
})
