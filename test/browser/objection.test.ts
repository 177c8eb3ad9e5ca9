/** The period in which an economy agrees or objects, from the review to the public page, by keyboard alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReport } from '../../functions/store/report.ts'
import { expectAccessible, openBrowser } from './chromium.ts'
import { cycleOf, inventedAnswer, openCycle } from './cycles.ts'
import { tabTo } from './keyboard.ts'
import { type People, peopleAt } from './people.ts'
import { startServer, type TestServer } from './served.ts'

describe('a section in its objection period', () => {
  let server: TestServer
  let browser: Browser
  let people: People

  beforeAll(async () => {
    server = await startServer({
      seed: (table) =>
        openCycle(table, cycleOf(2026, { objectionDays: 14 }), [
          [
            'per-contributor',
            { type: 'AnswerRecorded', indicator: '7.1', answer: inventedAnswer('First words') },
          ],
          ['per-focal-point', { type: 'SectionSubmitted', area: '7', clearedBy: 'Invented office' }],
        ]),
    })
    browser = await openBrowser()
    people = peopleAt(browser, server.url)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const as = (account: string) => people.as(account, '/workspace/reports/2026/PER/7')
  const stateOf = async () => (await loadReport(server.table, '2026', 'PER')).sections['7']
  const press = async (page: Page, selector: string): Promise<void> => {
    await tabTo(page, selector)
    await page.keyboard.press('Enter')
  }
  /** The one step that a page offers first. */
  const mainStep = 'form.step button.main'

  it('the reviewer marks it reviewed, and reads until when the economy can object', async () => {
    const analyst = await as('analyst')
    await analyst.getByRole('button', { name: 'Mark reviewed' }).waitFor()
    await press(analyst, mainStep)
    await analyst.getByText(/^Peru can object until/).waitFor()
    await analyst.getByRole('heading', { name: 'Support' }).waitFor()
    await analyst.getByText('Nothing is sought and nothing shared.').waitFor()
    expect(await analyst.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
    await expectAccessible(analyst)
  })

  it('the economy looks at the page as it will be, in both languages, which is accessible in both schemes', async () => {
    const focal = await as('per-focal-point')
    await focal.getByText(/can be published from .* on, unless you object/).waitFor()
    await press(focal, 'a[href^="/workspace/preview/"]')
    const frame = focal.locator('iframe')
    await focal.frameLocator('iframe').getByText('First words').waitFor()
    await expectAccessible(focal)
    await tabTo(focal, 'select')
    await focal.keyboard.press('End')
    await focal.frameLocator('iframe').locator('html[lang=es]').waitFor()
    // No script runs in the frame, axe neither: the same document is looked at on its own.
    const html = (await frame.getAttribute('srcdoc')) ?? ''
    const alone = await focal.context().newPage()
    await alone.route('**/preview-alone', (route) => route.fulfill({ contentType: 'text/html', body: html }))
    await alone.goto(`${server.url}/preview-alone`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await alone.emulateMedia({ colorScheme })
      await alone.setViewportSize({ width: colorScheme === 'light' ? 1280 : 390, height: 800 })
      await expectAccessible(alone)
    }
    await alone.close()
  })

  it('it objects with a reason: the section is returned, and says what has to change', async () => {
    const focal = await as('per-focal-point')
    await focal.getByRole('button', { name: 'Object to publication' }).waitFor()
    await tabTo(focal, 'form.step input')
    await focal.keyboard.type('Invented objection')
    await press(focal, 'form.step button')
    await focal.getByText('Invented objection').waitFor()
    await expectAccessible(focal)
    expect((await stateOf())?.status).toBe('returned')
  })

  it('the reviewer hears of the objection in My work, in the queue and, with its reason, in the section', async () => {
    const analyst = await people.as('analyst', '/workspace/')
    await analyst
      .getByRole('link', { name: 'Peru objected to the publication of section 7: read why' })
      .waitFor()
    await analyst.goto(`${server.url}/workspace/queue`)
    await analyst.getByText('the economy objected').waitFor()
    await analyst.getByRole('link', { name: 'Peru' }).click()
    await analyst.getByText('Peru objected: Invented objection').waitFor()
    await analyst.getByText('You see the state of this section').waitFor()
    expect(await analyst.getByText('First words').count()).toBe(0)
    await expectAccessible(analyst)
  })

  it('it submits again, agrees, and the section is public before the period is over', async () => {
    const focal = await as('per-focal-point')
    await focal.getByLabel(/Office that cleared the text/).waitFor()
    await focal.getByRole('button', { name: 'Submit section 7' }).click()
    await focal.locator('.f', { hasText: 'Name the office that cleared the text first' }).waitFor()
    expect((await stateOf())?.status).toBe('returned')
    await focal.reload()
    await focal.getByLabel(/Office that cleared the text/).waitFor()
    await tabTo(focal, 'form.step input')
    await focal.keyboard.type('Invented office')
    await focal.keyboard.press('Enter')
    await focal.getByText('This section is with the reviewer').waitFor()
    const analyst = await as('analyst')
    await analyst.getByRole('button', { name: 'Mark reviewed' }).waitFor()
    await press(analyst, mainStep)
    await analyst.getByText(/^Peru can object until/).waitFor()
    await focal.reload()
    await focal.getByRole('button', { name: 'Agree to publication' }).waitFor()
    await press(focal, mainStep)
    await focal.getByText(/^You agreed to publication/).waitFor()
    await analyst.reload()
    await analyst.getByText(/^Peru agreed to publication/).waitFor()
    await press(analyst, mainStep)
    await analyst.getByText(/^Published \d+ \w+ \d{4}/).waitFor()
    await server.published()
    expect(await (await fetch(`${server.url}/economies/per/`)).text()).toContain('First words')
  })

  it('no page reported an error, and the server logged none', () => {
    expect(people.errors()).toEqual([])
    expect(server.errors).toEqual([])
  })
})
