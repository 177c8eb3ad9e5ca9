/** Every screen of the workspace on a desk in the light, and on a phone in the dark. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, openBrowser } from './chromium.ts'
import { carryOutAll, cycleOf, inventedAnswer, openCycle } from './cycles.ts'
import { type People, peopleAt } from './people.ts'
import { startServer, type TestServer } from './served.ts'

const report = '/workspace/reports/2026/PER'

describe('the screens of the workspace', () => {
  let server: TestServer
  let browser: Browser
  let people: People

  beforeAll(async () => {
    server = await startServer({
      seed: async (table) => {
        const cycle = cycleOf(2026)
        const answered = (indicator: string) =>
          ({ type: 'AnswerRecorded', indicator, answer: inventedAnswer('Invented words') }) as const
        await openCycle(table, cycle, [
          ['per-contributor', answered('7.1')],
          ['per-contributor', { type: 'CommentAdded', indicator: '7.1', text: 'Invented comment' }],
          ['per-contributor', { type: 'SupportDeclared', area: '1', support: { seeks: true, shares: true } }],
          ['per-contributor', answered('8.2')],
          ['per-focal-point', { type: 'SectionSubmitted', area: '8', clearedBy: 'Invented office' }],
          ['per-contributor', answered('9.1')],
          ['per-focal-point', { type: 'SectionSubmitted', area: '9', clearedBy: 'Invented office' }],
          ['analyst', { type: 'SectionReturned', area: '9', reason: 'Invented reason' }],
        ])
        await carryOutAll(table, cycle, 'CHL', [
          ['chl-contributor', answered('7.1')],
          ['chl-focal-point', { type: 'SectionSubmitted', area: '7', clearedBy: 'Invented office' }],
          ['analyst', { type: 'SectionPublished', area: '7' }],
        ])
      },
    })
    browser = await openBrowser()
    people = peopleAt(browser, server.url)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it.each([
    ['per-focal-point', '/workspace/'],
    ['per-focal-point', `${report}/1`],
    ['per-focal-point', `${report}/7`],
    ['per-focal-point', `${report}/8`],
    ['per-focal-point', `${report}/9`],
    ['per-focal-point', `${report}/workbook`],
    ['per-focal-point', '/workspace/preview/2026/PER'],
    ['per-focal-point', '/workspace/sign-off/2026/PER'],
    ['per-focal-point', '/workspace/members'],
    ['per-focal-point', '/workspace/kept'],
    ['analyst', '/workspace/'],
    ['analyst', '/workspace/queue'],
    ['analyst', '/workspace/import'],
    ['analyst', '/workspace/briefs'],
    ['analyst', '/workspace/check?cycle=2026'],
    ['analyst', `${report}/8`],
    ['administrator', '/workspace/'],
    ['administrator', '/workspace/desk'],
    ['administrator', '/workspace/members'],
  ])('%s at %s', async (account, address) => {
    const page = await people.as(account, address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await expectAccessible(page, { targets: width === 390 })
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([width, wider]).toEqual([width, 0])
    }
  })

  it('no page reported an error, and the server logged none', () => {
    expect(people.errors()).toEqual([])
    expect(server.errors).toEqual([])
  })
})
