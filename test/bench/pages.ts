/**
 * How soon the published pages can be read and used, beside a hand-written static page with the same heatmap (the
 * floor) from the same server. Targets are visited in turn; what counts is the median of the ratios of each round.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { root as repository } from '../../infra/build/folders.ts'
import { optional } from '../../infra/local/folder.ts'
import { openBrowser } from '../browser/chromium.ts'
import { publishedSite } from './published-site.ts'
import { median, type Result, type Skipped } from './report.ts'
import { serveFolder } from './server.ts'
import { conditions, type Visit, visit } from './visit.ts'

/** The page lies beside the repository, not in it. */
const floorPlace = '../shared/mock/overview.html'

const chartPage = '/indicators/3.4/'

interface Round {
  readonly overview: Visit
  readonly indicator: Visit
  readonly floor?: Visit
  readonly floorAgain?: Visit
}

/** Visits every target `rounds` times. */
export async function pages(rounds: number): Promise<(Result | Skipped)[]> {
  const { site, root, close } = await publishedSite()
  const floor = await optional(readFile(join(repository, floorPlace)))
  if (floor)
    await site.write('floor.html', floor, {
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'public, max-age=0',
    })
  const server = await serveFolder(root)
  const browser = await openBrowser()
  const visits: Round[] = []
  for (let i = -1; i < rounds; i += 1) {
    const round = await visitAll(browser, server.origin, floor !== undefined)
    // The first round warms browser and server up.
    if (i >= 0) visits.push(round)
  }
  await browser.close()
  await server.close()
  await close()
  return [...againstFloor(visits), ...ownResults(visits)]
}

async function visitAll(browser: Browser, origin: string, withFloor: boolean): Promise<Round> {
  const floor = withFloor ? { floor: await visit(browser, `${origin}/floor.html`) } : {}
  const overview = await visit(browser, `${origin}/`)
  const indicator = await visit(browser, `${origin}${chartPage}`, { chart: true })
  const again = withFloor ? { floorAgain: await visit(browser, `${origin}/floor.html`) } : {}
  return { ...floor, overview, indicator, ...again }
}

function againstFloor(rounds: readonly Round[]): (Result | Skipped)[] {
  const compared = [
    { what: 'Overview, heatmap readable', of: (v: Visit | undefined) => v?.readable },
    { what: 'Overview, largest paint', of: (v: Visit | undefined) => v?.largestPaint },
  ]
  return compared.map(({ what, of }) => {
    const bases = rounds.flatMap(({ floor }) => of(floor) ?? [])
    if (bases.length === 0) return { what, why: `${floorPlace} is not there to compare with` }
    const ratios = (pick: (round: Round) => Visit | undefined) =>
      median(rounds.map((round) => (of(pick(round)) ?? Number.NaN) / (of(round.floor) ?? Number.NaN)))
    const [ours, base] = [rounds.flatMap(({ overview }) => of(overview) ?? []), bases].map(median)
    return {
      what,
      measured: ratios(({ overview }) => overview),
      budget: 1.15,
      unit: 'times the floor',
      how: `${rounds.length} paired rounds, medians ${Math.round(ours ?? 0)} to ${Math.round(base ?? 0)} ms; floor to itself ${ratios(({ floorAgain }) => floorAgain).toFixed(2)}; ${conditions}`,
    }
  })
}

function ownResults(rounds: readonly Round[]): Result[] {
  const how = `median of ${rounds.length} rounds`
  const of = (page: 'overview' | 'indicator', value: (visit: Visit) => number) =>
    median(rounds.map((round) => value(round[page])))
  const kB = (page: 'overview' | 'indicator') => of(page, ({ bytesBeforeChart }) => bytesBeforeChart) / 1_000
  const whole = Math.round(of('indicator', ({ bytes }) => bytes) / 1_000)
  const largest = (page: 'overview' | 'indicator') =>
    Math.max(...rounds.map((round) => round[page].layoutShift))
  return [
    { what: 'Overview, over the wire', measured: kB('overview'), budget: 30, unit: 'kB', how },
    {
      what: 'Indicator, over the wire before the chart',
      measured: kB('indicator'),
      budget: 30,
      unit: 'kB',
      how: `${how}; ${whole} kB with the code that draws`,
    },
    {
      what: 'Overview, total blocking time',
      measured: of('overview', ({ blocked }) => blocked),
      budget: 50,
      unit: 'ms',
      how,
    },
    {
      what: 'Indicator, total blocking time with its chart',
      measured: of('indicator', ({ blocked }) => blocked),
      budget: 50,
      unit: 'ms',
      how,
    },
    { what: 'Overview, layout shift', measured: largest('overview'), budget: 0, unit: '', how: 'largest' },
    { what: 'Indicator, layout shift', measured: largest('indicator'), budget: 0, unit: '', how: 'largest' },
    {
      what: 'Another economy in a trend chart',
      measured: of('indicator', ({ redraw }) => redraw ?? Number.NaN),
      budget: 100,
      unit: 'ms',
      how: `from the key to the painted redraw, ${how} of 5 keys each`,
    },
  ]
}
