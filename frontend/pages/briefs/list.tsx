/** All briefs, the newest first; withdrawn ones stand below, because their addresses stay. */
import type { PublicBrief } from '../../../shared/brief/brief.ts'
import { documentOf, type Frame, Meta } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import { briefAddress } from './brief.tsx'

export function briefsPage(briefs: readonly PublicBrief[], frame: Frame): string {
  const { title, description, lead } = frame.locale.t.briefs
  return documentOf(frame, {
    title,
    description,
    section: 'analysis',
    children: (
      <>
        <p class="crumb">
          <a href={frame.locale.to('/analysis/')}>{frame.locale.t.analysis.title}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <Meta />
        <Lists briefs={briefs} />
      </>
    ),
  })
}

function Lists({ briefs }: { briefs: readonly PublicBrief[] }) {
  const { t } = useLocale()
  const b = t.briefs
  const newest = [...briefs].sort((a, c) => (a.at < c.at ? 1 : -1))
  const standing = newest.filter(({ withdrawn }) => !withdrawn)
  const withdrawn = newest.filter((brief) => brief.withdrawn)
  return (
    <>
      {standing.length === 0 ? <p>{b.none}</p> : <p class="soft">{b.by}</p>}
      <List briefs={standing} />
      {withdrawn.length > 0 && (
        <>
          <h2>{b.withdrawnTitle}</h2>
          <List briefs={withdrawn} />
        </>
      )}
    </>
  )
}

function List({ briefs }: { briefs: readonly PublicBrief[] }) {
  const { t, to } = useLocale()
  const b = t.briefs
  if (briefs.length === 0) return null
  return (
    <ul class="contents">
      {briefs.map(({ brief, title, language, at, release, withdrawn }) => (
        <li key={brief}>
          <a href={to(briefAddress(brief))} lang={language} dir="auto">
            {title}
          </a>
          <p class="soft">
            {withdrawn ? b.withdrawn(withdrawn.at) : `${b.published(at)} · ${t.releases.named(release)}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
