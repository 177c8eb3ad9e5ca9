/** Every page of the public site, each with what it shows and how it is rendered. */

import { inLanguage, type Language, languages } from '../../frontend/locales/languages.ts'
import { areaPage } from '../../frontend/pages/area.tsx'
import { areasPage } from '../../frontend/pages/areas.tsx'
import { changesPage } from '../../frontend/pages/changes.tsx'
import { comparePage } from '../../frontend/pages/compare.tsx'
import type { Frame } from '../../frontend/pages/document.tsx'
import { economiesPage, economyPage } from '../../frontend/pages/economy.tsx'
import { economyAreaPage } from '../../frontend/pages/economy-area.tsx'
import {
  embeddedArea,
  embeddedChanges,
  embeddedCompare,
  embeddedEconomy,
  embeddedIndicator,
  embeddedOverview,
  embeddedParticipation,
  embeddedSpread,
} from '../../frontend/pages/embed.tsx'
import { indicatorPage, indicatorsPage } from '../../frontend/pages/indicator.tsx'
import { embeddedCbpr, instrumentsPage } from '../../frontend/pages/instruments.tsx'
import { areaOf } from '../../frontend/pages/models/area.ts'
import { changesOf, emptyChanges } from '../../frontend/pages/models/changes.ts'
import { inCycle, lastingIn, type View, viewsOf } from '../../frontend/pages/models/common.ts'
import { comparedApart, compareOf, emptyCompare } from '../../frontend/pages/models/compare.ts'
import { economyOf } from '../../frontend/pages/models/economy.ts'
import { spread } from '../../frontend/pages/models/economy-areas.ts'
import { indicatorOf } from '../../frontend/pages/models/indicator.ts'
import { instrumentsOf } from '../../frontend/pages/models/instruments.ts'
import { emptyOverview, overviewOf } from '../../frontend/pages/models/overview.ts'
import { searchIndexOf } from '../../frontend/pages/models/search.ts'
import { overviewPage } from '../../frontend/pages/overview.tsx'
import { searchIndexAddress, searchPage } from '../../frontend/pages/search.tsx'
import { aboutPage, methodsPage, notFoundPage } from '../../frontend/pages/texts.tsx'
import { economies } from '../../shared/economies.ts'
import { focusAreas, indicators } from '../../shared/framework/index.ts'
import type { Release } from '../../shared/release/release.ts'
import { analysisPages } from './analysis-pages.ts'
import { type BriefContext, briefPages } from './brief-pages.ts'
import { machinePages } from './machine-pages.ts'
import { type Page, type PageMaker, pageMaker } from './page.ts'
import { type ReleaseContext, releasePages } from './release-pages.ts'
import { sitemaps } from './sitemaps.ts'

/** What pages need of the release's manifest and of earlier ones, where the site stands and where scripts lie. */
export interface PageContext extends ReleaseContext, BriefContext {
  /** `https://aider.example.org`, without a slash at its end. */
  readonly origin: string
  /** Logical name → address, such as `islands/trend.js` → `/assets/islands/trend-AB12.js`. */
  readonly assets: Frame['assets']
}

/** Where the page lies in the site, without leading slash. */
export const pathOf = (address: string, language: Language): string =>
  inLanguage(address.endsWith('/') ? `${address}index.html` : address, language).slice(1)

/**
 * Everything of a release that is no data file: pages for people, and what programs read of them. `changedAt` says of
 * the address of a page that was taken before when what stands there changed last (ISO 8601 UTC).
 */
export function* pagesOf(
  release: Release,
  context: PageContext,
  changedAt: (address: string) => string,
): Generator<Page> {
  const maker = pageMaker(context)
  const addresses: string[] = []
  for (const pages of [
    contentPages(release, context, maker),
    releasePages(release, context, maker),
    briefPages(context, maker),
  ])
    for (const page of pages) {
      addresses.push(page.address)
      yield page
    }
  const cycles = release.cycles.map(({ cycle }) => cycle)
  yield* machinePages(cycles, context, maker)
  const dated = addresses.map((address) => [address, changedAt(address)] as const)
  yield* sitemaps(dated, cycles.at(-1), context.origin, maker)
}

/**
 * Only the newest overview shows the number of the newest release; the other pages name the last one that changed
 * them, so that they stay as they are.
 */
function* contentPages(release: Release, context: PageContext, maker: PageMaker): Generator<Page> {
  const { page, file } = maker
  const views = viewsOf(release)
  const { number, releasedAt, demonstration } = context
  if (views.length === 0) yield page('/', emptyOverview, overviewPage)
  for (const view of views) {
    const named = view.newest ? { number, at: releasedAt } : undefined
    const props = overviewOf(view, views[0] ?? view, named)
    for (const address of addressesIn('/', view)) yield page(address, props, overviewPage)
    const { release: _, ...unnamed } = props
    yield page(`/embed${addressIn('/', view)}`, unnamed, embeddedOverview)
  }
  // Cycle by cycle, because the texts of all cycles at once are too many.
  for (const view of views)
    for (const economy of economies) {
      const base = `/economies/${economy.key.toLowerCase()}/`
      const { profile, areas } = spread(economyOf(view, economy), view)
      for (const address of addressesIn(base, view)) yield page(address, profile, economyPage)
      yield page(`/embed${addressIn(base, view)}`, profile, embeddedEconomy)
      for (const props of areas)
        yield page(addressIn(`${base}${props.area.id}/`, view), props, economyAreaPage)
    }
  for (const area of focusAreas) {
    const base = `/areas/${area.id}/`
    for (const view of views) {
      const props = areaOf(area, view, views)
      for (const address of addressesIn(base, view)) yield page(address, props, areaPage)
      yield page(`/embed${addressIn(base, view)}`, props, embeddedArea)
      yield page(`/embed${addressIn(base, view)}spread/`, props, embeddedSpread)
    }
    if (views.length === 0) yield page(base, areaOf(area, undefined, views), areaPage)
  }
  for (const indicator of indicators) {
    const props = indicatorOf(indicator, release, views)
    yield page(`/indicators/${indicator.id}/`, props, indicatorPage)
    if (views.length > 0) yield page(`/embed/indicators/${indicator.id}/`, props, embeddedIndicator)
  }
  yield page('/economies/', { published: views.length > 0, demonstration }, economiesPage)
  yield page('/areas/', demonstration, areasPage)
  yield page('/indicators/', demonstration, indicatorsPage)
  for (const view of views) {
    const props = changesOf(view)
    for (const address of addressesIn('/changes/', view)) yield page(address, props, changesPage)
    yield page(`/embed${addressIn('/changes/', view)}`, props, embeddedChanges)
  }
  if (views.length === 0) yield page('/changes/', emptyChanges, changesPage)
  for (const view of views) {
    const props = compareOf(view)
    for (const address of addressesIn('/compare/', view)) yield page(address, props, comparePage)
    yield page(`/embed${addressIn('/compare/', view)}`, props, embeddedCompare)
    for (const { address, answers } of comparedApart(view))
      yield file(address, 'application/json', answers, (all) => JSON.stringify(all))
  }
  if (views.length === 0) yield page('/compare/', emptyCompare, comparePage)
  const instruments = instrumentsOf(views.at(-1))
  yield page('/instruments/', instruments, instrumentsPage)
  yield page(embeddedCbpr, instruments, embeddedParticipation)
  yield* analysisPages(release, views.at(-1), maker)
  const published = views.length > 0
  yield page('/search/', { published, demonstration }, searchPage)
  yield file(
    searchIndexAddress,
    'application/json',
    { published },
    (_, { locale }) => JSON.stringify(searchIndexOf(published, locale)),
    languages,
  )
  yield page('/methods/', null, (_, frame) => methodsPage(frame))
  yield page('/about/', null, (_, frame) => aboutPage(frame))
  yield page('/404.html', null, (_, frame) => notFoundPage(frame))
}

const addressIn = (base: string, { cycle, newest }: View): string => inCycle(base, cycle.cycle, newest)

/** The newest cycle's page also stands where it will stay when another cycle is the newest. */
const addressesIn = (base: string, view: View): string[] => [
  ...new Set([addressIn(base, view), lastingIn(base, view.cycle.cycle)]),
]
