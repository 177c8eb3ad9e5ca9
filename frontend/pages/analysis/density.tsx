/** Institutional density: what stands behind each focus area, beside what was reported. Counted, never said to cause. */

import { quorum } from '../../../shared/analysis/aggregate.ts'
import { DataTable } from '../data-table.tsx'
import type { Frame } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import type { AreaDensity, DensityProps } from '../models/analysis/density.ts'
import { DensityPicture } from './density-picture.tsx'
import { analysisDocument, Sources } from './frame.tsx'
import { Participations } from './participations.tsx'

export function densityPage(props: DensityProps, frame: Frame): string {
  const { density } = frame.locale.t.analysis
  return analysisDocument(frame, {
    title: density.title,
    description: density.description,
    lead: densityLead(props, frame),
    demonstration: props.demonstration,
    cycle: props.cycles.at(-1),
    children: <Density {...props} />,
  })
}

/** Where most and least stands behind a focus area. */
export function densityLead({ areas }: DensityProps, { locale: { t } }: Frame): string {
  const behind = ({ fora, instruments }: AreaDensity) => fora + instruments
  const sorted = [...areas].sort((a, b) => behind(b) - behind(a))
  const [most, least] = [sorted[0], sorted.at(-1)]
  if (!most || !least) return ''
  const named = ({ id, fora, instruments }: AreaDensity) =>
    [t.framework.areas[id].shortName, fora, instruments] as const
  return t.analysis.density.lead(named(most), named(least))
}

function Density(props: DensityProps) {
  const { t } = useLocale()
  const { density } = t.analysis
  const { areas, cycles, demonstration } = props
  const [first = '', last = ''] = cycles
  const placed = areas.filter(({ change }) => change !== undefined)
  const left = areas.filter(({ change }) => change === undefined)
  return (
    <>
      <p>{density.text}</p>
      {placed.length > 0 && (
        <>
          <h2>{density.beside}</h2>
          <p>{density.besideText(first, last, placed.length)}</p>
          <DensityPicture areas={placed} />
          {left.length > 0 && (
            <p class="soft">
              {density.left(left.map(({ id, n }) => `${id} ${t.framework.areas[id].shortName} (${n})`))}
            </p>
          )}
        </>
      )}
      <DensityTable {...props} />
      {last !== '' && (
        <>
          <Participations
            id="cbpr"
            title={t.instruments.cbpr}
            text={density.cbprText}
            comparisons={props.cbpr}
            demonstration={demonstration}
          />
          <Participations
            id="forum"
            title={t.instruments.forum}
            text={density.forumText}
            comparisons={props.forum}
            demonstration={demonstration}
          />
          <Sources text={t.analysis.closer.files} files={[`analysis/${last}.csv`, `links/${last}.csv`]} />
        </>
      )}
    </>
  )
}

function DensityTable({ areas, demonstration }: DensityProps) {
  const { t, to, figure } = useLocale()
  const { density } = t.analysis
  const { of } = t.instruments
  return (
    <DataTable
      label={density.caption}
      caption={density.caption}
      mark={demonstration && `${t.site.demonstration}.`}
    >
      <thead>
        <tr>
          <th scope="col">{t.economy.columns.area}</th>
          {[density.fora, t.answer.instruments].map((name) => (
            <th scope="col" class="n" key={name}>
              {name}
            </th>
          ))}
          <th scope="col">{t.instruments.kind}</th>
          {[density.linked, t.instruments.citing, density.change, t.analysis.closer.columns.n].map((name) => (
            <th scope="col" class="n" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, fora, instruments, kinds, linked, indicators, citing, answers, change, n }) => (
          <tr key={id}>
            <th scope="row">
              <a href={to(`/areas/${id}/`)}>
                {id} {t.framework.areas[id].shortName}
              </a>
            </th>
            <td class="n">{fora}</td>
            <td class="n">{instruments}</td>
            <td class="long">
              <small>
                {kinds.map(({ kind, count }) => `${t.framework.instrumentKinds[kind]} ${count}`).join('; ')}
              </small>
            </td>
            <td class="n">{of(linked, indicators)}</td>
            <td class="n">{answers > 0 ? of(citing, answers) : '–'}</td>
            <td class="n">{change === undefined ? `– ${density.few(n, quorum)}` : figure(change)}</td>
            <td class="n">{n}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
