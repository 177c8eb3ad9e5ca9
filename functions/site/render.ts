/** Every page of the public site, each with what it shows and how it is rendered. */

import { inLanguage, type Language, languages } from '../../frontend/locales/languages.ts'
import { areaPage, areasPage } from '../../frontend/pages/area.tsx'
import { changesPage } from '../../frontend/pages/changes.tsx'
import { comparePage } from '../../frontend/pages/compare.tsx'
import { dataPage } from '../../frontend/pages/data.tsx'
import type { Frame } from '../../frontend/pages/document.tsx'
import { economiesPage, economyPage } from '../../frontend/pages/economy.tsx'
import {
  embeddedArea,
  embeddedEconomy,
  embeddedIndicator,
  embeddedOverview,
} from '../../frontend/pages/embed.tsx'
import { indicatorPage, indicatorsPage } from '../../frontend/pages/indicator.tsx'
import { instrumentsPage } from '../../frontend/pages/instruments.tsx'
import { localeOf } from '../../frontend/pages/locale.tsx'
import { areaOf } from '../../frontend/pages/models/area.ts'
import { changesOf, emptyChanges } from '../../frontend/pages/models/changes.ts'
import { inCycle, type View, viewsOf } from '../../frontend/pages/models/common.ts'
import { compareOf, emptyCompare } from '../../frontend/pages/models/compare.ts'
import { economyOf } from '../../frontend/pages/models/economy.ts'
import { indicatorOf } from '../../frontend/pages/models/indicator.ts'
import { instrumentsOf } from '../../frontend/pages/models/instruments.ts'
import { emptyOverview, overviewOf } from '../../frontend/pages/models/overview.ts'
import { overviewPage } from '../../frontend/pages/overview.tsx'
import { searchPage } from '../../frontend/pages/search.tsx'
import { aboutPage, methodsPage, notFoundPage } from '../../frontend/pages/texts.tsx'
import { economies } from '../../shared/economies.ts'
import { focusAreas, indicators } from '../../shared/framework/index.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import type { Release } from '../../shared/release/release.ts'

/** What pages need of the release's manifest, and where scripts lie. */
export interface PageContext
  extends Pick<Manifest, 'number' | 'contentHash' | 'releasedAt' | 'files' | 'vintages' | 'demonstration'> {
  /** Logical name → address, such as `islands/trend.js` → `/assets/islands/trend-AB12.js`. */
  readonly assets: Frame['assets']
}

/** One page, in whatever language. */
export interface Page {
  /** Its address in English: `/areas/7/` or `/404.html`. */
  readonly address: string
  /** All that the page shows, the same in every language; a page whose props are unchanged is not rendered again. */
  readonly props: unknown
  /** The whole HTML document. */
  render(language: Language): string
}

/** Where the page lies in the site, without leading slash. */
export const pathOf = (address: string, language: Language): string =>
  inLanguage(address.endsWith('/') ? `${address}index.html` : address, language).slice(1)

const locales = new Map(languages.map((language) => [language, localeOf(language)]))

/** Every page of a release. Only overview and data pages name its number, so that the others stay as they are. */
export function* pagesOf(release: Release, context: PageContext): Generator<Page> {
  const page = pageMaker(context.assets)
  const views = viewsOf(release)
  const { number, contentHash, releasedAt, files, vintages, demonstration } = context
  if (views.length === 0) yield page('/', emptyOverview, overviewPage)
  for (const view of views) {
    const named = view.newest ? { number, hash: contentHash, at: releasedAt } : undefined
    yield page(addressIn('/', view), overviewOf(view, views[0] ?? view, named), overviewPage)
  }
  for (const economy of economies)
    for (const view of views)
      yield page(
        addressIn(`/economies/${economy.key.toLowerCase()}/`, view),
        economyOf(view, economy),
        economyPage,
      )
  for (const area of focusAreas) {
    for (const view of views)
      yield page(addressIn(`/areas/${area.id}/`, view), areaOf(area, view, views), areaPage)
    if (views.length === 0) yield page(`/areas/${area.id}/`, areaOf(area, undefined, views), areaPage)
  }
  for (const indicator of indicators)
    yield page(`/indicators/${indicator.id}/`, indicatorOf(indicator, release, views), indicatorPage)
  yield page('/economies/', { published: views.length > 0, demonstration }, economiesPage)
  yield page('/areas/', demonstration, areasPage)
  yield page('/indicators/', demonstration, indicatorsPage)
  for (const view of views) yield page(addressIn('/changes/', view), changesOf(view), changesPage)
  if (views.length === 0) yield page('/changes/', emptyChanges, changesPage)
  for (const view of views) yield page(addressIn('/compare/', view), compareOf(view), comparePage)
  if (views.length === 0) yield page('/compare/', emptyCompare, comparePage)
  yield page('/instruments/', instrumentsOf(views.at(-1)), instrumentsPage)
  yield page('/search/', { published: views.length > 0, demonstration }, searchPage)
  yield page('/methods/', null, (_, frame) => methodsPage(frame))
  yield page('/about/', null, (_, frame) => aboutPage(frame))
  yield page('/404.html', null, (_, frame) => notFoundPage(frame))
  yield* embedded(views, release, page)
  yield page('/data/', { number, contentHash, releasedAt, files, vintages }, dataPage)
}

/** The newest cycle's pictures and tables for other people's pages. */
function* embedded(views: readonly View[], release: Release, page: PageMaker): Generator<Page> {
  const view = views.at(-1)
  if (!view) return
  yield page('/embed/', overviewOf(view, views[0] ?? view, undefined), embeddedOverview)
  for (const economy of economies)
    yield page(`/embed/economies/${economy.key.toLowerCase()}/`, economyOf(view, economy), embeddedEconomy)
  for (const area of focusAreas)
    yield page(`/embed/areas/${area.id}/`, areaOf(area, view, views), embeddedArea)
  for (const indicator of indicators)
    yield page(
      `/embed/indicators/${indicator.id}/`,
      indicatorOf(indicator, release, views),
      embeddedIndicator,
    )
}

type PageMaker = ReturnType<typeof pageMaker>

const addressIn = (base: string, { cycle, newest }: View): string => inCycle(base, cycle.cycle, newest)

const pageMaker =
  (assets: Frame['assets']) =>
  <P>(address: string, props: P, html: (props: P, frame: Frame) => string): Page => ({
    address,
    props,
    render(language) {
      const locale = locales.get(language)
      if (!locale) throw new RangeError(`No texts in ${language}`)
      return html(props, { locale, address, assets })
    },
  })
