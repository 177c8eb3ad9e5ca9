/** The pages of analysis: what is made of the newest cycle and those before it, each model once. */
import { aggregatesPage } from '../../frontend/pages/analysis/aggregates.tsx'
import { contentsPage } from '../../frontend/pages/analysis/contents.tsx'
import { convergencePage } from '../../frontend/pages/analysis/convergence.tsx'
import { densityPage } from '../../frontend/pages/analysis/density.tsx'
import { supportPage } from '../../frontend/pages/analysis/support.tsx'
import { trendsPage } from '../../frontend/pages/analysis/trends.tsx'
import { unevennessPage } from '../../frontend/pages/analysis/unevenness.tsx'
import { trendsOf } from '../../frontend/pages/models/analysis/classes.ts'
import { convergenceOf } from '../../frontend/pages/models/analysis/convergence.ts'
import { densityOf } from '../../frontend/pages/models/analysis/density.ts'
import { latestAggregates } from '../../frontend/pages/models/analysis/latest-aggregates.ts'
import { supportOf } from '../../frontend/pages/models/analysis/support.ts'
import { unevennessOf } from '../../frontend/pages/models/analysis/unevenness.ts'
import type { View } from '../../frontend/pages/models/common.ts'
import { focusAreas, indicators } from '../../shared/framework/index.ts'
import { areaHistory, seriesHistory, weightsOf } from '../../shared/release/histories.ts'
import type { Release } from '../../shared/release/release.ts'
import type { Page, PageMaker } from './page.ts'

export function* analysisPages(
  release: Release,
  newest: View | undefined,
  { page, file }: PageMaker,
): Generator<Page> {
  const histories = focusAreas.map(({ id }) => areaHistory(newest?.history ?? [], id))
  const convergence = convergenceOf(release, histories)
  const unevenness = unevennessOf(newest, histories)
  const support = supportOf(newest, histories)
  const density = densityOf(newest, histories)
  const trends = trendsOf(histories)
  const series = new Map(
    indicators.flatMap((indicator) =>
      indicator.kind === 'measure' && indicator.series !== undefined
        ? [[indicator.id, seriesHistory(release, indicator)] as const]
        : [],
    ),
  )
  const weights = weightsOf(release)
  const aggregates = latestAggregates(
    histories,
    [...series.values()].filter((of) => of !== undefined),
    weights,
  )
  const { demonstration } = convergence
  yield page(
    '/analysis/',
    { demonstration, convergence, unevenness, support, density, trends, aggregates },
    contentsPage,
  )
  yield page('/analysis/convergence/', convergence, convergencePage)
  yield page('/analysis/unevenness/', unevenness, unevennessPage)
  yield page('/analysis/support/', support, supportPage)
  yield page('/analysis/density/', density, densityPage)
  yield page('/analysis/trends/', trends, trendsPage)
  yield page('/analysis/aggregates/', aggregates, aggregatesPage)
  // What scripts of these pages load when it is chosen.
  const data = <P>(name: string, props: P) =>
    file(`/analysis/data/${name}.json`, 'application/json', props, (all) => JSON.stringify(all))
  for (const history of histories) yield data(`areas/${history.area}`, history)
  for (const [id, history] of series) yield data(`series/${id}`, history ?? null)
  yield data('weights', weights)
}
