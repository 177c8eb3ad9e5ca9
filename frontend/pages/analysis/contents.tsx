/** The list of analyses, each with what it says today. */
import type { Frame } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import type { ConvergenceProps } from '../models/analysis/convergence.ts'
import { convergenceLead } from './convergence.tsx'
import { analysisDocument } from './frame.tsx'

export interface ContentsProps {
  readonly demonstration: boolean
  readonly convergence: ConvergenceProps
}

export function contentsPage({ demonstration, convergence }: ContentsProps, frame: Frame): string {
  const { title, lead, description, closer } = frame.locale.t.analysis
  const entries = [{ href: '/analysis/convergence/', ...closer, says: convergenceLead(convergence, frame) }]
  return analysisDocument(frame, {
    title,
    description,
    lead,
    demonstration,
    children: <Contents entries={entries} />,
  })
}

interface Entry {
  readonly href: string
  readonly title: string
  readonly short: string
  readonly says?: string
}

function Contents({ entries }: { entries: readonly Entry[] }) {
  const { to } = useLocale()
  return (
    <ul class="contents">
      {entries.map(({ href, title, short, says }) => (
        <li key={href}>
          <a href={to(href)}>{title}</a>
          <p>{short}</p>
          {says && <p class="soft">{says}</p>}
        </li>
      ))}
    </ul>
  )
}
