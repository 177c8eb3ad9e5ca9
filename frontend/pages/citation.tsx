/** How to cite a release or a page: a sentence and BibTeX, each with a button that copies it where scripts run. */
import { bibtex } from '../../shared/formats/citation.ts'
import { useLocale } from './locale.tsx'

interface CitationProps {
  readonly number: number
  readonly releasedAt: string
  readonly contentHash: string
  /** Absolute address of the release's page. */
  readonly url: string
}

export function Citation({ number, releasedAt, contentHash, url }: CitationProps) {
  const { t } = useLocale()
  return (
    <>
      <h2 id="cite">{t.data.citeTitle}</h2>
      <CitationTexts
        bibtexKey={`aider-tracker-${number}`}
        title={`${t.site.product}, ${t.releases.named(number)}`}
        sentence={t.data.cite(number, releasedAt, contentHash, url)}
        releasedAt={releasedAt}
        contentHash={contentHash}
        url={url}
      />
    </>
  )
}

interface TextsProps extends Omit<CitationProps, 'number'> {
  /** Absolute address of the page that is cited as it stood in the release. */
  readonly page?: string
  readonly bibtexKey: string
  readonly title: string
  readonly sentence: string
}

export function CitationTexts(props: TextsProps) {
  const { bibtexKey, title, sentence, releasedAt, contentHash, url, page } = props
  const { t } = useLocale()
  const d = t.data
  const entry = bibtex({
    key: bibtexKey,
    author: t.site.product,
    title,
    date: releasedAt,
    url,
    note: `${d.hash} ${contentHash.slice(0, 16)}. ${d.citeNote}`,
    ...(page !== undefined && { page }),
  })
  return (
    <dl class="cite">
      <dt>{d.sentence}</dt>
      <dd>
        <Copied text={sentence} />
      </dd>
      <dt>{d.bibtex}</dt>
      <dd>
        <Copied text={entry} />
      </dd>
    </dl>
  )
}

/** A text with a button that copies it; `example` names code that a test runs. */
export function Copied({ text, example }: { text: string; example?: string }) {
  const { t } = useLocale()
  const { copy, copied, notCopied } = t.data
  return (
    <div data-island="copy" data-copied={copied} data-failed={notCopied}>
      <pre data-example={example}>{text}</pre>
      <button type="button" class="js">
        {copy}
      </button>{' '}
      <span role="status" />
    </div>
  )
}
