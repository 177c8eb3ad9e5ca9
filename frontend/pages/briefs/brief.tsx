/** A brief at its own address: the analyst's words, tables and charts of one release; or that it was withdrawn. */
import type { PublicBrief } from '../../../shared/brief/brief.ts'
import type { ReleaseEntry } from '../../../shared/release/log.ts'
import { CitationTexts } from '../citation.tsx'
import { documentOf, type Frame, Meta } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import { isInvented, type ShownBlock } from '../models/brief.ts'
import { Blocks } from './blocks.tsx'

export interface BriefProps {
  readonly brief: PublicBrief
  /** The release that it is of. */
  readonly release: Pick<ReleaseEntry, 'number' | 'releasedAt' | 'contentHash'>
  /** Nothing of a withdrawn brief. */
  readonly blocks: readonly ShownBlock[]
}

/** Where a brief stands, in English. */
export const briefAddress = (id: string): string => `/briefs/${id}/`

export function briefPage(props: BriefProps, frame: Frame): string {
  const { title, withdrawn } = props.brief
  return documentOf(frame, {
    title,
    description: frame.locale.t.briefs.description,
    section: 'analysis',
    children: (
      <>
        <Crumb />
        <h1 lang={props.brief.language} dir="auto">
          {title}
        </h1>
        {withdrawn ? <Withdrawn {...props.brief} /> : <Standing {...props} origin={frame.origin ?? ''} />}
      </>
    ),
  })
}

function Crumb() {
  const { t, to } = useLocale()
  return (
    <p class="crumb">
      <a href={to('/briefs/')}>{t.briefs.title}</a>
    </p>
  )
}

function Withdrawn({ withdrawn, language }: PublicBrief) {
  const { t, to } = useLocale()
  const b = t.briefs
  if (!withdrawn) return null
  return (
    <>
      <p class="lead">{b.withdrawn(withdrawn.at)}</p>
      <p>
        {b.reason} <q lang={language}>{withdrawn.reason}</q>
      </p>
      <p>
        {b.gone} <a href={to('/data/releases/')}>{b.releases}</a>
      </p>
    </>
  )
}

function Standing({ brief, release, blocks, origin }: BriefProps & { origin: string }) {
  const { t, to, date } = useLocale()
  const b = t.briefs
  const { title, at } = brief
  const { number, releasedAt, contentHash } = release
  const address = to(briefAddress(brief.brief))
  return (
    <>
      <p class="lead">{b.by}</p>
      <Meta demonstration={blocks.some(isInvented)}>
        <span>{b.published(at)}</span>
      </Meta>
      <p>
        <a href={to(`/data/releases/${number}/`)}>{b.pinned(number, releasedAt)}</a>. {b.later}{' '}
        <a href={to('/data/releases/')}>{b.releases}</a>.
      </p>
      <div class="brief">
        <Blocks blocks={blocks} language={brief.language} />
      </div>
      <section class="of-release" aria-label={b.cite}>
        <p class="soft">
          {t.site.product}, {date(at)}. {origin && <a href={address}>{`${origin}${address}`}</a>}
        </p>
        <details class="noprint" id="cite">
          <summary>{b.cite}</summary>
          <CitationTexts
            bibtexKey={`aider-tracker-brief-${brief.brief}`}
            title={title}
            sentence={b.sentence(title, at, number, contentHash, `${origin}${address}`)}
            releasedAt={at}
            contentHash={contentHash}
            url={`${origin}${address}`}
          />
        </details>
      </section>
    </>
  )
}
