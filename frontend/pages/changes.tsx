/** What moved between two cycles: every level that changed, with what the economy said about how. */
import { documentOf, type Frame, Meta } from './document.tsx'
import { EmbedHint, embedOf } from './embed-hint.tsx'
import { useLocale } from './locale.tsx'
import type { ChangesProps } from './models/changes.ts'
import { lastingIn } from './models/common.ts'
import { MoveList } from './moves.tsx'
import { Shown } from './shown.tsx'

export function changesPage(props: ChangesProps, frame: Frame): string {
  const { title, description } = frame.locale.t.changes
  return documentOf(frame, {
    title: props.cycle ? `${title}, ${props.cycle}` : title,
    description,
    section: 'overview',
    ...(props.cycle !== undefined && { cited: lastingIn('/changes/', props.cycle) }),
    scripts: ['islands/embed.js'],
    children: <Changes {...props} />,
  })
}

function Changes(props: ChangesProps) {
  const { cycle, before, cycles, demonstration, areas } = props
  const { t } = useLocale()
  const c = t.changes
  return (
    <>
      <h1>{before ? t.overview.moved(before) : c.title}</h1>
      <ChangesLead {...props} />
      <Meta cycles={cycles} demonstration={demonstration} />
      <MovesByArea areas={areas} />
      {areas.length > 0 && <EmbedHint address={embedOf(cycles)} name={c.title} />}
      {areas.length > 0 && <Shown cycle={cycle} />}
    </>
  )
}

/** How many levels rose and fell, or why none can have. */
export function ChangesLead({ cycle, before, rose, fell }: ChangesProps) {
  const { t } = useLocale()
  return (
    <p class="lead">
      {cycle === undefined && t.area.empty}
      {cycle !== undefined && before === undefined && t.overview.movedFirst}
      {cycle !== undefined && before !== undefined && t.changes.lead(rose, fell, before, cycle)}
    </p>
  )
}

export function MovesByArea({ areas }: Pick<ChangesProps, 'areas'>) {
  const { t, to } = useLocale()
  return (
    <>
      {areas.map(({ id, moves, more }) => (
        <section key={id}>
          <h2>
            <a href={to(`/areas/${id}/`)}>
              {id} {t.framework.areas[id].shortName}
            </a>
          </h2>
          <MoveList moves={moves} />
          {more > 0 && (
            <p>
              {t.changes.more(more)} <a href={to('/data/')}>{t.site.nav.data}</a>
            </p>
          )}
        </section>
      ))}
    </>
  )
}
