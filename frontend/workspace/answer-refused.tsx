/** What can be done with an answer that the API did not take: send it again, or give it up. */
import { text as t } from '../locales/workspace.ts'
import type { Shown } from './shown.ts'
import { useWork } from './work.ts'

/** Nothing while it `isTyped` on: what is typed then takes its place. */
export function AnswerRefused({ shown: { waiting }, isTyped }: { shown: Shown; isTyped: boolean }) {
  const { outbox } = useWork()
  if (isTyped || waiting?.held?.kind !== 'refused') return null
  return (
    <p class="row">
      <button type="button" onClick={() => outbox.retry(waiting)}>
        {t.kept.retry}
      </button>
      <button type="button" class="link" onClick={() => outbox.discard(waiting)}>
        {t.kept.discard}
      </button>
    </p>
  )
}
