/** A focus area: what it is, who works on it, where economies stand. */
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import { CellMark, cellClass, cellWords, DistributionBar } from './cell.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'
import type { AreaProps } from './props.ts'

export function areaPage(props: AreaProps, frame: Frame): string {
  const { shortName, description } = frame.locale.t.framework.areas[props.id]
  return documentOf(frame, {
    title: props.cycle ? `${shortName}, ${props.cycle}` : shortName,
    description,
    section: 'areas',
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
      <Indicators {...props} />
      {cycle !== undefined && <Economies {...props} />}
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

function Indicators({ indicators, demonstration }: AreaProps) {
  const { t, to } = useLocale()
  const a = t.area
  return (
    <>
      <h2>{a.indicators}</h2>
      <div class="wrap">
        <table class="data">
          <caption>
            {a.indicatorsCaption}
            {demonstration && `. ${t.site.demonstration}`}
          </caption>
          <tbody>
            {indicators.map(({ id, distribution, mean }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={to(`/indicators/${id}/`)}>
                    {id} {t.framework.indicators[id]?.name}
                  </a>
                </th>
                <td>
                  {distribution && <DistributionBar of={distribution} />}
                  {mean?.score !== undefined &&
                    a.latest(mean.score, t.framework.units[mean.unit] ?? mean.unit, mean.year, mean.n)}
                  {!distribution && mean?.score === undefined && <small>{a.nothing}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Economies({ rows, cycle = '', demonstration }: AreaProps) {
  const { t, to } = useLocale()
  const a = t.area
  return (
    <>
      <h2>{a.economies}</h2>
      <table class="data">
        <caption>
          {a.economiesCaption(cycle)}
          {demonstration && `. ${t.site.demonstration}`}
        </caption>
        <tbody>
          {rows.map(({ href, economy, cell }) => (
            <tr key={href}>
              <th scope="row">
                <a href={to(href)}>{t.framework.economies[economy].label}</a>
              </th>
              <td class={`cell ${cellClass(cell)}`}>
                <CellMark cell={cell} />
              </td>
              <td>
                <small>{cellWords(t, cell)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** `demonstration` is true where any published report is invented. */
export function areasPage(demonstration: boolean, frame: Frame): string {
  const { t, to } = frame.locale
  return documentOf(frame, {
    title: t.area.list,
    description: t.area.listLead,
    section: 'areas',
    children: (
      <>
        <h1>{t.area.list}</h1>
        <p class="lead">{t.area.listLead}</p>
        <Meta demonstration={demonstration} />
        <ol class="prose">
          {focusAreas.map(({ id }) => {
            const { name, description } = t.framework.areas[id]
            return (
              <li key={id}>
                <a href={to(`/areas/${id}/`)}>{name}</a>
                <br />
                <small>
                  {description} ({indicatorsIn(id).length} {t.site.nav.indicators.toLowerCase()})
                </small>
              </li>
            )
          })}
        </ol>
      </>
    ),
  })
}
