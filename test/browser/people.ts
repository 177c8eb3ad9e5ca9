/** Several people at work on one server, each in a browser context of their own. */
import type { Browser, Page } from 'playwright-core'
import { errorsOf, signIn } from './chromium.ts'

export interface People {
  /** The page of a person at a path, signed in at their first visit. */
  as(account: string, path: string): Promise<Page>
  /** What every page reported as an error, with the account before it. */
  errors(): string[]
}

export function peopleAt(browser: Browser, origin: string): People {
  const people = new Map<string, { readonly page: Page; readonly errors: readonly string[] }>()
  return {
    async as(account, path) {
      let person = people.get(account)
      if (!person) {
        const page = await (await browser.newContext()).newPage()
        person = { page, errors: errorsOf(page) }
        people.set(account, person)
        await signIn(page, origin, account)
      }
      await person.page.goto(origin + path)
      return person.page
    },
    errors: () =>
      [...people].flatMap(([account, { errors }]) => errors.map((error) => `${account}: ${error}`)),
  }
}
