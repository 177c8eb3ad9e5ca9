/** Which release a page is of, where it will stay, and how to cite it. */
import { inLanguage } from '../locales/languages.ts'
import { CitationTexts } from './citation.tsx'
import { useLocale } from './locale.tsx'

/** The last release that changed what a page shows: what later ones left as it was is theirs as well. */
export interface PageRelease {
  readonly number: number
  readonly releasedAt: string
  readonly contentHash: string
}

interface Props {
  readonly release: PageRelease
  /** Of the page. */
  readonly title: string
  /** Where the page will stay, in English and without the site: that of its cycle, where it is of one. */
  readonly address: string
  readonly origin: string
}

/** Its buttons to copy are made live by `frontend/site/copy.ts`, loaded when a reader opens it. */
export function PageReleaseLine({ release, title, address, origin }: Props) {
  const { t, to, language } = useLocale()
  const p = t.site.pageRelease
  const { number, releasedAt, contentHash } = release
  const url = origin + inLanguage(address, language)
  const edition = origin + inLanguage(`/data/releases/${number}/`, language)
  return (
    <section class="of-release" aria-label={p.title}>
      <p class="soft">
        <a href={to(`/data/releases/${number}/`)}>{t.data.release(number, releasedAt)}</a>
        {p.last} <br />
        {p.lasting} <a href={to(address)}>{url}</a>
      </p>
      <details class="noprint" id="cite">
        <summary>{p.cite}</summary>
        <CitationTexts
          bibtexKey={`aider-tracker-${number}${address.replace(/\W+/g, '-').replace(/-$/, '')}`}
          title={`${title}. ${t.releases.named(number)}`}
          sentence={p.sentence(title, number, releasedAt, contentHash, edition, url)}
          releasedAt={releasedAt}
          contentHash={contentHash}
          url={edition}
          page={url}
        />
      </details>
    </section>
  )
}
