/** Two languages, in a real browser: the choice is kept, respected, and needs no script. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf, expectAccessible, openBrowser, signIn } from './chromium.ts'
import { carryOutAll, cycleOf, inventedAnswer } from './cycles.ts'
import { startServer, type TestServer } from './served.ts'

describe('languages', () => {
  let server: TestServer
  let browser: Browser

  beforeAll(async () => {
    server = await startServer({ demonstration: false })
    await server.published()
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('a reader who chose Spanish arrives there on later visits, and in English after choosing that', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const errors = errorsOf(page)
    await page.goto(`${server.url}/areas/7/?order=name#content`)
    expect(new URL(page.url()).pathname).toBe('/areas/7/')
    await page.getByRole('link', { name: 'Español' }).click()
    await page.getByRole('heading', { level: 1, name: 'Fortalecimiento de la confianza' }).waitFor()
    expect(page.url()).toBe(`${server.url}/es/areas/7/?order=name#content`)
    await expectAccessible(page)

    // From outside: nothing of this site is the referrer of an address that was typed.
    const later = await context.newPage()
    await later.goto(`${server.url}/indicators/3.4/?economies=per`)
    await later.waitForURL(`${server.url}/es/indicators/3.4/?economies=per`)
    await later.getByRole('link', { name: 'English' }).click()
    await later.getByRole('heading', { level: 1, name: 'Individuals using the Internet' }).waitFor()
    expect(new URL(later.url()).pathname).toBe('/indicators/3.4/')

    const last = await context.newPage()
    await last.goto(`${server.url}/methods/`)
    await last.waitForLoadState('networkidle')
    expect(last.url()).toBe(`${server.url}/methods/`)
    expect(errors).toEqual([])
    await context.close()
  })

  it('plain links switch where scripts do not run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${server.url}/methods/`)
    await page.getByRole('link', { name: 'Español' }).click()
    await page.getByRole('heading', { level: 1, name: 'Métodos' }).waitFor()
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Methods' }).waitFor()
    await context.close()
  })

  it('an address that leads nowhere is answered in the language of its folder', async () => {
    expect(await (await fetch(`${server.url}/es/nada/`)).text()).toContain('Aquí no hay nada')
    expect(await (await fetch(`${server.url}/nothing/`)).text()).toContain('Nothing here')
  })

  it('the workspace speaks Spanish to who chose it, refusals and the framework included', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, server.url, 'administrator')
    await page.goto(`${server.url}/workspace/desk`)
    await page.getByRole('button', { name: 'Español' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mesa de ciclos' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    await page.getByLabel('Año', { exact: true }).fill('2026')
    await page.getByLabel('Se abre (UTC)').fill('2026-01-01T00:00')
    await page.getByLabel('Vence (UTC)').fill('2098-01-01T00:00')
    await page.getByLabel('Se cierra (UTC)').fill('2097-01-01T00:00')
    await page.getByRole('button', { name: 'Abrir un ciclo' }).click()
    await page.getByText('El cierre no puede ser anterior al vencimiento').waitFor()
    await page.getByLabel('Se cierra (UTC)').fill('2099-01-01T00:00')
    await page.getByRole('button', { name: 'Abrir un ciclo' }).click()
    await page.getByText('Interoperabilidad').first().waitFor()
    await expectAccessible(page)
    await context.close()
  })

  it('an economy answers in Spanish', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const errors = errorsOf(page)
    await signIn(page, server.url, 'per-contributor')
    await page.goto(`${server.url}/workspace/reports/2026/PER/3`)
    await page.getByRole('button', { name: 'Español' }).click()
    const question = page.locator('[data-indicator="3.1"]')
    await question.getByRole('heading', { name: 'Banda ancha dentro de la obligación' }).waitFor()
    await question.getByRole('radio', { name: /Implementación parcial.*sin una calidad establecida/ }).check()
    await question.getByText('Guardado').waitFor()
    await expectAccessible(page)
    expect(errors).toEqual([])
    await context.close()
  })

  it('no page of the workspace that a Spanish reader opens, from signing in to signing out, is partly English', async () => {
    const cycle = cycleOf(2026)
    await carryOutAll(server.table, cycle, 'CHL', [
      ['chl-contributor', { type: 'AnswerRecorded', indicator: '7.1', answer: inventedAnswer('Inventado') }],
      ['chl-focal-point', { type: 'SectionSubmitted', area: '7', clearedBy: 'Inventada' }],
      ['chl-contributor', { type: 'AnswerRecorded', indicator: '1.1', answer: inventedAnswer('Inventado') }],
      ['chl-focal-point', { type: 'SectionSubmitted', area: '1', clearedBy: 'Inventada' }],
      ['analyst', { type: 'SectionReturned', area: '1', reason: 'Inventado' }],
      ['chl-focal-point', { type: 'SectionSubmitted', area: '2', clearedBy: 'Inventada' }],
      ['analyst', { type: 'SectionReviewed', area: '2' }],
    ])
    const report = '/workspace/reports/2026/CHL'
    const visits: Readonly<Record<string, readonly string[]>> = {
      'chl-focal-point': [
        '/workspace/',
        ...['1', '2', '3', '7', 'workbook'].map((part) => `${report}/${part}`),
        '/workspace/preview/2026/CHL',
        '/workspace/sign-off/2026/CHL',
        '/workspace/members',
        '/workspace/kept',
      ],
      analyst: [
        '/workspace/',
        '/workspace/queue',
        '/workspace/queue?state=all',
        '/workspace/import',
        '/workspace/check?cycle=2026',
        `${report}/7`,
      ],
      administrator: ['/workspace/', '/workspace/desk', '/workspace/members'],
    }
    for (const [account, addresses] of Object.entries(visits)) {
      const context = await browser.newContext()
      await context.addInitScript(() => localStorage.setItem('language', 'es'))
      const page = await context.newPage()
      await page.goto(`${server.url}/workspace/`)
      await page.getByRole('button', { name: 'Ingresar' }).waitFor()
      const found = [await englishOn(page)]
      await page.getByRole('button', { name: 'Ingresar' }).click()
      await page.locator(`button[value="${account}"]`).waitFor()
      found.push(await englishOn(page))
      await page.locator(`button[value="${account}"]`).click()
      await page.getByRole('button', { name: 'Salir' }).waitFor()
      for (const address of addresses) {
        await page.goto(server.url + address)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        found.push((await englishOn(page)).map((text) => `${address}: ${text}`))
      }
      await page.getByRole('button', { name: 'Salir' }).click()
      await page.locator('button[name="logout"]').waitFor()
      found.push(await englishOn(page))
      expect(found.flat(), account).toEqual([])
      await context.close()
    }
  })

  it('what is wrong with an answer is said in Spanish', async () => {
    const context = await browser.newContext()
    await context.addInitScript(() => localStorage.setItem('language', 'es'))
    const page = await context.newPage()
    await page.goto(`${server.url}/workspace/`)
    await page.getByRole('button', { name: 'Ingresar' }).click()
    await page.locator('button[value="mex-contributor"]').click()
    await page.getByRole('button', { name: 'Salir' }).waitFor()
    await page.goto(`${server.url}/workspace/reports/2026/MEX/3`)
    const question = page.locator('[data-indicator="3.4"]')
    await question.getByLabel('Valor (% de la población)').fill('120')
    await question.getByLabel('Año del valor').fill('2025')
    await question.getByLabel('Año del valor').blur()
    await question.getByText('Indique un número de 0 a 100 (% de la población)').waitFor()
    await context.close()
  })
})

/** Texts on a page in Spanish that read as English, but for what people wrote and what says that it is English. */
const englishOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const english =
      /\b(the|of|and|with|is|are|was|this|that|from|you|your|has|have|by|until|yet|for|sign|save|open|close)\b/i
    const isOurs = (element: Element) =>
      element.closest('[lang]')?.getAttribute('lang') === 'es' &&
      !element.closest('[dir="auto"], script, noscript, style')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const texts =
        node instanceof Element
          ? ['aria-label', 'title', 'placeholder'].map((name) => node.getAttribute(name) ?? '')
          : [node.textContent ?? '']
      const element = node instanceof Element ? node : node.parentElement
      if (element && isOurs(element)) found.push(...texts.filter((text) => english.test(text)))
    }
    return found
  })
