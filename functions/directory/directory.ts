/** The directory of people: the one place that knows names and addresses, and from which they can be deleted. */
import type { Role } from '../../shared/actor.ts'
import type { Invitation, Member, TeamKey } from '../../shared/member.ts'

export interface Directory {
  /** Everybody in a team, by name. */
  list(team: TeamKey): Promise<Member[]>
  /**
   * Puts the person of an address into a team; makes an account and invites them where the address has none. Throws an
   * `address-taken` problem where the person is in another team.
   */
  invite(team: TeamKey, invitation: Invitation): Promise<Member>
  /** Gives a member this role in the team, and takes any other that they have there. */
  setRole(team: TeamKey, subject: string, role: Role): Promise<void>
  /** Takes a member out of a team. A person who is in none then is deleted, name and address included. */
  remove(team: TeamKey, subject: string): Promise<void>
}

/** Members in the order in which they are read: the stronger role first, then by name. */
export const inOrder = (members: readonly Member[]): Member[] =>
  [...members].sort(
    (a, b) =>
      strength(a.role) - strength(b.role) ||
      a.name.localeCompare(b.name, 'en') ||
      (a.subject < b.subject ? -1 : 1),
  )

const strength = (role: Role): number => (role === 'focal-point' || role === 'administrator' ? 0 : 1)
