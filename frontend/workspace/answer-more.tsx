/** The responsible agency, the instruments, the note of interpretation, and the language of it all. */
import { instruments } from '../../shared/framework/index.ts'
import type { FieldError } from '../../shared/problem.ts'
import { fieldError } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import type { FieldsProps } from './answer-value.tsx'
import { Field } from './field.tsx'
import { TextLanguage } from './text-language.tsx'

const a = t.answer

/** Whether an error is of one of these fields. */
export const hasMoreErrors = (errors: readonly FieldError[]): boolean =>
  errors.some(({ field }) => /^\/(agency|interpretation|language|instruments)/.test(field))

export function AnswerMore(props: FieldsProps) {
  const { draft, errors, change } = props
  return (
    <>
      <TextLanguage value={draft.language} choose={(language) => change({ language })} />
      <Field
        label={a.agency}
        value={draft.agency}
        error={fieldError(errors, '/agency')}
        onInput={(agency) => change({ agency })}
      />
      <Instruments {...props} />
      <Field
        label={a.interpretation}
        rows={2}
        value={draft.interpretation}
        error={fieldError(errors, '/interpretation')}
        onInput={(interpretation) => change({ interpretation })}
      />
    </>
  )
}

function Instruments({ draft, change }: FieldsProps) {
  const chosen = new Set(draft.instruments)
  const toggle = (id: string) =>
    change({
      instruments: chosen.has(id) ? draft.instruments.filter((x) => x !== id) : [...draft.instruments, id],
    })
  return (
    <fieldset class="checks">
      <legend>{a.instruments}</legend>
      {instruments.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
