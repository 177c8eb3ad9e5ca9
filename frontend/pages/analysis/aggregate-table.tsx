/** Means and quartiles, one row each; what a rule withholds says so in words. */

import { type Aggregate, quorum } from '../../../shared/analysis/aggregate.ts'
import { groupQuorum } from '../../../shared/analysis/group.ts'
import { economies } from '../../../shared/economies.ts'
import { DataTable } from '../data-table.tsx'
import type { AggregateRow } from '../models/analysis/aggregates.ts'
import { useWords } from './words.ts'

interface AggregateTableProps {
  readonly caption: string
  /** The heading of the first column. */
  readonly first: string
  readonly rows: readonly {
    readonly name: string
    readonly href?: string
    readonly note?: string
    readonly row: AggregateRow
  }[]
  /** How many economies are in the reader's group; 0 without one. */
  readonly group?: number
}

export function AggregateTable({ caption, first, rows, group = 0 }: AggregateTableProps) {
  const { t, figure } = useWords()
  const { columns, to } = t.aggregates
  const has = (of: 'population' | 'gdp' | 'groupPopulation') => rows.some(({ row }) => row[of])
  const numbers = [
    columns.n,
    columns.simple,
    ...(has('population') ? [columns.population] : []),
    ...(has('gdp') ? [columns.gdp] : []),
    columns.median,
    columns.quartiles,
    ...(group > 0 ? [columns.group] : []),
    ...(has('groupPopulation') ? [columns.groupPopulation] : []),
  ]
  return (
    <DataTable label={caption} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {numbers.map((name) => (
            <th scope="col" class="n" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, note, row }) => (
          <tr key={name}>
            <th scope="row">
              {href ? <a href={href}>{name}</a> : name}
              {note && <small> {note}</small>}
            </th>
            <td class="n">{row.simple.n}</td>
            <Mean of={row.simple} all={economies.length} />
            {has('population') && <Mean of={row.population} all={economies.length} />}
            {has('gdp') && <Mean of={row.gdp} all={economies.length} />}
            <td class="n">{row.spread && figure(row.spread.median)}</td>
            <td class="n">{row.spread && to(figure(row.spread.p25), figure(row.spread.p75))}</td>
            {group > 0 && <Mean of={row.group} all={group} />}
            {has('groupPopulation') && <Mean of={row.groupPopulation} all={group} />}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

/** A mean, or which of the two counts withholds it. */
function Mean({ of, all }: { of: Aggregate | undefined; all: number }) {
  const { t, figure, percent } = useWords()
  const { suppressed } = t.aggregates
  if (!of) return <td class="n">–</td>
  const { value, n, weightShare, weightless = [] } = of
  if (value !== undefined) return <td class="n">{figure(value)}</td>
  const needed = all === economies.length ? quorum : groupQuorum(all)
  return (
    <td class="n withheld">
      <small>
        {weightless.length > 0
          ? suppressed.weightless(weightless.length)
          : n < needed || weightShare === undefined
            ? suppressed.few(n, needed)
            : suppressed.weight(percent(weightShare))}
      </small>
    </td>
  )
}
