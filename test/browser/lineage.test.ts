/** Where a figure comes from: from the answer on a page to the event, the file and the releases, and readable where there is nothing. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putVintage } from '../../functions/store/series.ts'
import { seriesInfo } from '../../shared/framework/index.ts'
import { type Lineage, lineageOf } from '../../shared/release/lineage.ts'
import { inventedVintage } from '../invented.ts'
import { errorsOf, expectAccessible, openBrowser } from './chromium.ts'
import { startPublicSite } from './demonstration-site.ts'
import type { TestServer } from './served.ts'

const series = 'IT.NET.USER.ZS'

describe('the lineage of an observation', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startPublicSite(), openBrowser()])
    page = await (await browser.newContext()).newPage()
    errors = errorsOf(page)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch(server.url + path)
    return answer.ok ? answer.json() : undefined
  }
  const open = async (query: string) => {
    await page.goto(`${server.url}/data/lineage/${query}`)
  }

  it('is one click from an answer, and ends at its event, with the hash that the release holds', async () => {
    await page.goto(`${server.url}/economies/per/2022/`)
    const answer = page.locator('#i7\\.3')
    await answer.getByRole('link', { name: 'Where does this come from?' }).click()
    await page.getByRole('heading', { name: 'In the economy’s report' }).waitFor()
    const lineage = (await lineageOf(read, { economy: 'PER', indicator: '7.3', cycle: '2022' })) as Lineage
    expect(lineage.section?.event).toMatch(/^[0-9a-f]{64}$/)
    await page.getByText(lineage.section?.event ?? '').waitFor()
    await page.getByText('The report is an invented demonstration.').waitFor()
    await page.getByText('First in release No. 1.').waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'The economy’s profile' }).click()
    await page.waitForURL(/\/economies\/per\/2022\/#i7\.3$/)
  })

  it('of a measured figure names file, line, vintage and licence, and what stood there before a newer vintage', async () => {
    const info = seriesInfo(series)
    if (!info) throw new Error('The register lacks the series')
    const first = inventedVintage(info)
    const observations = first.observations.map((o) =>
      o.economy === 'PER' ? { ...o, value: Math.round(o.value) } : o,
    )
    await putVintage(server.table, {
      ...first,
      observations,
      vintage: '2026-02-15',
      contentHash: 'd'.repeat(64),
      fileName: 'newer.csv',
      importedAt: '2026-02-15T00:00:00.000Z',
    })
    await server.published()
    const lineage = (await lineageOf(read, { economy: 'PER', indicator: '3.4', cycle: '2026' })) as Lineage
    expect(lineage.figures).toMatchObject([{ file: 'newer.csv', vintage: '2026-02-15', economy: 'PER' }])
    expect(lineage.versions.map(({ release, row }) => [release, row?.vintage])).toEqual([
      [2, '2026-02-15'],
      [1, '2026-01-15'],
    ])
    await open('?economy=per&indicator=3.4&cycle=2026')
    await page.getByText(`newer.csv, line ${lineage.figures[0]?.line}`).waitFor()
    await page.getByText('CC BY 4.0', { exact: true }).waitFor()
    await page.getByRole('row', { name: /^1 / }).waitFor()
    await expectAccessible(page)
  })

  it('says so where nothing was reported, and where the address names no observation', async () => {
    await open('?economy=twn&indicator=3.4&cycle=2024')
    await page.getByRole('heading', { name: 'What is published' }).waitFor()
    await open('?economy=xxx&indicator=3.4&cycle=2024')
    await page.getByText('The newest release has no such observation.').waitFor()
    await open('')
    await page.getByLabel('Indicator').selectOption('7.1')
    await page.waitForURL(/\?economy=aus&indicator=7\.1&cycle=\d{4}$/)
    await page.getByRole('heading', { name: 'In the releases' }).waitFor()
    await page.goto(`${server.url}/es/data/lineage/?economy=per&indicator=7.1&cycle=2022`)
    await page.getByRole('heading', { name: 'En las ediciones' }).waitFor()
    await expectAccessible(page)
  })

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open('?economy=per&indicator=3.4&cycle=2026')
    await page.getByRole('heading', { name: 'In the releases' }).waitFor()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wider).toBe(false)
    expect(errors).toEqual([])
  })
})
