/** An indicator: what it asks, the trend where a series measures it, and every economy over the cycles. */
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import { en as t } from '../locales/en.ts'
import { AnswerValue } from './answer.tsx'
import { DistributionBar } from './cell.tsx'
import { documentOf, Meta } from './document.tsx'
import type { IndicatorProps } from './props.ts'
import { Trend } from './trend.tsx'

const i = t.indicator

/** `trend` is the address of the script that draws the chart. */
export const indicatorPage = (props: IndicatorProps, trend: string | undefined): string =>
  documentOf({
    title: `${props.id} ${props.name}`,
    description: props.definition,
    section: 'indicators',
    script: (props.measure?.years.length ?? 0) > 0 ? trend : undefined,
    children: <Indicator {...props} />,
  })

function Indicator(props: IndicatorProps) {
  const { id, name, area, definition, evidence, scored, demonstration, measure, cycles } = props
  return (
    <>
      <p class="crumb">
        <a href={area.href}>{area.label}</a>
      </p>
      <h1>
        {id} {name}
      </h1>
      <p class="lead">{definition}</p>
      <Meta demonstration={demonstration} />
      <dl>
        <dt>{i.evidence}</dt>
        <dd>{evidence}</dd>
      </dl>
      <p>
        {scored ? i.scored : i.unscored} {measure && `${i.direction[measure.direction]} `}
        {measure?.floor !== undefined &&
          measure.goal !== undefined &&
          i.bounds(measure.floor, measure.goal, measure.unit)}
      </p>
      {measure && <Trend id={id} name={name} measure={measure} />}
      {props.distributions && props.distributions.length > 0 && <Levels {...props} />}
      {cycles.length === 0 ? <p>{i.empty}</p> : <Answers {...props} />}
      <h2>{i.files}</h2>
      <p>
        <a href={`/data/latest/indicators/${id}/observations.csv`}>CSV</a>,{' '}
        <a href={`/data/latest/indicators/${id}/observations.json`}>JSON</a>
        {measure?.series?.vintage && (
          <>
            ; {measure.series.name}: <a href={`/data/latest/series/${measure.series.code}.csv`}>CSV</a>,{' '}
            <a href={`/data/latest/series/${measure.series.code}.json`}>JSON</a>
          </>
        )}
      </p>
    </>
  )
}

function Levels({ cycles, distributions = [], demonstration }: IndicatorProps) {
  return (
    <>
      <h2>{i.levels}</h2>
      <table class="data">
        <caption>
          {i.levelsCaption}
          {demonstration && `. ${t.demonstration}`}
        </caption>
        <tbody>
          {cycles.map((cycle, at) => {
            const distribution = distributions[at]
            return (
              <tr key={cycle}>
                <th scope="row">{cycle}</th>
                <td>{distribution && <DistributionBar of={distribution} />}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function Answers({ cycles, rows, demonstration, measure }: IndicatorProps) {
  return (
    <>
      <h2>{i.answers}</h2>
      <section class="wrap" aria-label={i.answers} tabIndex={0}>
        <table class="data">
          <caption>
            {i.answersCaption}
            {measure && `, ${measure.unit}`}
            {demonstration && `. ${t.demonstration}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.overview.economy}</th>
              {cycles.map((cycle) => (
                <th scope="col" key={cycle}>
                  {cycle}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ href, economy, answers }) => (
              <tr key={href}>
                <th scope="row">
                  <a href={href}>{economy}</a>
                </th>
                {answers.map((answer, at) => (
                  <td key={cycles[at]}>
                    <AnswerValue answer={answer} short />
                    {answer.status === 'reported' && answer.value !== undefined && (
                      <small>
                        <br />
                        {i.own}
                      </small>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

export const indicatorsPage = (): string =>
  documentOf({
    title: i.list,
    description: i.listLead,
    section: 'indicators',
    children: (
      <>
        <h1>{i.list}</h1>
        <p class="lead">{i.listLead}</p>
        <Meta />
        {focusAreas.map(({ id, shortName }) => (
          <section key={id}>
            <h2>
              <a href={`/areas/${id}/`}>
                {id} {shortName}
              </a>
            </h2>
            <ul class="plain">
              {indicatorsIn(id).map((indicator) => (
                <li key={indicator.id}>
                  <a href={`/indicators/${indicator.id}/`}>
                    {indicator.id} {indicator.name}
                  </a>{' '}
                  {indicator.kind === 'measure' && <small>{indicator.unit}</small>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  })
