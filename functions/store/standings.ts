/**
 * Which role somebody has in a team since it was changed: a token lives on for an hour after that, and is believed no
 * further than this. An item is kept for longer than any token of before.
 */
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Role, Subject } from '../../shared/actor.ts'
import { type Standing, TeamKey } from '../../shared/member.ts'
import { standingKey, standingPartition } from './keys.ts'
import { queryAll } from './query.ts'
import type { Table } from './table.ts'

/** Longer than an access token and what its verification forgives. */
const keptSeconds = 2 * 3_600
/** How long another process may not know of a change, in milliseconds. */
export const standingsFreshMs = 5_000

const Stored = z.object({
  subject: Subject,
  team: TeamKey,
  role: z.optional(Role),
  /** Seconds since 1970; the table deletes the item after that. */
  until: z.int(),
})

/** What this process read last, or is reading. */
const read = new WeakMap<Table, { readonly until: number; readonly standings: Promise<Standing[]> }>()

/** Every role changed lately, at most 5 s old; what this process itself changed counts at once. One query or none. */
export function loadStandings(table: Table, now: string): Promise<readonly Standing[]> {
  const at = Date.parse(now)
  const known = read.get(table)
  if (known && at < known.until) return known.standings
  const standings = query(table, at)
  read.set(table, { until: at + standingsFreshMs, standings })
  standings.catch(() => read.delete(table))
  return standings
}

async function query(table: Table, at: number): Promise<Standing[]> {
  const items = await queryAll(table, standingPartition)
  return items.flatMap((item) => {
    const { until, ...standing } = Stored.parse(item)
    return until * 1_000 > at ? standing : []
  })
}

/** Tells the API of a person's role in a team; without a role they are in it no more. One write. */
export async function putStanding(table: Table, { subject, team, role }: Standing): Promise<void> {
  const until = Math.floor(Date.now() / 1_000) + keptSeconds
  const Item = { ...standingKey(team, subject), subject, team, role, until }
  await table.client.send(new PutCommand({ TableName: table.name, Item }))
  read.delete(table)
}
