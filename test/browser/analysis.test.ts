/** The pages of analysis as readers use them: with a link that holds a choice, by keyboard, without scripts. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, openBrowser } from './chromium.ts'
import { tabTo } from './keyboard.ts'
import { kindsOfPages, type PublicSite, publicSite, visit } from './public-site.ts'

const pages = ['', 'trends/', 'aggregates/', 'convergence/', 'unevenness/', 'support/', 'density/']
const chosen =
  '/analysis/trends/?of=3.4&economies=per%2Caus&group=aus%2Cchl%2Cper&base=2019&target=80&by=2030'

describe('pages of analysis', () => {
  let server: PublicSite
  let browser: Browser

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([publicSite(), openBrowser()])
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
  })

  const on = (address: string, act: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
    visit({ browser, url: server.url }, address, act, options)

  const query = (page: Page) => new URL(page.url()).searchParams

  it('are all among the kinds of pages that every test of the public pages visits', async () => {
    const kinds = await kindsOfPages(server)
    for (const page of pages) expect(kinds).toContain(`/analysis/${page}`)
  })

  it('say their sentence and show their tables without scripts, in either language', async () => {
    for (const folder of ['', '/es'])
      for (const page of pages)
        await on(
          `${folder}/analysis/${page}`,
          async (page) => {
            expect((await page.locator('.lead').textContent())?.length).toBeGreaterThan(60)
            if (!/\/analysis\/$/.test(page.url())) {
              expect(await page.locator('main table').count()).toBeGreaterThan(0)
              expect(await page.locator('main a[href*="/data/latest/"]').count()).toBeGreaterThan(0)
            }
            expect(await page.locator('select:visible, canvas:visible').count()).toBe(0)
          },
          { javaScriptEnabled: false },
        )
  }, 120_000)

  it('open a link as it was shared: subject, economies, group, baseline and the reader’s own target, marked as theirs', () =>
    on(chosen, async (page) => {
      await page.locator('canvas:not([data-rev="0"])').waitFor()
      expect(await page.locator('#of').inputValue()).toBe('3.4')
      const picked = await page
        .locator('.picks select')
        .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value))
      expect(picked).toEqual(['per', 'aus', '', '', ''])
      expect(await page.locator('.group input:checked').count()).toBe(3)
      expect(await page.locator('summary', { hasText: 'Reader’s own target: 80 by 2030' }).count()).toBe(1)
      const heading = page.locator('th', { hasText: 'Status, −10 to 10' })
      expect(await heading.count()).toBe(1)
      expect(await page.locator('caption', { hasText: 'since 2019' }).count()).toBe(1)
      await expectAccessible(page)
    }))

  it('keep every choice in the address, by keyboard alone', () =>
    on('/analysis/trends/', async (page) => {
      await tabTo(page, '#of')
      await page.keyboard.type('8 Data')
      await expect.poll(() => query(page).get('of')).toBe('8')
      await page.locator('.picks').waitFor()
      await tabTo(page, '.picks select')
      await page.keyboard.type('Per')
      await expect.poll(() => query(page).get('economies')).toBe('per')
      await tabTo(page, '#trends details:has(.group) summary')
      await page.keyboard.press('Enter')
      await tabTo(page, '.group input')
      await page.keyboard.press('Space')
      await expect.poll(() => query(page).get('group')).toBe('aus')
      await page.reload()
      await page.locator('.picks').waitFor()
      expect(await page.locator('.group input:checked').count()).toBe(1)
    }))

  it('leave out of the address what no page offers', () =>
    on('/analysis/trends/?of=99.9&economies=xyz,per,per&group=zzz&target=abc&by=1', async (page) => {
      await page.locator('#of').waitFor()
      expect(await page.locator('#of').inputValue()).toBe('')
      await page.locator('#of').selectOption('7')
      await expect.poll(() => query(page).get('of')).toBe('7')
      expect(Object.fromEntries(query(page))).toEqual({ of: '7', economies: 'per' })
    }))

  it('show every focus area and indicator of one economy', () =>
    on('/es/analysis/trends/?of=per', async (page) => {
      const rows = page.locator('#trends table tbody tr')
      await rows.first().waitFor()
      expect(await rows.count()).toBeGreaterThan(55)
      await expectAccessible(page)
    }))

  it('give means of a group over time, and say in words which rule withholds one', () =>
    on('/analysis/aggregates/?of=3.4&group=aus,per,chl', async (page) => {
      const table = page.locator('#aggregates table')
      await table.waitFor()
      const headings = await table.locator('thead th').allTextContents()
      expect(headings).toEqual([
        'Year',
        'Economies',
        'Simple mean',
        'Mean by population',
        'Mean by GDP',
        'Median',
        'Quartiles',
        'Your group',
        'Your group by population',
      ])
      expect(await table.locator('.withheld').first().textContent()).toMatch(/^withheld: /)
      await expectAccessible(page)
    }))

  it('say that figures could not be loaded, and load them the next time', () =>
    on('/analysis/trends/', async (page) => {
      await page.route('**/analysis/data/**', (route) => route.fulfill({ body: 'no figures' }))
      await page.locator('#of').selectOption('8')
      await page.locator('[role=alert]').waitFor()
      await page.unroute('**/analysis/data/**')
      await page.locator('#of').selectOption('7')
      await page.locator('.picks').waitFor()
      await page.locator('#of').selectOption('8')
      await page.locator('.closer h3', { hasText: '8 Data flows' }).waitFor()
    }))
})
