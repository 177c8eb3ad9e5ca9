/** What readers do on the public pages: by keyboard alone, by a shared link and by ear; and what becomes of them on paper and inside somebody else's page. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formats } from '../../frontend/locales/format.ts'
import type { TrendData } from '../../frontend/pages/trend.tsx'
import { openBrowser } from './chromium.ts'
import { focused, tabTo } from './keyboard.ts'
import { cells } from './public-cells.ts'
import { elsewhere } from './public-elsewhere.ts'
import { type PublicSite, publicSite, visit } from './public-site.ts'

describe('public pages', () => {
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

  const query = (page: Page): string => new URL(page.url()).search

  const tables = (page: Page) => page.locator('table.heat tbody tr:not(.mean) th')

  it('by keyboard: past the navigation at once, then order, cells and their economy', () =>
    on('/', async (page) => {
      await tabTo(page, '.skip')
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).hash).toBe('#content')
      await tabTo(page, '#order')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => query(page)).toBe('?order=1')
      await tabTo(page, 'td[data-cell] a')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/economies\/[a-z]{3}\/#a1$/)
    }))

  it('by keyboard: the menu of a narrow screen opens, is next in order, and closes with Escape', () =>
    on(
      '/areas/7/',
      async (page) => {
        await tabTo(page, '.menu')
        await page.keyboard.press('Enter')
        await tabTo(page, '#menu a')
        await page.keyboard.press('Escape')
        expect(await page.locator('#menu').isVisible()).toBe(false)
        expect((await focused(page)).name).toBe('BUTTON Menu')
        await tabTo(page, 'a[href="/search/"]')
        await tabTo(page, 'a[href="/workspace/"]')
      },
      { viewport: { width: 390, height: 844 } },
    ))

  it('the menu of a narrow screen opens without scripts', () =>
    on(
      '/',
      async (page) => {
        await page.getByRole('button', { name: 'Menu' }).click()
        await page.getByRole('link', { name: 'Methods' }).first().click()
        await page.getByRole('heading', { level: 1, name: 'Methods' }).waitFor()
      },
      { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
    ))

  it('by keyboard: a column sorts and goes back, and says so in words in either language', async () => {
    const said = { '/areas/7/': /^Sorted by Score, highest first/, '/es/areas/7/': /^Ordenado por Puntaje/ }
    for (const [address, words] of Object.entries(said))
      await on(address, async (page) => {
        const values = () =>
          page
            .locator('.sortable td.cell')
            .evaluateAll((cells) =>
              cells.flatMap((cell) => (cell instanceof HTMLElement && cell.dataset.value) || []).map(Number),
            )
        const before = await values()
        await tabTo(page, '[data-sort=score] button')
        await page.keyboard.press('Enter')
        expect(query(page)).toBe('?sort=score')
        expect(await values()).toEqual([...before].sort((a, b) => b - a))
        expect(await page.locator('#sorted').textContent()).toMatch(words)
        expect(await page.locator('[aria-sort=descending]').count()).toBe(1)
        await page.keyboard.press('Enter')
        expect(query(page)).toBe('')
        expect(await values()).toEqual(before)
        expect(await page.locator('#sorted').textContent()).toMatch(/APEC/)
      })
  })

  it('by keyboard: economies are picked, differences shown, and what is shown is said', () =>
    on('/compare/', async (page) => {
      await tabTo(page, '.picks select')
      await page.keyboard.type('Per')
      await expect.poll(() => query(page)).toBe('?economies=per')
      await tabTo(page, '.picks label:nth-of-type(2) select')
      await page.keyboard.type('Aus')
      const status = page.locator('#compare [role=status]')
      await expect.poll(() => status.textContent()).toBe('Shown: Peru; Australia. Answers: 59.')
      await tabTo(page, '.check input')
      await page.keyboard.press('Space')
      await expect.poll(() => query(page)).toBe('?economies=per%2Caus&show=differences')
      const rows = await page.locator('table.answers tbody tr').count()
      expect(rows).toBeLessThan(59)
      expect(await status.textContent()).toBe(`Shown: Peru; Australia. Answers: ${rows}.`)
    }))

  it('by keyboard: a search narrows as one types, says how much is left, and Enter goes to the first', () =>
    on('/search/', async (page) => {
      await tabTo(page, '#q')
      await page.keyboard.type('mexico')
      const found = page.locator('#found')
      await expect.poll(() => found.textContent()).toBe('1 entry found.')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/economies\/mex\/$/)
      await page.goBack()
      expect(await page.locator('#q').inputValue()).toBe('mexico')
      await page.locator('#q').fill('zzz')
      await expect.poll(() => found.textContent()).toMatch(/^Nothing answers to that/)
      expect(await page.locator('#results a, #everything a:visible').count()).toBe(0)
    }))

  it('by keyboard: a chart is told what to show, says the latest figures, and opens its table', () =>
    on('/indicators/3.4/', async (page) => {
      const chart = page.locator('[data-island=trend]')
      await chart.scrollIntoViewIfNeeded()
      await expect.poll(() => chart.locator('canvas').getAttribute('data-rev')).not.toBe('0')
      const shown = () =>
        chart.locator('select').evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).value))
      const second = (await shown())[1]
      expect(second).toMatch(/^[a-z]{3}$/)
      await tabTo(page, '[data-island=trend] select')
      await page.keyboard.type('Per')
      await expect.poll(() => decodeURIComponent(query(page))).toBe(`?economies=per,${second}`)
      expect(await chart.locator('[role=status]').textContent()).toMatch(/Peru: [\d.]+ \(20\d\d\);/)
      for (const pick of [0, 1]) await chart.locator('select').nth(pick).selectOption('')
      expect(query(page)).toBe('?economies=none')
      await tabTo(page, 'details summary')
      await page.keyboard.press('Enter')
      expect(await page.locator('details[open] table').first().isVisible()).toBe(true)
    }))

  it('a shared link opens the same view, and the links to other cycles keep it', async () => {
    await on('/?order=7', async (page) => {
      expect(await page.locator('#order').inputValue()).toBe('7')
      const first = await tables(page).first().textContent()
      await page.getByRole('link', { name: '2024', exact: true }).click()
      await page.waitForURL(/\/cycles\/2024\/\?order=7$/)
      expect(await page.locator('#order').inputValue()).toBe('7')
      await page.goBack()
      expect(await tables(page).first().textContent()).toBe(first)
    })
    await on('/areas/7/?sort=score', async (page) => {
      expect(await page.locator('[data-sort=score]').getAttribute('aria-sort')).toBe('descending')
      expect(await page.locator('.meta nav a').last().getAttribute('href')).toContain('sort=score')
    })
    await on('/compare/2022/?economies=usa,jpn,kor,vnm,chl&show=differences', async (page) => {
      const picked = await page
        .locator('.picks select')
        .evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).value))
      expect(picked).toEqual(['usa', 'jpn', 'kor', 'vnm', 'chl'])
      expect(await page.locator('.check input').isChecked()).toBe(true)
      expect(await page.locator('.meta nav a').last().getAttribute('href')).toContain('show=differences')
    })
    await on('/search/?q=privacy', async (page) => {
      await expect.poll(() => page.locator('#found').textContent()).toMatch(/^\d+ entries found\.$/)
    })
  })

  it('what a link asks for and the page does not have is ignored', async () => {
    await on('/?order=99&from=elsewhere', async (page) => {
      expect(await page.locator('#order').inputValue()).toBe('0')
      expect(await tables(page).first().textContent()).toBe('Australia')
      expect(query(page)).toBe('?from=elsewhere')
    })
    await on('/areas/7/?sort=%3Cb%3E', async (page) => {
      expect(await page.locator('[aria-sort]').count()).toBe(0)
    })
    await on('/compare/?economies=zzz,per,per,__proto__&show=all', async (page) => {
      await expect.poll(() => query(page)).toBe('?economies=per')
      expect(await page.locator('table.answers tbody tr').count()).toBe(59)
    })
  })

  it('another order is said in either language, and "back" leads out of the page, not through orders', async () => {
    const said = { '/': 'Order: by Data flows', '/es/': 'Orden: por Flujos de datos' }
    for (const [address, words] of Object.entries(said))
      await on(address, async (page) => {
        await page.locator('.mark').click()
        await page.waitForURL(server.url + address)
        await page.locator('#order').selectOption('8')
        await page.locator('#order').selectOption('3')
        await page.locator('#order').selectOption('8')
        expect(await page.locator('#order-status').textContent()).toBe(words)
        await page.locator('a[href$="/methods/"]').first().click()
        await page.waitForURL(/\/methods\/$/)
        await page.goBack()
        expect(query(page)).toBe('?order=8')
        expect(await page.locator('#order').inputValue()).toBe('8')
      })
  })

  it('a chart has a table with the same numbers, its unit and the value that scores 100', async () => {
    const { figure } = formats('es')
    for (const address of ['/es/indicators/3.4/', '/es/embed/indicators/3.4/'])
      await on(address, async (page) => {
        const text = await page.locator('[data-island=trend] script').textContent()
        const data = JSON.parse(text ?? '') as TrendData
        const table = page.locator('details table')
        const rows = await table
          .locator('tbody tr')
          .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
        const shown = (values: readonly (number | null)[]) =>
          values.map((value) => (value === null ? '–' : figure(value)))
        const heads = await table.locator('thead th').allTextContents()
        expect(heads.slice(1)).toEqual(data.years.map(String))
        for (const { economy, values } of data.lines) expect(rows).toContainEqual([economy, ...shown(values)])
        expect(rows).toContainEqual([data.meanLabel, ...shown(data.mean)])
        expect(data.lines.length).toBeGreaterThan(15)
        expect(await table.locator('caption').textContent()).toContain(data.unit)
        const goal = rows.find(([name]) => name === 'Valor que recibe puntaje 100')
        expect(new Set(goal?.slice(1))).toEqual(new Set([figure(data.goal ?? Number.NaN)]))
      })
  })

  cells(() => ({ url: server.url, browser }))
  elsewhere(() => ({ url: server.url, browser }))
})
