/** The answering screen: without a connection, with last cycle's answers, over the history of an answer. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, openBrowser, openProfile, signIn } from './chromium.ts'
import { changesOf, cycleOf, inventedAnswer, openCycle } from './cycles.ts'
import { startServer, type TestServer } from './served.ts'

describe('the answering screen', () => {
  let server: TestServer
  let browser: Browser
  /** Set, it is the server's time. */
  let late: string | undefined
  const contexts: BrowserContext[] = []

  beforeAll(async () => {
    server = await startServer({
      now: () => late ?? new Date().toISOString(),
      seed: async (table) => {
        await openCycle(
          table,
          cycleOf(2024),
          ['7.1', '7.2', '7.3', '8.2', '8.3', '8.5'].map((indicator) => [
            'per-contributor',
            { type: 'AnswerRecorded', indicator, answer: inventedAnswer(`Invented answer ${indicator}`) },
          ]),
        )
        await openCycle(table, cycleOf(2026))
      },
    })
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** A page in a browser of its own, signed in, at an address of the workspace. */
  async function as(account: string, path: string, width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    contexts.push(context)
    const page = await context.newPage()
    await signIn(page, server.url, account)
    await page.goto(server.url + path)
    return page
  }

  const section = (area: string) => `/workspace/reports/2026/PER/${area}`
  const question = (page: Page, id: string) => page.locator(`[data-indicator="${id}"]`)
  const words = (page: Page, id: string) => question(page, id).getByLabel('What changed, and how')

  const changes = (indicator: string) => changesOf(server.table, indicator)

  /** Answers a question: a level, and words; leaves the field. */
  async function answer(page: Page, id: string, text: string): Promise<void> {
    await question(page, id)
      .getByRole('radio', { name: /^Partially/ })
      .check()
    await words(page, id).fill(text)
    await words(page, id).blur()
  }

  it('without a connection it says what works and what waits, and sends it once when the connection returns', async () => {
    const page = await as('per-contributor', section('1'))
    await question(page, '1.1').waitFor()
    await page.context().setOffline(true)
    await answer(page, '1.1', 'Invented words without a connection')
    await question(page, '1.1').getByText('Offline: kept on this device, will be sent').waitFor()
    await page.getByText('Working without a connection.').waitFor()
    await page.getByRole('link', { name: '1 answer waiting' }).waitFor()
    await expectAccessible(page)
    await page.context().setOffline(false)
    await question(page, '1.1')
      .getByText(/^Saved \d\d:\d\d$/)
      .waitFor()
    await page.getByText('Working without a connection.').waitFor({ state: 'detached' })
    expect(await changes('1.1')).toEqual(['AnswerRecorded: Invented words without a connection'])
  })

  it('what was not sent survives a closed browser, and is sent once after the next sign-in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aider-profile-'))
    const first = await openProfile(folder)
    const page = await first.newPage()
    await signIn(page, server.url, 'per-contributor')
    await page.goto(server.url + section('2'))
    await question(page, '2.1').waitFor()
    await first.setOffline(true)
    await answer(page, '2.1', 'first')
    await answer(page, '2.2', 'second')
    await page.getByRole('link', { name: '2 answers waiting' }).waitFor()
    // Typed, and the browser closed before the field was left.
    await question(page, '2.3')
      .getByRole('radio', { name: /^Pilot/ })
      .check()
    await words(page, '2.3').fill('third')
    await first.close()
    const second = await openProfile(folder)
    const again = await second.newPage()
    await signIn(again, server.url, 'per-contributor')
    await expect.poll(() => changes('2.3'), { timeout: 10_000 }).toHaveLength(1)
    await again.goto(server.url + section('2'))
    await question(again, '2.1')
      .getByText(/answered by you/)
      .waitFor()
    await second.close()
    await rm(folder, { recursive: true, force: true })
    expect(await changes('2.1')).toEqual(['AnswerRecorded: first'])
    expect(await changes('2.2')).toEqual(['AnswerRecorded: second'])
    expect(await changes('2.3')).toEqual(['AnswerRecorded: third'])
  })

  it('signing out says what was not sent; another account on the device neither sees nor sends it', async () => {
    const page = await as('per-contributor', section('3'))
    await question(page, '3.1').waitFor()
    await page.context().setOffline(true)
    await answer(page, '3.1', 'kept for its author')
    await question(page, '3.1').getByText('Offline: kept').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('1 answer has not been sent.').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Stay signed in' }).click()
    // Another tab has a session of its own; without a connection to the API the answer stays unsent.
    await page.context().route('**/api/v1/reports/2026/PER/answers/**', (route) => route.abort())
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign out all the same' }).click()
    await page.context().unroute('**/api/v1/reports/2026/PER/answers/**')
    await page
      .getByRole('button', { name: /sign out|yes/i })
      .first()
      .click()
    await signIn(page, server.url, 'per-focal-point')
    await page.goto(server.url + section('3'))
    await question(page, '3.1').getByText('Level of implementation').waitFor()
    expect(await words(page, '3.1').inputValue()).toBe('')
    await page.goto(`${server.url}/workspace/kept`)
    await page.getByText('Everything you typed here has been sent.').waitFor()
    expect(await changes('3.1')).toEqual([])
  })

  it('uses last cycle’s answer, which counts once it is confirmed; a whole section at once', async () => {
    const page = await as('per-contributor', section('8'))
    const one = question(page, '8.2')
    await one.getByText('Invented answer 8.2').waitFor()
    await one.getByRole('button', { name: 'Use last answer' }).click()
    await one.getByText('Carried forward from 2024').waitFor()
    await expect.poll(() => changes('8.2')).toEqual(['AnswerCarried: Invented answer 8.2'])
    await page.getByText('7 questions; none answered.').waitFor()
    await expectAccessible(page)
    await one.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('7 questions; 1 answered.').waitFor()
    await page.getByRole('button', { name: 'Use the answers of 2024 for 2 open questions' }).click()
    await page.getByRole('button', { name: 'Confirm 2 carried answers' }).click()
    await page.getByText('7 questions; 3 answered.').waitFor()
    for (const id of ['8.2', '8.3', '8.5'])
      await expect
        .poll(() => changes(id))
        .toEqual([`AnswerCarried: Invented answer ${id}`, 'AnswerConfirmed'])
  })

  it('shows the history of an answer, compares any two versions, and restores one as a new change', async () => {
    const page = await as('per-contributor', section('4'))
    const one = question(page, '4.1')
    await answer(page, '4.1', 'first words')
    await expect.poll(async () => (await changes('4.1')).at(-1)).toBe('AnswerRecorded: first words')
    await words(page, '4.1').fill('second words')
    await words(page, '4.1').blur()
    await expect.poll(async () => (await changes('4.1')).at(-1)).toBe('AnswerRecorded: second words')
    await one.getByRole('button', { name: 'History' }).click()
    await one.getByRole('cell', { name: 'first words' }).waitFor()
    await one.getByRole('cell', { name: 'second words' }).waitFor()
    await expectAccessible(page)
    await one
      .getByRole('button', { name: /^Restore the version/ })
      .first()
      .click()
    await expect.poll(() => words(page, '4.1').inputValue()).toBe('first words')
    await expect.poll(async () => (await changes('4.1')).at(-1)).toBe('AnswerRestored: first words')
    await one
      .getByText(/restored an older version/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Who changed what when' }).click()
    await page.getByText('restored an older version').first().waitFor()
  })

  it('is answered with the keyboard alone', async () => {
    const page = await as('per-contributor', section('9'))
    await question(page, '9.1').waitFor()
    await words(page, '9.1').focus()
    await page.keyboard.press('Shift+Tab')
    // The way out before the words, and from there through the levels.
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Invented words by keyboard')
    await page.keyboard.press('Tab')
    await question(page, '9.1')
      .getByText(/^Saved/)
      .waitFor()
    const [stored] = (await changes('9.1')).slice(-1)
    expect(stored).toBe('AnswerRecorded: Invented words by keyboard')
    await page.reload()
    await question(page, '9.1').getByRole('button', { name: 'Change' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q9.1')
  })

  it('fits a phone, where nothing scrolls sideways and axe finds nothing', async () => {
    const page = await as('per-contributor', section('4'), 390)
    await page.getByRole('button', { name: 'All eleven sections' }).click()
    await page.getByRole('link', { name: /Trust and security/ }).waitFor()
    await expectAccessible(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })

  it('an answer that came too late for its cycle stays on the device and can be exported', async () => {
    const page = await as('per-contributor', section('5'))
    await question(page, '5.1').waitFor()
    await page.context().setOffline(true)
    await answer(page, '5.1', 'Invented words that came too late')
    await question(page, '5.1').getByText('Offline: kept').waitFor()
    late = '2099-01-01T00:00:00.000Z'
    await page.context().setOffline(false)
    await page.getByText('1 answer of yours is kept on this device only').first().waitFor()
    await page.getByRole('link', { name: 'See what is kept' }).first().click()
    await page.getByText(/^Not saved: Cycle 2026 closed/).waitFor()
    await expectAccessible(page)
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as JSON' }).click(),
    ])
    expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toMatchObject({
      answers: [{ indicator: '5.1', answer: { narrative: 'Invented words that came too late' } }],
    })
    await page.getByRole('button', { name: 'Delete from this device' }).click()
    await page.getByText('Everything you typed here has been sent.').waitFor()
    expect(await changes('5.1')).toEqual([])
  })

  it('the server logged no error', () => {
    expect(server.errors).toEqual([])
  })
})
