/** The picture that must read at a glance. */
import { en as t } from '../locales/en.ts'
import { CellMark, cellClass, cellWords, LevelMark, MeanMark } from './cell.tsx'
import { documentOf, Meta } from './document.tsx'
import type { OverviewProps, Spread } from './props.ts'

const o = t.overview

export const overviewPage = (props: OverviewProps): string =>
  documentOf({
    title: o.title,
    description: o.description,
    section: 'overview',
    children: props.cycle === undefined ? <Empty /> : <Overview {...props} />,
  })

const Empty = () => (
  <>
    <h1>{o.title}</h1>
    <p class="lead">{o.empty}</p>
    <Meta />
  </>
)

function Overview(props: OverviewProps) {
  const { cycle = '', cycles, demonstration, release, before } = props
  return (
    <>
      <h1>{o.title}</h1>
      <Lead {...props} />
      <Meta cycles={cycles} demonstration={demonstration}>
        {release && <span>{o.released(release.at, release.number)}</span>}
        <a href="/data/">{o.download}</a>
      </Meta>
      <Heatmap {...props} />
      <Legend before={before} />
      <div class="three">
        <Moves {...props} />
        <Closer {...props} />
        <Support {...props} />
      </div>
      {release && (
        <p class="soft">
          {t.data.release(release.number, release.at)}, <code>{release.hash.slice(0, 12)}</code>
          {demonstration && `, ${t.demonstrationShort}`}, {cycle}
        </p>
      )}
    </>
  )
}

function Lead({ cycle = '', reported, answered, furthest, nearest }: OverviewProps) {
  return (
    <p class="lead">
      {o.lead.cycle(cycle)}
      <b>{o.reported(reported)}</b>
      {o.lead.reported}
      <b>{answered} %</b>
      {o.lead.applies}
      {furthest && (
        <>
          {o.lead.furthest(furthest.area)}
          <b>{furthest.score}</b>
          {nearest && (
            <>
              {o.lead.nearest(nearest.area)}
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

function Heatmap({ cycle = '', before, areas, means, rows, demonstration }: OverviewProps) {
  return (
    <section class="wrap" aria-label={o.heatmap} tabIndex={0}>
      <table class="heat">
        <caption>
          {o.caption(cycle)} {demonstration && `${t.demonstration}.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{o.economy}</span>
            </th>
            {areas.map(({ id, shortName, href }) => (
              <th scope="col" key={id}>
                <a href={href}>
                  <i>{id} </i>
                  {t.hyphenated[shortName] ?? shortName}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="mean">
            <th scope="row">{o.mean}</th>
            {means.map((mean, i) => (
              <td key={areas[i]?.id}>
                <MeanMark mean={mean} />
              </td>
            ))}
          </tr>
          {rows.map(({ href, economy, cells }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{economy}</a>
              </th>
              {cells.map((cell, i) => (
                <td class={cellClass(cell)} data-cell="" key={areas[i]?.id}>
                  <a href={`${href}#a${areas[i]?.id}`} title={cellWords(cell, before)}>
                    <CellMark cell={cell} />
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Legend = ({ before }: { before: string | undefined }) => (
  <ul class="legend">
    {o.legend.bands.map((band, i) => (
      <li key={band}>
        <i class={`b${i}`} />
        {band}
      </li>
    ))}
    <li>
      <i class="few" />
      {o.legend.few}
    </li>
    <li>
      <i class="nr" />
      {o.legend.none}
    </li>
    <li>
      <i class="na" />
      {o.legend.na}
    </li>
    {before && <li>{o.legend.change(before)}</li>}
  </ul>
)

function Moves({ before, moves }: OverviewProps) {
  return (
    <section>
      <h2>{before ? o.moved(before) : o.movedPlain}</h2>
      {!before && <p>{o.movedFirst}</p>}
      {before && moves.length === 0 && <p>{o.movedNone}</p>}
      <ul class="moves plain">
        {moves.map(({ href, economy, from, to, indicator, narrative, language }) => (
          <li key={href}>
            <a href={href}>{economy}</a> <LevelMark level={from} short /> → <LevelMark level={to} short />
            <small>
              {indicator}
              {narrative && (
                <>
                  {'. '}
                  <span lang={language}>{narrative}</span>
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

const width = 2

function Closer({ areas, spreads, spreadCycles }: OverviewProps) {
  const line = (spread: Spread, y: number, look: string) => (
    <path class={look} d={`M${spread.min * width} ${y}H${spread.max * width}`} />
  )
  return (
    <section>
      <h2>{o.closer}</h2>
      <p class="soft">{o.closerText(spreadCycles)}</p>
      <table class="mini">
        <caption class="sr">{o.shift}</caption>
        <tbody>
          {areas.map(({ id, shortName }, i) => {
            const { first, last } = spreads[i] ?? {}
            return (
              <tr key={id}>
                <th scope="row">{shortName}</th>
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
    </section>
  )
}

function Support({ areas, support }: OverviewProps) {
  return (
    <section>
      <h2>{o.support}</h2>
      <table class="mini">
        <caption class="sr">{o.supportCaption}</caption>
        <tbody>
          {areas.map(({ id, shortName }, i) => (
            <tr key={id}>
              <th scope="row">{shortName}</th>
              <td>{o.seek(support[i]?.seek ?? 0)}</td>
              <td>{o.share(support[i]?.share ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
