/** What the economy seeks support in, and what it can share, in one focus area. */
import { useState } from 'preact/hooks'
import { api, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'
import type { SectionProps } from './section.tsx'

const s = t.support

export function SupportForm({ report, area, editable, reload }: SectionProps & { editable: boolean }) {
  const known = report.support[area]
  const [seeks, setSeeks] = useState(known?.support.seeks ?? false)
  const [shares, setShares] = useState(known?.support.shares ?? false)
  const [seeksNote, setSeeksNote] = useState(known?.support.seeksNote ?? '')
  const [sharesNote, setSharesNote] = useState(known?.support.sharesNote ?? '')
  const [saved, setSaved] = useState(false)
  const [touched, setTouched] = useState(false)
  const [id, setId] = useState(() => crypto.randomUUID())
  const step = useStep(async () => {
    const support = {
      seeks,
      shares,
      ...(seeks && seeksNote.trim() && { seeksNote }),
      ...(shares && sharesNote.trim() && { sharesNote }),
    }
    const { cycle, economy } = report
    await api.reports[':cycle'][':economy'].support[':area'].$put(
      { param: { cycle, economy, area } },
      sending({ id, support }, known?.id ?? null),
    )
    setSaved(true)
    setTouched(false)
    await reload()
  })
  const touch = (set: () => void) => {
    setSaved(false)
    setTouched(true)
    // What is sent now is another statement than the one before.
    setId(crypto.randomUUID())
    set()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        step.run()
      }}
    >
      <h2>{s.title}</h2>
      <fieldset disabled={!editable} class="checks">
        <legend class="sr">{s.title}</legend>
        <label>
          <input type="checkbox" checked={seeks} onChange={() => touch(() => setSeeks(!seeks))} />
          {s.seeks}
        </label>
        {seeks && (
          <Field label={s.seeksNote} value={seeksNote} onInput={(note) => touch(() => setSeeksNote(note))} />
        )}
        <label>
          <input type="checkbox" checked={shares} onChange={() => touch(() => setShares(!shares))} />
          {s.shares}
        </label>
        {shares && (
          <Field
            label={s.sharesNote}
            value={sharesNote}
            onInput={(note) => touch(() => setSharesNote(note))}
          />
        )}
        <p class="row">
          {touched && (
            <button type="submit" disabled={step.busy}>
              {s.save}
            </button>
          )}
          <span role="status">{touched ? s.typing : saved && s.saved}</span>
        </p>
      </fieldset>
      {step.error && <Failure error={step.error} retry={reload} />}
    </form>
  )
}
