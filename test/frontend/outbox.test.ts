/** The outbox in a real browser, with its own IndexedDB and locks, against a report that decides by our own rules. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { draftOf } from '../../frontend/workspace/draft.ts'
import { actorNamed } from '../../infra/local/accounts.ts'
import { openBrowser } from '../browser/chromium.ts'
import {
  answerOf,
  change,
  changeOf,
  narratives,
  nothingWaits,
  openContext,
  pageScript,
  tab,
  waiting,
} from './devices.ts'
import { reportServer } from './report-server.ts'

describe('the outbox', () => {
  let browser: Browser
  let script: string
  const contexts: BrowserContext[] = []

  beforeAll(async () => {
    ;[browser, script] = await Promise.all([openBrowser(), pageScript()])
  }, 60_000)
  afterAll(() => browser?.close())
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
  })

  async function device(): Promise<BrowserContext> {
    const context = await openContext(browser, script)
    contexts.push(context)
    return context
  }

  it('sends in the order of typing what was kept while there was no connection, also after the tab was closed', async () => {
    const server = reportServer()
    const context = await device()
    const first = await tab(context, server, 'per-contributor')
    await context.setOffline(true)
    for (const id of ['7.3', '7.1', '7.2']) await change(first, changeOf(id, `words on ${id}`))
    expect(server.sent).toEqual([])
    await first.close()
    await context.setOffline(false)
    const second = await tab(context, server, 'per-contributor')
    await nothingWaits(second)
    expect(narratives(server)).toEqual(['words on 7.3', 'words on 7.1', 'words on 7.2'])
  })

  it('sends a change again under its own id until an answer came, and it is stored once', async () => {
    const server = reportServer()
    const cuts = ['before', 'after', 'after', 'no'] as const
    server.cut = () => cuts[server.sent.length - 1] ?? 'no'
    const page = await tab(await device(), server, 'per-contributor')
    const only = changeOf('7.1', 'once')
    await change(page, only)
    await nothingWaits(page)
    expect(server.sent.map(({ id }) => id)).toEqual(Array(4).fill(only.id))
    expect(narratives(server)).toEqual(['once'])
  })

  it('sends again after a tab that was closed between the storing and its answer', async () => {
    const server = reportServer()
    const context = await device()
    server.cut = () => 'after'
    const first = await tab(context, server, 'per-contributor')
    await change(first, changeOf('7.1', 'once'))
    await expect.poll(() => server.events.length).toBe(1)
    await first.close()
    server.cut = () => 'no'
    const second = await tab(context, server, 'per-contributor')
    await nothingWaits(second)
    expect(narratives(server)).toEqual(['once'])
  })

  it('a second version takes the place of a first that was never sent, and follows one that was', async () => {
    const server = reportServer()
    const context = await device()
    const page = await tab(context, server, 'per-contributor')
    await context.setOffline(true)
    const [one, two, three] = [changeOf('7.1', 'one'), changeOf('7.1', 'two'), changeOf('7.1', 'three')]
    await change(page, one)
    await change(page, { ...two, base: one.id })
    expect((await waiting(page)).map(({ id, base }) => [id, base])).toEqual([[two.id, null]])
    server.cut = () => 'after'
    await context.setOffline(false)
    await page.evaluate(() => window.tab.outbox.send())
    await change(page, { ...three, base: two.id })
    server.cut = () => 'no'
    await nothingWaits(page)
    expect(narratives(server)).toEqual(['two', 'three'])
  })

  it.each([
    ['failed', ['other', 'mended']],
    ['failed after', ['jammed', 'other', 'mended']],
  ] as const)(
    'a change at which the API %s holds up no other, and gives way to what is typed next',
    async (cut, stored) => {
      const server = reportServer()
      server.cut = (sent) => ('answer' in sent && sent.answer?.narrative === 'jammed' ? cut : 'no')
      const page = await tab(await device(), server, 'per-contributor')
      const jammed = changeOf('7.1', 'jammed')
      await change(page, jammed)
      await expect.poll(() => server.sent.length).toBeGreaterThan(0)
      await change(page, changeOf('7.2', 'other'))
      await expect.poll(() => narratives(server)).toContain('other')
      await change(page, changeOf('7.1', 'mended', jammed.id))
      await nothingWaits(page)
      expect(narratives(server)).toEqual(stored)
      await expect.poll(() => page.evaluate(() => window.tab.outbox.trouble.value)).toBeUndefined()
    },
  )

  it('two tabs of a person send each change once', async () => {
    const server = reportServer()
    const context = await device()
    const tabs = [
      await tab(context, server, 'per-contributor'),
      await tab(context, server, 'per-contributor'),
    ]
    await Promise.all(
      ['7.1', '7.2', '7.3', '7.4', '7.5'].flatMap((id, i) => {
        const page = tabs[i % 2]
        return page ? [change(page, changeOf(id, id))] : []
      }),
    )
    for (const page of tabs) {
      await page.evaluate(() => window.tab.outbox.send())
      await nothingWaits(page)
    }
    expect(server.sent.map((sent) => 'indicator' in sent && sent.indicator).sort()).toEqual([
      '7.1',
      '7.2',
      '7.3',
      '7.4',
      '7.5',
    ])
  })

  it('never stores over a newer answer: it keeps both, and sends the one that is chosen', async () => {
    const server = reportServer()
    const mine = await tab(await device(), server, 'per-contributor')
    const theirs = await tab(await device(), server, 'per-focal-point')
    await change(theirs, changeOf('7.1', 'theirs'))
    await nothingWaits(theirs)
    const first = changeOf('7.1', 'mine')
    await change(mine, first)
    await expect.poll(async () => (await waiting(mine))[0]?.held?.kind).toBe('conflict')
    // What is typed on while the choice is open is the version to choose.
    await change(mine, changeOf('7.1', 'mine, and more', first.id))
    expect(await waiting(mine)).toMatchObject([{ answer: { narrative: 'mine, and more' } }])
    expect(narratives(server)).toEqual(['theirs'])
    await mine.evaluate(async () => {
      const [held] = window.waiting()
      if (held) await window.tab.outbox.resolve(held, 'mine')
    })
    await nothingWaits(mine)
    expect(narratives(server)).toEqual(['theirs', 'mine, and more'])
  })

  it('what was typed on while the first version was on its way is the version to choose', async () => {
    const server = reportServer()
    const mine = await tab(await device(), server, 'per-contributor')
    const theirs = await tab(await device(), server, 'per-focal-point')
    server.cut = ({ subject }) => (subject === actorNamed('per-contributor').subject ? 'before' : 'no')
    const first = changeOf('7.1', 'first')
    await change(mine, first)
    await expect.poll(() => server.sent.length).toBeGreaterThan(0)
    await change(mine, changeOf('7.1', 'typed on', first.id))
    await change(theirs, changeOf('7.1', 'theirs'))
    await nothingWaits(theirs)
    server.cut = () => 'no'
    await expect.poll(async () => (await waiting(mine))[0]?.held?.kind).toBe('conflict')
    expect(await waiting(mine)).toMatchObject([{ answer: { narrative: 'typed on' } }])
  })

  it('keeps what the report refuses, with the reason, until it is mended', async () => {
    const server = reportServer()
    const page = await tab(await device(), server, 'per-contributor')
    const wrong = changeOf('7.6', 'a level where a number belongs')
    await change(page, wrong)
    await expect.poll(async () => (await waiting(page))[0]?.held).toMatchObject({ code: 'invalid-request' })
    const value = { kind: 'number', number: 5, unit: 'per million people', year: 2025 } as const
    const right = changeOf('7.6', 'mended', wrong.id)
    await change(page, { ...right, answer: { ...answerOf('mended'), value } })
    await nothingWaits(page)
    expect(narratives(server)).toEqual(['mended'])
  })

  it('another person on the same device neither sees nor sends it', async () => {
    const server = reportServer()
    const context = await device()
    const mine = await tab(context, server, 'per-contributor')
    await context.setOffline(true)
    await change(mine, changeOf('7.1', 'mine'))
    await mine.evaluate(
      (draft) => window.tab.drafts.keep({ cycle: '2026', economy: 'PER', indicator: '7.2' }, draft, null),
      draftOf(null),
    )
    await mine.close()
    await context.setOffline(false)
    const theirs = await tab(context, server, 'per-focal-point')
    await theirs.evaluate(() => window.tab.outbox.send())
    expect(await waiting(theirs)).toEqual([])
    expect(await theirs.evaluate(() => window.tab.drafts.all.value)).toEqual([])
    expect(server.sent).toEqual([])
  })

  it('what was typed to its end in a tab that is gone is sent; what was not stays as it was typed', async () => {
    const server = reportServer()
    const context = await device()
    const first = await tab(context, server, 'per-contributor')
    const drafts = { '7.1': draftOf(answerOf('complete')), '7.2': { ...draftOf(null), narrative: 'begun' } }
    for (const [indicator, draft] of Object.entries(drafts))
      await first.evaluate(
        ([id, given]) =>
          window.tab.drafts.keep({ cycle: '2026', economy: 'PER', indicator: id }, given, null),
        [indicator, draft] as const,
      )
    const open = await tab(context, server, 'per-contributor')
    expect(await open.evaluate(() => window.tab.drafts.all.value), 'the other tab is open').toEqual([])
    await open.close()
    await first.close()
    const later = await tab(context, server, 'per-contributor')
    await nothingWaits(later)
    expect(narratives(server)).toEqual(['complete'])
    expect(await later.evaluate(() => window.tab.drafts.all.value)).toMatchObject([
      { indicator: '7.2', draft: { narrative: 'begun' } },
    ])
  })
})
