/** The demonstration accounts: every role, and every economy. */
import { createHash } from 'node:crypto'
import { type Actor, type EconomyRole, type Grant, grantOf, groupOf } from '../../shared/actor.ts'
import { type Economy, type EconomyKey, economies } from '../../shared/economies.ts'
import type { MailLanguage } from '../../shared/member.ts'

export interface Account {
  /** What a person picks and types, such as `aus-focal-point`. */
  readonly name: string
  /** What a person reads. */
  readonly label: string
  /** Opaque id in tokens and events; the same on every machine, because the demonstration data carries it. */
  readonly subject: string
  readonly groups: readonly string[]
  readonly email: string
  readonly language: MailLanguage
  /** Was invited and has not signed in yet. */
  readonly invited?: boolean | undefined
}

const account = (name: string, label: string, group: string, language: MailLanguage = 'en'): Account => ({
  name,
  label,
  subject: createHash('sha256').update(`demonstration account ${name}`).digest('hex').slice(0, 32),
  groups: [group],
  email: `${name}@example.org`,
  language,
})

const roleLabels: Readonly<Record<EconomyRole, string>> = {
  contributor: 'Contributor',
  'focal-point': 'Focal point',
}

const accountOfRole = ({ key, label }: Economy, role: EconomyRole): Account =>
  account(
    `${key.toLowerCase()}-${role}`,
    `${roleLabels[role]}, ${label}`,
    groupOf({ role, economy: key }),
    inSpanish.has(key) ? 'es' : 'en',
  )

/** Whose demonstration accounts are written to in Spanish. */
const inSpanish: ReadonlySet<EconomyKey> = new Set(['CHL', 'MEX', 'PER'])

/** Two for review and secretariat, and two for every economy. */
export const demonstrationAccounts: readonly Account[] = [
  account('analyst', 'Analyst (PSU)', 'analyst'),
  account('administrator', 'Administrator (DESG secretariat)', 'administrator'),
  ...economies.flatMap((economy) => [
    accountOfRole(economy, 'focal-point'),
    accountOfRole(economy, 'contributor'),
  ]),
]

export const accountNamed = (name: string): Account | undefined =>
  demonstrationAccounts.find((account) => account.name === name)

/** The actor that a token of the account makes. */
export function actorNamed(name: string): Actor {
  const found = accountNamed(name)
  if (!found) throw new RangeError(`There is no demonstration account ${name}`)
  const grants = found.groups.map(grantOf).filter((grant): grant is Grant => grant !== undefined)
  return { subject: found.subject, grants }
}
