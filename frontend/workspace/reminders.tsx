/** How the person who is signed in wants to be written to. */
import { useState } from 'preact/hooks'
import { MailLanguage } from '../../shared/member.ts'
import type { Preference } from '../../shared/preference.ts'
import { people, sending } from '../client.ts'
import { language as spoken, text as t } from '../locales/workspace.ts'
import { Failure, Loading, useLoaded, useStep } from './loading.tsx'
import { Select } from './select.tsx'

const r = t.members.reminders

export function Reminders() {
  const [open, setOpen] = useState(false)
  return (
    <section class="item">
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {r.title}
      </button>
      {open && <Setting />}
    </section>
  )
}

function Setting() {
  const loaded = useLoaded(async () => (await (await people.me.$get()).json()) as Preference, [])
  if (!loaded.value)
    return loaded.error ? <Failure error={loaded.error} retry={loaded.reload} /> : <Loading />
  return <Form before={loaded.value} />
}

function Form({ before }: { before: Preference }) {
  const [reminders, setReminders] = useState(before.reminders)
  const [language, setLanguage] = useState(before.language ?? spoken)
  const [note, setNote] = useState('')
  const step = useStep(async () => {
    await people.me.$put({}, sending({ reminders, language }))
    setNote(r.saved)
  })
  return (
    <form
      onInput={() => setNote('')}
      onSubmit={(event) => {
        event.preventDefault()
        step.run()
      }}
    >
      <label class="check">
        <input type="checkbox" checked={reminders} onChange={() => setReminders(!reminders)} /> {r.on}
      </label>
      <Select
        label={r.language}
        value={language}
        options={MailLanguage.options.map((each) => [each, t.languages[each]])}
        choose={setLanguage}
      />
      <p>
        <button type="submit" disabled={step.busy}>
          {r.save}
        </button>{' '}
        <span role="status">{note}</span>
      </p>
      {step.error && <Failure error={step.error} />}
    </form>
  )
}
