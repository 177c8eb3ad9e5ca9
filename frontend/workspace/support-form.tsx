/** What the economy seeks support in, and what it can share, in one focus area; it saves itself as answers do. */
import { text as t } from '../locales/workspace.ts'
import { waitingWords } from './answer-save.tsx'
import { Field } from './field.tsx'
import type { SectionProps } from './section.tsx'
import { SupportConflict } from './support-conflict.tsx'
import { type SupportForm as Form, useSupport } from './use-support.ts'
import { useWho } from './who.ts'
import { useWork } from './work.ts'

const s = t.support
const saving = t.answer.save

export function SupportForm(props: SectionProps & { editable: boolean }) {
  const { report, area, editable } = props
  const form = useSupport(report, area)
  const { draft, change, leave } = form
  const mark = (part: Parameters<Form['change']>[0]): void => {
    change(part)
    leave()
  }
  return (
    <form onSubmit={(event) => event.preventDefault()} onFocusOut={() => leave()}>
      <h2>{s.title}</h2>
      <SupportConflict {...props} form={form} />
      <fieldset disabled={!editable} class="checks">
        <legend class="sr">{s.title}</legend>
        <label>
          <input type="checkbox" checked={draft.seeks} onChange={() => mark({ seeks: !draft.seeks })} />
          {s.seeks}
        </label>
        {draft.seeks && (
          <Field label={s.seeksNote} value={draft.seeksNote} onInput={(seeksNote) => change({ seeksNote })} />
        )}
        <label>
          <input type="checkbox" checked={draft.shares} onChange={() => mark({ shares: !draft.shares })} />
          {s.shares}
        </label>
        {draft.shares && (
          <Field
            label={s.sharesNote}
            value={draft.sharesNote}
            onInput={(sharesNote) => change({ sharesNote })}
          />
        )}
      </fieldset>
      <SupportSave form={form} />
    </form>
  )
}

/** Where its saving stands, in words. */
function SupportSave({ form }: { form: Form }) {
  const { actor, outbox } = useWork()
  const who = useWho()
  const { failure, isTyped, waiting, stored } = form
  const held = waiting?.held
  const words = (): string => {
    if (failure) return saving.notKept(failure.message)
    if (held?.kind === 'conflict') return saving.conflictGone
    if (isTyped) return saving.typing
    if (held?.kind === 'refused') return saving.refused(held.message)
    if (waiting) return waitingWords(outbox, waiting.id)
    if (!stored) return ''
    return stored.by.subject === actor.subject
      ? saving.saved(stored.at)
      : saving.changedBy(who(stored.by), stored.at)
  }
  return (
    <p class={failure || held ? 'save bad' : 'save'} role="status">
      {words()}
    </p>
  )
}
