/** The scores of all economies, in APEC's order: what stands in the comparison until some of them are chosen. */
import { ScoreCell } from './compare-cell.tsx'
import type { Compared } from './compare-view.tsx'
import { DataTable } from './data-table.tsx'

export function AllScores({ data: { texts, areas, economies } }: { data: Compared }) {
  return (
    <DataTable label={texts.scores} kind="heat" caption={texts.all} mark={texts.mark}>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">{texts.choose}</span>
          </th>
          {areas.map(({ id, hyphenated, href }) => (
            <th scope="col" key={id}>
              <a href={href}>
                <i>{id} </i>
                {hyphenated}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {economies.map(({ key, label, href, scores }) => (
          <tr key={key}>
            <th scope="row">
              <a href={href}>{label}</a>
            </th>
            {areas.map(({ id }, at) => (
              <ScoreCell key={id} score={scores[at] ?? null} texts={texts} />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
