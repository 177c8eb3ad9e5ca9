/** The sitemaps: those of a closed cycle apart, because its pages seldom change. */
import { inLanguage, languages } from '../../frontend/locales/languages.ts'
import { type SitePage, sitemapType, writeSitemap, writeSitemapIndex } from '../../shared/formats/sitemap.ts'
import type { Page, PageMaker } from './page.ts'

/** An address of the site, and when what stands there changed last (ISO 8601 UTC). */
export type Dated = readonly [address: string, changedAt: string]

/** Addresses in one sitemap, each in every language, which leaves it below 2 MB. */
const perSitemap = 2_000

/** `pages` are all others; `newest` is the newest cycle, whose pages also stand where the newest is always found. */
export function* sitemaps(
  pages: readonly Dated[],
  newest: string | undefined,
  origin: string,
  { file }: PageMaker,
): Generator<Page> {
  const byCycle = new Map<string, Dated[]>()
  for (const page of pages) {
    const [address] = page
    const cycle = cycleIn(address)
    // Pages to embed are parts of others, and say so to search engines.
    if (!address.endsWith('/') || address.startsWith('/embed/') || (cycle && cycle === newest)) continue
    const name = cycle ?? 'pages'
    byCycle.set(name, [...(byCycle.get(name) ?? []), page])
  }
  const parts = [...byCycle].flatMap(([name, all]) =>
    Array.from({ length: Math.ceil(all.length / perSitemap) }, (_, part) => ({
      address: `/sitemap-${name}${part === 0 ? '' : `-${part + 1}`}.xml`,
      pages: all.slice(part * perSitemap, (part + 1) * perSitemap),
    })),
  )
  for (const { address, pages } of parts)
    yield file(address, sitemapType, pages, (some) =>
      writeSitemap(some.flatMap((page) => inLanguages(page, origin))),
    )
  yield file('/sitemap.xml', sitemapType, parts.map(lastOf), (all) =>
    writeSitemapIndex(all.map(([address, changedAt]) => ({ url: origin + address, changedAt }))),
  )
}

/** The cycle that an address is of, where it names one; numbers below `/data/` are of releases. */
const cycleIn = (address: string): string | undefined => /^\/(?!data\/)(?:.*\/)?(\d{4})\/$/.exec(address)?.[1]

const lastOf = ({ address, pages }: { address: string; pages: readonly Dated[] }): Dated => [
  address,
  pages
    .map(([, changedAt]) => changedAt)
    .sort()
    .at(-1) ?? '',
]

function inLanguages([address, changedAt]: Dated, origin: string): SitePage[] {
  const alternates = Object.fromEntries(
    languages.map((language) => [language, origin + inLanguage(address, language)]),
  )
  return languages.map((language) => ({
    url: origin + inLanguage(address, language),
    changedAt,
    alternates,
  }))
}
