/** The main job, end to end, in a real browser: an economy reports, the reviewer publishes, the public reads. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicatorsIn } from '../../shared/framework/index.ts'
import { errorsOf, expectAccessible, openBrowser } from './chromium.ts'
import { type People, peopleAt } from './people.ts'
import { startServer, type TestServer } from './served.ts'

describe('the whole round', () => {
  let server: TestServer
  let browser: Browser
  let people: People

  beforeAll(async () => {
    server = await startServer({ demonstration: false })
    browser = await openBrowser()
    people = peopleAt(browser, server.url)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const as = (account: string, path: string) => people.as(account, path)
  const report = '/workspace/reports/2026/PER/7'
  const question = (page: Page, id: string) => page.locator(`[data-indicator="${id}"]`)

  it('an administrator opens a cycle', async () => {
    const page = await as('administrator', '/workspace/desk')
    await page.getByLabel('Year', { exact: true }).fill('2026')
    await page.getByLabel('Opens (UTC)').fill('2026-01-01T00:00')
    await page.getByLabel('Due (UTC)').fill('2098-01-01T00:00')
    await page.getByLabel('Closes (UTC)').fill('2099-01-01T00:00')
    await page.getByRole('checkbox', { name: /Demonstration/ }).check()
    await page.getByRole('button', { name: 'Open a cycle' }).click()
    await page.getByText('Completeness, 2026').waitFor()
    await expectAccessible(page)
  })

  it('a contributor answers, and each answer says that it is saved', async () => {
    const page = await as('per-contributor', report)
    const first = question(page, '7.1')
    await first.getByRole('radio', { name: /Partially implemented/ }).check()
    await first.getByLabel('What changed, and how').fill('Invented answer <b>as text</b>')
    await first.getByRole('button', { name: 'Add evidence' }).click()
    await first.getByLabel('Title').fill('Invented source')
    await first.getByLabel('Address of the page').fill('example.org/source')
    await first.getByLabel('Publisher').click()
    await first.getByText('Start the address with https://').waitFor()
    await expectAccessible(page)
    await first.getByLabel('Address of the page').fill('https://example.org/source')
    await first.getByLabel('Publisher').click()
    await first.getByText(/^Saved \d\d:\d\d$/).waitFor()
    const second = question(page, '7.2')
    await second.getByRole('radio', { name: /Prefer not to report/ }).check()
    await second.getByLabel('Reason (optional, never public)').fill('Invented private reason')
    await first.getByLabel('Title').click()
    await second.getByText(/^Saved \d\d:\d\d$/).waitFor()
    await page.reload()
    await first.getByText('1 source').waitFor()
    await first.getByRole('button', { name: 'Change' }).click()
    await expect
      .poll(() => first.getByLabel('What changed, and how').inputValue())
      .toContain('<b>as text</b>')
    await expectAccessible(page)
  })

  it('two people who change one answer are shown both, and one of them chooses', async () => {
    const page = await as('per-contributor', report)
    const mine = question(page, '7.4')
    const theirs = question(await as('per-focal-point', report), '7.4')
    await mine.getByLabel('What changed, and how').waitFor()
    await theirs.getByRole('radio', { name: /^Pilot/ }).check()
    await theirs.getByLabel('What changed, and how').focus()
    await theirs.getByText(/^Saved/).waitFor()
    await mine.getByRole('radio', { name: /Partially implemented/ }).check()
    await mine.getByLabel('What changed, and how').focus()
    await mine.getByText('Changed meanwhile by Focal point, Peru: see both').waitFor()
    await expectAccessible(page)
    await as('per-contributor', report.replace('/7', '/1'))
    await page.getByRole('link', { name: '1 change needs your decision' }).click()
    await expect.poll(async () => (await mine.boundingBox())?.y).toBeLessThan(100)
    await mine.getByRole('button', { name: 'Replace it with mine' }).click()
    await mine.getByText(/^Saved/).waitFor()
    await page.reload()
    await mine.getByText('Partially implemented').waitFor()
  })

  it('what is typed and not stored outlives a reload', async () => {
    const page = await as('per-contributor', report)
    const block = question(page, '7.5')
    await block.getByLabel('What changed, and how').fill('Words without a level')
    await page.reload()
    await expect
      .poll(() => block.getByLabel('What changed, and how').inputValue())
      .toBe('Words without a level')
    await block.getByRole('radio', { name: /Partially implemented/ }).check()
    await block.getByLabel('What changed, and how').focus()
    await block.getByText(/^Saved/).waitFor()
  })

  it('the focal point submits with gaps, and sees which', async () => {
    const page = await as('per-focal-point', report)
    await page.getByText('Open questions: 7.3').waitFor()
    await page.getByLabel(/Office that cleared the text/).fill('Invented office')
    await page.getByRole('button', { name: 'Submit section 7' }).click()
    await page.getByText('This section is with the reviewer').waitFor()
    await expectAccessible(page)
  })

  it('the analyst finds it in the queue, comments and returns it', async () => {
    const page = await as('analyst', '/workspace/queue')
    await page.getByText('1 section', { exact: true }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Peru' }).click()
    const first = question(page, '7.1')
    await first.getByRole('button', { name: 'Comment' }).click()
    await first.getByLabel('Comment on 7.1').fill('Invented comment')
    await first.getByRole('button', { name: 'Send comment' }).click()
    await first.getByText('Invented comment').waitFor()
    await page.getByLabel('What to mend').fill('Invented reason to return')
    await page.getByRole('button', { name: 'Return to the economy' }).click()
    await page.getByText('You see the state of this section').waitFor()
    await expectAccessible(page)
  })

  it('the economy mends it and submits again', async () => {
    const page = await as('per-focal-point', report)
    await page.getByText('Returned by the reviewer: Invented reason to return').waitFor()
    await page.getByRole('link', { name: '7.1' }).first().click()
    const first = question(page, '7.1')
    await first.getByRole('button', { name: 'Comments (1)' }).click()
    await first.getByText('Invented comment').waitFor()
    await first.getByRole('button', { name: 'Resolve' }).click()
    await first.getByText('resolved').waitFor()
    const open = indicatorsIn('7').filter(({ id, kind }) => kind === 'policy' && id !== '7.1' && id !== '7.2')
    for (const { id } of open) {
      const block = question(page, id)
      const change = block.getByRole('button', { name: 'Change' })
      if (await change.isVisible()) await change.click()
      await block.getByRole('radio', { name: /^Fully implemented/ }).check()
      await page.getByLabel(/Office that cleared the text/).focus()
      await block.getByText(/^Saved \d\d:\d\d$/).waitFor()
    }
    await page.getByLabel(/Office that cleared the text/).fill('Invented office')
    await page.getByRole('button', { name: 'Submit section 7' }).click()
    await page.getByText('This section is with the reviewer').waitFor()
  })

  it('nothing of it is public yet', async () => {
    await server.published()
    const page = await (await fetch(server.url)).text()
    expect(page).toContain('Nothing is published yet')
  })

  it('the analyst marks it reviewed, and cannot publish while the economy can object', async () => {
    const page = await as('analyst', report)
    await page.getByRole('button', { name: 'Mark reviewed' }).click()
    await page.getByText(/^Peru can object until/).waitFor()
    await page.getByText('Not public so far: 7.1, 7.3, 7.4, 7.5.').waitFor()
    expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
    await expectAccessible(page)
  })

  it('the focal point reads the page as it will look, wide and in the other language', async () => {
    const page = await as('per-focal-point', report)
    await page.getByRole('link', { name: 'Preview of the public page' }).click()
    const preview = page.frameLocator('iframe')
    await preview.getByText('Invented answer <b>as text</b>').waitFor()
    await page.getByLabel('Language').selectOption('es')
    await preview.locator('html[lang=es]').waitFor()
    await page.getByLabel('Width').selectOption('phone')
    expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBeLessThanOrEqual(390)
    expect(await (await fetch(server.url)).text()).not.toContain('Peru</a>')
  })

  it('the focal point agrees to publication', async () => {
    const page = await as('per-focal-point', report)
    await page.getByText(/can be published from .* unless you object/).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Agree to publication' }).click()
    await page.getByText(/^You agreed to publication/).waitFor()
  })

  it('the analyst publishes it', async () => {
    const page = await as('analyst', report)
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText(/^Published \d+ \w+ \d{4}/).waitFor()
    await expectAccessible(page)
    await server.published()
  })

  it('the analyst checks that every chain of the cycle holds', async () => {
    const page = await as('analyst', '/workspace/check?cycle=2026')
    await page.getByRole('button', { name: 'Check all reports' }).click()
    await page.getByText(/^1 report with \d+ changes checked: every chain holds\.$/).waitFor()
    await expectAccessible(page)
  })

  it('the public reads it without signing in and without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(server.url)
    await page.getByText('1 of 21', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Peru' }).click()
    await page.getByText('Invented answer <b>as text</b>').waitFor()
    expect(await page.getByRole('link', { name: 'Invented source' }).getAttribute('href')).toBe(
      'https://example.org/source',
    )
    await page.getByText('Demonstration: invented data').first().waitFor()
    for (const secret of ['Invented private reason', 'Invented office', 'Invented comment'])
      expect(await page.content()).not.toContain(secret)
    await context.close()
  })

  it('axe finds nothing on the public pages, in both schemes, wide and on a phone', async () => {
    const paths = [
      '/',
      '/economies/',
      '/economies/per/',
      '/areas/',
      '/areas/7/',
      '/indicators/',
      '/indicators/7.1/',
    ]
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
      const page = await context.newPage()
      const errors = errorsOf(page)
      for (const path of [...paths, '/data/', '/methods/', '/about/']) {
        await page.goto(server.url + path)
        await expectAccessible(page)
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(wider, `${path} scrolls sideways at ${width}`).toBeLessThanOrEqual(0)
      }
      expect(errors).toEqual([])
      await context.close()
    }
  }, 90_000)

  it('no page reported an error but the conflict, and the server logged none', () => {
    const ours = people.errors()
    // The browser itself reports the one conflict that was made on purpose.
    expect(ours.filter((error) => !/status of 409 .*\/answers\/7\.4/.test(error))).toEqual([])
    expect(server.errors).toEqual([])
  })
})
