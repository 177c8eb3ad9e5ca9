/** Asking for teams and for who looks after which section. */
import { signal } from '@preact/signals'
import type { Assignments } from '../../shared/assignment.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { MemberView, TeamKey } from '../../shared/member.ts'
import { people } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { economyName } from './names.ts'

export interface Team {
  readonly team: TeamKey
  readonly members: readonly MemberView[]
}

export const teamName = (team: TeamKey): string =>
  team === 'secretariat' ? t.members.secretariat : economyName(team)

/** The names of everybody in the teams that were loaded last, by subject. */
export const names = signal<ReadonlyMap<string, string>>(new Map())

/** Every team that this person may see. */
export async function loadTeams(): Promise<readonly Team[]> {
  const { teams } = await (await people.$get()).json()
  names.value = new Map(teams.flatMap(({ members }) => members.map(({ subject, name }) => [subject, name])))
  return teams
}

export const loadAssignments = async (cycle: string, economy: EconomyKey): Promise<Assignments> =>
  (await (
    await people[':team'].assignments[':cycle'].$get({ param: { team: economy, cycle } })
  ).json()) as Assignments
