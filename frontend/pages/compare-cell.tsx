/** Scores and answers in the comparison, or why there are none: never by colour alone. */
import { formats } from '../locales/format.ts'
import type { Compared } from './compare-view.tsx'
import type { ComparedAnswer, ComparedScore } from './models/compare.ts'

export function ScoreCell({ score, texts }: { score: ComparedScore; texts: Compared['texts'] }) {
  if (typeof score === 'number')
    return <td class={`cell b${Math.min(4, Math.floor(score / 20))}`}>{score}</td>
  if (score === null)
    return (
      <td class="cell nr">
        <span class="sr">{texts.cells.none}</span>
      </td>
    )
  if (score === 'na')
    return (
      <td class="cell na">
        <span aria-hidden="true">–</span>
        <span class="sr">{texts.cells.na}</span>
      </td>
    )
  return (
    <td class="cell few" title={texts.cells.few}>
      {score}
      <span class="sr"> {texts.cells.few}</span>
    </td>
  )
}

const bands: Readonly<Record<string, string>> = { none: 'b0', pilot: 'b1', partial: 'b2', full: 'b4' }

export function AnswerCell({
  answer = 'not_reported',
  data,
}: {
  answer?: ComparedAnswer | undefined
  data: Compared
}) {
  const { figure, given } = formats(data.language)
  if (typeof answer === 'number')
    return (
      <td>
        <span class="num">{figure(answer)}</span>
      </td>
    )
  if (answer.startsWith('own '))
    return (
      <td>
        <span class="num">{given(Number(answer.slice(4)))}</span> <small>{data.texts.own}</small>
      </td>
    )
  return (
    <td>
      {data.levels[answer] ? (
        <span class={`lv ${bands[answer]}`}>{data.levels[answer]}</span>
      ) : (
        <span class="soft">{data.statuses[answer]}</span>
      )}
    </td>
  )
}
