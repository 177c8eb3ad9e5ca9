/** A real browser that comes with the packages alone. */
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** Only what a browser without a display needs; the package's own flags would switch web security off. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where the browser lies that comes with the packages. */
async function executable(): Promise<string> {
  // Makes the package unpack the libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: sparticuz } = await import('@sparticuz/chromium')
  return sparticuz.executablePath()
}

/** Starts the browser; close it when the tests have ended. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), args: flags })

/** Starts a browser that keeps what it stores in a folder, as a person's own browser does. */
export const openProfile = async (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: await executable(), args: flags })

/** Console errors and uncaught errors of a page, in the order they came. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return errors
}

/**
 * Fails with what axe finds on the page as it stands, by WCAG 2.2 AA and axe's best practices; `targets` adds the
 * least size of what is pressed, which axe leaves out unless it is asked for.
 */
export async function expectAccessible(page: Page, { targets = false } = {}): Promise<void> {
  const rules = { 'target-size': { enabled: targets } }
  // The other mode opens a window for each page to join frames of other origins, of which there are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules, resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
  )
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** Signs in at the demonstration provider as the account of this name. */
export async function signIn(page: Page, origin: string, account: string): Promise<void> {
  await page.goto(`${origin}/workspace/`)
  const signInButton = page.getByRole('button', { name: /sign in/i })
  const picker = page.locator(`button[value="${account}"]`)
  await signInButton.or(picker).first().waitFor()
  if (await signInButton.isVisible()) await signInButton.click()
  const signedIn = page.getByRole('button', { name: 'Sign out' })
  await picker.or(signedIn).first().waitFor()
  // The provider may remember who was signed in.
  if (await picker.isVisible()) await picker.click()
  await signedIn.waitFor()
}
