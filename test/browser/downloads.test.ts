import { readFile } from 'node:fs/promises'
import JSONstat from 'jsonstat-toolkit'
import Papa from 'papaparse'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import populate from 'xlsx-populate'
import { errorsOf, expectAccessible, openBrowser } from './chromium.ts'
import { startServer, type TestServer } from './served.ts'

describe('downloads and releases in the browser', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let errors: string[]
  const get = (path: string) => fetch(server.url + path)

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer({ demonstration: true }), openBrowser()])
    await server.published()
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
    errors = errorsOf(page)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const save = async (format: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format="${format}"]`).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`^[\\w.-]+\\.${format}$`))
    return readFile(await download.path())
  }

  it('make files of the table that the page shows, in each format the same cells', async () => {
    await page.goto(`${server.url}/indicators/7.1/`)
    await page.locator('.shown summary').click()
    await page.locator('.shown select').selectOption({ index: 1 })
    const shown = await page
      .locator('main table')
      .nth(1)
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
      )
    const csv = Papa.parse<string[]>(
      (await save('csv'))
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimEnd(),
    )
    expect(csv.errors).toEqual([])
    expect(csv.data[0]?.[0]).toBe('Economy')
    expect(csv.data.slice(1)).toEqual(shown)
    const book = await populate.fromDataAsync(await save('xlsx'))
    const cells = book.sheet(0).usedRange().value()
    expect(cells.map((row) => row.map(String))).toEqual(csv.data)
    const json: Record<string, string>[] = JSON.parse((await save('json')).toString('utf8'))
    expect(json.map((row) => csv.data[0]?.map((name) => row[name]))).toEqual(shown)
    expect(await page.locator('.shown [role="status"]').textContent()).toContain('.json is ready')
  })

  it.each([
    ['/?order=7', '.heat', 'REF_AREA', 'FOCUS_AREA'],
    ['/economies/per/', '.strips', 'FOCUS_AREA', 'MEASURE'],
    ['/areas/7/?sort=score', '.sortable', 'REF_AREA', 'MEASURE'],
    ['/compare/?economies=per,aus&show=differences', '.answers', 'REF_AREA', 'INDICATOR'],
    ['/instruments/', 'main .data', 'FOCUS_AREA', 'MEASURE'],
    ['/changes/', 'main .moves', 'REF_AREA', 'INDICATOR'],
  ])(
    'make files of what %s shows, in its order and with the codes of its headings',
    async (path, of, ...keys) => {
      await page.goto(server.url + path)
      await page.locator('.shown summary').click()
      const table = page.locator(of).first()
      const name =
        (await table.locator('caption').count()) > 0
          ? ((await table.locator('caption').textContent()) ?? '')
          : 'What moved'
      await page.locator('.shown select').selectOption({ label: name.trim() })
      const first = await table.locator('tbody th[scope=row]').allTextContents()
      const shown = first.length > 0 ? first : await page.locator(`${of} li > a`).allTextContents()
      const csv = Papa.parse<string[]>((await save('csv')).toString('utf8').trimEnd()).data
      expect(csv.slice(1).map(([cell]) => cell)).toEqual(shown)
      const { data, errors: wrong } = Papa.parse<Record<string, string>>(
        (await save('sdmx.csv')).toString('utf8').trimEnd(),
        { header: true },
      )
      expect(wrong).toEqual([])
      const places = data.map((row) =>
        JSON.stringify([row.REF_AREA, row.FOCUS_AREA, row.INDICATOR, row.ITEM, row.MEASURE, row.TIME_PERIOD]),
      )
      expect(new Set(places).size).toBe(data.length)
      expect(data.filter(({ OBS_VALUE }) => OBS_VALUE !== 'NaN').length).toBeGreaterThan(5)
      for (const row of data) {
        expect(row.OBS_STATUS === 'A').toBe(row.OBS_VALUE !== 'NaN')
        expect(row.TIME_PERIOD).toMatch(/^20\d\d$/)
      }
      for (const key of keys) expect(data.some((row) => row[key] !== '_Z')).toBe(true)
      const cube = JSONstat(JSON.parse((await save('jsonstat.json')).toString('utf8')))
      expect(cube.class).toBe('dataset')
      expect(cube.size[0]).toBe(csv.length - 1)
      expect(errors).toEqual([])
    },
  )

  it('describe the indicator’s dataset in linked data, which the policy lets stand', async () => {
    await page.goto(`${server.url}/indicators/7.1/`)
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    const dataset = JSON.parse(text ?? '')
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      name: '7.1 Cybersecurity strategy with a responsible agency',
      temporalCoverage: '2018/2026',
      license: `${server.url}/data/#licence`,
    })
    for (const { contentUrl, encodingFormat } of dataset.distribution) {
      const answer = await fetch(contentUrl)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, encodingFormat])
    }
  })

  it('copy a citation, in words and as BibTeX', async () => {
    await page.goto(`${server.url}/data/`)
    for (const [i, start] of ['AIDER Tracker, release No. 1', '@misc{aider-tracker-1,'].entries()) {
      await page.getByRole('button', { name: 'Copy' }).nth(i).click()
      await page.getByText('Copied.').nth(i).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(start)
    }
  })

  it('name the page from which an error is reported, and no page of another site', async () => {
    await page.goto(`${server.url}/economies/per/?open=cite`)
    await page.getByRole('link', { name: 'Report an error' }).click()
    await page.getByText(`${server.url}/economies/per/?open=cite`, { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Page: .*\/economies\/per\/\?open=cite\nRelease: Release No\. 1 \(\w{12}\)\n/)
    expect(await page.locator('main').textContent()).toContain('Release No. 1')
    for (const other of ['//example.org/', '/\\example.org', 'https://example.org/']) {
      await page.goto(`${server.url}/report-an-error/?page=${encodeURIComponent(other)}`)
      expect(await page.locator('main').textContent()).not.toContain('example.org')
    }
  })

  it.each(['/feed.xml', '/es/feed.xml', '/sitemap.xml'])('give well-formed XML at %s', async (path) => {
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toMatch(/^application\/(atom\+)?xml/)
    const read = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml')
        const texts = (name: string) => [...parsed.getElementsByTagName(name)].map((e) => e.textContent ?? '')
        const links = [...parsed.getElementsByTagName('link')].map((e) => e.getAttribute('href') ?? '')
        return {
          error: texts('parsererror'),
          ids: texts('id'),
          updated: texts('updated'),
          locs: texts('loc'),
          links,
        }
      },
      await answer.text(),
    )
    expect(read.error).toEqual([])
    const addresses = path.endsWith('feed.xml') ? [...read.ids, ...read.links] : read.locs
    expect(addresses.length).toBeGreaterThan(2)
    for (const address of new Set(addresses.slice(0, 80)))
      expect([address, (await fetch(address)).status]).toEqual([address, 200])
    for (const at of read.updated) expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    if (path.endsWith('feed.xml')) expect(read.updated.length).toBe(read.ids.length)
  })

  it('list in the catalogue files that are there, with their size and hash', async () => {
    const catalogue = await (await get('/catalog.jsonld')).json()
    const manifest = await (await get('/data/latest/manifest.json')).json()
    const listed = catalogue['dcat:dataset'].flatMap((d: Record<string, unknown>) => d['dcat:distribution'])
    const known = new Map(
      manifest.files.map(({ name, size, sha256 }: Record<string, unknown>) => [
        `${server.url}/data/latest/${name}`,
        `${size} ${sha256}`,
      ]),
    )
    expect(listed.length).toBe(known.size)
    for (const file of listed) {
      const size = file['dcat:byteSize']['@value']
      const hash = file['spdx:checksum']['spdx:checksumValue']['@value']
      expect(known.get(file['dcat:downloadURL']['@id'])).toBe(`${size} ${hash}`)
    }
  })

  it('let other sites read the data', async () => {
    const answer = await get('/data/latest/scores.csv')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  const places = [
    '/data/',
    '/data/releases/',
    '/data/releases/1/',
    '/data/releases/1/changes/',
    '/data/errata/',
  ]
  it.each([...places, '/data/indicators/', '/report-an-error/'])(
    'are accessible on a phone and a desk, light and dark, at %s',
    async (path) => {
      for (const [width, colorScheme] of [
        [390, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await page.goto(server.url + path)
        await expectAccessible(page)
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wider).toBeLessThanOrEqual(0)
      }
    },
  )

  it('did all this without an error in the browser', () => {
    expect(errors).toEqual([])
    expect(server.errors).toEqual([])
  })
})
