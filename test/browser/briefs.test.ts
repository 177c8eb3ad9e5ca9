/** An analyst writes a brief, publishes it, takes a newer release, and withdraws it; readers read it without scripts. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putCycle } from '../../functions/store/cycle.ts'
import { putPublished } from '../../functions/store/published.ts'
import { putVintage } from '../../functions/store/series.ts'
import { seriesRegister } from '../../shared/framework/index.ts'
import { inventedCycle, inventedSection, inventedVintage } from '../invented.ts'
import { errorsOf, expectAccessible, openBrowser, signIn } from './chromium.ts'
import { visit } from './public-site.ts'
import { startServer, type TestServer } from './served.ts'

describe('a brief', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let errors: string[]
  const cycle = inventedCycle(2026)

  beforeAll(async () => {
    server = await startServer({
      seed: async (table) => {
        await putCycle(table, cycle)
        await putPublished(table, inventedSection(cycle, 0, 'PER', '7', 1))
        await putPublished(table, inventedSection(cycle, 2, 'CHL', '7', 1))
      },
    })
    browser = await openBrowser()
    page = await (await browser.newContext()).newPage()
    page.setDefaultTimeout(10_000)
    errors = errorsOf(page)
    await server.published()
    await signIn(page, server.url, 'analyst')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
  const readers = (act: (page: Page) => Promise<void>, folder = '') =>
    visit({ browser, url: server.url }, `${folder}/briefs/mas-cerca-2026/`, act, { javaScriptEnabled: false })

  it('is begun with a name for its address, and written by keyboard', async () => {
    await page.goto(`${server.url}/workspace/briefs`)
    await page.getByLabel('Title').fill('¿Más cerca? 2026')
    expect(await page.getByLabel('Name in the address').inputValue()).toBe('mas-cerca-2026')
    await expectAccessible(page)
    await press('Begin')
    await press('Add a text')
    await page.getByLabel('Text', { exact: false }).last().fill('Invented text.\n\nSecond paragraph.')
    const paste = page.getByLabel('Address of a selection')
    await paste.fill(`${server.url}/analysis/trends/?of=per`)
    await press('Add as a part')
    await page.getByText('This is no address of a selection').waitFor()
    await paste.fill(
      `${server.url}/data/selection/?economies=per%2Cchl&indicators=7.1%2C7.2%2C7.3%2C7.4%2C7.5&cycles=2026`,
    )
    await press('Add as a part')
    await paste.fill(`${server.url}/es/analysis/trends/?of=7.1&economies=per&base=2020`)
    await press('Add as a part')
    expect(await page.locator('.part h3').allTextContents()).toEqual([
      'Text, part 1',
      'Table, part 2',
      'Chart, part 3',
    ])
    await page.getByRole('button', { name: 'Down Text, part 1' }).press('Enter')
    await page.getByText('Now part 2.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Text, part 2')
    await expectAccessible(page)
  })

  it('keeps on the device what is typed and not saved', async () => {
    await page.reload()
    await page.getByText('was kept on this device').waitFor()
    expect(await page.locator('.part').count()).toBe(3)
    await press('Save')
    await page.getByText(/^Saved /).waitFor()
  })

  it('is previewed and published, and read without scripts in both languages', async () => {
    await press('Show the page as it will be')
    await page.frameLocator('iframe').locator('svg.trend').waitFor()
    await press('Publish')
    await page.getByText('Published. The page is there within a minute').waitFor()
    await server.published()
    await readers(async (reader) => {
      expect(await reader.locator('h1').textContent()).toBe('¿Más cerca? 2026')
      expect(await reader.locator('svg.trend').count()).toBe(1)
      await reader.getByText('The numbers as a table').click()
      expect(await reader.locator('.brief table:visible').count()).toBe(2)
    })
    await visit({ browser, url: server.url }, '/es/briefs/mas-cerca-2026/', async (reader) => {
      expect(await reader.locator('.brief section[lang="en"]').count()).toBe(1)
      await expectAccessible(reader)
      await reader.setViewportSize({ width: 320, height: 800 })
      expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }, 30_000)

  it('says when a newer release exists, shows what it would change, and takes it with one press', async () => {
    const later = inventedSection(cycle, 4, 'PER', '7', 2)
    await putPublished(server.table, later)
    const [series] = seriesRegister
    if (!series) throw new Error('The register holds series')
    // A vintage that moves makes a release, with all that moved beside it.
    await putVintage(server.table, inventedVintage(series))
    await server.published()
    await page.goto(`${server.url}/workspace/briefs/mas-cerca-2026`)
    await press('Show what release No. 2 would change')
    const changes = page.getByRole('region', { name: 'Table, part 1' })
    await changes.waitFor()
    const rows = await changes.getByRole('row').allInnerTexts()
    expect(rows.slice(1).every((row) => row.startsWith('Peru, 7.'))).toBe(true)
    expect(rows.length).toBeGreaterThan(1)
    await expectAccessible(page)
    await press('Take release No. 2 and save')
    await page.getByText(/^Saved /).waitFor()
    expect(await page.getByLabel('Figures of release').inputValue()).toBe('2')
    expect(await page.getByText('is out; this brief is of').count()).toBe(0)
  })

  it('makes two writers choose, and loses the words of neither', async () => {
    const other = await (await browser.newContext()).newPage()
    await signIn(other, server.url, 'analyst')
    await other.goto(`${server.url}/workspace/briefs/mas-cerca-2026`)
    await other.getByLabel('Title').fill('Their title')
    await page.getByLabel('Title').fill('My title')
    await other.getByRole('button', { name: 'Save', exact: true }).press('Enter')
    await other.getByText(/^Saved /).waitFor()
    await press('Save')
    await page.getByText('Somebody saved this brief meanwhile').waitFor()
    expect(await page.getByLabel('Title').inputValue()).toBe('My title')
    await press('Save mine over theirs')
    await page.getByText(/^Saved /).waitFor()
    await page.getByText('Version 5: saved').waitFor()
    await other.context().close()
  }, 20_000)

  it('is withdrawn with a reason that its address then gives', async () => {
    await page.getByText('Withdraw the brief').first().press('Enter')
    await page.getByLabel('Reason, which the page shows').fill('Invented reason')
    await page.getByRole('button', { name: 'Withdraw the brief' }).press('Enter')
    await page.getByText(/^Withdrawn on /).waitFor()
    await server.published()
    await readers(async (reader) => {
      expect(await reader.locator('main').textContent()).toContain('Invented reason')
      expect(await reader.locator('svg.trend').count()).toBe(0)
    })
    expect(errors.filter((error) => !error.includes('409'))).toEqual([])
    expect(server.errors).toEqual([])
  })
})
