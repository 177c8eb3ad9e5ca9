/** Asking for teams and for who looks after which section. */
import type { Assignments } from '../../shared/assignment.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { MemberView, TeamKey } from '../../shared/member.ts'
import { api, people } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { economyName } from './names.ts'

export interface Team {
  readonly team: TeamKey
  readonly members: readonly MemberView[]
}

export const teamName = (team: TeamKey): string =>
  team === 'secretariat' ? t.members.secretariat : economyName(team)

/** Every team that this person may see. */
export const loadTeams = async (): Promise<readonly Team[]> => (await (await people.$get()).json()).teams

export const loadAssignments = async (cycle: string, economy: EconomyKey): Promise<Assignments> =>
  (await (
    await api.reports[':cycle'][':economy'].assignments.$get({ param: { cycle, economy } })
  ).json()) as Assignments
