/** The public site as the tests of its pages read it: the demonstration, with invented figures for every series. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask } from '../ask.ts'
import { errorsOf } from './chromium.ts'

export interface PublicSite {
  /** `http://localhost:<port>` */
  readonly url: string
}

/** The site that all tests of a run read; whoever changes something starts one of their own. */
export const publicSite = async (): Promise<PublicSite> => ({ url: await ask<string>('site') })

/** What the site has logged as an error. */
export const siteErrors = (): Promise<unknown[]> => ask('site-errors')

/** One address of each kind of page that was published, such as `/areas/1/` for all focus areas; another kind of indicator beside it. */
export async function kindsOfPages({ url }: PublicSite): Promise<string[]> {
  const index = (await (await fetch(`${url}/data/pages.json`)).json()) as { pages: Record<string, unknown> }
  const kinds = new Map<string, string>()
  for (const address of Object.keys(index.pages).sort()) {
    if (!address.endsWith('/') && address !== '/404.html') continue
    const kind = address.replace(/\/(\d{4}|\d+(\.\d+)?|[a-z]{3})(?=\/)/g, '/*')
    if (!kinds.has(kind)) kinds.set(kind, address)
  }
  return [...kinds.values(), '/indicators/3.4/', '/embed/indicators/3.4/', '/economies/per/']
}

/** Opens an address of the site in a window of its own, does something there, and expects that nothing went wrong meanwhile. */
export async function visit(
  { browser, url }: PublicSite & { readonly browser: Browser },
  address: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const errors = errorsOf(page)
  await page.goto(url + address)
  await act(page)
  expect(errors).toEqual([])
  await context.close()
}
