/** Who did something: by name where the reader may know it, by role otherwise; a report itself holds no names. */
import { useEffect } from 'preact/hooks'
import type { Signature } from '../../shared/actor.ts'
import { maySeeTeam, teams } from '../../shared/member.ts'
import { text as t } from '../locales/workspace.ts'
import { loadTeams, names } from './team.ts'
import { useWork } from './work.ts'

let _asked: Promise<unknown> | undefined

/** Asks once for the names that somebody may know. Roles stand in for them until then, so it says nothing when it fails. */
function askForNames(): void {
  _asked ??= loadTeams().catch(() => {
    _asked = undefined
  })
}

/** Says who signed something: `you`, a name, or a role. */
export function useWho(): (by: Signature) => string {
  const { actor } = useWork()
  useEffect(() => {
    if (teams.some((team) => maySeeTeam(actor, team))) askForNames()
  }, [actor])
  return ({ subject, role }) =>
    subject === actor.subject ? t.who.you : (names.value.get(subject) ?? t.who[role])
}
