/** From the copy that is cleared on paper to the erratum, and a deadline on both sides of the date line, in a real browser. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formats } from '../../frontend/locales/format.ts'
import { errorsOf, expectAccessible, openBrowser, signIn } from './chromium.ts'
import { type Changes, cycleOf, inventedAnswer, openCycle } from './cycles.ts'
import { type People, peopleAt } from './people.ts'
import { startServer, type TestServer } from './served.ts'

const source = { title: 'Invented source', url: 'https://example.org/source' }
const dayMs = 86_400_000
/** The end of a day in UTC, two days and some hours from now. */
const due = new Date(Math.ceil(Date.now() / dayMs) * dayMs + 2 * dayMs - 1_000).toISOString()

describe('clearance', () => {
  let server: TestServer
  let browser: Browser
  let people: People

  beforeAll(async () => {
    const answers: Changes = ['7.1', '7.2'].map((indicator) => {
      const answer = { ...inventedAnswer(`Invented answer to ${indicator}`), evidence: [source] }
      return ['per-contributor', { type: 'AnswerRecorded', indicator, answer }]
    })
    server = await startServer({
      seed: (table) => openCycle(table, cycleOf(2026, { due }), answers),
    })
    browser = await openBrowser()
    people = peopleAt(browser, server.url)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const as = (account: string, path: string) => people.as(account, path)
  const section = '/workspace/reports/2026/PER/7'

  it('a section prints with its answers, evidence and gaps, and a line for name and office', async () => {
    const page = await as('per-focal-point', section)
    await page.getByRole('link', { name: 'Copy for clearance, to print' }).click()
    await page.getByRole('heading', { level: 1, name: 'For clearance: Peru, cycle 2026' }).waitFor()
    await page.getByText('Invented answer to 7.1').waitFor()
    await page.getByText('Open in this section: 7.3, 7.4, 7.5, 7.6.').waitFor()
    expect(await page.locator('main').textContent()).not.toContain('8 Data flows.')
    await expectAccessible(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header').isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    for (const line of ['Name', 'Office', 'Date', 'Signature'])
      await page.locator('dt', { hasText: line }).waitFor()
    const address = page.getByRole('link', { name: 'Invented source' }).first()
    expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('"')
    await page.emulateMedia({ media: null })
  })

  it('the whole report prints from the same page, chosen by the keyboard', async () => {
    const page = await as('per-focal-point', '/workspace/sign-off/2026/PER?section=7')
    await page.getByLabel('Sections').focus()
    await page.keyboard.press('Home')
    await page.getByRole('heading', { name: '11 E-commerce and digital trade' }).waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.getByText('The text of the whole report is cleared for submission.').waitFor()
    await page.getByRole('link', { name: 'Back to the report' }).waitFor()
    await page.goto(`${server.url}/workspace/sign-off/2026/PER?section=7`)
    await page.getByRole('link', { name: 'Back to section 7' }).click()
    await page.getByRole('heading', { name: '7 Trust and security' }).waitFor()
  })

  it('nobody else prints a draft', async () => {
    const page = await as('administrator', '/workspace/sign-off/2026/PER')
    await page.getByText('its content is the economy’s until it is submitted').waitFor()
    expect(await page.locator('main').textContent()).not.toContain('Invented answer')
  })

  it('a published answer is withheld with an erratum, from the page to the public', async () => {
    const focal = await as('per-focal-point', section)
    await focal.getByLabel(/Office that cleared the text/).fill('Invented office')
    await focal.getByRole('button', { name: 'Submit section 7' }).click()
    await focal.getByText('This section is with the reviewer').waitFor()
    const analyst = await as('analyst', section)
    await analyst.getByRole('button', { name: 'Publish', exact: true }).click()
    await analyst.getByText(/^Published \d+ \w+ \d{4}/).waitFor()
    await server.published()
    const publicPage = async () => (await fetch(`${server.url}/economies/per/`)).text()
    expect(await publicPage()).toContain('Invented answer to 7.2')

    const page = await as('per-focal-point', section)
    await page.getByText('Withhold published answers').first().click()
    await page.getByRole('checkbox', { name: /^7\.2/ }).check()
    await page.getByLabel('Erratum, public, in your words').fill('Invented erratum')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Withhold published answers' }).click()
    await page.getByText('Withheld from later releases: 7.2.').waitFor()
    expect(await page.getByRole('checkbox', { name: /^7\.2/ }).count()).toBe(0)
    expect(await page.getByLabel('Erratum, public, in your words').inputValue()).toBe('')
    const note = page.locator('[data-indicator="7.2"] .note', {
      hasText: 'Withheld from the public pages since',
    })
    await note.getByText('Invented erratum').waitFor()
    await server.published()
    const after = await publicPage()
    expect(after).not.toContain('Invented answer to 7.2')
    expect(after).toContain('Invented erratum')
    expect(after).toMatch(/Withheld on \d+ \w+ \d{4}/)
    expect(after).toContain('Invented answer to 7.1')
  })

  it('an analyst withholds what was published by mistake; the economy reads what its next submission would bring back', async () => {
    const analyst = await as('analyst', section)
    await analyst.getByText('Withhold published answers').first().click()
    expect(await analyst.getByRole('checkbox', { name: /^7\.2/ }).count()).toBe(0)
    await analyst.getByRole('checkbox', { name: /^7\.1/ }).check()
    await analyst.getByLabel('Erratum, public, in your words').fill('Invented erratum of the analyst')
    await expectAccessible(analyst)
    await analyst.getByRole('button', { name: 'Withhold published answers' }).click()
    await expect.poll(() => analyst.getByRole('checkbox', { name: /^7\.1/ }).count()).toBe(0)
    await server.published()
    const after = await (await fetch(`${server.url}/economies/per/`)).text()
    expect(after).not.toContain('Invented answer to 7.1')
    expect(after).toContain('Invented erratum of the analyst')

    const focal = await as('per-focal-point', section)
    await focal.getByLabel('Why it is reopened').fill('Invented reason')
    await focal.getByRole('button', { name: 'Reopen' }).click()
    await focal.getByText('Withheld so far, and public again with the next publication: 7.1, 7.2').waitFor()
    await expectAccessible(focal)
  })

  it.each([
    ['Pacific/Auckland', 1],
    ['Pacific/Honolulu', 0],
  ])('the deadline stands in UTC and on the clock of %s', async (timeZone, daysOn) => {
    const context = await browser.newContext({ timezoneId: timeZone })
    const page = await context.newPage()
    const errors = errorsOf(page)
    await signIn(page, server.url, 'per-contributor')
    await page.goto(`${server.url}/workspace/reports/2026/PER/1`)
    const words = await page.getByText(/^Due .* UTC, in 2 days\. On this device’s clock: /).textContent()
    const { date } = formats('en')
    const time = new Date(due).toLocaleTimeString('en-GB', { timeStyle: 'short', timeZone })
    const day = new Date(Date.parse(due) + daysOn * dayMs)
    expect(words).toContain(`${date(day.toISOString())}, ${time}`)
    expect(errors).toEqual([])
    await context.close()
  })

  it('a person stops reminders from the message, by one button, without signing in', async () => {
    expect(await server.remind()).toEqual({ sent: 21, failed: 0 })
    const files = await readdir(join(server.data, 'mail'))
    const mails = await Promise.all(files.map((file) => readFile(join(server.data, 'mail', file), 'utf8')))
    const mail = mails.find((text) => text.includes('To: aus-focal-point@example.org')) ?? ''
    const link = mail.match(/List-Unsubscribe:\s+<([^>]+)>/)?.[1] ?? ''
    const context = await browser.newContext()
    const page = await context.newPage()
    const errors = errorsOf(page)
    await page.goto(link)
    await expectAccessible(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('You get no more reminders by e-mail.').waitFor()
    await expectAccessible(page)
    expect(errors).toEqual([])
    await context.close()
    const home = await as('aus-focal-point', '/workspace/')
    await home.getByRole('button', { name: 'Reminders by e-mail' }).click()
    const wanted = home.getByRole('checkbox', { name: /^Remind me/ })
    await wanted.waitFor()
    expect(await wanted.isChecked()).toBe(false)
    await expectAccessible(home)
  })

  it('no page reported an error, and the server logged none', () => {
    expect(people.errors()).toEqual([])
    expect(server.errors).toEqual([])
  })
})
