/** Answering without a connection: what is kept, what is said, and what is sent once it returns. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answering, answer, openAnswering, question, section, words } from './answering.ts'
import { expectAccessible, openProfile, signIn } from './chromium.ts'

describe('answering without a connection', () => {
  let answering: Answering

  beforeAll(async () => {
    answering = await openAnswering()
  }, 120_000)
  afterAll(() => answering?.close())

  /** Waits until the store of the browser holds a draft of these words. */
  const keptOnDevice = (page: Page, text: string) =>
    page.waitForFunction(
      (narrative) =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('aider')
          opening.onsuccess = () => {
            const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
            all.onsuccess = () => {
              opening.result.close()
              resolve(all.result.some(({ draft }) => draft.narrative === narrative))
            }
          }
        }),
      text,
    )

  it('without a connection it says what works and what waits, and sends it once when the connection returns', async () => {
    const page = await answering.as('per-contributor', section('1'))
    await question(page, '1.1').waitFor()
    await page.context().setOffline(true)
    await answer(page, '1.1', 'Invented words without a connection')
    await question(page, '1.1').getByText('Offline: kept on this device, will be sent').waitFor()
    await page.getByText('Working without a connection.').waitFor()
    await page.getByRole('link', { name: '1 change waiting' }).waitFor()
    await expectAccessible(page)
    await page.context().setOffline(false)
    await question(page, '1.1')
      .getByText(/^Saved \d\d:\d\d$/)
      .waitFor()
    await page.getByText('Working without a connection.').waitFor({ state: 'detached' })
    expect(await answering.changes('1.1')).toEqual(['AnswerRecorded: Invented words without a connection'])
  })

  it('a page that needs a connection says so, and opens when it returns', async () => {
    const page = await answering.as('per-contributor', section('2'))
    await question(page, '2.1').waitFor()
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Excel and CSV: download or upload' }).click()
    await page.getByText('The server cannot be reached. Nothing you typed is lost; try again.').waitFor()
    expect(await question(page, '2.1').count()).toBe(0)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('The server cannot be reached.').waitFor({ state: 'detached' })
  })

  it('opens without a connection once it was open with one, and shows what waits', async () => {
    const page = await answering.as('per-contributor', section('6'))
    await question(page, '6.1').waitFor()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.context().setOffline(true)
    await answer(page, '6.1', 'Invented words before a reload')
    await question(page, '6.1').getByText('Offline: kept').waitFor()
    await page.reload()
    await page.getByText('Working without a connection.').waitFor()
    await question(page, '6.1').getByText('Offline: kept on this device, will be sent').waitFor()
    await page.context().setOffline(false)
    await question(page, '6.1')
      .getByText(/answered by you/)
      .waitFor()
    expect((await answering.changes('6.1')).at(-1)).toBe('AnswerRecorded: Invented words before a reload')
  })

  it('support and comments wait on the device too, and are sent in order, once, when the connection returns', async () => {
    const page = await answering.as('per-contributor', section('9'))
    await question(page, '9.1').waitFor()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.context().setOffline(true)
    const support = page.locator('form', { has: page.getByRole('heading', { name: 'Support' }) })
    await support.getByLabel('We seek support in this area').check()
    await support.getByLabel('What kind of support').fill('Invented training')
    await support.getByLabel('What kind of support').blur()
    await support.getByText('Offline: kept on this device, will be sent').waitFor()
    await question(page, '9.1').getByRole('button', { name: 'Comment' }).click()
    await question(page, '9.1').getByLabel('Comment on 9.1').fill('Invented comment without a connection')
    await question(page, '9.1').getByRole('button', { name: 'Send comment' }).click()
    await question(page, '9.1').getByText('Invented comment without a connection').waitFor()
    await question(page, '9.1').getByText('Offline: kept on this device, will be sent').waitFor()
    await page.getByRole('link', { name: '2 changes waiting' }).waitFor()
    await expectAccessible(page)
    await page.reload()
    await page.getByRole('link', { name: '2 changes waiting' }).click()
    await page.getByText('We seek support in this area: Invented training').waitFor()
    await page.getByText('Invented comment without a connection').waitFor()
    await expectAccessible(page)
    await page.context().setOffline(false)
    await page.getByText('Everything you typed here has been sent.').waitFor()
    const { support: stored, comments } = await answering.report()
    expect(stored['9']?.support).toEqual({ seeks: true, shares: false, seeksNote: 'Invented training' })
    expect(Object.values(comments).map(({ text }) => text)).toEqual(['Invented comment without a connection'])
  })

  it('support that two people stated differently shows both side by side, and stores the one that is chosen', async () => {
    const page = await answering.as('per-contributor', section('10'))
    const support = page.locator('form', { has: page.getByRole('heading', { name: 'Support' }) })
    await support.getByLabel('We can share experience').waitFor()
    await page.context().setOffline(true)
    await support.getByLabel('We can share experience').check()
    await support.getByText('Offline: kept on this device, will be sent').waitFor()
    const other = await answering.as('per-focal-point', section('10'))
    await other.getByLabel('We seek support in this area').check()
    await expect.poll(async () => (await answering.report()).support['10']?.support.seeks).toBe(true)
    await page.context().setOffline(false)
    const choice = page.getByRole('region', { name: 'Two versions of the support in this area' })
    await choice.getByText('We seek support in this area').waitFor()
    await choice.getByText('We can share experience').waitFor()
    await expectAccessible(page)
    await choice.getByRole('button', { name: 'Replace it with mine' }).click()
    await choice.waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await answering.report()).support['10']?.support)
      .toEqual({ seeks: false, shares: true })
  })

  it('what was not sent survives a closed browser, and is sent once after the next sign-in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aider-profile-'))
    const first = await openProfile(folder)
    const page = await first.newPage()
    await signIn(page, answering.server.url, 'per-contributor')
    await page.goto(answering.server.url + section('2'))
    await question(page, '2.1').waitFor()
    await first.setOffline(true)
    await answer(page, '2.1', 'first')
    await answer(page, '2.2', 'second')
    await page.getByRole('link', { name: '2 changes waiting' }).waitFor()
    // Typed, and the browser closed before the field was left.
    await question(page, '2.3')
      .getByRole('radio', { name: /^Pilot/ })
      .check()
    await words(page, '2.3').fill('third')
    await keptOnDevice(page, 'third')
    await first.close()
    const second = await openProfile(folder)
    const again = await second.newPage()
    await signIn(again, answering.server.url, 'per-contributor')
    await expect.poll(() => answering.changes('2.3'), { timeout: 10_000 }).toHaveLength(1)
    await again.goto(answering.server.url + section('2'))
    await question(again, '2.1')
      .getByText(/answered by you/)
      .waitFor()
    await second.close()
    await rm(folder, { recursive: true, force: true })
    expect(await answering.changes('2.1')).toEqual(['AnswerRecorded: first'])
    expect(await answering.changes('2.2')).toEqual(['AnswerRecorded: second'])
    expect(await answering.changes('2.3')).toEqual(['AnswerRecorded: third'])
  })

  it('signing out says what was not sent; another account on the device neither sees nor sends it', async () => {
    const page = await answering.as('per-contributor', section('3'))
    await question(page, '3.1').waitFor()
    await page.context().setOffline(true)
    await answer(page, '3.1', 'kept for its author')
    await question(page, '3.1').getByText('Offline: kept').waitFor()
    await page.getByText('1 change in this section is on this device only').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('1 change has not been sent.').waitFor()
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
    await signIn(page, answering.server.url, 'per-focal-point')
    await page.goto(answering.server.url + section('3'))
    await question(page, '3.1').getByText('Level of implementation').waitFor()
    expect(await words(page, '3.1').inputValue()).toBe('')
    await page.goto(`${answering.server.url}/workspace/kept`)
    await page.getByText('Everything you typed here has been sent.').waitFor()
    expect(await answering.changes('3.1')).toEqual([])
  })

  it('an answer that came too late for its cycle stays on the device and can be exported', async () => {
    const page = await answering.as('per-contributor', section('5'))
    await question(page, '5.1').waitFor()
    await page.context().setOffline(true)
    await answer(page, '5.1', 'Invented words that came too late')
    await question(page, '5.1').getByText('Offline: kept').waitFor()
    answering.setClock('2099-01-01T00:00:00.000Z')
    await page.context().setOffline(false)
    await page.getByText('1 change of yours is kept on this device only').first().waitFor()
    await page.getByRole('link', { name: 'See what is kept' }).first().click()
    await page.getByText(/^Not saved: Cycle 2026 closed/).waitFor()
    await expectAccessible(page)
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as JSON' }).click(),
    ])
    expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toMatchObject({
      changes: [{ indicator: '5.1', answer: { narrative: 'Invented words that came too late' } }],
    })
    await page.getByRole('button', { name: 'Delete from this device' }).click()
    await page.getByText('Everything you typed here has been sent.').waitFor()
    expect(await answering.changes('5.1')).toEqual([])
  })

  it('the server logged no error', () => {
    expect(answering.server.errors).toEqual([])
  })
})
