/** What a vintage would change of the one that counts, before it is adopted. */
import { newestVintage } from '../../shared/release/shelf.ts'
import { type FigureChange, vintageDifference } from '../../shared/release/vintage-difference.ts'
import type { SeriesFile, Vintage } from '../../shared/series.ts'
import { framework, given, text as t } from '../locales/workspace.ts'

const d = t.dataIn

/** Changes that are listed; the counts are of all. */
const listed = 100

export function Comparison({ file, standing }: { file: SeriesFile; standing: Vintage | undefined }) {
  if (!standing) return <p>{d.first}</p>
  const { changed, added, removed, same, changes } = vintageDifference(
    standing.observations,
    file.observations,
  )
  return (
    <div>
      <p>{d.against(standing.vintage, standing.fileName)}</p>
      <p>{changes.length === 0 ? d.nothing : d.difference(changed, added, removed, same)}</p>
      {changes.length > 0 && <Changes changes={changes} file={file} />}
      <p>{wouldCount(file, standing) ? d.counts : d.countsNot(standing.vintage)}</p>
    </div>
  )
}

/** As the publisher would choose: the imported one is the newer import. */
function wouldCount(file: SeriesFile, standing: Vintage): boolean {
  const candidate = { ...file, contentHash: '', importedAt: new Date().toISOString(), importedBy: '' }
  return newestVintage([standing, candidate]) === candidate
}

function Changes({ changes, file }: { changes: readonly FigureChange[]; file: SeriesFile }) {
  const c = d.columns
  const lines = new Map(file.observations.map(({ economy, year, line }) => [`${economy}${year}`, line]))
  const side = (figure: FigureChange['from']) => {
    if (!figure) return d.none
    const value = given(figure.value)
    return figure.status === 'A' ? value : `${value} (${figure.status})`
  }
  return (
    <section class="wrap" aria-label={d.changes} tabIndex={0}>
      <table class="data">
        <caption>{d.changes}</caption>
        <thead>
          <tr>
            <th scope="col">{c.economy}</th>
            <th scope="col" class="n">
              {c.year}
            </th>
            <th scope="col" class="n">
              {c.from}
            </th>
            <th scope="col" class="n">
              {c.to}
            </th>
            <th scope="col" class="n">
              {c.line}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, listed).map(({ economy, year, from, to }) => (
            <tr key={`${economy}${year}`}>
              <th scope="row">{framework.economies[economy].label}</th>
              <td class="n">{year}</td>
              <td class="n">{side(from)}</td>
              <td class="n">{side(to)}</td>
              <td class="n">{to && lines.get(`${economy}${year}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > listed && <p>{d.more(changes.length - listed)}</p>}
    </section>
  )
}
