/** What moved between two cycles: every level that changed, with what the economy said about how. */
import { documentOf, type Frame, Meta } from './document.tsx'
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
    children: <Changes {...props} />,
  })
}

function Changes({ cycle, before, cycles, demonstration, rose, fell, areas }: ChangesProps) {
  const { t, to } = useLocale()
  const c = t.changes
  return (
    <>
      <h1>{before ? t.overview.moved(before) : c.title}</h1>
      <p class="lead">
        {cycle === undefined && t.area.empty}
        {cycle !== undefined && before === undefined && t.overview.movedFirst}
        {cycle !== undefined && before !== undefined && c.lead(rose, fell, before, cycle)}
      </p>
      <Meta cycles={cycles} demonstration={demonstration} />
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
              {c.more(more)} <a href={to('/data/')}>{t.site.nav.data}</a>
            </p>
          )}
        </section>
      ))}
      {areas.length > 0 && <Shown cycle={cycle} />}
    </>
  )
}
