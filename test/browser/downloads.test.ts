import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf, expectAccessible, openBrowser } from './chromium.ts'
import { type PublicSite, publicSite, siteErrors } from './public-site.ts'

describe('downloads and releases in the browser', () => {
  let server: PublicSite
  let browser: Browser
  let page: Page
  let errors: string[]
  const get = (path: string) => fetch(server.url + path)

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([publicSite(), openBrowser()])
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
    errors = errorsOf(page)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
  })

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

  it('did all this without an error in the browser', async () => {
    expect(errors).toEqual([])
    expect(await siteErrors()).toEqual([])
  })
})
