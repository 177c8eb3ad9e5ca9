/** The people of a team: who they are, inviting somebody, changing and removing, and who looks after which section. */
import './members.css'
import './tables.css'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type Actor, isOf } from '../../shared/actor.ts'
import { givesUp, mayRemove, maySeeTeam, rolesToGive, rolesToInvite, teams } from '../../shared/member.ts'
import { text as t } from '../locales/workspace.ts'
import { AssignmentTables } from './assignments.tsx'
import { Invite } from './invite.tsx'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { MemberChange } from './member-change.tsx'
import { loadTeams, type Team, teamName } from './team.ts'

const m = t.members

export function Members({ actor }: { actor: Actor }) {
  const { query, path, route } = useLocation()
  const seen = teams.filter((team) => maySeeTeam(actor, team))
  const chosen = seen.find((team) => team === query.team) ?? seen[0]
  const loaded = useLoaded(loadTeams, [])
  if (!chosen) return <h1>{t.lost}</h1>
  if (!loaded.value)
    return loaded.error ? <Failure error={loaded.error} retry={loaded.reload} /> : <Loading />
  const unkept = loaded.value.filter(
    ({ team, members }) => team !== 'secretariat' && !members.some((member) => givesUp(team, member)),
  )
  const replace = (changed: Team): void =>
    loaded.update((all) => all.map((team) => (team.team === changed.team ? changed : team)))
  return (
    <>
      <h1>{m.title(teamName(chosen))}</h1>
      <p class="soft">{m.lead}</p>
      {unkept.length > 0 && (
        <p class="note">{m.unkept(unkept.map(({ team }) => teamName(team)).join('; '))}</p>
      )}
      {seen.length > 1 && (
        <label class="row">
          {m.team}
          <select
            value={chosen}
            onChange={(event) => route(`${path}?team=${event.currentTarget.value}`, true)}
          >
            {seen.map((team) => (
              <option key={team} value={team}>
                {teamName(team)}
              </option>
            ))}
          </select>
        </label>
      )}
      {loaded.value
        .filter(({ team }) => team === chosen)
        .map((team) => (
          <TeamOf key={team.team} actor={actor} team={team} replace={replace} />
        ))}
    </>
  )
}

function TeamOf(props: { actor: Actor; team: Team; replace: (team: Team) => void }) {
  const { actor, team, replace } = props
  const [note, setNote] = useState('')
  const changed = (words: string, now: Team): void => {
    setNote(words)
    replace(now)
  }
  return (
    <>
      <p role="status">{note}</p>
      {team.members.length === 0 && <p>{m.none}</p>}
      <ul class="plain people">
        {team.members.map((member) => (
          <li class="item" key={member.subject}>
            <p>
              <b>{member.name}</b> {member.subject === actor.subject && `(${m.you}) `}
              <span class="soft">
                {[m.roles[member.role], member.email, member.invited && m.invited].filter(Boolean).join(', ')}
              </span>
            </p>
            {(mayRemove(actor, team.team, member) || rolesToGive(actor, team.team, member).length > 0) && (
              <MemberChange actor={actor} team={team} member={member} onChanged={changed} />
            )}
          </li>
        ))}
      </ul>
      {rolesToInvite(actor, team.team).length > 0 && (
        <Invite actor={actor} team={team.team} onInvited={changed} />
      )}
      {team.team !== 'secretariat' && isOf(actor, team.team) && (
        <AssignmentTables actor={actor} economy={team.team} members={team.members} />
      )}
    </>
  )
}
