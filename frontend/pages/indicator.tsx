/** An indicator: what it asks, the trend where a series measures it, and every economy over the cycles. */
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import { DistributionBar } from './cell.tsx'
import { datasetOf } from './dataset.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { Downloads, indicatorFiles } from './downloads.tsx'
import { EmbedHint } from './embed-hint.tsx'
import { Answers, CyclesHere, SecondLooks } from './indicator-answers.tsx'
import type { IndicatorProps } from './indicator-props.ts'
import { lineageAddress } from './lineage.tsx'
import { useLocale } from './locale.tsx'
import { MoveList } from './moves.tsx'
import { Trend } from './trend.tsx'

export function indicatorPage(props: IndicatorProps, frame: Frame): string {
  const { name = '', definition = '' } = frame.locale.t.framework.indicators[props.id] ?? {}
  return documentOf(frame, {
    title: `${props.id} ${name}`,
    description: definition,
    section: 'indicators',
    cited: `/indicators/${props.id}/`,
    scripts: [...((props.measure?.years.length ?? 0) > 0 ? ['islands/trend.js'] : []), 'islands/embed.js'],
    ...(frame.origin !== undefined && { linkedData: datasetOf(props, frame, frame.origin) }),
    children: <Indicator {...props} />,
  })
}

function Indicator(props: IndicatorProps) {
  const { t, to } = useLocale()
  const i = t.indicator
  const { id, area, scored, demonstration, measure, cycles } = props
  const newest = cycles.at(-1)
  const { name, definition, evidence } = t.framework.indicators[id] ?? {}
  return (
    <>
      <p class="crumb">
        <a href={to(`/areas/${area}/`)}>
          {area} {t.framework.areas[area].shortName}
        </a>
      </p>
      <h1>
        {id} {name}
      </h1>
      <p class="lead">{definition}</p>
      <Meta demonstration={demonstration}>
        <CyclesHere cycles={cycles} />
      </Meta>
      <dl class="facts">
        <dt>{i.evidence}</dt>
        <dd>{evidence}</dd>
        <dt>{t.economy.columns.score}</dt>
        <dd>
          {scored ? i.scored : i.unscored} {measure && `${i.direction[measure.direction]} `}
          {measure?.floor !== undefined &&
            measure.goal !== undefined &&
            i.bounds(measure.floor, measure.goal, t.framework.units[measure.unit] ?? measure.unit)}
        </dd>
      </dl>
      {measure && <Trend id={id} measure={measure} />}
      {props.distributions && props.distributions.length > 0 && (
        <>
          <Levels {...props} />
          <EmbedHint address={`/embed/indicators/${id}/`} name={name ?? id} height={590} />
        </>
      )}
      {props.before && (
        <>
          <h2>{t.overview.moved(props.before)}</h2>
          {props.moves.length === 0 ? (
            <p>{t.overview.movedNone}</p>
          ) : (
            <MoveList moves={props.moves} of="indicator" />
          )}
        </>
      )}
      {cycles.length === 0 ? <p>{i.empty}</p> : <Answers {...props} />}
      <SecondLooks {...props} />
      {newest !== undefined && (
        <p class="noprint">
          <a href={to(lineageAddress('AUS', id, newest))}>{t.lineage.link}</a>
        </p>
      )}
      <Downloads
        of={`${id} ${name}`}
        files={indicatorFiles(id, cycles.length)}
        cycle={newest}
        shown={{ indicator: id }}
      />
      {measure?.series?.vintage && (
        <p class="noprint">
          {t.framework.seriesNames[measure.series.code]}:{' '}
          <a href={`/data/latest/series/${measure.series.code}.csv`}>CSV</a>,{' '}
          <a href={`/data/latest/series/${measure.series.code}.xlsx`}>XLSX</a>,{' '}
          <a href={`/data/latest/series/${measure.series.code}.json`}>JSON</a>
        </p>
      )}
    </>
  )
}

export function Levels({ cycles, distributions = [], demonstration }: IndicatorProps) {
  const { t } = useLocale()
  const i = t.indicator
  return (
    <>
      <h2>{i.levels}</h2>
      <table class="data">
        <caption>
          {i.levelsCaption}
          {demonstration && `. ${t.site.demonstration}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.site.cycle}</th>
            <th scope="col">{t.area.economies}</th>
          </tr>
        </thead>
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

/** `demonstration` is true where any published report is invented. */
export function indicatorsPage(demonstration: boolean, frame: Frame): string {
  const { t, to } = frame.locale
  const i = t.indicator
  return documentOf(frame, {
    title: i.list,
    description: i.listLead,
    section: 'indicators',
    children: (
      <>
        <h1>{i.list}</h1>
        <p class="lead">{i.listLead}</p>
        <Meta demonstration={demonstration} />
        {focusAreas.map(({ id }) => (
          <section key={id}>
            <h2>
              <a href={to(`/areas/${id}/`)}>
                {id} {t.framework.areas[id].shortName}
              </a>
            </h2>
            <ul class="plain">
              {indicatorsIn(id).map((indicator) => (
                <li key={indicator.id}>
                  <a href={to(`/indicators/${indicator.id}/`)}>
                    {indicator.id} {t.framework.indicators[indicator.id]?.name}
                  </a>{' '}
                  {indicator.kind === 'measure' && <small>{t.framework.units[indicator.unit]}</small>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  })
}
