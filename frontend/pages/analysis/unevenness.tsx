/** Unevenness and coverage: how far apart economies stand today, what silence leaves open, who has reported. */

import { DataTable } from '../data-table.tsx'
import type { Frame } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import type { AreaUnevenness, UnevennessProps } from '../models/analysis/unevenness.ts'
import { SpreadStrip } from '../spread-strip.tsx'
import { CoverageTables } from './coverage.tsx'
import { analysisDocument, Sources } from './frame.tsx'

export function unevennessPage(props: UnevennessProps, frame: Frame): string {
  const { uneven } = frame.locale.t.analysis
  return analysisDocument(frame, {
    title: uneven.title,
    description: uneven.description,
    lead: unevennessLead(props, frame),
    demonstration: props.demonstration,
    cycle: props.cycle,
    children: props.cycle !== undefined && <Unevenness {...props} />,
  })
}

/** Where the middle half lies closest together and farthest apart, and how many reported. */
export function unevennessLead({ areas, cycle, reported }: UnevennessProps, { locale }: Frame): string {
  const { analysis, framework } = locale.t
  const { uneven } = analysis
  if (cycle === undefined) return uneven.empty
  const spans = areas
    .flatMap(({ id, spread }) =>
      spread ? [{ name: framework.areas[id].shortName, span: spread.p75 - spread.p25 }] : [],
    )
    .sort((a, b) => a.span - b.span)
  const [closest, farthest] = [spans[0], spans.at(-1)]
  const told = reported.filter(({ sections }) => (sections.at(-1) ?? 0) > 0).length
  const steady = reported.filter(({ sections }) => sections.every((n) => n > 0)).length
  return [
    closest && farthest && closest !== farthest
      ? uneven.lead(cycle, closest.name, closest.span, farthest.name, farthest.span)
      : uneven.few(cycle),
    uneven.coverage(told, reported.length, steady),
  ].join(' ')
}

function Unevenness(props: UnevennessProps) {
  const { t } = useLocale()
  const { uneven } = t.analysis
  return (
    <>
      <h2>{uneven.apart}</h2>
      <p>{uneven.apartText}</p>
      <Spreads {...props} />
      <h2>{uneven.over}</h2>
      <p>{uneven.overText}</p>
      {props.earlier > 0 && <p>{t.indicator.earlier(props.earlier)}</p>}
      <OverCycles {...props} />
      <h2>{uneven.who}</h2>
      <p>{uneven.whoText}</p>
      <CoverageTables {...props} />
      <Sources text={t.analysis.closer.files} files={['scores.csv', 'aggregates.csv']} />
    </>
  )
}

function Spreads({ areas, cycle = '', demonstration }: UnevennessProps) {
  const { t } = useLocale()
  const { uneven } = t.analysis
  return (
    <DataTable
      label={uneven.apart}
      kind="data strips"
      caption={uneven.apartCaption(cycle)}
      mark={demonstration && `${t.site.demonstration}.`}
    >
      <thead>
        <tr>
          <th scope="col">{t.economy.columns.area}</th>
          <th scope="col" class="strip">
            <span class="ends" aria-hidden="true">
              <span>0</span>
              <span>100</span>
            </span>
            <span class="sr">{t.economy.columns.picture}</span>
          </th>
          {[
            t.analysis.closer.columns.range,
            t.economy.key.half,
            t.economy.key.median,
            uneven.mean,
            uneven.bounds,
            t.area.withScore,
          ].map((name) => (
            <th scope="col" class="n" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <SpreadRow key={area.id} {...area} />
        ))}
      </tbody>
    </DataTable>
  )
}

function SpreadRow({ id, spread, mean, bounds }: AreaUnevenness) {
  const { t, to } = useLocale()
  const { range } = t.overview
  return (
    <tr>
      <th scope="row">
        <a href={to(`/areas/${id}/`)}>
          {id} {t.framework.areas[id].shortName}
        </a>
      </th>
      <td class="strip">
        <SpreadStrip spread={spread} />
      </td>
      <td class="n">{spread && range(spread)}</td>
      <td class="n">{spread && range({ min: spread.p25, max: spread.p75 })}</td>
      <td class="n">{spread?.median}</td>
      <td class="n">{mean.score}</td>
      <td class="n">{bounds && range(bounds)}</td>
      <td class="n">{mean.n}</td>
    </tr>
  )
}

function OverCycles({ areas, cycles, demonstration }: UnevennessProps) {
  const { t, figure } = useLocale()
  const { uneven } = t.analysis
  return (
    <DataTable
      label={uneven.over}
      caption={uneven.overCaption}
      mark={demonstration && `${t.site.demonstration}.`}
    >
      <thead>
        <tr>
          <th scope="col">{t.economy.columns.area}</th>
          {cycles.map((cycle) => (
            <th scope="col" class="n" key={cycle}>
              {cycle}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, sd }) => (
          <tr key={id}>
            <th scope="row">
              {id} {t.framework.areas[id].shortName}
            </th>
            {sd.map((value, i) => (
              <td class="n" key={cycles[i]}>
                {value === null ? '–' : figure(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
