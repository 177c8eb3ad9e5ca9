/** Every answer that was withheld after publication. */

import type { EconomyKey } from '../../shared/economies.ts'
import { DataTable } from './data-table.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'

export interface Erratum {
  readonly at: string
  readonly cycle: string
  readonly economy: EconomyKey
  readonly indicator: string
  /** In the economy's words. */
  readonly erratum: string
}

export interface ErrataProps {
  readonly demonstration: boolean
  /** Newest first. */
  readonly errata: readonly Erratum[]
}

export function errataPage(props: ErrataProps, frame: Frame): string {
  const { errata, errataDescription } = frame.locale.t.releases
  return documentOf(frame, {
    title: errata,
    description: errataDescription,
    section: 'data',
    children: <Errata {...props} />,
  })
}

function Errata({ demonstration, errata }: ErrataProps) {
  const { t } = useLocale()
  const r = t.releases
  return (
    <>
      <h1>{r.errata}</h1>
      <p class="lead">{r.errataLead}</p>
      <Meta demonstration={demonstration} />
      {errata.length === 0 ? <p>{r.noErrata}</p> : <Table errata={errata} demonstration={demonstration} />}
    </>
  )
}

function Table({ errata, demonstration }: ErrataProps) {
  const { t, to, date } = useLocale()
  const r = t.releases
  const c = r.errataColumns
  return (
    <DataTable
      label={r.errata}
      kind="data wide"
      caption={
        <>
          {r.errataCaption}
          {demonstration && `. ${t.site.demonstration}`}
        </>
      }
    >
      <thead>
        <tr>
          <th scope="col">{r.changeColumns.economy}</th>
          <th scope="col">{r.changeColumns.cycle}</th>
          <th scope="col">{r.changeColumns.indicator}</th>
          <th scope="col">{c.at}</th>
          <th scope="col">{c.erratum}</th>
        </tr>
      </thead>
      <tbody>
        {errata.map(({ at, cycle, economy, indicator, erratum }) => (
          <tr key={`${cycle} ${economy} ${indicator}`}>
            <th scope="row">
              <a href={to(`/economies/${economy.toLowerCase()}/`)}>{t.framework.economies[economy].label}</a>
            </th>
            <td>{cycle}</td>
            <td>
              <a href={to(`/indicators/${indicator}/`)}>
                {indicator} {t.framework.indicators[indicator]?.name}
              </a>
            </td>
            <td class="date">{date(at)}</td>
            <td class="quote" dir="auto">
              {erratum}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
