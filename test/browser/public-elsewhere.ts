/** Public pages away from their site: on paper, and inside a page of another origin. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economies } from '../../shared/economies.ts'

/** Guarantees of what is printed and framed; `at` gives the site and the browser once they run. */
export function elsewhere(at: () => { readonly url: string; readonly browser: Browser }): void {
  describe('public pages elsewhere', () => {
    /** A4 pages of what stands at an address. */
    async function printed(page: Page, address: string): Promise<number> {
      await page.goto(at().url + address, { waitUntil: 'domcontentloaded' })
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/MediaBox \[0 0 (59[45]\S*) (84[12]\S*)\]/), address).not.toBeNull()
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    }

    it('on paper the profile of every economy takes two to four pages in either language', async () => {
      const page = await at().browser.newPage()
      for (const folder of ['', '/es'])
        for (const { key } of economies) {
          const address = `${folder}/economies/${key.toLowerCase()}/`
          const pages = await printed(page, address)
          expect(pages, address).toBeGreaterThanOrEqual(2)
          expect(pages, address).toBeLessThanOrEqual(4)
        }
      await page.close()
    }, 240_000)

    it('on paper the overview takes one page in either language', async () => {
      const page = await at().browser.newPage()
      expect([await printed(page, '/'), await printed(page, '/es/')]).toEqual([1, 1])
      await page.close()
    })

    it('embedded forms stand in pages of another origin; the pages themselves do not', async () => {
      const { url, browser } = at()
      const framed = ['/embed/', '/es/embed/indicators/3.4/', '/', '/economies/per/', '/workspace/']
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
      expect(headings).toEqual([1, 1, 0, 0, 0])
      await context.close()
      await new Promise((resolve) => other.close(resolve))
    })
  })
}
