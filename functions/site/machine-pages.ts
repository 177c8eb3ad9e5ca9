/** What programs read of the site: feed, catalogue, sitemap, and where they may go. */
import { inLanguage, languages } from '../../frontend/locales/languages.ts'
import { atomType, type Feed, writeAtom } from '../../shared/formats/atom.ts'
import { catalogueType } from '../../shared/formats/dcat.ts'
import { sitemapType, writeSitemap, writeSitemapIndex } from '../../shared/formats/sitemap.ts'
import { catalogueOf } from './catalogue.ts'
import type { Page, PageMaker } from './page.ts'
import type { ReleaseContext } from './release-pages.ts'

/** A feed is for news; the list of releases has all. */
const entriesInFeed = 50

/** Addresses in one sitemap, each in every language, which leaves it below 2 MB. */
const perSitemap = 2_000

/** `pages` are the addresses of all other pages, which the sitemap names. */
export function* machinePages(
  pages: readonly string[],
  context: ReleaseContext & { readonly origin: string },
  { file }: PageMaker,
): Generator<Page> {
  const { origin, log } = context
  const newest = log.slice(-entriesInFeed).reverse()
  yield file(
    '/feed.xml',
    atomType,
    newest,
    (entries, { locale: { t, to, language } }) => {
      const r = t.releases
      const feed: Feed = {
        url: origin + to('/feed.xml'),
        page: origin + to('/data/releases/'),
        language,
        title: r.feedTitle,
        author: t.site.product,
        updated: entries[0]?.releasedAt ?? context.releasedAt,
        entries: entries.map(({ number, releasedAt, parent, counts, demonstration }) => ({
          url: origin + to(`/data/releases/${number}/`),
          title: r.named(number),
          updated: releasedAt,
          summary: [
            parent === null ? r.first : sentence(r.summary(counts)),
            ...(demonstration ? [sentence(t.site.demonstration)] : []),
          ].join(' '),
        })),
      }
      return writeAtom(feed)
    },
    languages,
  )
  const { number, contentHash } = context
  yield file('/catalog.jsonld', catalogueType, { number, contentHash }, (_, frame) =>
    catalogueOf(context, frame.locale.t),
  )
  // Pages to embed are parts of others, and say so to search engines.
  const addresses = pages.filter((address) => address.endsWith('/') && !address.startsWith('/embed/'))
  const parts = Array.from({ length: Math.ceil(addresses.length / perSitemap) }, (_, part) => ({
    address: `/sitemap${parted(addresses) ? `-${part + 1}` : ''}.xml`,
    pages: addresses.slice(part * perSitemap, (part + 1) * perSitemap),
  }))
  for (const { address, pages } of parts)
    yield file(address, sitemapType, pages, (some) =>
      writeSitemap(some.flatMap((page) => sitePages(page, origin))),
    )
  if (parted(addresses))
    yield file(
      '/sitemap.xml',
      sitemapType,
      parts.map(({ address }) => origin + address),
      writeSitemapIndex,
    )
  yield file(
    '/robots.txt',
    'text/plain; charset=utf-8',
    null,
    () => `User-agent: *\nDisallow: /workspace/\n\nSitemap: ${origin}/sitemap.xml\n`,
  )
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

const parted = (addresses: readonly string[]): boolean => addresses.length > perSitemap

function sitePages(address: string, origin: string) {
  const alternates = Object.fromEntries(
    languages.map((language) => [language, origin + inLanguage(address, language)]),
  )
  return languages.map((language) => ({ url: origin + inLanguage(address, language), alternates }))
}
