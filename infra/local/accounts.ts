/** The demonstration accounts: every role, and every economy. */
import { createHash } from 'node:crypto'
import { type Actor, type EconomyRole, type Grant, grantOf } from '../../shared/actor.ts'
import { type Economy, economies } from '../../shared/economies.ts'

export interface Account {
  /** What a person picks and types, such as `aus-focal-point`. */
  readonly name: string
  /** What a person reads. */
  readonly label: string
  /** Opaque id in tokens and events; the same on every machine, because the demonstration data carries it. */
  readonly subject: string
  readonly groups: readonly string[]
}

export interface AccountGroup {
  readonly heading: string
  readonly accounts: readonly Account[]
}

const account = (name: string, label: string, group: string): Account => ({
  name,
  label,
  subject: createHash('sha256').update(`demonstration account ${name}`).digest('hex').slice(0, 32),
  groups: [group],
})

const roleLabels: Readonly<Record<EconomyRole, string>> = {
  contributor: 'Contributor',
  'focal-point': 'Focal point',
}

const accountOfRole = ({ key, label }: Economy, role: EconomyRole): Account =>
  account(`${key.toLowerCase()}-${role}`, `${roleLabels[role]}, ${label}`, `economy:${key}:${role}`)

/** As the sign-in page lists them. */
export const accountGroups: readonly AccountGroup[] = [
  {
    heading: 'Review and secretariat',
    accounts: [
      account('analyst', 'Analyst (PSU)', 'analyst'),
      account('administrator', 'Administrator (DESG secretariat)', 'administrator'),
    ],
  },
  ...economies.map((economy) => ({
    heading: economy.label,
    accounts: [accountOfRole(economy, 'focal-point'), accountOfRole(economy, 'contributor')],
  })),
]

const accounts = accountGroups.flatMap((group) => group.accounts)

export const accountNamed = (name: string): Account | undefined => accounts.find((a) => a.name === name)

export const accountOf = (subject: string): Account | undefined => accounts.find((a) => a.subject === subject)

/** The actor that a token of the account makes. */
export function actorNamed(name: string): Actor {
  const found = accountNamed(name)
  if (!found) throw new RangeError(`There is no demonstration account ${name}`)
  const grants = found.groups.map(grantOf).filter((grant): grant is Grant => grant !== undefined)
  return { subject: found.subject, grants }
}
