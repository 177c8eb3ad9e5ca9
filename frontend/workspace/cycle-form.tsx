/** The terms of a cycle: opening one, changing it. */
import { useState } from 'preact/hooks'
import { type Cycle, CycleTerms } from '../../shared/cycle.ts'
import type { FieldError } from '../../shared/problem.ts'
import { fieldErrors } from '../../shared/schema-messages.ts'
import { api, fieldError, ProblemError, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'
import { ownTime } from './own-time.ts'

const d = t.desk

/** `2026-11-24T14:02` in UTC, as the browser's field has it. */
const local = (iso: string) => iso.slice(0, 16)
const instantOf = (field: string) => `${field}:00.000Z`

interface Props {
  readonly cycle?: Cycle
  readonly reload: () => Promise<void>
  /** Hears what was done, in words: the form itself is made anew from what is stored then. */
  readonly onDone: (words: string) => void
}

export function CycleForm({ cycle, reload, onDone }: Props) {
  const [form, setForm] = useState({
    year: cycle?.cycle ?? '',
    opens: local(cycle?.opens ?? ''),
    due: local(cycle?.due ?? ''),
    closes: local(cycle?.closes ?? ''),
    graceDays: String(cycle?.graceDays ?? 30),
    objectionDays: String(cycle?.objectionDays ?? 14),
    secondLookDays: String(cycle?.secondLookDays ?? 14),
  })
  const [demonstration, setDemonstration] = useState(false)
  const [looks, setLooks] = useState(cycle?.secondLookDays !== undefined)
  const [wrong, setWrong] = useState<readonly FieldError[]>([])
  const step = useStep(async () => {
    const { year, opens, due, closes, graceDays, objectionDays, secondLookDays } = form
    const terms = {
      opens: instantOf(opens),
      due: instantOf(due),
      closes: instantOf(closes),
      graceDays: Number(graceDays),
      objectionDays: Number(objectionDays),
      ...(looks && { secondLookDays: Number(secondLookDays) }),
      ...(!cycle && { demonstration }),
    }
    const read = CycleTerms.safeParse(terms)
    setWrong(read.success ? [] : fieldErrors(read.error, t.schema))
    if (!read.success) return
    await api.cycles[':cycle'].$put(
      { param: { cycle: year.trim() } },
      sending(terms, cycle?.revision ?? null),
    )
    onDone(d.savedCycle(year.trim()))
    await reload()
  })
  const errors = step.error ? refusedFields(step.error, form.year) : wrong
  const field = (name: keyof typeof form, type: 'text' | 'number' | 'datetime-local') => (
    <Field
      label={d[name]}
      type={type}
      value={form[name]}
      required
      error={fieldError(errors, `/${name}`)}
      onInput={(value) => setForm((now) => ({ ...now, [name]: value }))}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        step.run()
      }}
    >
      {!cycle && field('year', 'text')}
      <div class="pair">
        {field('opens', 'datetime-local')}
        {field('due', 'datetime-local')}
        {field('closes', 'datetime-local')}
        {field('graceDays', 'number')}
        {field('objectionDays', 'number')}
      </div>
      <label class="check">
        <input type="checkbox" checked={looks} onChange={() => setLooks(!looks)} />
        {d.secondLooks}
      </label>
      {looks && field('secondLookDays', 'number')}
      {cycle && (
        <p class="soft">{d.ownTime(ownTime(cycle.opens), ownTime(cycle.due), ownTime(cycle.closes))}</p>
      )}
      {!cycle && (
        <label class="check">
          <input type="checkbox" checked={demonstration} onChange={() => setDemonstration(!demonstration)} />
          {d.demonstration}
        </label>
      )}
      <p>
        <button type="submit" disabled={step.busy}>
          {cycle ? d.save : d.open}
        </button>
      </p>
      {errors.length > 0 && <p role="alert">{d.mend}</p>}
      {step.error && errors.length === 0 && <Failure error={step.error} retry={reload} />}
    </form>
  )
}

/** The fields that the API's refusal is about; none where it is about no field. */
function refusedFields(error: Error, year: string): readonly FieldError[] {
  if (!(error instanceof ProblemError)) return []
  const { code, errors = [] } = error.details
  if (code === 'cycle-exists') return [{ field: '/year', message: d.exists(year.trim()) }]
  if (code === 'unknown-cycle') return [{ field: '/year', message: d.noYear }]
  return errors
}
