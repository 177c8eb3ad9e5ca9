/** The list of analyses, each with what it says today. */
import type { Frame } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import type { TrendsProps } from '../models/analysis/classes.ts'
import type { ConvergenceProps } from '../models/analysis/convergence.ts'
import type { DensityProps } from '../models/analysis/density.ts'
import type { AggregatesProps } from '../models/analysis/latest-aggregates.ts'
import type { SupportProps } from '../models/analysis/support.ts'
import type { UnevennessProps } from '../models/analysis/unevenness.ts'
import { aggregatesLead } from './aggregates.tsx'
import { convergenceLead } from './convergence.tsx'
import { densityLead } from './density.tsx'
import { analysisDocument } from './frame.tsx'
import { supportLead } from './support.tsx'
import { trendsLead } from './trends.tsx'
import { unevennessLead } from './unevenness.tsx'

export interface ContentsProps {
  readonly demonstration: boolean
  readonly convergence: ConvergenceProps
  readonly unevenness: UnevennessProps
  readonly support: SupportProps
  readonly density: DensityProps
  readonly trends: TrendsProps
  readonly aggregates: AggregatesProps
}

export function contentsPage(props: ContentsProps, frame: Frame): string {
  const { demonstration } = props
  const { title, lead, description, closer, uneven, support, density } = frame.locale.t.analysis
  const entries = [
    { href: '/analysis/trends/', ...frame.locale.t.trends, says: trendsLead(props.trends, frame) },
    {
      href: '/analysis/aggregates/',
      ...frame.locale.t.trends.aggregates,
      says: aggregatesLead(props.aggregates, frame),
    },
    { href: '/analysis/convergence/', ...closer, says: convergenceLead(props.convergence, frame) },
    { href: '/analysis/unevenness/', ...uneven, says: unevennessLead(props.unevenness, frame) },
    { href: '/analysis/support/', ...support, says: supportLead(props.support, frame) },
    { href: '/analysis/density/', ...density, says: densityLead(props.density, frame) },
    { href: '/briefs/', ...frame.locale.t.briefs },
  ]
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
