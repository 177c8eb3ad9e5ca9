/** Are economies coming closer? Said plainly first, shown, then with every number behind it. */
import type { Frame } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import type { Convergence, ConvergenceProps } from '../models/analysis/convergence.ts'
import { BandPicture } from './band-picture.tsx'
import { BetaTable, DistanceTable } from './convergence-tables.tsx'
import { analysisDocument, Sources } from './frame.tsx'

export function convergencePage(props: ConvergenceProps, frame: Frame): string {
  const { closer } = frame.locale.t.analysis
  return analysisDocument(frame, {
    title: closer.title,
    description: closer.description,
    lead: convergenceLead(props, frame),
    demonstration: props.demonstration,
    cycle: props.areas.some(isCompared) ? props.cycle : undefined,
    children: props.areas.some(isCompared) && <Convergences {...props} />,
  })
}

const isCompared = ({ verdict }: Convergence): boolean => verdict !== 'few'

/** What the page says in one or two sentences. */
export function convergenceLead({ areas, cycle }: ConvergenceProps, { locale: { t } }: Frame): string {
  const { closer } = t.analysis
  const compared = areas.filter(isCompared)
  const [first] = compared
  if (first?.from === undefined || first.to === undefined)
    return cycle === undefined ? closer.empty : closer.few
  const named = (verdict: Convergence['verdict']) =>
    areas.filter((area) => area.verdict === verdict).map(({ id }) => t.framework.areas[id].shortName)
  return [
    closer.lead(first.from, first.to, named('closer'), areas.length),
    closer.apart(named('apart')),
    closer.same(named('same').length),
    closer.tooFew(named('few').length),
  ].join('')
}

function Convergences(props: ConvergenceProps) {
  const { t, figure, to } = useLocale()
  const c = t.analysis.closer
  const compared = props.areas.filter(isCompared)
  const near = compared.filter(({ ceiling }) => ceiling)
  const named = props.indicators.map((indicator) => ({
    ...indicator,
    name: `${indicator.id} ${t.framework.indicators[indicator.id]?.name}`,
    href: to(`/indicators/${indicator.id}/`),
  }))
  const sizes = compared.map(({ n }) => n)
  const mark = props.demonstration ? `${t.site.demonstration}.` : ''
  return (
    <>
      <p>{c.panel(Math.min(...sizes), Math.max(...sizes))}</p>
      <h2>{c.areas}</h2>
      <p>{c.areasText}</p>
      <div class="multiples">
        {compared.map(({ id, bands, verdict, sd, range }) => (
          <figure key={id}>
            <figcaption>
              <b>
                <a href={to(`/areas/${id}/`)}>{t.framework.areas[id].shortName}</a>
              </b>
              {c.verdicts[verdict]}
              {sd && `: ${c.deviation(t.analysis.step(figure(sd[0]), figure(sd[1])))}`}
              {range && <span>, {c.caption(t.analysis.step(figure(range[0]), figure(range[1])))}</span>}
            </figcaption>
            <BandPicture bands={bands} />
          </figure>
        ))}
      </div>
      <details>
        <summary>{c.table}</summary>
        <DistanceTable
          caption={`${c.tableCaption} ${mark}`}
          rows={props.areas.map((area) => ({
            ...area,
            name: `${area.id} ${t.framework.areas[area.id].shortName}`,
            href: to(`/areas/${area.id}/`),
          }))}
        />
      </details>
      <p class="soft">{c.rule}</p>
      <section class="note">
        <h2>{c.ceilingTitle}</h2>
        <p>{c.ceiling}</p>
        <p>{near.length > 0 ? c.near(near.map(({ id }) => t.framework.areas[id].shortName)) : c.nearNone}</p>
      </section>
      <h2>{c.indicators}</h2>
      <p>{c.indicatorsText}</p>
      <DistanceTable caption={`${c.indicatorsCaption} ${mark}`} rows={named.filter(isCompared)} />
      <details>
        <summary>{c.others(named.length - named.filter(isCompared).length)}</summary>
        <ul class="prose">
          {named
            .filter((row) => !isCompared(row))
            .map(({ name, href, n }) => (
              <li key={name}>
                <a href={href}>{name}</a> <small>{c.ofBoth(n)}</small>
              </li>
            ))}
        </ul>
      </details>
      <details>
        <summary>{c.how}</summary>
        {c.formulas.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <BetaTable
          caption={`${c.betaCaption} ${mark}`}
          rows={[
            ...props.areas.map((area) => ({
              ...area,
              name: `${area.id} ${t.framework.areas[area.id].shortName}`,
            })),
            ...named.filter(({ kind }) => kind === 'measure'),
          ]}
        />
      </details>
      <Sources text={c.files} files={[`analysis/${props.cycle}.csv`, 'analysis/series.csv']} />
    </>
  )
}
