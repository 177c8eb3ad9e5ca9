/** An analyst imports a series in the page: sees what is in the file, or everything that is wrong with it. */
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

  const choose = async (text: string, name = 'invented.csv') => {
    await page.goto(`${server.url}/workspace/import`)
    await page.getByLabel('Series').selectOption('IT.NET.USER.ZS')
    await page
      .getByLabel('File (CSV, SDMX-CSV or JSON-stat)')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
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

  it('compares a newer file with what counts, figure by figure, before it is adopted', async () => {
    await choose('economy,year,value\nper,2023,71\nper,2025,74\nchl,2024,60\n')
    await page.getByText('1 figure changes. Added: 2. Gone: 1. As they are now: 0.').waitFor()
    const changes = page.getByRole('region', { name: 'Figures that differ' })
    expect(await changes.getByRole('row').allInnerTexts()).toEqual([
      'Economy\tYear\tNow\tIn this file\tLine',
      'Peru\t2023\t70\t71\t2',
      'Peru\t2024\t72.5\tnone\t',
      'Chile\t2024\tnone\t60\t4',
      'Peru\t2025\tnone\t74\t3',
    ])
    await expectAccessible(page)
  })

  it('adopts an SDMX-CSV message as a vintage of its own, in which every figure keeps its file and line', async () => {
    const row = (cells: string) => `dataflow,AIDER_TRACKER:SERIES(1.0.0),${cells}\n`
    const header = 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,SERIES,TIME_PERIOD,OBS_VALUE\n'
    await choose(`${header}${row('M,CHL,IT.NET.USER.ZS,2024,61')}${row('D,PER,IT.NET.USER.ZS,2023,')}`)
    await page.getByText('0 figures change. Added: 1. Gone: 1. As they are now: 1.').waitFor()
    await page.getByRole('button', { name: 'Store this vintage' }).click()
    await page.getByText('Stored as a new vintage').waitFor()
    const { vintages } = await loadShelf(server.table, 'IT.NET.USER.ZS')
    const first = vintages.find(({ base }) => base === undefined)
    const merged = vintages.find(({ base }) => base === first?.contentHash)
    expect(merged?.observations).toEqual([
      { economy: 'CHL', year: 2024, value: 61, status: 'A', line: 2 },
      { economy: 'PER', year: 2024, value: 72.5, status: 'A', line: 3, file: first?.fileHash },
    ])
    await page.getByText('Where a figure comes from').first().click()
    await page.getByText(`${first?.contentHash.slice(0, 12)}; other figures stand in earlier files`).waitFor()
    await expectAccessible(page)
  })

  it('reads a JSON-stat dataset, and refuses one of other economies by name', async () => {
    const dataset = (area: string, value: number) =>
      JSON.stringify({
        version: '2.0',
        class: 'dataset',
        id: ['geo', 'time'],
        size: [1, 1],
        dimension: { geo: { category: { index: [area] } }, time: { category: { index: ['2024'] } } },
        value: [value],
      })
    await choose(dataset('MEX', 81), 'invented.json')
    await page.getByText('1 figure, 2024 to 2024, 1 economy').waitFor()
    await choose(dataset('BRA', 81), 'invented.json')
    await page.getByText('The file has no figure of an APEC economy').waitFor()
    await page.getByRole('cell', { name: 'BRA' }).waitFor()
  })

  it('shows how far a long file has been read, and stops when it is told to', async () => {
    const long = join(server.data, 'long.csv')
    const rows = Buffer.from('PER,2023,70\n'.repeat(100_000))
    await writeFile(long, 'economy,year,value\n')
    for (let i = 0; i < 60; i += 1) await appendFile(long, rows)
    await page.goto(`${server.url}/workspace/import`)
    await page.getByLabel('Series').selectOption('IT.NET.USER.ZS')
    await page.getByLabel('File (CSV, SDMX-CSV or JSON-stat)').setInputFiles(long)
    await page.getByRole('button', { name: 'What is in the file' }).click()
    await page.getByLabel(/^Reading the file: [1-9]\d* %/).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled. Nothing was stored.').waitFor()
    expect(await page.getByRole('progressbar').count()).toBe(0)
  })

  it('shows what counts and which date is assumed, and takes off what an analyst withdraws', async () => {
    await page.goto(`${server.url}/workspace/import`)
    const row = page.getByRole('row', { name: /IT\.NET\.USER\.ZS/ }).first()
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
