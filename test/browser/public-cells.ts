/** The cells of the overview by keyboard and by finger, and what a reader opens, in the address. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { errorsOf, expectAccessible } from './chromium.ts'
import { tabTo } from './keyboard.ts'

/** `at` gives the site and the browser once they run. */
export function cells(at: () => { readonly url: string; readonly browser: Browser }): void {
  async function on(address: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>) {
    const { url, browser } = at()
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    const errors = errorsOf(page)
    await page.goto(url + address)
    await act(page)
    expect(errors).toEqual([])
    await context.close()
  }

  const focusedCell = (page: Page) =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest('td,th')
      const table = cell?.closest('table')
      if (!(cell instanceof HTMLTableCellElement) || !table) return undefined
      return `${cell.closest('tr')?.cells[0]?.textContent}, ${table.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent}`
        .replaceAll('\u00ad', '')
        .trim()
    })

  describe('cells of the overview', () => {
    it('are one stop of the Tab key; arrow keys, Home and End go among them, also in another order', () =>
      on('/?order=7', {}, async (page) => {
        await tabTo(page, '#order')
        await tabTo(page, 'td a')
        expect(await page.locator('.heat a[tabindex="0"]').count()).toBe(1)
        const names = await page.locator('.heat tbody th').allTextContents()
        const press = async (key: string) => {
          await page.keyboard.press(key)
          return focusedCell(page)
        }
        const at = async (key: string, row: number, area: RegExp) =>
          expect(await press(key)).toMatch(new RegExp(`^${names[row] ?? ''}, ${area.source}`))
        await at('ArrowRight', 1, /2 Interop/)
        await at('ArrowDown', 2, /2 Interop/)
        await at('End', 2, /11 E-commerce/)
        await at('ArrowRight', 2, /11 E-commerce/)
        await at('Home', 2, /Economy$/)
        await at('ArrowUp', 1, /Economy$/)
        await at('ArrowUp', 1, /Economy$/)
        await at('ArrowRight', 1, /1 Infra/)
        expect(await press('ArrowUp')).toMatch(/, 1 Infra/)
        await at('Control+End', 21, /11 E-commerce/)
        expect(await page.locator('#reading').textContent()).toContain(`${names[21]}, 11 E-commerce`)
        await page.keyboard.press('Tab')
        expect(await focusedCell(page)).toBeUndefined()
        await page.keyboard.press('Shift+Tab')
        expect(await focusedCell(page)).toMatch(/11 E-commerce/)
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/economies\/[a-z]{3}\/#a11$/)
      }))

    it('are skipped by a link before the table, with scripts and without', async () => {
      for (const javaScriptEnabled of [true, false])
        await on('/', { javaScriptEnabled }, async (page) => {
          await page.locator('.skip.here').focus()
          await page.keyboard.press('Enter')
          await page.keyboard.press('Tab')
          expect(await page.locator('summary:focus').count()).toBe(1)
        })
    })

    it('are read in the page at the first tap, which leads on with a link, and followed at the second', () =>
      on('/', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (page) => {
        const line = page.locator('#reading')
        expect(await line.locator('span:visible').textContent()).toBe('Tap a cell to read it here.')
        await page.locator('tr#first td').nth(1).tap()
        expect(await line.textContent()).toMatch(/^Australia, 2 Interoperability: \d+;.* To the answers$/)
        expect(await line.getAttribute('role')).toBe('status')
        expect(await line.getAttribute('aria-hidden')).toBeNull()
        const box = await line.boundingBox()
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(845)
        await expectAccessible(page)
        await page.locator('tr#first td').nth(2).tap()
        expect(await line.textContent()).toMatch(/^Australia, 3 Universal broadband/)
        expect(new URL(page.url()).pathname).toBe('/')
        await page.locator('tr#first td').nth(2).tap()
        await page.waitForURL(/\/economies\/aus\/#a3$/)
      }))
  })

  it('what a reader opens stands in the address, is open for who gets the link, and stays in another language', () =>
    on('/indicators/3.4/', {}, async (page) => {
      await page.locator('#numbers summary').click()
      await expect.poll(() => new URL(page.url()).search).toBe('?open=numbers')
      await page.locator('#cite summary').click()
      await expect.poll(() => new URL(page.url()).search).toBe('?open=numbers%2Ccite')
      await page.locator('a[hreflang=es]').first().click()
      await page.waitForURL(/\/es\/indicators\/3\.4\/\?open=numbers%2Ccite$/)
      expect(await page.locator('details[open]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
        'numbers',
        'cite',
      ])
      await page.goto(`${at().url}/es/indicators/3.4/?open=nothing,cite&from=elsewhere`)
      expect(await page.locator('details[open]').count()).toBe(1)
      await page.getByRole('button', { name: 'Copiar' }).first().waitFor()
    }))
}
