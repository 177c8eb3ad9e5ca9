/** Pages of people of Peru who answer its report of 2026, over a server with a cycle before it. */
import type { Browser, Page } from 'playwright-core'
import { loadReport } from '../../functions/store/report.ts'
import type { ReportState } from '../../shared/report/state.ts'
import { openBrowser, signIn } from './chromium.ts'
import { carryOutAll, changesOf, cycleOf, inventedAnswer, openCycle } from './cycles.ts'
import { startServer, type TestServer } from './served.ts'

export interface Answering {
  readonly server: TestServer
  /** Sets the server's clock; the pages keep theirs. */
  setClock(now: string): void
  /** A page in a browser of its own, signed in, at an address of the workspace; `before` runs in it before all scripts. */
  as(account: string, path: string, width?: number, before?: () => void): Promise<Page>
  /** Changes of an answer in the table, in order: what they are, and their words. */
  changes(indicator: string): Promise<string[]>
  /** The report as the table holds it. */
  report(): Promise<ReportState>
  close(): Promise<void>
}

/** Questions that Peru answered in 2024; Chile moved on in 8.2 since. */
const before = ['7.1', '7.2', '7.3', '8.2', '8.3', '8.5']

export async function openAnswering(): Promise<Answering> {
  let clock: string | undefined
  const server = await startServer({
    now: () => clock ?? new Date().toISOString(),
    seed: async (table) => {
      await openCycle(
        table,
        cycleOf(2024),
        before.map((indicator) => [
          'per-contributor',
          { type: 'AnswerRecorded', indicator, answer: inventedAnswer(`Invented answer ${indicator}`) },
        ]),
      )
      await openCycle(table, cycleOf(2026))
      for (const [year, level] of [
        [2024, 'partial'],
        [2026, 'full'],
      ] as const)
        await carryOutAll(table, cycleOf(year), 'CHL', [
          [
            'chl-focal-point',
            { type: 'AnswerRecorded', indicator: '8.2', answer: inventedAnswer('Invented answer', level) },
          ],
          ['chl-focal-point', { type: 'SectionSubmitted', area: '8', clearedBy: 'Invented office' }],
          ['analyst', { type: 'SectionPublished', area: '8' }],
        ])
    },
  })
  const browser: Browser = await openBrowser()
  return {
    server,
    setClock(now) {
      clock = now
    },
    async as(account, path, width = 1280, before = () => undefined) {
      const context = await browser.newContext({ viewport: { width, height: 800 } })
      const page = await context.newPage()
      await page.addInitScript(before)
      await signIn(page, server.url, account)
      await page.goto(server.url + path)
      return page
    },
    report: () => loadReport(server.table, '2026', 'PER'),
    changes: (indicator) => changesOf(server.table, indicator),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Where a section of the report of Peru is. */
export const section = (area: string): string => `/workspace/reports/2026/PER/${area}`

export const question = (page: Page, id: string) => page.locator(`[data-indicator="${id}"]`)

/** The field for the words of an answer. */
export const words = (page: Page, id: string) => question(page, id).getByLabel('What changed, and how')

/** Answers a question: a level, and words; leaves the field. */
export async function answer(page: Page, id: string, text: string): Promise<void> {
  await question(page, id)
    .getByRole('radio', { name: /^Partially/ })
    .check()
  await words(page, id).fill(text)
  await words(page, id).blur()
}
