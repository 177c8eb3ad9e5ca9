/** What all pages of analysis share: their frame, and the way to the files that hold the numbers. */
import type { ComponentChildren } from 'preact'
import { documentOf, type Frame, Meta } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import { Shown } from '../shown.tsx'

interface AnalysisDocument {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly demonstration: boolean
  /** What the tables are of, where their columns name no other; where there is nothing to show, absent. */
  readonly cycle?: string | undefined
  readonly scripts?: readonly string[]
  readonly children?: ComponentChildren
}

export function analysisDocument(frame: Frame, page: AnalysisDocument): string {
  const { title, description, lead, demonstration, cycle, scripts = [], children } = page
  return documentOf(frame, {
    title,
    description,
    section: 'analysis',
    scripts,
    ...(cycle !== undefined && { cited: frame.address }),
    children: (
      <>
        {frame.address !== '/analysis/' && <Crumb />}
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <Meta demonstration={demonstration} />
        {children}
        {cycle !== undefined && <Shown cycle={cycle} />}
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
