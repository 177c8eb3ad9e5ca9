/** A focus area: what it is, who works on it, where economies stand. */

import { Arrow } from './arrow.tsx'
import { CellMark, cellClass, cellWords, DistributionBar } from './cell.tsx'
import { DataTable } from './data-table.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { EmbedHint, embedOf, hereOf } from './embed-hint.tsx'
import { useLocale } from './locale.tsx'
import { lastingIn } from './models/common.ts'
import type { AreaProps } from './props.ts'
import { Shown } from './shown.tsx'
import { SpreadStrip } from './spread-strip.tsx'

export function areaPage(props: AreaProps, frame: Frame): string {
  const { shortName, description } = frame.locale.t.framework.areas[props.id]
  return documentOf(frame, {
    title: props.cycle ? `${shortName}, ${props.cycle}` : shortName,
    description,
    section: 'areas',
    ...(props.cycle !== undefined && {
      cited: lastingIn(`/areas/${props.id}/`, props.cycle),
      canonical: hereOf(props.cycles),
    }),
    scripts: props.cycle ? ['islands/sort.js', 'islands/embed.js'] : [],
    children: <Area {...props} />,
  })
}

function Area(props: AreaProps) {
  const { t } = useLocale()
  const a = t.area
  const { id, cycle, cycles, demonstration, mean, fora, instruments } = props
  const { name, description } = t.framework.areas[id]
  return (
    <>
      <p class="crumb">{a.heading(id)}</p>
      <h1>{name}</h1>
      <p class="lead">{description}</p>
      <Meta cycles={cycles} demonstration={demonstration} />
      {cycle === undefined && <p>{a.empty}</p>}
      {cycle !== undefined && mean && (
        <p>{mean.score === undefined ? a.suppressed(mean.n, cycle) : a.mean(mean.score, mean.n, cycle)}</p>
      )}
      <AreaIndicators {...props} />
      {cycle !== undefined && (
        <EmbedHint address={embedOf(cycles)} name={t.framework.areas[id].shortName} height={600} />
      )}
      {cycle !== undefined && <Over {...props} />}
      {cycle !== undefined && (
        <EmbedHint
          address={`${embedOf(cycles)}spread/`}
          name={`${t.framework.areas[id].shortName}: ${t.overview.closer}`}
          height={650}
        />
      )}
      {cycle !== undefined && <Economies {...props} />}
      {cycle !== undefined && <Shown cycle={cycle} of={{ area: id }} />}
      <h2>{a.fora}</h2>
      <ul class="prose">
        {fora.map(({ body, shortName, source }) => (
          <li key={body}>
            {t.framework.bodies[body].name} ({shortName}){' '}
            <small>{source === 'proposed' ? a.proposed : source}</small>
          </li>
        ))}
      </ul>
      <h2>{a.instruments}</h2>
      <ul class="prose">
        {instruments.map(({ name, kind, year, verified }) => (
          <li key={name}>
            <span lang="en">{name}</span>{' '}
            <small>{`${t.framework.instrumentKinds[kind]}, ${year}${verified ? '' : ` (${a.unverified})`}`}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

export function AreaIndicators({ indicators, demonstration }: AreaProps) {
  const { t, to } = useLocale()
  const a = t.area
  return (
    <>
      <h2>{a.indicators}</h2>
      <div class="wrap">
        <table class="data">
          <caption>
            {a.indicatorsCaption}. {demonstration && `${t.site.demonstration}.`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.releases.changeColumns.indicator}</th>
              <th scope="col">{a.inWords}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ id, distribution, mean, none }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={to(`/indicators/${id}/`)}>
                    {id} {t.framework.indicators[id]?.name}
                  </a>
                </th>
                <td data-value={mean?.score}>
                  {distribution && <DistributionBar of={distribution} />}
                  {mean?.score !== undefined &&
                    a.latest(mean.score, t.framework.units[mean.unit] ?? mean.unit, mean.year, mean.n)}
                  {none && <small>{a.nothing[none]}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** How far apart the economies stood, cycle by cycle. */
export function Over({ over, demonstration }: AreaProps) {
  const { t } = useLocale()
  const a = t.area
  return (
    <>
      <h2>{t.overview.closer}</h2>
      <p>{a.overText}</p>
      <DataTable
        label={t.overview.closer}
        kind="data strips"
        caption={a.overCaption}
        mark={demonstration && `${t.site.demonstration}.`}
      >
        <thead>
          <tr>
            <th scope="col">{t.site.cycle}</th>
            <th scope="col" class="strip">
              <span class="ends" aria-hidden="true">
                <span>0</span>
                <span>100</span>
              </span>
              <span class="sr">{t.economy.columns.picture}</span>
            </th>
            <th scope="col" class="n">
              {a.lowest}
            </th>
            <th scope="col" class="n">
              {t.economy.key.half}
            </th>
            <th scope="col" class="n">
              {t.economy.key.median}
            </th>
            <th scope="col" class="n">
              {a.highest}
            </th>
            <th scope="col" class="n">
              {a.withScore}
            </th>
          </tr>
        </thead>
        <tbody>
          {over.map(({ cycle, n, spread }) => (
            <tr key={cycle}>
              <th scope="row">{cycle}</th>
              <td class="strip">
                <SpreadStrip spread={spread} />
              </td>
              <td class="n">{spread?.min}</td>
              <td class="n">{spread && t.overview.range({ min: spread.p25, max: spread.p75 })}</td>
              <td class="n">{spread?.median}</td>
              <td class="n">{spread?.max}</td>
              <td class="n">{n}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

function Economies({ rows, cycle = '', demonstration, before }: AreaProps) {
  const { t, to } = useLocale()
  const a = t.area
  const c = t.economy.columns
  return (
    <>
      <h2>{a.economies}</h2>
      <DataTable
        label={a.economies}
        kind="data sortable worded"
        caption={`${a.economiesCaption(cycle)}.`}
        mark={demonstration && `${t.site.demonstration}.`}
      >
        <thead>
          <tr>
            <th scope="col">{t.overview.economy}</th>
            <th scope="col" class="mid" data-sort="score">
              {c.score}
            </th>
            <th scope="col" class="n" data-sort="change">
              {before ? c.change(before) : c.changePlain}
            </th>
            <th scope="col">{a.inWords}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ href, economy, cell }) => (
            <tr key={href}>
              <th scope="row">
                <a href={to(href)}>{t.framework.economies[economy].label}</a>
              </th>
              <td
                class={`cell ${cellClass(cell)}`}
                data-value={cell.kind === 'score' ? cell.score : undefined}
              >
                <CellMark cell={cell} />
              </td>
              <td class="n" data-value={cell.kind === 'score' ? cell.points : undefined}>
                {cell.kind === 'score' && cell.change && (
                  <>
                    <Arrow change={cell.change} quiet={cell.change !== 'same'} />
                    {cell.change !== 'same' && ` ${Math.abs(cell.points ?? 0)}`}
                  </>
                )}
              </td>
              <td>
                <small>{cellWords(t, cell)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p id="sorted" class="sr" role="status" data-sorted={a.sorted} data-unsorted={a.unsorted} />
    </>
  )
}
