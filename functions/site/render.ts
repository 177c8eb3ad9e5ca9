/** Every page of the public site, each with what it shows and how it is rendered. */

import { areaPage, areasPage } from '../../frontend/pages/area.tsx'
import { dataPage } from '../../frontend/pages/data.tsx'
import { economiesPage, economyPage } from '../../frontend/pages/economy.tsx'
import { indicatorPage, indicatorsPage } from '../../frontend/pages/indicator.tsx'
import { overviewPage } from '../../frontend/pages/overview.tsx'
import { aboutPage, methodsPage, notFoundPage } from '../../frontend/pages/texts.tsx'
import { publicStyle } from '../../frontend/style/public.ts'
import { economies } from '../../shared/economies.ts'
import { focusAreas, indicators } from '../../shared/framework/index.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import type { Release } from '../../shared/release/release.ts'
import { sha256 } from './hash.ts'
import { areaOf } from './models/area.ts'
import { inCycle, type View, viewsOf } from './models/common.ts'
import { economyOf } from './models/economy.ts'
import { indicatorOf } from './models/indicator.ts'
import { emptyOverview, overviewOf } from './models/overview.ts'

/** What pages need of the release's manifest, and where scripts lie. */
export interface PageContext
  extends Pick<Manifest, 'number' | 'contentHash' | 'releasedAt' | 'files' | 'vintages' | 'demonstration'> {
  /** Logical name → address, such as `islands/trend.js` → `/assets/islands/trend-AB12.js`. */
  readonly assets: Readonly<Record<string, string>>
}

export interface Page {
  /** Path in the site without leading slash. */
  readonly path: string
  /** All that the page shows; a page whose props are unchanged is not rendered again. */
  readonly props: unknown
  /** The whole HTML document. */
  render(): string
}

/** Raise the number when a component or a text changes; the style counts by itself. */
export const templateVersion = `1 ${sha256(publicStyle)}`

/** Every page of a release. Only overview and data pages name its number, so that the others stay as they are. */
export function* pagesOf(release: Release, context: PageContext): Generator<Page> {
  const views = viewsOf(release)
  yield* overviews(views, context)
  for (const economy of economies)
    for (const view of views)
      yield page(
        pathIn(`/economies/${economy.key.toLowerCase()}/`, view),
        economyOf(view, economy),
        economyPage,
      )
  for (const area of focusAreas) {
    for (const view of views) yield page(pathIn(`/areas/${area.id}/`, view), areaOf(area, view), areaPage)
    if (views.length === 0) yield page(`areas/${area.id}/index.html`, areaOf(area, undefined), areaPage)
  }
  const trend = context.assets['islands/trend.js']
  for (const indicator of indicators)
    yield page(`indicators/${indicator.id}/index.html`, indicatorOf(indicator, release, views), (props) =>
      indicatorPage(props, trend),
    )
  yield page('economies/index.html', views.length > 0, economiesPage)
  yield page('areas/index.html', null, areasPage)
  yield page('indicators/index.html', null, indicatorsPage)
  yield page('methods/index.html', null, methodsPage)
  yield page('about/index.html', null, aboutPage)
  yield page('404.html', null, notFoundPage)
  const { number, contentHash, releasedAt, files, vintages } = context
  yield page('data/index.html', { number, contentHash, releasedAt, files, vintages }, dataPage)
}

function* overviews(views: readonly View[], context: PageContext): Generator<Page> {
  if (views.length === 0) yield page('index.html', emptyOverview, overviewPage)
  for (const view of views) {
    const { number, contentHash: hash, releasedAt: at } = context
    const props = overviewOf(view, view.newest ? { number, hash, at } : undefined)
    yield page(pathIn('/', view), props, overviewPage)
  }
}

const pathIn = (base: string, { cycle, newest }: View): string =>
  `${inCycle(base, cycle.cycle, newest)}index.html`.slice(1)

const page = <P>(path: string, props: P, html: (props: P) => string): Page => ({
  path,
  props,
  render: () => html(props),
})
