/** The outbox under whatever may happen to two tabs of a person and to a colleague of theirs. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeded } from '../../infra/local/random.ts'
import { openBrowser } from '../browser/chromium.ts'
import { changeOf, narratives, openContext, pageScript, tab, waiting } from './devices.ts'
import { type ReportServer, reportServer } from './report-server.ts'

describe('the outbox', () => {
  let browser: Browser
  let script: string

  beforeAll(async () => {
    ;[browser, script] = await Promise.all([openBrowser(), pageScript()])
  }, 60_000)
  afterAll(() => browser?.close())
  const seed = process.env.SEED ?? crypto.randomUUID()
  it(`loses and repeats nothing, whatever happens to two tabs and a colleague (seed ${seed})`, async () => {
    const random = seeded(seed)
    const server = reportServer()
    const line = { down: false }
    server.cut = () => (!line.down ? 'no' : random.chance(0.5) ? 'before' : 'after')
    const mine = await openContext(browser, script)
    const pages = [
      await tab(mine, server, 'per-contributor'),
      await tab(mine, server, 'per-contributor'),
      await tab(await openContext(browser, script), server, 'per-focal-point'),
    ]
    const last = new Map<string, string>()
    for (let i = 0; i < 80; i++) {
      // Down for the last ones, so that much is left to be told apart when the connection returns.
      line.down = i >= 50 || (random.chance(0.2) ? !line.down : line.down)
      const at = random.whole(0, 2)
      const indicator = `7.${random.whole(1, 3)}`
      await typeOver(pages[at], server, indicator, `${i} in tab ${at}`)
      last.set(`${at < 2 ? 'mine' : 'theirs'} ${indicator}`, `${i} in tab ${at}`)
    }
    line.down = false
    await settleAll(pages)
    const stored = narratives(server)
    expect(new Set(stored).size, 'nothing is stored twice').toBe(stored.length)
    expect([...last.values()].filter((words) => !stored.includes(words))).toEqual([])
  }, 60_000)

  async function typeOver(page: Page | undefined, server: ReportServer, indicator: string, words: string) {
    const current = server.events.findLast(
      (event) => 'indicator' in event.change && event.change.indicator === indicator,
    )
    await page?.evaluate(([given, id]) => window.typeOver(given, id), [
      changeOf(indicator, words),
      current?.id ?? null,
    ] as const)
  }

  /** Ends every conflict in favour of its own side, one device after the other, until nothing waits. */
  async function settleAll(pages: Page[]): Promise<void> {
    await expect
      .poll(
        async () => {
          let left = 0
          for (const page of pages) {
            left += (await waiting(page)).length
            await page.evaluate(async () => {
              await window.tab.outbox.send()
              for (const held of window.waiting())
                if (held.held) await window.tab.outbox.resolve(held, 'mine')
            })
          }
          return left
        },
        { timeout: 30_000 },
      )
      .toBe(0)
  }
})
