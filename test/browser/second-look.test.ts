/** A second look from the desk to the public page: switched on, given, replied to, published beside the answer. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectAccessible, openBrowser } from './chromium.ts'
import { cycleOf, inventedAnswer, openCycle } from './cycles.ts'
import { type People, peopleAt } from './people.ts'
import { startServer, type TestServer } from './served.ts'

let server: TestServer
let browser: Browser
let people: People
const section = '/workspace/reports/2026/PER/7'

beforeAll(async () => {
  server = await startServer({
    seed: (table) =>
      openCycle(table, cycleOf(2026), [
        [
          'per-contributor',
          { type: 'AnswerRecorded', indicator: '7.1', answer: inventedAnswer('Own words') },
        ],
        ['per-focal-point', { type: 'SectionSubmitted', area: '7', clearedBy: 'Invented office' }],
        ['analyst', { type: 'SectionPublished', area: '7' }],
      ]),
  })
  browser = await openBrowser()
  people = peopleAt(browser, server.url)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

it('nobody sees anything of second looks until the desk switches them on', async () => {
  const analyst = await people.as('analyst', section)
  await analyst.getByText('Own words').waitFor()
  expect(await analyst.getByText('second look', { exact: false }).count()).toBe(0)
  const desk = await people.as('administrator', '/workspace/desk')
  const form = desk.locator('details', { has: desk.locator('summary', { hasText: 'Change cycle 2026' }) })
  await form.locator('summary').click()
  await form.getByLabel('Second looks: analysts may note').check()
  await form.getByLabel('Days in which an economy may reply').fill('21')
  await form.getByRole('button', { name: 'Save' }).click()
  await desk.getByText('Saved: the terms of cycle 2026.').waitFor()
})

it('an analyst who differs says why and by what source', async () => {
  const analyst = await people.as('analyst', section)
  const question = analyst.locator('[data-indicator="7.1"]')
  await question.locator('summary', { hasText: 'Give a second look' }).click()
  await question.getByLabel('This second look').selectOption('differs')
  await question.getByRole('button', { name: 'Give this second look' }).click()
  await question.locator('.f', { hasText: 'Fill this in' }).getByLabel('Reason').fill('The register differs')
  await question.getByLabel('Source').fill('https://example.org/register')
  await expectAccessible(analyst)
  await question.getByRole('button', { name: 'Give this second look' }).click()
  await question.getByText('an analyst differs from the economy’s answer').waitFor()
  await question.getByText('The economy may reply until').waitFor()
})

it('the economy hears of it, sees it before anybody else and replies in its own language', async () => {
  const home = await people.as('per-contributor', '/workspace/')
  await home.getByRole('link', { name: 'a second look waits for your reply until' }).click()
  const question = home.locator('[data-indicator="7.1"]')
  await question.getByText('The register differs').waitFor()
  await server.published()
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`${server.url}/economies/per/`)
  expect(await reader.getByText('Own words').count()).toBe(1)
  expect(await reader.getByText('The register differs').count()).toBe(0)
  await question.getByLabel('Your reply').fill('El registro está atrasado')
  await question.locator('.look select').first().selectOption('es')
  await expectAccessible(home)
  await question.getByRole('button', { name: 'Send the reply' }).click()
  await question.getByText('Reply of the economy').waitFor()
  await server.published()
  for (const path of ['/economies/per/', '/indicators/7.1/']) {
    await reader.goto(server.url + path)
    const look = reader.locator('.look')
    expect(await look.getByText('The register differs').count()).toBe(1)
    expect(await look.locator('[lang=es]').textContent()).toBe('El registro está atrasado')
    await expectAccessible(reader)
  }
  expect(people.errors()).toEqual([])
}, 20_000)
