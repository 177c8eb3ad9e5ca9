/** What is wrong with a file: all of it at once, each with its cell and what would be right. */
import type { CellProblem, Refusal } from '../../../shared/formats/workbook/problems.ts'
import { text as b } from '../../locales/workbook.ts'

export const Refused = ({ refusal }: { refusal: Refusal }) => (
  <div class="alert" role="alert">
    <p>
      <b>{b.refused}</b>
    </p>
    <p>{b.refusalWords(refusal)}</p>
  </div>
)

export function Problems({ problems }: { problems: readonly CellProblem[] }) {
  const c = b.problemColumns
  return (
    <section class="alert" role="alert">
      <p>
        <b>{b.problems(problems.length)}</b> {b.problemsNote}
      </p>
      <div class="wrap">
        <table class="data found">
          <thead>
            <tr>
              <th scope="col">{c.address}</th>
              <th scope="col">{c.found}</th>
              <th scope="col">{c.right}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ address, found, wrong }) => (
              <tr key={`${address} ${wrong.code}`}>
                <th scope="row">{address}</th>
                <td>{found}</td>
                <td>{b.wrongWords(wrong)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
