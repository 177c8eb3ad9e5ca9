/** The picture that must read at a glance. */
import { overviewStyle } from '../style/public.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { EmbedHint, embedOf, hereOf } from './embed-hint.tsx'
import { Heatmap, headOfHeatmap, Legend, OrderSelect, Reading } from './heatmap.tsx'
import { useLocale } from './locale.tsx'
import { lastingIn } from './models/common.ts'
import { MoveList } from './moves.tsx'
import type { OverviewProps, Spread } from './props.ts'
import { Shown } from './shown.tsx'

export function overviewPage(props: OverviewProps, frame: Frame): string {
  const { title, description } = frame.locale.t.overview
  return documentOf(frame, {
    title: titled(title, props),
    description,
    section: 'overview',
    style: overviewStyle,
    ...(props.cycle !== undefined && { atOnce: headOfHeatmap }),
    ...(props.cycle !== undefined && { cited: lastingIn('/', props.cycle), canonical: hereOf(props.cycles) }),
    scripts: props.cycle === undefined ? [] : ['islands/overview.js', 'islands/embed.js'],
    children: props.cycle === undefined ? <Empty /> : <Overview {...props} />,
  })
}

/** The page of one cycle names it; the newest is also at the site's own address. */
const titled = (title: string, { cycle, cycles }: OverviewProps): string =>
  cycle !== undefined && hereOf(cycles) !== '/' ? `${title}, ${cycle}` : title

function Empty() {
  const o = useLocale().t.overview
  return (
    <>
      <h1>{o.title}</h1>
      <p class="lead">{o.empty}</p>
      <Meta />
    </>
  )
}

function Overview(props: OverviewProps) {
  const { t, to } = useLocale()
  const o = t.overview
  const { cycle = '', cycles, demonstration, release, before } = props
  return (
    <>
      <h1>{titled(o.title, props)}</h1>
      <Lead {...props} />
      <Meta cycles={cycles} demonstration={demonstration}>
        {release && <span>{o.released(release.at, release.number)}</span>}
        <a href={to('/data/')}>{o.download}</a>
      </Meta>
      <OrderSelect areas={props.areas} />
      <Heatmap {...props} />
      <Reading />
      <Legend before={before} />
      <EmbedHint address={embedOf(cycles)} name={o.heatmap} height={1140} />
      <div class="three">
        <Moves {...props} />
        <Closer {...props} />
        <Support {...props} />
      </div>
      <Shown cycle={cycle} />
    </>
  )
}

function Lead({ cycle = '', reported, answered, furthest, nearest }: OverviewProps) {
  const { t } = useLocale()
  const o = t.overview
  return (
    <p class="lead">
      {o.lead.cycle(cycle)}
      <b>{o.reported(reported)}</b>
      {o.lead.reported}
      <b>{answered} %</b>
      {o.lead.applies}
      {furthest && (
        <>
          {o.lead.furthest(t.framework.areas[furthest.area].shortName)}
          <b>{furthest.score}</b>
          {nearest && (
            <>
              {o.lead.nearest(t.framework.areas[nearest.area].shortName)}
              <b>{nearest.score}</b>
              {').'}
            </>
          )}
          {!nearest && o.lead.only}
        </>
      )}
    </p>
  )
}

function Moves({ before, moves, moved, allMoves }: OverviewProps) {
  const { t, to } = useLocale()
  const o = t.overview
  return (
    <section>
      <h2>{before ? o.moved(before) : o.movedPlain}</h2>
      {!before && <p>{o.movedFirst}</p>}
      {before && moves.length === 0 && <p>{o.movedNone}</p>}
      <MoveList moves={moves} />
      {moves.length > 0 && (
        <p class="noprint">
          <a href={to(allMoves)}>{t.changes.all(moved)}</a>
        </p>
      )}
    </section>
  )
}

const width = 2

function Closer({ areas, spreads, spreadCycles, closer }: OverviewProps) {
  const { t, to } = useLocale()
  const o = t.overview
  const line = (spread: Spread, y: number, look: string) => (
    <path class={look} d={`M${spread.min * width} ${y}H${spread.max * width}`} />
  )
  return (
    <section>
      <h2>{o.closer}</h2>
      {closer && <p class="noprint">{o.closerSentence(closer)}</p>}
      <p class="soft">{o.closerText(spreadCycles)}</p>
      <table class="mini">
        <caption class="sr">{o.shift}</caption>
        <tbody>
          {areas.map(({ id }, i) => {
            const { first, last } = spreads[i] ?? {}
            return (
              <tr key={id}>
                <th scope="row">{t.framework.areas[id].shortName}</th>
                <td class="spread">
                  <svg viewBox={`0 0 ${100 * width} 14`} preserveAspectRatio="none" aria-hidden="true">
                    {first && line(first, 3, 's1')}
                    {last && line(last, 10, 's2')}
                    {last && <path class="s3" d={`M${last.p25 * width} 10H${last.p75 * width}`} />}
                  </svg>
                </td>
                <td>{last ? o.range(last) : o.closerNone}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="noprint">
        <a href={to('/analysis/convergence/')}>{t.analysis.closer.more}</a>
      </p>
    </section>
  )
}

function Support({ areas, support }: OverviewProps) {
  const { t, to } = useLocale()
  const o = t.overview
  return (
    <section>
      <h2>{o.support}</h2>
      <table class="mini">
        <caption class="sr">{o.supportCaption}</caption>
        <tbody>
          {areas.map(({ id, href }, i) => (
            <tr key={id}>
              <th scope="row">
                <a href={to(href)}>{t.framework.areas[id].shortName}</a>
              </th>
              <td>{o.seek(support[i]?.seek ?? 0)}</td>
              <td>{o.share(support[i]?.share ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="noprint">
        <a href={to('/analysis/support/')}>{t.analysis.support.more}</a>
      </p>
    </section>
  )
}
