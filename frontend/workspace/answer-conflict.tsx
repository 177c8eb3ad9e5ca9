/** Two versions of an answer side by side, and the choice between them. */
import type { AnswerState } from '../../shared/report/state.ts'
import { text as t } from '../locales/workspace.ts'
import { AnswerReading } from './answer-reading.tsx'
import { answerIn } from './outbox.ts'
import type { Shown } from './shown.ts'
import { TwoVersions } from './two-versions.tsx'
import { useWork } from './work.ts'

const c = t.answer.conflict

export function AnswerConflict(props: {
  shown: Shown
  onCurrent: (current: AnswerState) => void
  /** Forgets what was typed. */
  reset: () => void
}) {
  const { outbox } = useWork()
  const { waiting } = props.shown
  if (waiting?.held?.kind !== 'conflict') return null
  const current = answerIn(waiting.held)
  const keepTheirs = (): void => {
    if (current) props.onCurrent(current)
    props.reset()
    outbox.resolve(waiting, 'theirs')
  }
  return (
    <TwoVersions
      label={c.title}
      stored={current}
      theirs={current?.answer ? <AnswerReading answer={current.answer} /> : <p>{c.cleared}</p>}
      keepTheirs={keepTheirs}
      typedAt={waiting.typedAt}
      mine={waiting.answer ? <AnswerReading answer={waiting.answer} /> : <p>{c.cleared}</p>}
      keepMine={() => outbox.resolve(waiting, 'mine')}
    />
  )
}
