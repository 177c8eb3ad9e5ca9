import { readFile } from 'node:fs/promises'
import JSONstat from 'jsonstat-toolkit'
import Papa from 'papaparse'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import populate from 'xlsx-populate'
import { errorsOf, openBrowser } from './chromium.ts'
import { type PublicSite, publicSite } from './public-site.ts'

describe('files of what a page shows', () => {
  let server: PublicSite
  let browser: Browser
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([publicSite(), openBrowser()])
    page = await browser.newPage()
    errors = errorsOf(page)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
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
    expect(csv.data[0]?.slice(-3)).toEqual(['Source', 'Release', 'Mark'])
    const [width, about] = [shown[0]?.length ?? 0, csv.data[1]?.slice(-3) ?? []]
    expect(about[0]).toBe(`AIDER Tracker, ${server.url}/indicators/7.1/`)
    expect(about[1]).toMatch(/^Release No\. 1 of /)
    expect(about[2]).toBe('Demonstration: invented data')
    const signed = shown.map((row) => [...row, ...about])
    expect(csv.data.slice(1)).toEqual(signed)
    expect(csv.data[0]?.length).toBe(width + 3)
    const book = await populate.fromDataAsync(await save('xlsx'))
    const cells = book.sheet(0).usedRange().value()
    expect(cells.map((row) => row.map(String))).toEqual(csv.data)
    const json: Record<string, string>[] = JSON.parse((await save('json')).toString('utf8'))
    expect(json.map((row) => csv.data[0]?.map((name) => row[name]))).toEqual(signed)
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

  const open = async (path: string, table: string): Promise<void> => {
    await page.goto(server.url + path)
    await page.locator('.shown summary').click()
    const names = await page.locator('.shown option').allTextContents()
    await page
      .locator('.shown select')
      .selectOption({ label: names.find((name) => name.startsWith(table)) ?? '' })
  }
  const rowsOf = async (format: string) =>
    Papa.parse<Record<string, string>>(
      (await save(format))
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimEnd(),
      {
        header: true,
      },
    )

  const levels = [
    'Fully implemented',
    'Partially implemented',
    'Pilot',
    'Not implemented',
    'not applicable',
    'not reported',
  ]

  it.each([
    ['/areas/3/', 'How many of the 21', 'INDICATOR'],
    ['/indicators/1.1/', 'Economies at each level', 'TIME_PERIOD'],
  ])('count the economies at each level in a column of its own at %s', async (path, table, key) => {
    await open(path, table)
    const { data, meta } = await rowsOf('csv')
    expect(meta.fields?.[0]).not.toBe('1')
    expect(meta.fields?.slice(1, 7)).toEqual(levels)
    const first = data[0] ?? {}
    expect(levels.reduce((sum, level) => sum + Number(first[level]), 0)).toBe(21)
    const sdmx = (await rowsOf('sdmx.csv')).data
    const bars = sdmx.filter(({ MEASURE }) => MEASURE === 'FULLY_IMPLEMENTED')
    expect(bars.length).toBeGreaterThan(0)
    expect(new Set(bars.map((row) => row[key])).size).toBe(bars.length)
    expect(bars[0]?.OBS_VALUE).toBe(first['Fully implemented'])
    expect(JSONstat(JSON.parse((await save('jsonstat.json')).toString('utf8'))).size[1]).toBeGreaterThan(5)
  })

  it('keep an economy of which nothing is known, as missing, and leave pictures out', async () => {
    await open('/compare/?economies=aus,per,chl', 'Scores')
    const { meta } = await rowsOf('csv')
    expect(meta.fields?.slice(1, 4)).toEqual(['Australia', 'Peru', 'Chile'])
    const cube = JSONstat(JSON.parse((await save('jsonstat.json')).toString('utf8')))
    expect(cube.size).toEqual([11, 3])
    const peru = (await rowsOf('sdmx.csv')).data.filter(({ REF_AREA }) => REF_AREA === 'PER')
    expect(peru).toHaveLength(11)
    for (const row of peru) expect([row.OBS_VALUE, row.OBS_STATUS]).toEqual(['NaN', 'O'])
  })

  it('name economy and indicator by their codes, whichever of them is the page’s', async () => {
    await open('/indicators/3.4/', '')
    const { data } = await rowsOf('sdmx.csv')
    expect(new Set(data.map(({ INDICATOR }) => INDICATOR))).toEqual(new Set(['3.4']))
    expect(data.some(({ REF_AREA, ITEM }) => REF_AREA === 'VNM' && ITEM === '_Z')).toBe(true)
  })
})
