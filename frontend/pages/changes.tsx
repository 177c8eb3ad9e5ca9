/** What moved between two cycles: every level that changed, with what the economy said about how. */
import { economies } from '../../shared/economies.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { EmbedHint, embedOf, hereOf } from './embed-hint.tsx'
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
    ...(props.cycle !== undefined && {
      cited: lastingIn('/changes/', props.cycle),
      canonical: hereOf(props.cycles),
    }),
    scripts: ['islands/embed.js', 'islands/changes.js'],
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
      {areas.length > 0 && <EconomySelect areas={areas} />}
      <MovesByArea areas={areas} />
      {areas.length > 0 && <EmbedHint address={embedOf(cycles)} name={c.title} height={900} />}
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

/** Shows the moves of one economy alone, where scripts run. */
function EconomySelect({ areas }: Pick<ChangesProps, 'areas'>) {
  const { t } = useLocale()
  const moved = new Set(areas.flatMap(({ moves }) => moves.map(({ economy }) => economy)))
  return (
    <p class="js">
      <label>
        {t.overview.economy}{' '}
        <select id="economy" autocomplete="off">
          <option value="">{t.changes.allEconomies}</option>
          {economies
            .filter(({ key }) => moved.has(key))
            .map(({ key }) => (
              <option key={key} value={key.toLowerCase()}>
                {t.framework.economies[key].label}
              </option>
            ))}
        </select>
      </label>{' '}
      <span role="status" id="filtered" data-shown={t.changes.shown} />
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
