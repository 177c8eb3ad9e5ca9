/** Two languages, in a real browser: the choice is kept, respected, and needs no script. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf, expectAccessible, openBrowser, signIn } from './chromium.ts'
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
})
