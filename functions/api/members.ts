/** Members of teams: who they are, inviting, changing roles, removing, and handing over. */
import { Hono } from 'hono'
import type { Actor, Role } from '../../shared/actor.ts'
import {
  decideChange,
  Invitation,
  Leave,
  type Member,
  maySeeTeam,
  memberView,
  RoleChange,
  refusedInvitation,
  type TeamKey,
  teams,
} from '../../shared/member.ts'
import { inOrder } from '../directory/directory.ts'
import { handOverAssignments } from '../store/assignments.ts'
import { putStanding } from '../store/standings.ts'
import { holdingTeam } from '../store/team.ts'
import type { Env } from './deps.ts'
import type { MembersDeps } from './members-app.ts'
import { body } from './request.ts'
import { asListed, asNow, visibleTeam } from './team.ts'

export function memberRoutes(deps: MembersDeps) {
  const { table, directory } = deps
  return new Hono<Env>()
    .get('/', async (c) => {
      const asSigned = c.get('actor')
      const seen = teams.filter((team) => maySeeTeam(asSigned, team))
      const lists = await Promise.all(
        seen.map(async (team) => ({ team, members: await directory.list(team) })),
      )
      const actor = asListed(asSigned, lists)
      const shown = lists.filter(({ team }) => maySeeTeam(actor, team))
      return c.json({ teams: shown.map(({ team, members }) => teamView(actor, team, members)) }, 200)
    })
    .post('/:team', async (c) => {
      const team = visibleTeam(c)
      const invitation = await body(c, Invitation)
      return holdingTeam(table, team, async () => {
        const members = await directory.list(team)
        const actor = await asNow(directory, c.get('actor'), team, members)
        const refused = refusedInvitation(actor, team, members, invitation)
        if (refused) throw refused
        const member = await directory.invite(team, invitation)
        await putStanding(table, { ...member, team })
        return c.json(teamView(actor, team, [...members, member]), 201)
      })
    })
    .put('/:team/:subject', async (c) => {
      const team = visibleTeam(c)
      const change = await body(c, RoleChange)
      return c.json(await changeMember(deps, c.get('actor'), team, c.req.param('subject'), change), 200)
    })
    .delete('/:team/:subject', async (c) => {
      const team = visibleTeam(c)
      const change = await body(c, Leave)
      return c.json(await changeMember(deps, c.get('actor'), team, c.req.param('subject'), change), 200)
    })
}

/**
 * Changes a member's role or, without one, removes them. Every part can be done twice and the member's own comes last,
 * so that sending a change again finishes one that was cut off.
 */
async function changeMember(
  { table, directory }: MembersDeps,
  actor: Actor,
  team: TeamKey,
  subject: string,
  change: Leave & { readonly role?: Role },
) {
  return holdingTeam(table, team, async () => {
    const members = await directory.list(team)
    const now = await asNow(directory, actor, team, members)
    const { member, promote } = decideChange(now, team, members, subject, change)
    const { role, successor } = change
    const changed = new Map<string, Role | undefined>([[subject, role]])
    if (promote) {
      const taken = member.role
      await putStanding(table, { subject: promote.subject, team, role: taken })
      await directory.setRole(team, promote.subject, taken)
      changed.set(promote.subject, taken)
    }
    await putStanding(table, { subject, team, role })
    if (role) await directory.setRole(team, subject, role)
    else {
      if (team !== 'secretariat') await handOverAssignments(table, team, subject, successor)
      await directory.remove(team, subject)
    }
    const after = members.flatMap((m) => {
      const held = changed.has(m.subject) ? changed.get(m.subject) : m.role
      return held ? [{ ...m, role: held }] : []
    })
    return teamView(actor, team, after)
  })
}

const teamView = (actor: Actor, team: TeamKey, members: readonly Member[]) => ({
  team,
  members: inOrder(members).map((member) => memberView(actor, team, member)),
})
