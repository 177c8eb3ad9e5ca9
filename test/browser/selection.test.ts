/** A selection of the reader's own, as files: the very observations of the release, in every format. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf, expectAccessible, openBrowser } from './chromium.ts'
import { type PublicSite, publicSite } from './public-site.ts'

describe('a selection of observations', () => {
  let server: PublicSite
  let browser: Browser
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([publicSite(), openBrowser()])
    page = await (await browser.newContext()).newPage()
    errors = errorsOf(page)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
  })

  const saved = async (format: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download as ${format}`, exact: true }).click(),
    ])
    await page.getByText(`${download.suggestedFilename()} is ready.`).waitFor()
    return readFile(await download.path(), 'utf8')
  }
  const published = async (name: string): Promise<string> =>
    (await fetch(`${server.url}/data/latest/${name}`)).text()

  it('of a whole cycle is the file of that cycle, byte for byte', async () => {
    await page.goto(`${server.url}/data/selection/?cycles=2022`)
    await page.getByText('Observations chosen: 1239.').waitFor()
    expect(await saved('CSV')).toBe(await published('observations/2022.csv'))
    expect(await saved('SDMX-CSV 2.0')).toBe(await published('observations/2022.sdmx.csv'))
    expect(JSON.parse(await saved('JSON'))).toEqual(JSON.parse(await published('observations/2022.json')))
  })

  it('of some economies, indicators and cycles has these alone, and its address opens the same again', async () => {
    const query = '?cycles=2020%2C2022&economies=per%2Caus&indicators=7.3%2C3.4'
    await page.goto(`${server.url}/data/selection/${query}`)
    await page.getByText('Observations chosen: 8.').waitFor()
    await expectAccessible(page)
    const cube = JSON.parse(await saved('JSON-stat 2.0')) as { id: string[]; size: number[] }
    expect([cube.id, cube.size]).toEqual([
      ['cycle', 'economy', 'indicator', 'concept'],
      [2, 2, 2, 3],
    ])
    expect((await saved('CSV')).split('\r\n').filter(Boolean)).toHaveLength(9)
    await page.getByLabel('Peru').uncheck()
    await page.getByText('Observations chosen: 4.').waitFor()
    expect(new URL(page.url()).searchParams.get('economies')).toBe('aus')
    await page.reload()
    await page.getByText('Observations chosen: 4.').waitFor()
  })

  it('of nothing says what is missing', async () => {
    await page.goto(`${server.url}/es/data/selection/`)
    const economies = page.getByRole('group', { name: /^Economías/ })
    await economies.getByRole('button', { name: 'Todo o nada' }).click()
    await page.getByRole('button', { name: /CSV$/ }).first().click()
    await page.getByText('Elija al menos un ciclo, una economía y un indicador.').waitFor()
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    await expectAccessible(page)
    expect(errors).toEqual([])
  })
})
