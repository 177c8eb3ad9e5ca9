/** A focus area: what it is, who works on it, where economies stand. */
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import { en as t } from '../locales/en.ts'
import { CellMark, cellClass, cellWords, DistributionBar } from './cell.tsx'
import { documentOf, Meta } from './document.tsx'
import type { AreaProps } from './props.ts'

const a = t.area

export const areaPage = (props: AreaProps): string =>
  documentOf({
    title: props.cycle ? `${props.shortName}, ${props.cycle}` : props.shortName,
    description: props.description,
    section: 'areas',
    children: <Area {...props} />,
  })

function Area(props: AreaProps) {
  const { id, name, description, cycle, cycles, demonstration, mean, fora, instruments } = props
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
        {fora.map(({ name, shortName, source }) => (
          <li key={shortName}>
            {name} ({shortName}) <small>{source}</small>
          </li>
        ))}
      </ul>
      <h2>{a.instruments}</h2>
      <ul class="prose">
        {instruments.map(({ name, kind, year, verified }) => (
          <li key={name}>
            {name} <small>{`${kind}, ${year}${verified ? '' : ` (${a.unverified})`}`}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

function Indicators({ indicators, demonstration }: AreaProps) {
  return (
    <>
      <h2>{a.indicators}</h2>
      <div class="wrap">
        <table class="data">
          <caption>
            {a.indicatorsCaption}
            {demonstration && `. ${t.demonstration}`}
          </caption>
          <tbody>
            {indicators.map(({ id, name, distribution, mean }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/indicators/${id}/`}>
                    {id} {name}
                  </a>
                </th>
                <td>
                  {distribution && <DistributionBar of={distribution} />}
                  {mean?.score !== undefined && a.latest(mean.score, mean.unit, mean.year, mean.n)}
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
  return (
    <>
      <h2>{a.economies}</h2>
      <table class="data">
        <caption>
          {a.economiesCaption(cycle)}
          {demonstration && `. ${t.demonstration}`}
        </caption>
        <tbody>
          {rows.map(({ href, economy, cell }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{economy}</a>
              </th>
              <td class={`cell ${cellClass(cell)}`}>
                <CellMark cell={cell} />
              </td>
              <td>
                <small>{cellWords(cell)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

export const areasPage = (): string =>
  documentOf({
    title: a.list,
    description: a.listLead,
    section: 'areas',
    children: (
      <>
        <h1>{a.list}</h1>
        <p class="lead">{a.listLead}</p>
        <ol class="prose">
          {focusAreas.map(({ id, name, description }) => (
            <li key={id}>
              <a href={`/areas/${id}/`}>{name}</a>
              <br />
              <small>
                {description} ({indicatorsIn(id).length} {t.nav.indicators.toLowerCase()})
              </small>
            </li>
          ))}
        </ol>
      </>
    ),
  })
