/** An analyst imports a series in the page: sees what is in the file, or everything that is wrong with it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadShelf } from '../../functions/store/series.ts'
import { errorsOf, expectAccessible, openBrowser, signIn } from './chromium.ts'
import { startServer, type TestServer } from './served.ts'

describe('the import page', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    server = await startServer({ demonstration: false })
    browser = await openBrowser()
    page = await (await browser.newContext()).newPage()
    errors = errorsOf(page)
    await signIn(page, server.url, 'analyst')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const choose = async (text: string) => {
    await page.goto(`${server.url}/workspace/import`)
    await page.getByLabel('Series').selectOption('IT.NET.USER.ZS')
    await page
      .getByLabel('File (CSV)')
      .setInputFiles({ name: 'invented.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'What is in the file' }).click()
  }

  it('names every problem with its line and cell, and offers nothing to store', async () => {
    await choose('economy,year,value\nPER,2023,lots\nPER,20x4,5\nPER,2024,500\n')
    await page.getByText('3 problems were found; nothing was stored.').waitFor()
    await expectAccessible(page)
    expect(await page.getByRole('button', { name: 'Store this vintage' }).count()).toBe(0)
    expect((await loadShelf(server.table, 'IT.NET.USER.ZS')).vintages).toEqual([])
  })

  it('shows what is in a file, stores it once, and leaves out what is no APEC economy', async () => {
    const text = 'economy,year,value\nper,2023,70\nper,2024,72.5\nBRA,2024,80\n'
    await choose(text)
    await page.getByText('2 figures, 2023 to 2024, 1 economy').waitFor()
    await page.getByText('Left out 1 name that is no APEC economy').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Store this vintage' }).click()
    await page.getByText('Stored as a new vintage').waitFor()
    await choose(text)
    await page.getByRole('button', { name: 'Store this vintage' }).click()
    await page.getByText('The shelf has the very same figures already').waitFor()
    const [vintage, ...more] = (await loadShelf(server.table, 'IT.NET.USER.ZS')).vintages
    expect(more).toEqual([])
    expect(
      vintage?.observations.map(({ economy, year, value, line }) => [economy, year, value, line]),
    ).toEqual([
      ['PER', 2023, 70, 2],
      ['PER', 2024, 72.5, 3],
    ])
  })

  it('shows what counts and which date is assumed, and takes off what an analyst withdraws', async () => {
    await page.goto(`${server.url}/workspace/import`)
    const row = page.getByRole('row', { name: /IT\.NET\.USER\.ZS/ })
    await row.getByText('assumed: the day of import').waitFor()
    await row.getByText('years in charts and tables').waitFor()
    await row.getByText('Withdraw', { exact: true }).click()
    await row.getByLabel(/Why it should not have been imported/).fill('Invented reason')
    await expectAccessible(page)
    await row.getByRole('button', { name: /^Withdraw IT/ }).click()
    await row.getByText(/^withdrawn on .*: Invented reason/).waitFor()
    await server.published()
    await page.goto(`${server.url}/indicators/3.4/`)
    await page.getByText('Withdrawn, and left out').waitFor()
    await page.getByText('Invented reason').waitFor()
  })

  it('reported no error', () => {
    expect(errors).toEqual([])
    expect(server.errors).toEqual([])
  })
})
