/** What was read from a file, or everything that is wrong with it. */
import type { SeriesRead } from '../../shared/formats/series/import.ts'
import { inWords } from '../../shared/formats/wrong.ts'
import { text as t } from '../locales/workspace.ts'

const i = t.import

export function Preview({ read }: { read: SeriesRead }) {
  if (!read.ok) return <Problems read={read} />
  const { observations, vintage, vintageBasis } = read.file
  const years = observations.map(({ year }) => year)
  const economies = new Set(observations.map(({ economy }) => economy)).size
  return (
    <section aria-label={i.preview}>
      <p>{i.observations(observations.length, Math.min(...years), Math.max(...years), economies)}</p>
      <p>{i.vintageIs(vintage, vintageBasis)}</p>
      {read.notes.map((note) => (
        <p key={note.code}>{t.files.note(note)}</p>
      ))}
      {read.skipped.length > 0 && (
        <details>
          <summary>{i.skipped(read.skipped.length)}</summary>
          <p>{read.skipped.map(({ name }) => name).join('; ')}</p>
        </details>
      )}
    </section>
  )
}

function Problems({ read }: { read: SeriesRead & { ok: false } }) {
  const c = i.columns
  return (
    <section class="alert" role="alert">
      <p>{i.problems(read.total)}</p>
      <div class="wrap">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{c.line}</th>
              <th scope="col">{c.column}</th>
              <th scope="col">{c.found}</th>
              <th scope="col">{c.message}</th>
            </tr>
          </thead>
          <tbody>
            {read.problems.map(({ line, column, found, wrong }, n) => (
              <tr key={`${n}`}>
                <td>{line}</td>
                <td>{column}</td>
                <td>
                  <code>{found}</code>
                </td>
                <td>{inWords(t.files.wrong, wrong)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
