/** What programs read of the site beside its sitemaps: feed, catalogue, and where they may go. */
import { languages } from '../../frontend/locales/languages.ts'
import { atomType, type Feed, writeAtom } from '../../shared/formats/atom.ts'
import { catalogueType } from '../../shared/formats/dcat.ts'
import { catalogueOf } from './catalogue.ts'
import type { Page, PageMaker } from './page.ts'
import type { ReleaseContext } from './release-pages.ts'

/** A feed is for news; the list of releases has all. */
const entriesInFeed = 50

export function* machinePages(
  cycles: readonly string[],
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
    catalogueOf(context, cycles, frame.locale),
  )
  yield file(
    '/robots.txt',
    'text/plain; charset=utf-8',
    null,
    () => `User-agent: *\nDisallow: /workspace/\n\nSitemap: ${origin}/sitemap.xml\n`,
  )
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
