/** A score in the comparison, or why there is none: never by colour alone. */
import type { Compared } from './compare-view.tsx'
import type { ComparedScore } from './models/compare.ts'

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
