/** Two people of one economy who edit one section in two browsers, while their connections come and go. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { reportHistory } from '../../functions/store/report.ts'
import { seeded } from '../../infra/local/random.ts'
import { brokenLink } from '../../shared/report/chain.ts'
import { emptyReport } from '../../shared/report/state.ts'
import { openBrowser, signIn } from './chromium.ts'
import { cycleOf, inventedAnswer, openCycle } from './cycles.ts'
import { startServer, type TestServer } from './served.ts'

const asked = ['7.1', '7.2', '7.3', '7.4', '7.5']
const accounts = ['per-contributor', 'per-focal-point'] as const

interface Person {
  readonly account: string
  readonly context: BrowserContext
  readonly page: Page
  offline: boolean
}

export interface Together {
  readonly typed: number
  readonly stored: number
  readonly conflicts: number
  /** What was lost, stored twice or broken, in words. */
  readonly failures: readonly string[]
}

/** Lets them type for so many seconds, connects both again, and compares with the events in the table. */
export async function editTogether({ seconds, seed }: { seconds: number; seed: string }): Promise<Together> {
  const server = await startServer({
    seed: (table) =>
      openCycle(
        table,
        cycleOf(2026),
        asked.map((indicator) => [
          'per-focal-point',
          { type: 'AnswerRecorded', indicator, answer: inventedAnswer(`before ${indicator}`) },
        ]),
      ),
  })
  const browser = await openBrowser()
  try {
    const people: Person[] = []
    for (const account of accounts) people.push(await enter(browser, server, account))
    const typing = await typeUntil(people, Date.now() + seconds * 1_000, seed)
    for (const person of people) await connect(person, true)
    let { conflicts } = typing
    while (await anythingOpen(people)) for (const { page } of people) conflicts += await keepMine(page)
    const { stored, failures } = await compare(server, typing.last)
    return { typed: typing.typed, stored, conflicts, failures: [...failures, ...logged(server)] }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function enter(browser: Browser, server: TestServer, account: string): Promise<Person> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, server.url, account)
  await page.goto(`${server.url}/workspace/reports/2026/PER/7`)
  for (const indicator of asked)
    await question(page, indicator).getByRole('button', { name: 'Change' }).click()
  return { account, context, page, offline: false }
}

const question = (page: Page, indicator: string) => page.locator(`[data-indicator="${indicator}"]`)

async function connect(person: Person, connected: boolean): Promise<void> {
  person.offline = !connected
  await person.context.setOffline(!connected)
}

async function typeUntil(people: readonly Person[], end: number, seed: string) {
  const random = seeded(seed)
  /** By person and question, the words typed last. */
  const last = new Map<string, string>()
  let typed = 0
  let conflicts = 0
  while (Date.now() < end) {
    const person = people[random.whole(0, people.length - 1)]
    const indicator = asked[random.whole(0, asked.length - 1)]
    if (!person || !indicator) continue
    if (random.chance(0.3)) conflicts += await keepMine(person.page)
    const words = `${++typed} ${person.account}`
    const field = question(person.page, indicator).getByLabel('What changed, and how')
    await field.fill(words)
    await field.blur()
    last.set(`${person.account} ${indicator}`, words)
    // At once or a moment later: before the request leaves, on its way, or before its answer comes.
    if (random.chance(0.4)) {
      await person.page.waitForTimeout(random.whole(0, 40))
      await connect(person, person.offline)
    }
  }
  return { last, typed, conflicts }
}

/** Ends the conflicts that stand on a page in favour of its own side; gives how many. */
async function keepMine(page: Page): Promise<number> {
  const buttons = await page.getByRole('button', { name: 'Replace it with mine' }).elementHandles()
  for (const button of buttons) {
    await button.click()
    await button.waitForElementState('hidden')
  }
  return buttons.length
}

/** Whether something waits, is refused or has to be decided on one of the pages. */
async function anythingOpen(people: readonly Person[]): Promise<boolean> {
  for (const { page } of people)
    if (!/^Saved \d\d:\d\d$/.test((await page.locator('.save-line').textContent()) ?? '')) return true
  return false
}

async function compare(server: TestServer, last: ReadonlyMap<string, string>) {
  const history = await reportHistory(server.table, '2026', 'PER')
  const stored = history.flatMap(({ event: { change } }) =>
    change.type === 'AnswerRecorded' ? [change.answer.narrative ?? ''] : [],
  )
  const twice = stored.filter((words, i) => stored.indexOf(words) !== i)
  const lost = [...last].filter(([, words]) => !stored.includes(words))
  const broken = await brokenLink(emptyReport('2026', 'PER'), history)
  const failures = [
    ...twice.map((words) => `stored twice: ${words}`),
    ...lost.map(([where, words]) => `lost: ${words} (${where})`),
    ...(broken ? [`the chain breaks at ${broken.seq}: ${broken.reason}`] : []),
  ]
  return { stored: stored.length, failures }
}

const logged = ({ errors }: TestServer): string[] => errors.map((error) => `logged: ${JSON.stringify(error)}`)
