/** Two versions of a statement of support side by side, and the choice between them. */
import { instant, text as t } from '../locales/workspace.ts'
import type { SectionProps } from './section.tsx'
import { SupportReading } from './support-reading.tsx'
import type { SupportForm } from './use-support.ts'
import { whoIs } from './who.ts'
import { useWork } from './work.ts'

const c = t.answer.conflict

export function SupportConflict({ area, onSupport, form }: SectionProps & { form: SupportForm }) {
  const { actor, outbox } = useWork()
  const { waiting } = form
  if (waiting?.held?.kind !== 'conflict') return null
  const { current } = waiting.held
  const theirs = current && 'support' in current ? current : null
  const keepTheirs = (): void => {
    if (theirs) onSupport(area, theirs)
    form.reset()
    outbox.resolve(waiting, 'theirs')
  }
  return (
    <section class="alert" aria-label={t.support.conflict}>
      <div class="two">
        <div>
          <h3>{c.theirs}</h3>
          {theirs && (
            <>
              <p class="soft">
                {whoIs(theirs.by, actor)}, {instant(theirs.at)}
              </p>
              <SupportReading support={theirs.support} />
            </>
          )}
          <button type="button" onClick={keepTheirs}>
            {c.keepTheirs}
          </button>
        </div>
        <div>
          <h3>{c.mine}</h3>
          <p class="soft">{instant(waiting.typedAt)}</p>
          <SupportReading support={waiting.support} />
          <button type="button" onClick={() => outbox.resolve(waiting, 'mine')}>
            {c.keepMine}
          </button>
        </div>
      </div>
    </section>
  )
}
