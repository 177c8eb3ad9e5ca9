/** What all pages of analysis share: their frame, and the way to the files that hold the numbers. */
import type { ComponentChildren } from 'preact'
import { documentOf, type Frame, Meta } from '../document.tsx'
import { useLocale } from '../locale.tsx'

interface AnalysisDocument {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly demonstration: boolean
  readonly scripts?: readonly string[]
  readonly children?: ComponentChildren
}

export function analysisDocument(frame: Frame, page: AnalysisDocument): string {
  const { title, description, lead, demonstration, scripts = [], children } = page
  return documentOf(frame, {
    title,
    description,
    section: 'analysis',
    scripts,
    children: (
      <>
        {frame.address !== '/analysis/' && <Crumb />}
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <Meta demonstration={demonstration} />
        {children}
      </>
    ),
  })
}

function Crumb() {
  const { t, to } = useLocale()
  return (
    <p class="crumb">
      <a href={to('/analysis/')}>{t.analysis.title}</a>
    </p>
  )
}

/** Names of data files of the newest release, and the page of methods. */
export function Sources({ text, files }: { text: string; files: readonly string[] }) {
  const { t, to } = useLocale()
  return (
    <p class="noprint">
      {text}{' '}
      {files.map((name, i) => (
        <span key={name}>
          {i > 0 && ', '}
          <a href={`/data/latest/${name}`}>{name}</a>
        </span>
      ))}
      . <a href={to('/methods/')}>{t.analysis.methods}</a>
    </p>
  )
}
