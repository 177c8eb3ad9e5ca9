/** Words, numbers and addresses that nobody should type, typed. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, openBrowser } from './chromium.ts'
import { changesOf, cycleOf, inventedAnswer, openCycle } from './cycles.ts'
import { type People, peopleAt } from './people.ts'
import { startServer, type TestServer } from './served.ts'

const word = (length: number) => 'unbreakable'.repeat(400).slice(0, length)
const section = (area: string) => `/workspace/reports/2026/PER/${area}`
const question = (page: Page, id: string) => page.locator(`[data-indicator="${id}"]`)

describe('the site', () => {
  let server: TestServer
  let browser: Browser
  let people: People

  beforeAll(async () => {
    const long = {
      ...inventedAnswer(word(3_900)),
      evidence: [
        { title: word(195), url: `https://example.org/${word(900)}`, publisher: word(120) },
        { title: 'Invented source', url: 'https://example.org/' },
      ],
      agency: word(150),
      interpretation: word(900),
    }
    server = await startServer({
      seed: (table) =>
        openCycle(table, cycleOf(2026), [
          ['per-contributor', { type: 'AnswerRecorded', indicator: '7.1', answer: long }],
          ['per-contributor', { type: 'CommentAdded', indicator: '7.1', text: word(1_900) }],
          ['per-focal-point', { type: 'SectionSubmitted', area: '7', clearedBy: word(190) }],
        ]),
    })
    await server.published()
    browser = await openBrowser()
    people = peopleAt(browser, server.url)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const overhang = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  it('keeps words longer than the page is wide inside it, for the reviewer and for the public', async () => {
    const analyst = await people.as('analyst', section('7'))
    await analyst.getByText(word(30)).first().waitFor()
    for (const width of [1280, 390, 320]) {
      await analyst.setViewportSize({ width, height: 800 })
      expect([width, await overhang(analyst)]).toEqual([width, 0])
    }
    await analyst.setViewportSize({ width: 1280, height: 800 })
    await analyst.getByRole('button', { name: 'Publish', exact: true }).click()
    await analyst.getByText('Published').first().waitFor()
    await server.published()
    for (const path of ['/economies/per/', '/indicators/7.1/', '/focus-areas/7/', '/']) {
      await analyst.goto(server.url + path)
      for (const width of [1280, 390, 320]) {
        await analyst.setViewportSize({ width, height: 800 })
        expect([path, width, await overhang(analyst)]).toEqual([path, width, 0])
      }
    }
  })

  it('loses nothing that is typed while an earlier change is under way, finished or not', async () => {
    const page = await people.as('per-contributor', section('4'))
    await page.route('**/answers/4.1', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue()
    })
    const stored = page.waitForResponse(/answers\/4\.1$/)
    const of = question(page, '4.1')
    await of.getByRole('radio', { name: /^Partially/ }).check()
    await of.getByRole('radio', { name: /^Partially/ }).blur()
    await of.getByLabel('What changed, and how').fill('Invented words typed meanwhile')
    await of.getByRole('button', { name: 'Add evidence' }).click()
    await of.getByLabel('Title').fill('A title without an address')
    await stored
    await page.reload()
    expect(await of.getByLabel('What changed, and how').inputValue()).toBe('Invented words typed meanwhile')
    expect(await of.getByLabel('Title').inputValue()).toBe('A title without an address')
  })

  it('stores no number that could be two, and says in words what to write', async () => {
    const page = await people.as('per-contributor', section('8'))
    const of = question(page, '8.6')
    const number = of.getByRole('textbox').first()
    await of.getByLabel('Year').fill('2024')
    for (const [typed, said] of [
      ['1,234', /thousands or for decimals/],
      ['0x10', /^Give a number/],
      ['1.234,5', /^Give a number/],
      ['١٢', /^Give a number/],
      ['1e21', /^Give 0, or a number from/],
    ] as const) {
      await number.fill(typed)
      await number.blur()
      await of.getByText(said).first().waitFor()
    }
    expect(await changesOf(server.table, '8.6')).toEqual([])
  })

  it('has a heading where it refuses, and no form for those who may not use it', async () => {
    for (const path of ['/workspace/reports/2026/AUS/1', '/workspace/reports/2050/PER/1']) {
      const page = await people.as('per-focal-point', path)
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await expectAccessible(page)
    }
    const page = await people.as('per-focal-point', '/workspace/import')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(
      await page.getByRole('button', { name: 'Check the file' }).or(page.locator('input[type=file]')).count(),
    ).toBe(0)
  })

  it('the server logged no error', () => {
    expect(server.errors).toEqual([])
  })
})
