/** The tables of convergence: how far apart economies stand at both ends, and the coefficients. */
import { DataTable } from '../data-table.tsx'
import { useLocale } from '../locale.tsx'
import type { Convergence } from '../models/analysis/convergence.ts'

interface TableProps {
  readonly caption: string
  readonly rows: readonly (Convergence & {
    readonly name: string
    readonly href?: string
    readonly unit?: string
  })[]
}

export function DistanceTable({ caption, rows }: TableProps) {
  const { t, figure, coefficient } = useLocale()
  const c = t.analysis.closer
  const step = (ends: readonly [number, number] | undefined, shown = figure) =>
    ends && t.analysis.step(shown(ends[0]), shown(ends[1]))
  const measured = rows.some(({ cv }) => cv)
  return (
    <DataTable label={caption} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{measured ? t.analysis.closer.indicators : t.economy.columns.area}</th>
          <th scope="col">{c.columns.verdict}</th>
          <th scope="col" class="n">
            {c.columns.n}
          </th>
          <th scope="col" class="n">
            {c.columns.years}
          </th>
          <th scope="col" class="n">
            {c.columns.sd}
          </th>
          {measured && (
            <th scope="col" class="n">
              {c.columns.cv}
            </th>
          )}
          <th scope="col" class="n">
            {c.columns.range}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, unit, verdict, n, from, to, range, sd, cv, ceiling }) => (
          <tr key={name}>
            <th scope="row">
              {href ? <a href={href}>{name}</a> : name}
              {unit && <small> {t.framework.units[unit] ?? unit}</small>}
            </th>
            <td>
              {c.verdicts[verdict]}
              {ceiling && <small>, {c.nearMark}</small>}
            </td>
            <td class="n">{n}</td>
            <td class="n">{from !== undefined && `${from}–${to}`}</td>
            <td class="n">{step(sd)}</td>
            {measured && <td class="n">{step(cv, coefficient)}</td>}
            <td class="n">{step(range)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

export function BetaTable({ caption, rows }: TableProps) {
  const { t, figure, coefficient } = useLocale()
  const { columns } = t.analysis.closer
  return (
    <DataTable label={caption} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t.analysis.closer.areas}</th>
          <th scope="col" class="n">
            {columns.beta}
          </th>
          <th scope="col" class="n">
            {columns.error}
          </th>
          <th scope="col" class="n">
            {columns.speed}
          </th>
          <th scope="col" class="n">
            {columns.half}
          </th>
          <th scope="col">{columns.without}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, beta }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="n">{beta && coefficient(beta.beta)}</td>
            <td class="n">{beta && coefficient(beta.standardError)}</td>
            <td class="n">{beta?.speed !== undefined && coefficient(beta.speed)}</td>
            <td class="n">{beta?.halfLife !== undefined && figure(beta.halfLife)}</td>
            <td>
              {beta?.without &&
                `${t.framework.economies[beta.without.economy].label}: ${coefficient(beta.without.beta)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
