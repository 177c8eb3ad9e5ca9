/** Inviting, signing in, an assigned section, and a hand-over, in a real browser and by the keyboard alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportHistory } from '../../functions/store/report.ts'
import { accountNamed } from '../../infra/local/accounts.ts'
import { expectAccessible, openBrowser, signIn } from './chromium.ts'
import { cycleOf, openCycle } from './cycles.ts'
import { type People, peopleAt } from './people.ts'
import { startServer, type TestServer } from './served.ts'

describe('a team', () => {
  let server: TestServer
  let browser: Browser
  let people: People

  beforeAll(async () => {
    server = await startServer({ seed: (table) => openCycle(table, cycleOf(2026)) })
    browser = await openBrowser()
    people = peopleAt(browser, server.url)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const as = (account: string, path: string) => people.as(account, path)
  const item = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

  it('a focal point invites a contributor; what is wrong stands beside its field', async () => {
    const page = await as('per-focal-point', '/workspace/')
    await page.getByRole('link', { name: 'Members' }).click()
    await page.getByRole('heading', { level: 1, name: 'Members, Peru' }).waitFor()
    const form = page.getByRole('form', { name: 'Invite somebody' })
    await form.getByLabel('Name').fill('Ana Invented')
    await form.getByLabel('E-mail address').fill('ana.example.org')
    await form.getByRole('button', { name: 'Send invitation' }).click()
    await form.locator('.f', { hasText: 'Give an e-mail address such as name@example.org' }).waitFor()
    await expectAccessible(page)
    await form.getByLabel('E-mail address').fill('ana@example.org')
    await form.getByRole('button', { name: 'Send invitation' }).click()
    await page.getByText('Ana Invented is invited.').waitFor()
    await item(page, 'Ana Invented').getByText('invited, has not signed in yet').waitFor()
  })

  it('gives her a section, by the keyboard alone', async () => {
    const page = await as('per-focal-point', '/workspace/members')
    const box = page.getByRole('checkbox', { name: '3 Universal broadband: Ana Invented' })
    await box.focus()
    await page.keyboard.press('Space')
    await page.getByText('Saved.').waitFor()
    await expectAccessible(page)
    await page.reload()
    await expect.poll(() => box.isChecked()).toBe(true)
  })

  it('she signs in by picking her name, finds what waits for her, and answers', async () => {
    const page = await as('ana@example.org', '/workspace/')
    await page.getByText('Ana Invented').first().waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Section 3 is yours: 0 of 4 questions answered' }).click()
    await page.getByRole('link', { name: /^3\s*Universal broadband.*looked after by you/ }).waitFor()
    const question = page.locator('[data-indicator="3.1"]')
    await question.getByRole('radio', { name: /^Pilot/ }).check()
    await question.getByText(/^Saved/).waitFor()
    await expectAccessible(page)
  })

  it('sees her team without addresses and without a way to change it', async () => {
    const page = await as('ana@example.org', '/workspace/members')
    await item(page, 'Focal point, Peru').waitFor()
    await page.getByRole('table').waitFor()
    expect(await page.locator('main').textContent()).not.toContain('@')
    expect(await page.getByRole('button', { name: /^Change or remove/ }).count()).toBe(0)
    expect(await page.getByRole('form').count()).toBe(0)
    expect(await page.getByRole('checkbox').first().isDisabled()).toBe(true)
    await expectAccessible(page)
  })

  it('the focal point sees who looks after the section, and cannot leave without a successor', async () => {
    const report = await as('per-focal-point', '/workspace/reports/2026/PER/3')
    await report.getByRole('link', { name: /looked after by Ana Invented/ }).waitFor()
    await report.getByText(/answered by Ana Invented/).waitFor()
    const page = await as('per-focal-point', '/workspace/members')
    await page.getByRole('button', { name: 'Change or remove Focal point, Peru' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('A successor is needed').waitFor()
  })

  it('and hands over, with the sections', async () => {
    const page = await as('per-focal-point', '/workspace/members')
    await page.getByRole('checkbox', { name: '7 Trust and security: Focal point, Peru' }).check()
    await page.getByText('Saved.').waitFor()
    await page.getByRole('button', { name: 'Change or remove Focal point, Peru' }).click()
    await page.getByLabel('Who takes over as focal point').selectOption({ label: 'Ana Invented' })
    await page.getByText('The successor has the new role at their next sign-in.').waitFor()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('Focal point, Peru was removed.').waitFor()
    expect(await item(page, 'Ana Invented').textContent()).toContain('Focal point')
  })

  it('the successor manages the team, and submits', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, server.url, 'ana@example.org')
    await page.getByRole('link', { name: 'Section 7 is yours: 0 of 6 questions answered' }).waitFor()
    await page.goto(`${server.url}/workspace/reports/2026/PER/3`)
    await page.getByLabel(/Office that cleared the text/).fill('Invented office')
    await page.getByRole('button', { name: 'Submit section 3' }).click()
    await page.getByText('This section is with the reviewer').waitFor()
    await context.close()
    const reviewer = await as('analyst', '/workspace/reports/2026/PER/3')
    await reviewer.getByRole('button', { name: 'Who changed what when' }).click()
    await reviewer.getByText(/submitted.*the focal point,/).waitFor()
    expect(await reviewer.locator('body').textContent()).not.toContain('Ana Invented')
  })

  it('an administrator sees every team and which economy has no focal point', async () => {
    const page = await as('administrator', '/workspace/members?team=KOR')
    await page.getByRole('button', { name: 'Change or remove Focal point, Korea' }).click()
    await page.getByRole('checkbox', { name: 'The economy has no focal point for now' }).check()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('Without a focal point: Korea.').waitFor()
    await expectAccessible(page)
    await page.getByLabel('Team').selectOption('secretariat')
    await item(page, 'Analyst (PSU)').waitFor()
    expect(new URL(page.url()).search).toBe('?team=secretariat')
  })

  it('nothing of a person is in any event but their id', async () => {
    const history = await reportHistory(server.table, '2026', 'PER')
    expect(history.length).toBeGreaterThan(1)
    expect(JSON.stringify(history)).not.toMatch(/Ana|example\.org/)
    expect(JSON.stringify(history)).not.toContain(accountNamed('per-focal-point')?.email)
  })

  it('no page reported an error but the refusal that was meant, and the server logged none', () => {
    expect(people.errors().filter((error) => !/status of 409 .*\/members\//.test(error))).toEqual([])
    expect(server.errors).toEqual([])
  })
})
