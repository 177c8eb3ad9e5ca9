/** The steps that a section's state and the person's role allow. */
import { useState } from 'preact/hooks'
import { isAnalyst, isFocalPointOf } from '../../shared/actor.ts'
import { indicatorsIn } from '../../shared/framework/index.ts'
import { countedAnswer } from '../../shared/report/state.ts'
import { api, ProblemError, sending } from '../client.ts'
import { text as t } from '../locales/workspace.en.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'
import type { SectionProps } from './section.tsx'

const s = t.steps
type StepName = 'submit' | 'withdraw' | 'return' | 'publish' | 'reopen' | 'retract'

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

export function Steps(props: SectionProps & { mine: boolean }) {
  const { actor, report, area, mine } = props
  const { status, section } = report.sections[area]
  const focal = isFocalPointOf(actor, report.economy)
  const canSubmit = status === 'draft' || status === 'returned'
  return (
    <div class="q steps">
      {mine &&
        canSubmit &&
        (focal ? !props.closed && <Submit {...props} /> : <p class="soft">{s.onlyFocal}</p>)}
      {focal && status === 'submitted' && <Step {...props} step="withdraw" label={s.withdraw} />}
      {focal && status === 'published' && (
        <Step {...props} step="reopen" label={s.reopen} field={{ name: 'reason', label: s.reopenReason }} />
      )}
      {focal && section?.publishedSeq !== undefined && <Retract {...props} />}
      {isAnalyst(actor) && status === 'submitted' && (
        <>
          <Step {...props} step="publish" label={s.publish} main />
          <Step {...props} step="return" label={s.return} field={{ name: 'reason', label: s.returnReason }} />
        </>
      )}
      {section?.publishedAt && <p class="soft">{s.published(section.publishedAt)}</p>}
    </div>
  )
}

function Submit(props: SectionProps) {
  const { report, area } = props
  const open = indicatorsIn(area).filter(({ id }) => !countedAnswer(report.answers[id]))
  const carried = open.filter(({ id }) => report.answers[id]?.carried)
  return (
    <>
      <p>{s.gaps(open.length)}</p>
      {open.length > 0 && (
        <p class="soft">
          {s.open} {open.map(({ id, name }) => `${id} ${name}`).join('; ')}
        </p>
      )}
      {carried.length > 0 && <p class="soft">{s.carried(carried.map(({ id }) => id).join(', '))}</p>}
      <Step
        {...props}
        step="submit"
        label={s.submit(area)}
        main
        field={{ name: 'clearedBy', label: s.clearedBy }}
      />
    </>
  )
}

interface StepProps extends SectionProps {
  readonly step: StepName
  readonly label: string
  readonly main?: boolean
  readonly field?: { readonly name: string; readonly label: string }
  readonly fields?: Readonly<Record<string, unknown>>
}

function Step({ report, area, reload, step, label, main = false, field, fields = {} }: StepProps) {
  const [words, setWords] = useState('')
  const [id, setId] = useState(() => crypto.randomUUID())
  const [note, setNote] = useState('')
  const run = useStep(async () => {
    const { cycle, economy } = report
    const base = report.sections[area].section?.id ?? null
    const sent = { ...fields, ...(field && { [field.name]: words }) }
    try {
      await sendStep({ cycle, economy, area }, step, base, id, sent)
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
      onSubmit={(event) => {
        event.preventDefault()
        run.run()
      }}
    >
      {field && <Field label={field.label} value={words} onInput={setWords} required />}
      <button type="submit" class={main ? 'main' : ''} disabled={run.busy}>
        {label}
      </button>
      <span role="status"> {note}</span>
      {run.error && <Failure error={run.error} />}
    </form>
  )
}

function Retract(props: SectionProps) {
  const { report, area } = props
  const [chosen, setChosen] = useState<readonly string[]>([])
  const withheld = report.sections[area].section?.withheld ?? {}
  const left = indicatorsIn(area).filter(({ id }) => report.answers[id]?.answer && !withheld[id])
  if (left.length === 0) return null
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((x) => x !== id) : [...now, id]))
  return (
    <details>
      <summary>{s.retract}</summary>
      <fieldset class="checks">
        <legend>{s.retractWhich}</legend>
        {left.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {id} {name}
          </label>
        ))}
      </fieldset>
      <Step
        {...props}
        step="retract"
        label={s.retract}
        field={{ name: 'erratum', label: s.erratum }}
        fields={{ indicators: chosen }}
      />
    </details>
  )
}
