/** Changing a member's role or removing them, with a successor where something is handed over. */
import { useState } from 'preact/hooks'
import { type Actor, isAdministrator, type Role } from '../../shared/actor.ts'
import { givesUp, isLastKeeper, type MemberView, mayRemove, rolesToGive } from '../../shared/member.ts'
import { people, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Failure, useStep } from './loading.tsx'
import { Select } from './select.tsx'
import type { Team } from './team.ts'

const m = t.members
const leaving = 'leave'

interface ChangeProps {
  readonly actor: Actor
  readonly team: Team
  readonly member: MemberView
  readonly onChanged: (words: string, now: Team) => void
}

export function MemberChange(props: ChangeProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        class="link"
        aria-expanded={open}
        aria-label={m.changeOf(props.member.name)}
        onClick={() => setOpen(!open)}
      >
        {m.change}
      </button>
      {open && <ChangeForm {...props} />}
    </>
  )
}

function ChangeForm({ actor, team, member, onChanged }: ChangeProps) {
  const { team: key, members } = team
  const roles = rolesToGive(actor, key, member)
  const ways: (readonly [Role | typeof leaving, string])[] = [
    ...(mayRemove(actor, key, member) ? [[leaving, m.leaves] as const] : []),
    ...roles.map((role) => [role, m.becomesRole(m.roles[role])] as const),
  ]
  const [way, setWay] = useState(ways[0]?.[0] ?? leaving)
  const [successor, setSuccessor] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  const role = way === leaving ? undefined : way
  const handsOver = givesUp(key, member, role)
  const param = { team: key, subject: member.subject }
  const step = useStep(async () => {
    const leave = { ...(successor && { successor }), ...(confirmed && { confirmed }) }
    const route = people[':team'][':subject']
    const reply = role
      ? await route.$put({ param }, sending({ ...leave, role }))
      : await route.$delete({ param }, sending(leave))
    onChanged(role ? m.done(member.name) : m.removed(member.name), await reply.json())
  })
  const others = members.filter(({ subject }) => subject !== member.subject)
  const keeper = key === 'secretariat' ? m.successorAdministrator : m.successor
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault()
        step.run()
      }}
    >
      <div class="pair">
        <Select label={m.what} value={way} options={ways} choose={setWay} />
        {(handsOver || (way === leaving && key !== 'secretariat')) && (
          <Select
            label={handsOver ? keeper : m.heir}
            value={successor}
            options={[['', m.nobody], ...others.map(({ subject, name }) => [subject, name] as const)]}
            choose={setSuccessor}
          />
        )}
      </div>
      {handsOver &&
        isAdministrator(actor) &&
        key !== 'secretariat' &&
        isLastKeeper(key, members, member.subject) && (
          <label class="check">
            <input type="checkbox" checked={confirmed} onChange={() => setConfirmed(!confirmed)} />{' '}
            {m.confirm}
          </label>
        )}
      {way === leaving && <p class="soft">{m.leaveNote}</p>}
      {handsOver && successor !== '' && <p class="soft">{m.successorNote}</p>}
      <button type="submit" disabled={step.busy}>
        {way === leaving ? m.remove : m.apply}
      </button>
      {step.error && <Failure error={step.error} />}
    </form>
  )
}
