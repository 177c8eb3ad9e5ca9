/** Who acts, and what they may do. The API refuses by these predicates and the page hides by them. */
import * as z from 'zod/mini'
import { EconomyKey } from './economies.ts'

export const EconomyRole = z.enum(['contributor', 'focal-point'])
export type EconomyRole = z.infer<typeof EconomyRole>
export const Role = z.enum(['contributor', 'focal-point', 'analyst', 'administrator'])
export type Role = z.infer<typeof Role>

/** What one group in a token allows. */
export type Grant =
  | { readonly role: EconomyRole; readonly economy: EconomyKey }
  | { readonly role: 'analyst' | 'administrator' }

export interface Actor {
  /** Opaque id of the person at the issuer; never a name or an address. */
  readonly subject: string
  readonly grants: readonly Grant[]
}

/** Opaque id of a person at the issuer. */
export const Subject = z.string().check(z.minLength(1), z.maxLength(128))

/** The person, role and economy that stand in an event. */
export const Signature = z.object({
  subject: Subject,
  role: Role,
  economy: z.optional(EconomyKey),
})
export type Signature = z.infer<typeof Signature>

/** Reads a group of a token (`economy:AUS:focal-point`, `analyst`, `administrator`); undefined if it is none of ours. */
export function grantOf(group: string): Grant | undefined {
  if (group === 'analyst' || group === 'administrator') return { role: group }
  const [prefix, key, role, ...rest] = group.split(':')
  if (prefix !== 'economy' || rest.length > 0) return undefined
  const economy = EconomyKey.safeParse(key)
  const economyRole = EconomyRole.safeParse(role)
  if (!economy.success || !economyRole.success) return undefined
  return { role: economyRole.data, economy: economy.data }
}

/** The group of a token that gives a grant. */
export const groupOf = (grant: Grant): string =>
  'economy' in grant ? `economy:${grant.economy}:${grant.role}` : grant.role

export const isAnalyst = (actor: Actor): boolean => actor.grants.some((g) => g.role === 'analyst')

export const isAdministrator = (actor: Actor): boolean => actor.grants.some((g) => g.role === 'administrator')

/** True for contributors and focal points of the economy. */
export const isOf = (actor: Actor, economy: EconomyKey): boolean =>
  actor.grants.some((g) => 'economy' in g && g.economy === economy)

export const isFocalPointOf = (actor: Actor, economy: EconomyKey): boolean =>
  actor.grants.some((g) => g.role === 'focal-point' && 'economy' in g && g.economy === economy)

/** The economies for which the actor reports, in the order of the grants. */
export const economiesOf = (actor: Actor): readonly EconomyKey[] => [
  ...new Set(actor.grants.flatMap((g) => ('economy' in g ? [g.economy] : []))),
]

/** May know that the economy has a report: its own people, analysts and administrators. Others get 404. */
export const maySeeReport = (actor: Actor, economy: EconomyKey): boolean =>
  isOf(actor, economy) || isAnalyst(actor) || isAdministrator(actor)

/** May read drafts: the economy's own people only. */
export const mayReadDraft = isOf

export const mayAnswer = isOf

/** May submit, withdraw and reopen a section, and declare support. */
export const maySubmit = isFocalPointOf
/** Its own focal point withdraws a published answer; an analyst does where it was published by mistake. */
export const mayRetract = (actor: Actor, economy: EconomyKey): boolean =>
  maySubmit(actor, economy) || isAnalyst(actor)

/** May open and close cycles. */
export const mayManageCycles = isAdministrator

/** The signature of an economy's own person, under the stronger of their roles there; undefined for others. */
export function signsForEconomy(actor: Actor, economy: EconomyKey): Signature | undefined {
  if (isFocalPointOf(actor, economy)) return { subject: actor.subject, role: 'focal-point', economy }
  if (isOf(actor, economy)) return { subject: actor.subject, role: 'contributor', economy }
  return undefined
}

/** The signature of an analyst; undefined for others. */
export const signsForReview = (actor: Actor): Signature | undefined =>
  isAnalyst(actor) ? { subject: actor.subject, role: 'analyst' } : undefined
