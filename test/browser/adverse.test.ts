/** Working where something that is taken for granted is missing: the session, the store of the browser, the clock. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '../../shared/report/event.ts'
import { type Answering, answer, openAnswering, question, section } from './answering.ts'
import { expectAccessible } from './chromium.ts'
import { carryOutAll, cycleOf } from './cycles.ts'

describe('working', () => {
  let answering: Answering

  beforeAll(async () => {
    answering = await openAnswering()
  }, 120_000)
  afterAll(() => answering?.close())

  /** The provider knows nothing of the session any more, as when the person was removed. */
  const endSession = (page: Page) =>
    page.evaluate(() => {
      for (const [key, value] of Object.entries(sessionStorage))
        if (key.startsWith('oidc.user:'))
          sessionStorage.setItem(
            key,
            JSON.stringify({ ...JSON.parse(value), expires_at: 1, refresh_token: 'forgotten' }),
          )
    })

  /** The focal point does it at another desk. */
  const handIn = (change: Change) =>
    carryOutAll(answering.server.table, cycleOf(2026), 'PER', [['per-focal-point', change]])

  it('after a session that ended, a reload offers the way back in and says what the device keeps', async () => {
    const page = await answering.as('per-contributor', section('1'))
    await question(page, '1.1').waitFor()
    await endSession(page)
    await answer(page, '1.1', 'Invented words after the end of the session')
    await page.getByText('Your session has ended.').waitFor()
    await page.reload()
    await page.getByText('Your session has ended.').waitFor()
    await page.getByText('1 change has not been sent. It stays on this device').waitFor()
    await question(page, '1.1').getByText('Kept on this device, will be sent: sign in again first.').waitFor()
    expect(await page.locator('body').textContent()).not.toContain('Bearer')
    await expectAccessible(page)
    await page.goto(`${answering.server.url}/workspace/`)
    await page.getByText('Your session has ended.').waitFor()
    expect(await page.locator('body').textContent()).not.toContain('Bearer')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page
      .locator('button[value="per-contributor"]')
      .or(page.getByRole('button', { name: 'Sign out' }))
      .waitFor()
    const account = page.locator('button[value="per-contributor"]')
    if (await account.isVisible()) await account.click()
    await expect
      .poll(async () => (await answering.changes('1.1')).at(-1))
      .toBe('AnswerRecorded: Invented words after the end of the session')
  })

  it('where the browser allows no storage, everything opens and what is typed is sent, with a plain notice', async () => {
    const page = await answering.as('per-contributor', section('2'), 1280, () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
    await page.getByText('This device keeps nothing.').waitFor()
    await answer(page, '2.1', 'Invented words without a store')
    await question(page, '2.1')
      .getByText(/^Saved \d\d:\d\d$/)
      .waitFor()
    expect((await answering.changes('2.1')).at(-1)).toBe('AnswerRecorded: Invented words without a store')
    await page.context().setOffline(true)
    await answer(page, '2.2', 'Invented words that nothing keeps')
    await question(page, '2.2')
      .getByText('Offline: not saved. Keep this page open; it will be sent')
      .waitFor()
    await expectAccessible(page)
    await page.context().setOffline(false)
    await expect
      .poll(async () => (await answering.changes('2.2')).at(-1))
      .toBe('AnswerRecorded: Invented words that nothing keeps')
    await page.goto(`${answering.server.url}/workspace/`)
    await page.getByRole('heading', { name: 'My work' }).waitFor()
  })

  it('with the storage of the browser full, an answer is sent at once, what waited there too, and the page says so', async () => {
    const page = await answering.as('per-contributor', section('3'))
    await question(page, '3.1').waitFor()
    await page.context().setOffline(true)
    await answer(page, '3.1', 'Invented words while there was room')
    await question(page, '3.1').getByText('Offline: kept').waitFor()
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await answer(page, '3.2', 'Invented words without room')
    await page.getByText('Keep this page open').first().waitFor()
    expect(await page.getByRole('status').getByText('keep this page open until it is saved').count()).toBe(1)
    await page.context().setOffline(false)
    await question(page, '3.2')
      .getByText(/^Saved \d\d:\d\d$/)
      .waitFor()
    await expect
      .poll(async () => (await answering.changes('3.1')).at(-1))
      .toBe('AnswerRecorded: Invented words while there was room')
    expect((await answering.changes('3.2')).at(-1)).toBe('AnswerRecorded: Invented words without room')
    await page.reload()
    await page.goto(`${answering.server.url}/workspace/kept`)
    await page.getByText('Everything you typed here has been sent.').waitFor()
  })

  it('with a clock of the device that is decades ahead, what the server takes is open in the page', async () => {
    const page = await answering.as('per-contributor', section('4'), 1280, () => {
      const Real = Date
      const now = (): number => Real.now() + 80 * 365 * 86_400_000
      globalThis.Date = new Proxy(Real, {
        construct: (_, given) => (given.length === 0 ? new Real(now()) : Reflect.construct(Real, given)),
        get: (of, key) => (key === 'now' ? now : Reflect.get(of, key)),
      })
    })
    await answer(page, '4.1', 'Invented words under a wrong clock')
    await expect
      .poll(async () => (await answering.changes('4.1')).at(-1))
      .toBe('AnswerRecorded: Invented words under a wrong clock')
  })

  it('on an answer that came while its section was handed in goes on once the section is open again', async () => {
    const page = await answering.as('per-contributor', section('6'))
    await question(page, '6.1').waitFor()
    await page.context().setOffline(true)
    await answer(page, '6.1', 'Invented words typed meanwhile')
    await question(page, '6.1').getByText('Offline: kept').waitFor()
    await handIn({ type: 'SectionSubmitted', area: '6', clearedBy: 'Invented office' })
    await page.context().setOffline(false)
    await page.getByText('1 change of yours is kept on this device only').first().waitFor()
    await handIn({ type: 'SectionWithdrawn', area: '6' })
    await page.reload()
    await question(page, '6.1')
      .getByText(/^Saved|answered by you/)
      .first()
      .waitFor()
    expect((await answering.changes('6.1')).at(-1)).toBe('AnswerRecorded: Invented words typed meanwhile')
  })

  it('a comment that is half typed is there when the page opens again, until it is sent', async () => {
    const page = await answering.as('per-contributor', section('9'))
    await question(page, '9.1').getByRole('button', { name: 'Comment' }).click()
    await question(page, '9.1').getByLabel('Comment on 9.1').fill('Invented half of a comm')
    await page.reload()
    const field = question(page, '9.1').getByLabel('Comment on 9.1')
    await field.waitFor()
    expect(await field.inputValue()).toBe('Invented half of a comm')
    await question(page, '9.1').getByRole('button', { name: 'Send comment' }).click()
    await question(page, '9.1').getByText('Invented half of a comm').first().waitFor()
    await expect.poll(async () => Object.keys((await answering.report()).comments).length).toBe(1)
    await page.reload()
    await question(page, '9.1').waitFor()
    expect(await question(page, '9.1').getByLabel('Comment on 9.1').count()).toBe(0)
  })

  it('an answer that was refused can be sent again where it stands', async () => {
    const page = await answering.as('per-contributor', section('10'))
    await question(page, '10.1').waitFor()
    answering.setClock('2099-01-01T00:00:00.000Z')
    await answer(page, '10.1', 'Invented words sent again')
    await question(page, '10.1')
      .getByText(/^Not saved: Cycle 2026 closed/)
      .waitFor()
    answering.setClock(new Date().toISOString())
    await question(page, '10.1').getByRole('button', { name: 'Send again' }).click()
    await expect
      .poll(async () => (await answering.changes('10.1')).at(-1))
      .toBe('AnswerRecorded: Invented words sent again')
  })

  it('the server logged no error', () => {
    expect(answering.server.errors).toEqual([])
  })
})
