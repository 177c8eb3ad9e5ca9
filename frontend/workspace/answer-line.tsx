/** An answered question in one line. */
import type { Indicator } from '../../shared/framework/types.ts'
import { text as t } from '../locales/workspace.ts'
import { ValueReading } from './answer-reading.tsx'
import { waitingWords } from './answer-save.tsx'
import type { Comment } from './comments.tsx'
import { indicatorName } from './names.ts'
import type { Shown } from './shown.ts'
import { useWho } from './who.ts'
import { useWork } from './work.ts'

const a = t.answer

export function AnswerLine(props: {
  indicator: Indicator
  shown: Shown
  comments: readonly Comment[]
  withheld: boolean
  onChange: () => void
}) {
  const { indicator, shown, comments, withheld, onChange } = props
  const { outbox } = useWork()
  const who = useWho()
  const { answer, stored, waiting } = shown
  const openComments = comments.filter(({ resolved }) => !resolved).length
  const from = stored?.carried && !waiting ? [a.carriedFrom(stored.carried.cycle)] : []
  const words = [
    withheld && t.changes.withheld,
    ...from,
    waiting
      ? waitingWords(outbox, waiting.id)
      : stored && a.by(who(stored.by), stored.at, stored.carried !== undefined),
    answer && answer.evidence.length > 0 && a.sources(answer.evidence.length),
    openComments > 0 && t.comments.open(openComments),
  ]
  return (
    <article class="done" id={`q${indicator.id}`} tabIndex={-1} data-indicator={indicator.id}>
      <h2>
        <span>{indicator.id}</span> {indicatorName(indicator.id)}
      </h2>
      <span class="value">{answer && <ValueReading answer={answer} />}</span>
      <small>{words.filter(Boolean).join(' · ')}</small>
      <button type="button" class="link" onClick={onChange}>
        {a.change} <span class="sr">{indicator.id}</span>
      </button>
    </article>
  )
}
