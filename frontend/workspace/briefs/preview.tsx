/** The page of a brief as it will be, made by what makes the site. */
import '../preview.css'
import { useState } from 'preact/hooks'
import { BriefContent } from '../../../shared/brief/brief.ts'
import { language, text as t } from '../../locales/workspace.ts'
import { briefAddress, briefPage } from '../../pages/briefs/brief.tsx'
import { localeOf } from '../../pages/locale.tsx'
import { showBlocks } from '../../pages/models/brief.ts'
import { serverNow } from '../../server-time.ts'
import { Failure, useStep } from '../loading.tsx'
import { filesOf } from './release-files.ts'

const b = t.briefs

export function PreviewStep({ brief, content }: { brief: string; content: BriefContent }) {
  const [html, setHtml] = useState<string>()
  const [wrong, setWrong] = useState(false)
  const show = useStep(async () => {
    const read = BriefContent.safeParse(content)
    setWrong(!read.success)
    if (read.success) setHtml(await rendered(brief, read.data))
  })
  return (
    <section aria-label={b.preview}>
      <h2>{b.preview}</h2>
      <button type="button" onClick={show.run} disabled={show.busy}>
        {b.previewShow}
      </button>
      {wrong && <p role="alert">{b.previewWrong}</p>}
      {show.error && <Failure error={show.error} />}
      {html !== undefined && (
        <iframe class="preview wide" title={b.previewTitle} sandbox="allow-popups" srcdoc={html} />
      )}
    </section>
  )
}

async function rendered(brief: string, content: BriefContent): Promise<string> {
  const files = await filesOf(content.release)
  const { title, language: written, release } = content
  const facts = { brief, revision: 1, at: serverNow(), title, language: written, release }
  const html = briefPage(
    { brief: facts, release: files.release, blocks: await showBlocks(content, files) },
    { locale: localeOf(language), address: briefAddress(brief), assets: {} },
  )
  // Links to other pages leave the frame, which may show nothing but this document.
  return html.replaceAll(/<a (?=[^>]*href="(?:\/|https?:))/g, '<a target="_blank" ')
}
