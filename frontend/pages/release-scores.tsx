/** The scores of a release, as a table that leads nowhere else: what stands elsewhere may have moved on since. */

import type { EconomyKey } from '../../shared/economies.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import { CellMark, cellClass, cellHint } from './cell.tsx'
import { DataTable } from './data-table.tsx'
import { Legend } from './heatmap.tsx'
import { useLocale } from './locale.tsx'
import type { Cell } from './props.ts'

export interface ReleaseScoresProps {
  /** The newest of the release. */
  readonly cycle: string
  readonly rows: readonly {
    readonly economy: EconomyKey
    readonly cells: readonly { readonly area: FocusAreaId; readonly cell: Cell }[]
  }[]
}

export function ReleaseScores({ cycle, rows, number }: ReleaseScoresProps & { number: number }) {
  const { t } = useLocale()
  const { heatmap, economy: economies } = t.overview
  return (
    <>
      <h2>{`${heatmap}, ${cycle}`}</h2>
      <DataTable label={heatmap} kind="heat" caption={t.releases.scores(number, cycle)}>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{economies}</span>
            </th>
            {rows[0]?.cells.map(({ area }) => (
              <th scope="col" key={area}>
                <span>
                  <i>{area} </i>
                  {t.framework.areas[area].hyphenated}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ economy, cells }) => (
            <tr key={economy}>
              <th scope="row">{t.framework.economies[economy].label}</th>
              {cells.map(({ area, cell }) => (
                <td class={cellClass(cell)} title={cellHint(t, cell)} key={area}>
                  <CellMark cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <Legend before={undefined} />
    </>
  )
}
