/** The pages of data and releases. */

import { type ApiOperation, apiPage } from '../../frontend/pages/api.tsx'
import { dataPage } from '../../frontend/pages/data.tsx'
import { economyFilesPage, indicatorFilesPage } from '../../frontend/pages/data-lists.tsx'
import { type ErrataProps, errataPage } from '../../frontend/pages/errata.tsx'
import { lineagePage } from '../../frontend/pages/lineage.tsx'
import { releaseChangesPage } from '../../frontend/pages/release-changes.tsx'
import type { ReleaseScoresProps } from '../../frontend/pages/release-scores.tsx'
import { releasePage, releasesPage } from '../../frontend/pages/releases.tsx'
import { reportPage } from '../../frontend/pages/report.tsx'
import { selectionPage } from '../../frontend/pages/selection.tsx'
import type { Difference } from '../../shared/release/difference.ts'
import type { ReleaseEntry } from '../../shared/release/log.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import type { Release } from '../../shared/release/release.ts'
import type { Page, PageMaker } from './page.ts'

export interface ReleaseContext
  extends Pick<Manifest, 'number' | 'contentHash' | 'releasedAt' | 'files' | 'vintages' | 'demonstration'> {
  /** Every release up to this one, oldest first. */
  readonly log: readonly ReleaseEntry[]
  /** The operator's address for mail, where one is given. */
  readonly reportTo?: string
  /** The operations of the API, where the site holds their description. */
  readonly operations?: readonly ApiOperation[]
  manifest(number: number): Promise<Manifest>
  changes(number: number): Promise<Difference>
  scores(manifest: Manifest): Promise<ReleaseScoresProps | undefined>
}

/** Releases on one page; older ones stand on pages that never change again. */
const perPage = 200

export function* releasePages(
  release: Release,
  context: ReleaseContext,
  { page, late }: PageMaker,
): Generator<Page> {
  const { number, contentHash, releasedAt, files, vintages, demonstration, log, reportTo } = context
  yield page('/data/', { number, contentHash, releasedAt, demonstration, files, vintages }, dataPage)
  const lists = { cycles: release.cycles.length, demonstration: release.cycles.some((c) => c.demonstration) }
  yield page('/data/api/', context.operations ?? [], apiPage)
  const cycles = release.cycles.map(({ cycle }) => cycle)
  yield page('/data/selection/', { cycles, demonstration }, selectionPage)
  yield page('/data/lineage/', { cycles: cycles.toReversed(), demonstration }, lineagePage)
  yield page('/data/economies/', lists, economyFilesPage)
  yield page('/data/indicators/', lists, indicatorFilesPage)
  yield page('/data/errata/', errataOf(release), errataPage)
  yield page(
    '/report-an-error/',
    { number, contentHash, ...(reportTo !== undefined && { reportTo }) },
    reportPage,
  )
  yield* listPages(log, page)
  for (const entry of log) {
    const address = `/data/releases/${entry.number}/`
    yield late(
      address,
      entry,
      async () => {
        const manifest = await context.manifest(entry.number)
        return { entry, manifest, scores: await context.scores(manifest) }
      },
      releasePage,
    )
    yield late(
      `${address}changes/`,
      entry,
      async () => ({ entry, difference: await context.changes(entry.number) }),
      releaseChangesPage,
    )
  }
}

function* listPages(log: readonly ReleaseEntry[], page: PageMaker['page']): Generator<Page> {
  const full = Math.max(0, Math.ceil(log.length / perPage) - 1)
  const older = Array.from({ length: full }, (_, i) => ({
    from: i * perPage + 1,
    to: (i + 1) * perPage,
    href: `/data/releases/from-${i * perPage + 1}/`,
  })).reverse()
  const between = (from: number, to: number) => log.slice(from - 1, to).reverse()
  yield page('/data/releases/', { entries: between(full * perPage + 1, log.length), older }, releasesPage)
  for (const { from, to, href } of older)
    yield page(href, { entries: between(from, to), older: [] }, releasesPage)
}

function errataOf({ cycles }: Release): ErrataProps {
  const errata = cycles.flatMap(({ sections }) =>
    sections.flatMap(({ cycle, economy, withheld }) =>
      Object.entries(withheld).map(([indicator, { at, erratum }]) => ({
        at,
        cycle,
        economy,
        indicator,
        erratum,
      })),
    ),
  )
  errata.sort((a, b) => (a.at < b.at ? 1 : -1))
  return { demonstration: cycles.some(({ demonstration }) => demonstration), errata }
}
