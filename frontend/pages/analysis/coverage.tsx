/** Who has reported over the cycles: by economy and by focus area, each cell a count with a texture for none. */

import { economies } from '../../../shared/economies.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import { DataTable } from '../data-table.tsx'
import { useLocale } from '../locale.tsx'
import type { UnevennessProps } from '../models/analysis/unevenness.ts'
import { bandOf } from '../models/common.ts'

export function CoverageTables({ cycles, reported, areas, demonstration }: UnevennessProps) {
  const { t, to } = useLocale()
  const { uneven } = t.analysis
  const mark = demonstration ? ` ${t.site.demonstration}.` : ''
  return (
    <div class="coverage">
      <Matrix
        caption={uneven.byEconomy(focusAreas.length) + mark}
        first={t.overview.economy}
        cycles={cycles}
        of={focusAreas.length}
        rows={reported.map(({ economy, sections }) => ({
          name: t.framework.economies[economy].label,
          href: to(`/economies/${economy.toLowerCase()}/`),
          counts: sections,
        }))}
      />
      <Matrix
        caption={uneven.byArea(economies.length) + mark}
        first={t.economy.columns.area}
        cycles={cycles}
        of={economies.length}
        rows={areas.map(({ id, economies: counts }) => ({
          name: `${id} ${t.framework.areas[id].shortName}`,
          href: to(`/areas/${id}/`),
          counts,
        }))}
      />
    </div>
  )
}

interface MatrixProps {
  readonly caption: string
  readonly first: string
  readonly cycles: readonly string[]
  /** What a full cell holds. */
  readonly of: number
  readonly rows: readonly {
    readonly name: string
    readonly href: string
    readonly counts: readonly number[]
  }[]
}

function Matrix({ caption, first, cycles, of, rows }: MatrixProps) {
  const { t } = useLocale()
  return (
    <DataTable label={caption} kind="data matrix" caption={caption}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {cycles.map((cycle) => (
            <th scope="col" class="mid" key={cycle}>
              {cycle}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, counts }) => (
          <tr key={name}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            {counts.map((n, i) => (
              <td key={cycles[i]} class={`cell ${n === 0 ? 'nr' : `b${bandOf((100 * n) / of)}`}`}>
                {n === 0 ? <span class="sr">{t.cell.none}</span> : n}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
