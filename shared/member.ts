/** The people of a team, and who may change what about them. Their names and addresses live in the directory alone. */
import * as z from 'zod/mini'
import { type Actor, type Grant, isAdministrator, isFocalPointOf, isOf, Role, Subject } from './actor.ts'
import { EconomyKey } from './economies.ts'
import { Problem } from './problem.ts'
import { sentLine } from './text.ts'

/** An economy's team, or that of analysts and administrators. */
export const TeamKey = z.union([EconomyKey, z.literal('secretariat')])
export type TeamKey = z.infer<typeof TeamKey>

export const teams: readonly TeamKey[] = ['secretariat', ...EconomyKey.options]

/** The languages in which a person can be written to. */
export const MailLanguage = z.enum(['en', 'es'])
export type MailLanguage = z.infer<typeof MailLanguage>

export interface Member {
  /** Opaque id at the issuer: all that events know of a person. */
  readonly subject: string
  readonly name: string
  readonly email: string
  readonly language: MailLanguage
  /** The stronger of their roles in the team that was asked for. */
  readonly role: Role
  /** Has not signed in yet. */
  readonly invited: boolean
}

/** The role that somebody has in a team now; none where they left it. */
export interface Standing extends Pick<Member, 'subject'> {
  readonly team: TeamKey
  readonly role?: Role | undefined
}

/** A member as somebody may see them; addresses are for those who manage the team. */
export type MemberView = Omit<Member, 'email'> & { readonly email?: string | undefined }

/** Who is invited, and as what. */
export const Invitation = z.strictObject({
  email: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email()),
  name: sentLine(100),
  language: MailLanguage,
  role: Role,
})
export type Invitation = z.infer<typeof Invitation>

const handOver = {
  /** Who takes over: the role of a focal point or administrator who gives it up, and the sections of who leaves. */
  successor: z.optional(Subject),
  /** An administrator has seen that the economy is left without a focal point. */
  confirmed: z.optional(z.boolean()),
}
export const Leave = z.strictObject(handOver)
export type Leave = z.infer<typeof Leave>
export const RoleChange = z.strictObject({ ...handOver, role: Role })
export type RoleChange = z.infer<typeof RoleChange>

/** The roles of a team, the stronger first. */
const rolesIn = (team: TeamKey): readonly Role[] =>
  team === 'secretariat' ? ['administrator', 'analyst'] : ['focal-point', 'contributor']

/** The role without which a team cannot do its work. */
const keeperOf = (team: TeamKey): Role => (team === 'secretariat' ? 'administrator' : 'focal-point')

/** The roles of a team, so that of a person's roles the last is the one that counts. */
export const weakestFirst = (team: TeamKey): readonly Role[] => rolesIn(team).toReversed()

/** The roles in which an actor may invite somebody, the stronger first. */
export const rolesToInvite = (actor: Actor, team: TeamKey): readonly Role[] =>
  rolesIn(team).filter((role) => mayInvite(actor, team, role))

/** What a role in a team grants. */
export function grantIn(team: TeamKey, role: Role): Grant {
  if (role === 'analyst' || role === 'administrator') return { role }
  return { role, economy: EconomyKey.parse(team) }
}

/** The actor with what of their token still holds where their role in a team was changed: the weaker of both roles. */
export function asStanding(actor: Actor, standings: readonly Standing[]): Actor {
  const own = standings.filter(({ subject }) => subject === actor.subject)
  if (own.length === 0) return actor
  const held = (grant: Grant): readonly Grant[] => {
    const standing = own.find(({ team }) => team === teamOf(grant))
    if (!standing || standing.role === grant.role) return [grant]
    const { team, role } = standing
    return role === undefined || team === 'secretariat' ? [] : [{ role: 'contributor', economy: team }]
  }
  return { ...actor, grants: actor.grants.flatMap(held) }
}

/**
 * Refuses to put somebody into a team who is in another: one person reports for one economy, and whoever reviews or
 * administers reports for none. It says nothing of who they are, nor of where. Throws an `address-taken` problem.
 */
export function checkFree(team: TeamKey, grants: readonly Grant[]): void {
  if (grants.some((grant) => teamOf(grant) !== team))
    throw new Problem(
      'address-taken',
      'Whoever has this address has another role in this service. Nobody was invited; use another address, or ask the DESG secretariat.',
    )
}

const teamOf = (grant: Grant): TeamKey => ('economy' in grant ? grant.economy : 'secretariat')

/** May know who is in the team: its own people, and administrators. Others get 404. */
export const maySeeTeam = (actor: Actor, team: TeamKey): boolean =>
  isAdministrator(actor) || (team !== 'secretariat' && isOf(actor, team))

/** May do something about members at all, and see their addresses. */
export const mayManageTeam = (actor: Actor, team: TeamKey): boolean =>
  isAdministrator(actor) || (team !== 'secretariat' && isFocalPointOf(actor, team))

/** Focal points invite contributors of their economy, administrators everybody. */
export const mayInvite = (actor: Actor, team: TeamKey, role: Role): boolean =>
  isAdministrator(actor) || (mayManageTeam(actor, team) && role === 'contributor')

/** Focal points remove contributors of their economy and themselves, administrators everybody. */
export const mayRemove = (actor: Actor, team: TeamKey, member: Pick<Member, 'role' | 'subject'>): boolean =>
  isAdministrator(actor) ||
  (mayManageTeam(actor, team) && (member.role === 'contributor' || member.subject === actor.subject))

/** Focal points may step back to contributor; every other change of a role is the administrators'. */
export const mayChangeRole = (
  actor: Actor,
  team: TeamKey,
  member: Pick<Member, 'subject'>,
  role: Role,
): boolean =>
  isAdministrator(actor) ||
  (mayManageTeam(actor, team) && member.subject === actor.subject && role === 'contributor')

/** True where this member is the only focal point of the economy, or the only administrator. */
export function isLastKeeper(team: TeamKey, members: readonly MemberView[], subject: string): boolean {
  const keepers = members.filter(({ role }) => role === keeperOf(team))
  return keepers.length === 1 && keepers[0]?.subject === subject
}

/** A member as the actor may see them. */
export function memberView(actor: Actor, team: TeamKey, member: Member): MemberView {
  if (mayManageTeam(actor, team)) return member
  const { email: _, ...rest } = member
  return rest
}

/** The roles that an actor may give to a member, other than the one they have. */
export const rolesToGive = (actor: Actor, team: TeamKey, member: Pick<Member, 'role' | 'subject'>) =>
  rolesIn(team).filter((role) => role !== member.role && mayChangeRole(actor, team, member, role))

/** Whether a member who takes `role`, or leaves without one, gives up what only focal points and administrators have. */
export const givesUp = (team: TeamKey, member: Pick<Member, 'role'>, role?: Role): boolean =>
  member.role === keeperOf(team) && role !== keeperOf(team)

/** The refusal of an invitation; undefined if it may be sent. */
export function refusedInvitation(
  actor: Actor,
  team: TeamKey,
  members: readonly Member[],
  { email, role }: Invitation,
): Problem | undefined {
  if (!rolesIn(team).includes(role)) return wrongRole(team)
  if (!mayInvite(actor, team, role))
    return new Problem(
      'not-allowed',
      'Focal points invite contributors of their economy, administrators everybody.',
    )
  if (members.some((member) => member.email.toLowerCase() === email))
    return new Problem(
      'member-exists',
      'A person with this address is in the team already. Nobody was invited; change their role instead.',
    )
  return undefined
}

/**
 * What has to happen when a member leaves (`role` undefined) or takes another role: who is promoted in their place,
 * if anybody. Throws `unknown-member`, `not-allowed`, `invalid-request` or `successor-needed` problems.
 */
export function decideChange(
  actor: Actor,
  team: TeamKey,
  members: readonly Member[],
  subject: string,
  { role, successor, confirmed }: Leave & { readonly role?: Role },
): { readonly member: Member; readonly promote?: Member } {
  const member = members.find((m) => m.subject === subject)
  if (!member) throw new Problem('unknown-member', 'The team has no such member.')
  if (role !== undefined && !rolesIn(team).includes(role)) throw wrongRole(team)
  const may = role ? mayChangeRole(actor, team, member, role) : mayRemove(actor, team, member)
  if (!may)
    throw new Problem(
      'not-allowed',
      'Focal points remove contributors of their economy and hand over their own role; the rest is for administrators.',
    )
  const heir = members.find((m) => m.subject === successor && m.subject !== subject)
  if (successor !== undefined && !heir) throw invalid('/successor', 'Name another member of the same team')
  if (!givesUp(team, member, role)) return { member }
  if (isLastKeeper(team, members, subject) && !heir && !mayLeaveEmpty(actor, team, confirmed))
    throw new Problem('successor-needed', emptied(team))
  return { member, ...(heir && heir.role !== member.role && { promote: heir }) }
}

const mayLeaveEmpty = (actor: Actor, team: TeamKey, confirmed: boolean | undefined): boolean =>
  confirmed === true && team !== 'secretariat' && isAdministrator(actor)

const emptied = (team: TeamKey): string =>
  team === 'secretariat'
    ? 'This is the last administrator. Nothing was changed; name a successor.'
    : 'This is the last focal point of the economy. Nothing was changed; name a successor, or let an administrator confirm that there is none.'

const wrongRole = (team: TeamKey): Problem => invalid('/role', `Give one of ${rolesIn(team).join(', ')}`)

const invalid = (field: string, message: string): Problem =>
  new Problem('invalid-request', 'Nothing was changed.', { errors: [{ field, message }] })
