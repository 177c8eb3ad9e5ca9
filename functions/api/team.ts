/** The team that a request is about, and what its sender still is by the directory. */
import type { Context } from 'hono'
import { type Actor, isAdministrator } from '../../shared/actor.ts'
import { asStanding, type Member, maySeeTeam, TeamKey } from '../../shared/member.ts'
import { Problem } from '../../shared/problem.ts'
import type { Directory } from '../directory/directory.ts'
import type { Env } from './deps.ts'

/**
 * The actor with what the directory says now: a token outlives a role by up to an hour, in which whoever handed over
 * must not manage people any more.
 */
export async function asNow(
  directory: Pick<Directory, 'list'>,
  actor: Actor,
  team: TeamKey,
  members: readonly Member[],
): Promise<Actor> {
  const own = { team, members }
  if (team === 'secretariat' || !isAdministrator(actor)) return asListed(actor, [own])
  return asListed(actor, [own, { team: 'secretariat', members: await directory.list('secretariat') }])
}

interface Listed {
  readonly team: TeamKey
  readonly members: readonly Member[]
}

/** The actor with what these teams say now; of no other team is anything known. */
export const asListed = (actor: Actor, lists: readonly Listed[]): Actor =>
  asStanding(
    actor,
    lists.map(({ team, members }) => {
      const found = members.find(({ subject }) => subject === actor.subject)
      return { subject: actor.subject, team, role: found?.role }
    }),
  )

/** The team in the address, in any case; one that the caller may not know of is not there, rather than forbidden. */
export function visibleTeam(c: Context<Env>): TeamKey {
  const given = c.req.param('team') ?? ''
  const team = [given, given.toUpperCase()]
    .map((key) => TeamKey.safeParse(key))
    .find(({ success }) => success)
  if (!team?.data || !maySeeTeam(c.get('actor'), team.data))
    throw new Problem('not-found', 'There is no such team, or it is not yours to see.')
  return team.data
}
