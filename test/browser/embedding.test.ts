import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf, expectAccessible, openBrowser } from './chromium.ts'
import { startServer, type TestServer } from './served.ts'

describe('public pages in frames and by address', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer({ demonstration: true }), openBrowser()])
    await server.published()
    page = await browser.newPage()
    errors = errorsOf(page)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it.each([
    ['/', 0],
    ['/economies/aus/', 0],
    ['/areas/3/', 0],
    ['/areas/3/', 1],
    ['/indicators/1.1/', 0],
    ['/instruments/', 0],
  ])(
    'give lines to embed that show all of what %s offers (No. %i), whatever is open there',
    async (path, nth) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(`${server.url + path}?open=cite`)
      const lines = await page.locator('textarea[data-embed]').nth(nth).inputValue()
      const [, src = '', height = ''] = /src="([^"]+)".* height="(\d+)"/.exec(lines) ?? []
      expect(src).toContain('/embed/')
      expect(src).not.toContain('open')
      await page.setViewportSize({ width: 600, height: Number(height) })
      expect((await page.goto(src))?.status()).toBe(200)
      const { scrollHeight, bottom } = await page.evaluate(() => ({
        scrollHeight: document.documentElement.scrollHeight,
        bottom: document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0,
      }))
      expect(scrollHeight).toBeLessThanOrEqual(Number(height))
      // Nor is much of the frame empty.
      expect(Math.round(bottom)).toBeGreaterThan(Number(height) - 200)
    },
  )

  it('show what moved in the economy that the address names, and keep another choice there', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${server.url}/changes/?economy=aus`)
    const shown = page.locator('main .moves li:visible > a')
    const names = await shown.allTextContents()
    expect(new Set(names)).toEqual(new Set(['Australia']))
    await page.getByText(`Changes shown: ${names.length}.`).waitFor()
    await page.locator('#economy').selectOption({ index: 2 })
    expect(new URL(page.url()).searchParams.get('economy')).toBe(await page.locator('#economy').inputValue())
    await page.locator('#economy').selectOption('')
    expect(await shown.count()).toBeGreaterThan(names.length)
    await expectAccessible(page)
  })

  it('say that cycles cannot be compared where nothing was reported in one of them', async () => {
    for (const [path, words] of [
      ['/economies/per/', 'cannot be compared: nothing was reported in '],
      ['/es/economies/per/', 'no se pueden comparar: no se informó nada en '],
    ] as const) {
      await page.goto(server.url + path)
      expect(await page.locator('.three section').first().textContent()).toContain(words)
    }
  })

  it('compare all economies where none is chosen, with scripts and without, and lead to their answers', async () => {
    const rowsAt = (one: Page, path: string, rows: string) =>
      one
        .goto(server.url + path)
        .then(() => one.locator(rows).evaluateAll((all) => all.map((row) => row.textContent?.trim() ?? '')))
    const without = await browser.newPage({ javaScriptEnabled: false })
    for (const language of ['', '/es']) {
      const names = await rowsAt(page, `${language}/`, '.heat tbody tr:not(.mean) th')
      for (const one of [page, without]) {
        const rows = await rowsAt(one, `${language}/compare/2024/`, '#compare .heat tbody tr')
        expect(rows.map((row, i) => row.startsWith(names[i] ?? '?'))).toEqual(names.map(() => true))
        expect(rows.filter((row) => /\d\d/.test(row)).length).toBeGreaterThan(14)
        await one.locator('#compare .heat tbody a').first().click()
        expect(new URL(one.url()).pathname).toBe(`${language}/economies/aus/2024/`)
      }
    }
    await without.close()
  })

  it('name a gap of this site and an economy’s own number in the comparison', async () => {
    await page.goto(`${server.url}/compare/?economies=per,aus`)
    const table = page.locator('.answers')
    expect(await table.getByRole('row', { name: /^1\.5 / }).textContent()).toContain(
      'Series not imported yet',
    )
    expect(await table.textContent()).not.toContain('No source data')
    expect(await table.textContent()).toContain('economy’s own number')
  })

  it('grow with the reader’s own size of type and hold their layout', async () => {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    await page.setViewportSize({ width: 1280, height: 900 })
    for (const path of ['/', '/economies/aus/', '/areas/3/', '/data/']) {
      await page.goto(server.url + path)
      const { size, wider } = await page.evaluate(() => ({
        size: getComputedStyle(document.querySelector('main p') ?? document.body).fontSize,
        wider: document.documentElement.scrollWidth - innerWidth,
      }))
      expect([path, Number.parseFloat(size) >= 28, wider <= 0]).toEqual([path, true, true])
    }
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
  })

  it('keep the means of the overview apart on a phone', async () => {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(server.url)
      const over = await page
        .locator('tr.mean td')
        .evaluateAll((cells) =>
          cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
        )
      expect(over).toEqual([])
      expect(await page.locator('.legend .arrows').isVisible()).toBe(false)
    }
  })

  it('did all this without an error in the browser', () => {
    expect(errors).toEqual([])
  })
})
