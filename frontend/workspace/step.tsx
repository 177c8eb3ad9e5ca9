/** One step of a section, as a button with the field that it needs. */
import { useState } from 'preact/hooks'
import { api, ProblemError, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'
import type { SectionProps } from './section.tsx'

type StepName =
  | 'submit'
  | 'withdraw'
  | 'review'
  | 'agree'
  | 'object'
  | 'return'
  | 'publish'
  | 'reopen'
  | 'retract'

/** Sends a step of a section; `fields` are those of the step. */
export async function sendStep(
  place: { cycle: string; economy: string; area: string },
  step: StepName,
  base: string | null,
  id: string,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await api.reports[':cycle'][':economy'].sections[':area'][':step'].$post(
    { param: { ...place, step } },
    sending({ id, ...fields }, base),
  )
}

interface StepProps extends SectionProps {
  readonly step: StepName
  readonly label: string
  readonly main?: boolean
  /** `missing` is said where it is left empty. */
  readonly field?: { readonly name: string; readonly label: string; readonly missing?: string }
  readonly fields?: Readonly<Record<string, unknown>>
}

export function Step({ report, area, reload, step, label, main = false, field, fields = {} }: StepProps) {
  const [words, setWords] = useState('')
  const [id, setId] = useState(() => crypto.randomUUID())
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = field !== undefined && words.trim() === ''
  const run = useStep(async () => {
    const { cycle, economy } = report
    const base = report.sections[area].section?.id ?? null
    const sent = { ...fields, ...(field && { [field.name]: words }) }
    try {
      await sendStep({ cycle, economy, area }, step, base, id, sent)
      setWords('')
      setNote('')
    } catch (error) {
      if (!(error instanceof ProblemError) || error.details.code !== 'section-changed') throw error
      setNote(t.report.changed)
    }
    setId(crypto.randomUUID())
    await reload()
  })
  return (
    <form
      class="step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(missing)
        if (missing) event.currentTarget.querySelector('input')?.focus()
        else run.run()
      }}
    >
      {field && (
        <Field
          label={field.label}
          value={words}
          error={asked && missing ? (field.missing ?? t.steps.missing) : undefined}
          onInput={setWords}
          required
        />
      )}
      <button type="submit" class={main ? 'main' : ''} disabled={run.busy}>
        {label}
      </button>
      <span role="status"> {note}</span>
      {run.error && <Failure error={run.error} />}
    </form>
  )
}
