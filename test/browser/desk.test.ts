/** What the cycle desk refuses stands beside the field that it is about; what it does is asked before and said after. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listCycles, putCycle } from '../../functions/store/cycle.ts'
import { demonstrationCycles } from '../../infra/local/demo.ts'
import { expectAccessible, openBrowser, signIn } from './chromium.ts'
import { startServer, type TestServer } from './served.ts'

let server: TestServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer({ demonstration: false })
  for (const cycle of demonstrationCycles.slice(-1)) await putCycle(server.table, cycle)
  browser = await openBrowser()
  page = await (await browser.newContext()).newPage()
  await signIn(page, server.url, 'administrator')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

it('terms that cannot be, and a year that is open already, are named beside their fields', async () => {
  await page.goto(`${server.url}/workspace/desk`)
  const form = page.locator('details', { has: page.locator('summary', { hasText: 'Open a cycle' }) })
  await form.locator('summary').click()
  const field = (label: string) => form.getByLabel(label, { exact: true })
  const wrong = (label: RegExp, message: string) =>
    form.locator('.f', { hasText: message }).getByLabel(label).waitFor()
  await field('Year').fill('2026')
  await field('Opens (UTC)').fill('2026-05-01T00:00')
  await field('Due (UTC)').fill('2026-04-01T00:00')
  await field('Closes (UTC)').fill('2026-06-01T00:00')
  await form.getByRole('button', { name: 'Open a cycle' }).click()
  await wrong(/^Due/, 'The due date must come after the opening')
  await expectAccessible(page)
  await field('Due (UTC)').fill('2026-06-01T00:00')
  await form.getByRole('button', { name: 'Open a cycle' }).click()
  await wrong(/^Year/, 'Cycle 2026 exists already')
  expect(await field('Opens (UTC)').inputValue()).toBe('2026-05-01T00:00')
})

it('saving says so, and a cycle is closed only after a question, which says for whom', async () => {
  await page.goto(`${server.url}/workspace/desk`)
  const form = page.locator('details', { has: page.locator('summary', { hasText: 'Change cycle 2026' }) })
  await form.locator('summary').click()
  await form.getByLabel('Days in which an economy may object before publication').fill('20')
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved: the terms of cycle 2026.').waitFor()
  await form.locator('summary').click()
  await form.getByRole('button', { name: 'Close cycle 2026' }).click()
  await form.getByText('for all 21 economies?').waitFor()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Leave it open' }).click()
  const stored = async () => (await listCycles(server.table))[0]
  const before = await stored()
  await form.getByRole('button', { name: 'Close cycle 2026' }).click()
  await form.getByText('for all 21 economies?').waitFor()
  await form.getByRole('button', { name: 'Close cycle 2026' }).click()
  await page.getByText(/^Cycle 2026 closes /).waitFor()
  const after = await stored()
  expect(before?.objectionDays).toBe(20)
  expect(Date.parse(after?.closes ?? '')).toBeLessThan(Date.parse(before?.closes ?? ''))
})
