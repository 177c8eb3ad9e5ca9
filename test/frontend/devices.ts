/** Browsers of people in which the outbox runs over its own IndexedDB and locks, in reach of a test. */
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { AnswerChange, Change, Waiting } from '../../frontend/workspace/outbox.ts'
import { root } from '../../infra/build/folders.ts'
import { actorNamed } from '../../infra/local/accounts.ts'
import type { Answer } from '../../shared/answer.ts'
import type { ReportServer } from './report-server.ts'

/** Pages need an origin of their own for a store and locks. */
const origin = 'http://outbox.localhost'

/** The script of the pages. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/frontend/outbox-page.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    absWorkingDir: root,
  })
  return outputFiles[0]?.text ?? ''
}

/** A browser of its own for a person: what its tabs keep and lock is theirs together. */
export async function openContext(browser: Browser, script: string): Promise<BrowserContext> {
  const context = await browser.newContext()
  await context.route(`${origin}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Tab</title><script type="module" src="/tab.js"></script>',
        }),
  )
  return context
}

/** A tab of a device in which a person works on the report. */
export async function tab(context: BrowserContext, server: ReportServer, account: string): Promise<Page> {
  const page = await context.newPage()
  await page.exposeFunction('transmit', (waiting: Waiting) => server.transmit(account, waiting))
  await page.goto(origin)
  await page.evaluate((subject) => window.openTab(subject), actorNamed(account).subject)
  return page
}

export const answerOf = (narrative: string): Answer => ({
  value: { kind: 'level', level: 'partial' },
  narrative,
  language: 'en',
  evidence: [],
  instruments: [],
})

export const changeOf = (indicator: string, narrative: string, base: string | null = null): AnswerChange => ({
  cycle: '2026',
  economy: 'PER',
  indicator,
  id: crypto.randomUUID(),
  base,
  action: 'record',
  answer: answerOf(narrative),
})

export const change = (page: Page, sent: Change): Promise<void> =>
  page.evaluate((given) => window.change(given), sent)

export const waiting = (page: Page): Promise<readonly Waiting[]> => page.evaluate(() => window.waiting())

export const nothingWaits = (page: Page): Promise<void> =>
  expect.poll(async () => (await waiting(page)).length).toBe(0)

/** The words that the report has stored, in order. */
export const narratives = ({ events }: ReportServer): (string | undefined)[] =>
  events.map((event) => ('answer' in event.change ? event.change.answer.narrative : 'cleared'))
