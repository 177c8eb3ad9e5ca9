/** Two versions of an answer side by side, and the choice between them. */
import type { AnswerState } from '../../shared/report/state.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { AnswerReading } from './answer-reading.tsx'
import { answerIn } from './outbox.ts'
import type { Shown } from './shown.ts'
import { whoIs } from './who.ts'
import { useWork } from './work.ts'

const c = t.answer.conflict

export function AnswerConflict(props: {
  shown: Shown
  onCurrent: (current: AnswerState) => void
  /** Forgets what was typed. */
  reset: () => void
}) {
  const { actor, outbox } = useWork()
  const { waiting } = props.shown
  if (waiting?.held?.kind !== 'conflict') return null
  const current = answerIn(waiting.held)
  const keepTheirs = (): void => {
    if (current) props.onCurrent(current)
    props.reset()
    outbox.resolve(waiting, 'theirs')
  }
  return (
    <section class="alert" aria-label={c.title}>
      <div class="two">
        <div>
          <h3>{c.theirs}</h3>
          {current && (
            <p class="soft">
              {whoIs(current.by, actor)}, {instant(current.at)}
            </p>
          )}
          {current?.answer ? <AnswerReading answer={current.answer} /> : <p>{c.cleared}</p>}
          <button type="button" onClick={keepTheirs}>
            {c.keepTheirs}
          </button>
        </div>
        <div>
          <h3>{c.mine}</h3>
          <p class="soft">{instant(waiting.typedAt)}</p>
          {waiting.answer ? <AnswerReading answer={waiting.answer} /> : <p>{c.cleared}</p>}
          <button type="button" onClick={() => outbox.resolve(waiting, 'mine')}>
            {c.keepMine}
          </button>
        </div>
      </div>
    </section>
  )
}
