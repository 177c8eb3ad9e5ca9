/** How to report an error; a script fills in the page from which the reader came. */
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'

export interface ReportProps {
  readonly number: number
  readonly contentHash: string
  /** The operator's address for mail, where one is given. */
  readonly reportTo?: string
}

export function reportPage(props: ReportProps, frame: Frame): string {
  const { title, description } = frame.locale.t.report
  return documentOf(frame, {
    title,
    description,
    scripts: ['islands/report.js', 'islands/copy.js'],
    children: <Report {...props} />,
  })
}

function Report({ number, contentHash, reportTo }: ReportProps) {
  const { t } = useLocale()
  const r = t.report
  const release = `${t.releases.named(number)} (${contentHash.slice(0, 12)})`
  const body = `${r.page}: \n${r.release}: ${release}\n${r.wrong}\n`
  const mail = `mailto:${reportTo}?subject=${encodeURIComponent(r.subject)}&body=${encodeURIComponent(body)}`
  return (
    <>
      <h1>{r.title}</h1>
      <p class="lead">{r.lead}</p>
      <Meta />
      <p>{r.what}</p>
      <dl data-island="report">
        <dt>{r.page}</dt>
        <dd data-page={`${r.page}: `}>{r.pageHint}</dd>
        <dt>{r.release}</dt>
        <dd>{release}</dd>
      </dl>
      <p>{r.wrong}</p>
      {reportTo === undefined ? (
        <>
          <p>{r.none}</p>
          <div data-island="copy" data-copied={t.data.copied} data-failed={t.data.notCopied}>
            <pre data-page={`${r.page}: `}>{body}</pre>
            <button type="button" class="js">
              {t.data.copy}
            </button>{' '}
            <span role="status" />
          </div>
        </>
      ) : (
        <p>
          <a href={mail}>{r.write(reportTo)}</a>
        </p>
      )}
      <p>{r.after}</p>
    </>
  )
}
