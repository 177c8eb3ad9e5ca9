/** The responsible agency, the instruments, the note of interpretation, and the language of it all. */
import { useId } from 'preact/hooks'
import { instruments } from '../../shared/framework/index.ts'
import type { FieldError } from '../../shared/problem.ts'
import { fieldError } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import type { FieldsProps } from './answer-value.tsx'
import { Field } from './field.tsx'

const a = t.answer

/** Languages of APEC economies, each by its own name. */
const languages = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  id: 'Bahasa Indonesia',
  ja: '日本語',
  ko: '한국어',
  ms: 'Bahasa Melayu',
  ru: 'Русский',
  th: 'ไทย',
  vi: 'Tiếng Việt',
  zh: '中文',
} as const

/** Whether an error is of one of these fields. */
export const hasMoreErrors = (errors: readonly FieldError[]): boolean =>
  errors.some(({ field }) => /^\/(agency|interpretation|language|instruments)/.test(field))

export function AnswerMore(props: FieldsProps) {
  const { draft, errors, change } = props
  return (
    <>
      <Language {...props} />
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

function Language({ draft, change }: FieldsProps) {
  const id = useId()
  const known = Object.entries(languages)
  return (
    <div class="f">
      <label for={id}>{a.language}</label>
      <select
        id={id}
        value={draft.language}
        onChange={(event) => change({ language: event.currentTarget.value })}
      >
        {known.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
        {!known.some(([tag]) => tag === draft.language) && (
          <option value={draft.language}>{draft.language}</option>
        )}
      </select>
    </div>
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
