/** A report leaves as a workbook, is filled in elsewhere, and comes back: every change is seen before it is applied. */
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import populate from 'xlsx-populate'
import { wordsIn } from '../../frontend/locales/workbook.ts'
import { carryOut } from '../../functions/api/carry-out.ts'
import { latestStates } from '../../functions/api/latest-states.ts'
import { putCycle } from '../../functions/store/cycle.ts'
import { loadReport } from '../../functions/store/report.ts'
import { actorNamed } from '../../infra/local/accounts.ts'
import type { Answer } from '../../shared/answer.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { Filled, level } from '../shared/formats/workbook/filled.ts'
import { largeBook } from '../shared/formats/workbook/large.ts'
import { errorsOf, expectAccessible, openBrowser, signIn } from './chromium.ts'
import { tabTo } from './keyboard.ts'
import { startServer, type TestServer } from './served.ts'

const words = wordsIn('en')
const cycle: Cycle = {
  cycle: '2026',
  framework: '2026.1',
  demonstration: true,
  opens: '2026-01-01T00:00:00.000Z',
  due: '2098-01-01T00:00:00.000Z',
  closes: '2099-01-01T00:00:00.000Z',
  graceDays: 10,
  objectionDays: 0,
  revision: 1,
}
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('the workbook of a report', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    server = await startServer({ demonstration: false })
    await putCycle(server.table, cycle)
    await record('7.1', level('pilot', { narrative: 'Invented answer' }))
    await record('7.2', level('partial'))
    browser = await openBrowser()
    page = await (await browser.newContext()).newPage()
    errors = errorsOf(page)
    await signIn(page, server.url, 'per-contributor')
    await page.goto(`${server.url}/workspace/reports/2026/PER/7`)
    await page.getByRole('link', { name: 'Excel and CSV' }).click()
    await page.getByRole('heading', { name: 'Excel and CSV, Peru 2026' }).waitFor()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const stored = async (indicator: string) =>
    (await loadReport(server.table, '2026', 'PER')).answers[indicator]
  /** A colleague answers at another desk. */
  async function record(indicator: string, answer: Answer): Promise<void> {
    const base = (await stored(indicator))?.id ?? null
    const change = { type: 'AnswerRecorded', indicator, answer } as const
    const deps = { table: server.table, now: () => new Date().toISOString(), latest: latestStates() }
    const actor = actorNamed('per-focal-point')
    await carryOut(deps, actor, cycle, 'PER', { id: crypto.randomUUID(), base, change })
  }
  async function download(button: string): Promise<{ name: string; bytes: Uint8Array }> {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const file = await coming
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
  async function upload(name: string, mimeType: string, bytes: Uint8Array): Promise<void> {
    await page.getByLabel(/^Filled-in file/).setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
    await page.getByRole('button', { name: 'Show the changes' }).click()
  }
  const filledIn = async () => {
    const { bytes } = await download('Download workbook')
    return new Filled(await populate.fromDataAsync(bytes))
  }
  const row = (indicator: string) => page.locator(`.change[data-indicator="${indicator}"]`)

  it('is downloaded, filled in, previewed, and only what is ticked is applied', async () => {
    const filled = await filledIn()
    expect(filled.cell('7.1', 'answer').value()).toBe(words.levels.pilot)
    filled.cell('7.1', 'answer').value(words.levels.full)
    filled.cell('7.3', 'answer').value(words.levels.none)
    filled.cell('7.4', 'answer').value(words.notReported)
    await upload('report.xlsx', xlsx, await filled.save())
    await page.getByText('3 answers change. 56 rows are unchanged.').waitFor()
    await expectAccessible(page)
    expect(await row('7.1').getByRole('definition').allInnerTexts()).toEqual([
      expect.stringContaining('Pilot'),
      expect.stringContaining('Fully implemented'),
    ])
    expect((await stored('7.1'))?.answer, 'nothing is stored by looking').toMatchObject(level('pilot'))
    await row('7.4').getByRole('checkbox').uncheck()
    await page.getByRole('button', { name: 'Apply 2 changes' }).click()
    await page.getByText('2 answers stored.').waitFor()
    await row('7.1')
      .getByText(/^Stored/)
      .waitFor()
    await expectAccessible(page)
    expect((await stored('7.1'))?.answer).toEqual(level('full', { narrative: 'Invented answer' }))
    expect((await stored('7.3'))?.answer).toEqual(level('none'))
    expect(await stored('7.4')).toBeUndefined()
  })

  it('never overwrites what a colleague answered meanwhile: both are shown, and the person chooses', async () => {
    const filled = await filledIn()
    await record('7.1', level('partial', { narrative: 'A newer answer' }))
    filled.cell('7.1', 'answer').value(words.levels.none)
    filled.cell('7.2', 'answer').value(words.levels.none)
    await upload('report.xlsx', xlsx, await filled.save())
    await row('7.1').getByText('Somebody changed this answer').waitFor()
    expect(await row('7.1').getByRole('checkbox').isDisabled()).toBe(true)
    await row('7.1').getByText('A newer answer').waitFor()
    await expectAccessible(page)
    // And one that changes between looking and applying.
    await record('7.2', level('full', { narrative: 'The newest answer' }))
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await row('7.2').getByText('The newest answer').waitFor()
    await page.getByText('0 answers stored. 1 not stored').waitFor()
    expect((await stored('7.1'))?.answer?.narrative).toBe('A newer answer')
    expect((await stored('7.2'))?.answer).toMatchObject(level('full'))
    await row('7.2').getByRole('button', { name: 'Replace it with that of the file' }).click()
    await row('7.2')
      .getByText(/^Stored/)
      .waitFor()
    expect((await stored('7.2'))?.answer).toEqual(level('none'))
  })

  it('names every error with its cell, and applies the rest only when it is ticked', async () => {
    const filled = await filledIn()
    filled.cell('1.1', 'answer').value('Mostly')
    filled.cell('3.4', 'number').value('about 70')
    filled.cell('1.2', 'answer').value(words.levels.pilot)
    await upload('report.xlsx', xlsx, await filled.save())
    await page.getByText('2 places have to be mended.').waitFor()
    for (const [id, column] of [
      ['1.1', 'answer'],
      ['3.4', 'number'],
    ] as const)
      await page.getByRole('rowheader', { name: `Answers!${filled.address(id, column)}` }).waitFor()
    await expectAccessible(page)
    expect(await page.getByRole('button', { name: 'Apply 0 changes' }).isDisabled()).toBe(true)
    await row('1.2').getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await page.getByText('1 answer stored.').waitFor()
    expect((await stored('1.2'))?.answer).toEqual(level('pilot'))
  })

  it('stores a change once, though its answer was lost on the way and it was applied again', async () => {
    const filled = await filledIn()
    filled.cell('5.1', 'answer').value(words.levels.pilot)
    await upload('report.xlsx', xlsx, await filled.save())
    const before = (await loadReport(server.table, '2026', 'PER')).seq
    await page.route(
      '**/answers/5.1',
      async (route) => {
        await route.fetch()
        await route.abort()
      },
      { times: 1 },
    )
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await row('5.1')
      .getByText(/^Not stored: .* it is never stored twice\.$/)
      .waitFor()
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await row('5.1')
      .getByText(/^Stored/)
      .waitFor()
    expect((await loadReport(server.table, '2026', 'PER')).seq).toBe(before + 1)
  })

  it('is uploaded, ticked and applied with the keyboard alone', async () => {
    const filled = await filledIn()
    filled.cell('6.1', 'answer').value(words.levels.pilot)
    filled.cell('6.2', 'answer').value(words.levels.full)
    await page.reload()
    await page.getByRole('heading', { name: 'Excel and CSV, Peru 2026' }).waitFor()
    await tabTo(page, 'input[type=file]')
    const choosing = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    const buffer = Buffer.from(await filled.save())
    await (await choosing).setFiles({ name: 'report.xlsx', mimeType: xlsx, buffer })
    await tabTo(page, 'button[type=submit]')
    await page.keyboard.press('Enter')
    await row('6.2').waitFor()
    await tabTo(page, '[data-indicator="6.1"] input')
    await page.keyboard.press('Space')
    await tabTo(page, 'button.main')
    await page.keyboard.press('Enter')
    await page.getByText('1 answer stored.').waitFor()
    expect(await stored('6.1')).toBeUndefined()
    expect((await stored('6.2'))?.answer).toEqual(level('full'))
  })

  it('comes and goes as CSV too', async () => {
    const { name, bytes } = await download('Download CSV')
    expect(name).toBe('aider-2026-PER.csv')
    const text = new TextDecoder().decode(bytes).replace('Pilot', 'Partially implemented')
    await upload(name, 'text/csv', new TextEncoder().encode(text))
    await page.getByText('1 answer changes.').waitFor()
    expect(await row('1.2').isVisible()).toBe(true)
  })

  it('says what a file is that it does not take', async () => {
    await upload('other.pdf', 'application/pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0]))
    await page.getByText('neither an Excel workbook').waitFor()
    await expectAccessible(page)
    const folder = await mkdtemp(join(tmpdir(), 'aider-test-'))
    const large = join(folder, 'large.xlsx')
    await writeFile(large, '')
    await truncate(large, 50_000_000)
    await page.getByLabel(/^Filled-in file/).setInputFiles(large)
    await page.getByRole('button', { name: 'Show the changes' }).click()
    await page.getByText('more than 5 MB').waitFor()
    await rm(folder, { recursive: true })
  })

  it('with two million cells is read beside the page, which stays at hand, and can be cancelled', async () => {
    await upload('large.xlsx', xlsx, largeBook())
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled. Nothing was stored.').waitFor()
  })

  it('fits a phone, in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 360, height: 780 })
    const filled = await filledIn()
    filled.cell('7.5', 'answer').value(words.levels.pilot)
    filled.cell('1.1', 'answer').value('Mostly')
    await upload('report.xlsx', xlsx, await filled.save())
    await row('7.5').waitFor()
    await expectAccessible(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })

  it('reported no error but the conflict and the lost answer that were made on purpose', () => {
    const made = /status of 409 .*\/answers\/7\.2|net::ERR_FAILED .*\/answers\/5\.1/
    expect(errors.filter((error) => !made.test(error))).toEqual([])
    expect(server.errors).toEqual([])
  })
})
