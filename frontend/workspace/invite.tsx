/** Inviting somebody into a team by e-mail. */
import { useState } from 'preact/hooks'
import type { Actor, Role } from '../../shared/actor.ts'
import { Invitation, MailLanguage, rolesToInvite, type TeamKey } from '../../shared/member.ts'
import type { FieldError } from '../../shared/problem.ts'
import { fieldErrors } from '../../shared/schema-messages.ts'
import { fieldError, ProblemError, people, sending } from '../client.ts'
import { language as spoken, text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'
import { Select } from './select.tsx'
import type { Team } from './team.ts'

const m = t.members

export function Invite(props: {
  actor: Actor
  team: TeamKey
  onInvited: (words: string, now: Team) => void
}) {
  const { actor, team, onInvited } = props
  const roles = rolesToInvite(actor, team)
  const empty = { name: '', email: '', language: spoken as MailLanguage, role: roles.at(-1) as Role }
  const [form, setForm] = useState(empty)
  const [wrong, setWrong] = useState<readonly FieldError[]>([])
  const change = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }))
  const step = useStep(async () => {
    const read = Invitation.safeParse(form)
    setWrong(read.success ? [] : fieldErrors(read.error, t.schema))
    if (!read.success) return
    const reply = await people[':team'].$post({ param: { team } }, sending(form))
    onInvited(m.sent(form.name), await reply.json())
    setForm(empty)
  })
  const refused = step.error instanceof ProblemError ? (step.error.details.errors ?? []) : []
  const errors = [...wrong, ...refused]
  return (
    <form
      noValidate
      aria-label={m.invite}
      onSubmit={(event) => {
        event.preventDefault()
        step.run()
      }}
    >
      <h2>{m.invite}</h2>
      <div class="pair">
        <Field
          label={m.name}
          value={form.name}
          required
          error={fieldError(errors, '/name')}
          onInput={(name) => change({ name })}
        />
        <Field
          label={m.email}
          type="email"
          value={form.email}
          required
          error={fieldError(errors, '/email')}
          onInput={(email) => change({ email })}
        />
        <Select
          label={m.role}
          value={form.role}
          options={roles.map((role) => [role, m.roles[role]])}
          choose={(role) => change({ role })}
        />
        <Select
          label={m.language}
          value={form.language}
          options={MailLanguage.options.map((language) => [language, t.languages[language]])}
          choose={(language) => change({ language })}
        />
      </div>
      <p>
        <button type="submit" class="main" disabled={step.busy}>
          {m.send}
        </button>
      </p>
      {errors.length > 0 && <p role="alert">{m.mend}</p>}
      {step.error && errors.length === 0 && <Failure error={step.error} />}
    </form>
  )
}
