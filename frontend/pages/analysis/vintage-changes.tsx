/** What a vintage of a series changed of the one before it. */

import type { SeriesHistory } from '../../../shared/analysis/history.ts'
import { revisionOf } from '../../../shared/analysis/revision.ts'
import { DataTable } from '../data-table.tsx'
import { vintageIn } from '../models/analysis/trend.ts'
import { useWords } from './words.ts'

const shown = 10

export function VintageChanges({ series, vintage }: { series: SeriesHistory; vintage: string | undefined }) {
  const { t, names, figure, date } = useWords()
  const at = Math.max(1, vintageIn(series, vintage))
  const [older, newer] = [series.vintages[at - 1], series.vintages[at]]
  if (!older || !newer)
    return (
      <>
        <h3>{t.changed}</h3>
        <p>{t.oneVintage}</p>
      </>
    )
  const { added, removed, revised, compared } = revisionOf(older, newer, series.from)
  return (
    <>
      <h3>{t.changed}</h3>
      <p>
        {t.changedText(date(older.vintage), date(newer.vintage), added, removed, revised.length, compared)}
      </p>
      {revised.length > 0 && (
        <DataTable label={t.changed} caption={t.changedCaption}>
          <thead>
            <tr>
              <th scope="col">{t.columns.economy}</th>
              {[t.year, t.was, t.is, t.change].map((name) => (
                <th scope="col" class="n" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {revised.slice(0, shown).map(({ economy, year, from, to }) => (
              <tr key={`${economy} ${year}`}>
                <th scope="row">{names.economies[economy]}</th>
                <td class="n">{year}</td>
                <td class="n">{figure(from)}</td>
                <td class="n">{figure(to)}</td>
                <td class="n">{figure(to - from)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  )
}
