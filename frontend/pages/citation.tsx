/** How to cite a release: a sentence and BibTeX, each with a button that copies it where scripts run. */
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
  const d = t.data
  const entry = bibtex({
    key: `aider-tracker-${number}`,
    author: t.site.product,
    title: `${t.site.product}, ${t.releases.named(number)}`,
    date: releasedAt,
    url,
    note: `${d.hash} ${contentHash.slice(0, 16)}. ${d.citeNote}`,
  })
  return (
    <>
      <h2 id="cite">{d.citeTitle}</h2>
      <dl class="cite">
        <dt>{d.sentence}</dt>
        <dd>
          <Copied text={d.cite(number, releasedAt, contentHash, url)} />
        </dd>
        <dt>{d.bibtex}</dt>
        <dd>
          <Copied text={entry} />
        </dd>
      </dl>
    </>
  )
}

function Copied({ text }: { text: string }) {
  const { t } = useLocale()
  const { copy, copied, notCopied } = t.data
  return (
    <div data-island="copy" data-copied={copied} data-failed={notCopied}>
      <pre>{text}</pre>
      <button type="button" class="js">
        {copy}
      </button>{' '}
      <span role="status" />
    </div>
  )
}
