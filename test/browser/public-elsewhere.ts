/** Public pages away from their site: on paper, and inside a page of another origin. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economies } from '../../shared/economies.ts'

/** Guarantees of what is printed and framed; `at` gives the site and the browser once they run. */
export function elsewhere(at: () => { readonly url: string; readonly browser: Browser }): void {
  describe('public pages elsewhere', () => {
    /** What stands at an address as A4 paper: its pages, and bytes. */
    async function printed(page: Page, address: string, landscape = false) {
      await page.goto(at().url + address, { waitUntil: 'domcontentloaded' })
      const pdf = await page.pdf({ format: 'A4', landscape })
      const text = pdf.toString('latin1')
      const upright = /\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/
      const across = /\/MediaBox \[0 0 84[12]\S* 59[45]\S*\]/
      expect(text, address).toMatch(landscape ? across : upright)
      return { pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0, bytes: pdf.length }
    }

    it.each(['', '/es'])(
      'on paper the profile of every economy takes two to four pages (%s)',
      async (folder) => {
        const page = await at().browser.newPage()
        for (const { key } of economies)
          for (const landscape of [false, true]) {
            const address = `${folder}/economies/${key.toLowerCase()}/`
            const { pages, bytes } = await printed(page, address, landscape)
            expect(pages, `${address} ${landscape}`).toBeGreaterThanOrEqual(2)
            expect(pages, `${address} ${landscape}`).toBeLessThanOrEqual(4)
            expect(bytes, `${address} ${landscape}`).toBeLessThan(1_000_000)
          }
        await page.close()
      },
      240_000,
    )

    it('on paper a profile can be read, is told apart from others of its kind, and keeps headings with what follows', async () => {
      const page = await at().browser.newPage()
      await page.emulateMedia({ media: 'print' })
      await page.goto(`${at().url}/economies/aus/`)
      const small = await page.locator('body *:visible').evaluateAll((all) =>
        all
          .filter((one) =>
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .map((one) => ({ size: Number.parseFloat(getComputedStyle(one).fontSize), text: one.textContent }))
          .filter(({ size }) => size < (8 * 96) / 72 - 0.01),
      )
      expect(small).toEqual([])
      const body = await page.evaluate(() => getComputedStyle(document.body).fontSize)
      expect(Number.parseFloat(body)).toBeGreaterThanOrEqual((9 * 96) / 72)
      const release = page.locator('.of-release p:visible')
      expect(await release.textContent()).toMatch(
        /^Release No\. \d+ of \d+ \w+ \d{4}.*https?:\/\/\S+\/economies\/aus\/\d{4}\/$/,
      )
      expect(await page.locator('.source:visible').allTextContents()).toContainEqual(
        expect.stringMatching(/World Development Indicators \(.+\), vintage of \d+ \w+ \d{4}/),
      )
      const breaks = await page
        .locator('.area > h2, .area > h2 + p')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter))
      expect(new Set(breaks)).toEqual(new Set(['avoid']))
      await page.close()
    })

    it('on paper the overview takes one page in either language', async () => {
      const page = await at().browser.newPage()
      for (const address of ['/', '/es/']) {
        const { pages, bytes } = await printed(page, address)
        expect({ address, pages, small: bytes < 1_000_000 }).toEqual({ address, pages: 1, small: true })
      }
      await page.close()
    })

    it('an embedded form is one click away from each page that has one', async () => {
      const page = await at().browser.newPage()
      for (const path of [
        '/',
        '/economies/per/',
        '/areas/8/',
        '/indicators/3.4/',
        '/changes/',
        '/compare/',
        '/instruments/',
      ]) {
        await page.goto(at().url + path)
        await page.locator('summary', { hasText: 'Embed this' }).first().click()
        const lines = await page.locator('textarea[data-embed]').first().inputValue()
        const address = lines.match(/src="(.*?)"/)?.[1] ?? ''
        expect(address, path).toContain('/embed/')
        expect((await page.request.get(address)).status(), address).toBe(200)
      }
      await page.close()
    })

    it('embedded forms stand in pages of another origin; the pages themselves do not', async () => {
      const { url, browser } = at()
      const embedded = [
        '',
        'indicators/3.4/',
        'economies/per/',
        'areas/8/',
        'changes/',
        'compare/',
        'instruments/cbpr/',
      ]
      const framed = [
        ...embedded.flatMap((path) => [`/embed/${path}`, `/es/embed/${path}`]),
        ...['/', '/economies/per/', '/workspace/'],
      ]
      const other = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(framed.map((path) => `<iframe src="${url}${path}"></iframe>`).join(''))
      })
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
      const headings = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.locator('h1').count()),
      )
      expect(headings).toEqual(framed.map((path) => (path.includes('embed') ? 1 : 0)))
      for (const frame of page.frames().filter((one) => one.url().includes('/embed/'))) {
        const source = await frame.locator('footer').textContent()
        expect(source, frame.url()).toMatch(/(Release No\.|Edición n\.º) \d+/)
        // What is followed leads out of the frame, because the pages themselves do not stand in one.
        expect(await frame.locator('base').getAttribute('target'), frame.url()).toBe('_top')
      }
      await context.close()
      await new Promise((resolve) => other.close(resolve))
    })
  })
}
