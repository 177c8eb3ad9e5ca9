/** Two versions of a statement of support side by side, and the choice between them. */
import { text as t } from '../locales/workspace.ts'
import type { SectionProps } from './section.tsx'
import { SupportReading } from './support-reading.tsx'
import { TwoVersions } from './two-versions.tsx'
import type { SupportForm } from './use-support.ts'
import { useWork } from './work.ts'

export function SupportConflict({ area, onSupport, form }: SectionProps & { form: SupportForm }) {
  const { outbox } = useWork()
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
    <TwoVersions
      label={t.support.conflict}
      stored={theirs}
      theirs={theirs && <SupportReading support={theirs.support} />}
      keepTheirs={keepTheirs}
      typedAt={waiting.typedAt}
      mine={<SupportReading support={waiting.support} />}
      keepMine={() => outbox.resolve(waiting, 'mine')}
    />
  )
}
