/** Reading a request: every boundary check that routes share. */
import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { maySeeReport } from '../../shared/actor.ts'
import { CycleId } from '../../shared/cycle.ts'
import { EconomyKey } from '../../shared/economies.ts'
import { focusAreaOf, indicatorOf } from '../../shared/framework/index.ts'
import { Problem } from '../../shared/problem.ts'
import { type EventId, type FocusAreaId, type IndicatorId, SentId } from '../../shared/report/event.ts'
import { fieldErrors } from '../../shared/schema-messages.ts'
import type { Env } from './deps.ts'

/** Most errors that one answer names. */
const errorsShown = 200
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The body as a schema has it; throws `media-type`, `invalid-json` or `invalid-request` problems, all errors at once. */
export async function body<S extends z.ZodMiniType>(c: Context, schema: S): Promise<z.infer<S>> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Problem('media-type', 'Send the body as application/json.')
  const bytes = await c.req.arrayBuffer()
  let value: unknown
  try {
    value = JSON.parse(utf8.decode(bytes))
  } catch (error) {
    throw new Problem('invalid-json', `The body is not JSON in UTF-8: ${(error as Error).message}`)
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const errors = fieldErrors(read.error)
  const more = errors.length - errorsShown
  const named = more > 0 ? `Of ${errors.length} errors the first ${errorsShown} are named. ` : ''
  throw new Problem('invalid-request', `Nothing was stored. ${named}Mend what is named and send it again.`, {
    errors: errors.slice(0, errorsShown),
  })
}

/** The economy in the address, in any case. */
function economyIn(c: Context): EconomyKey {
  const key = EconomyKey.safeParse(c.req.param('economy')?.toUpperCase())
  if (!key.success) throw new Problem('unknown-economy', 'APEC has no economy of this key.')
  return key.data
}

/** The economy in the address; one that the caller may not know of is not there, rather than forbidden. */
export function visibleEconomy(c: Context<Env>): EconomyKey {
  const economy = economyIn(c)
  if (!maySeeReport(c.get('actor'), economy))
    throw new Problem('not-found', 'There is no such report, or it is not yours to see.')
  return economy
}

/** The indicator in the address. */
export function indicatorIn(c: Context): IndicatorId {
  const indicator = indicatorOf(c.req.param('indicator') ?? '')
  if (!indicator) throw new Problem('unknown-indicator', 'The framework has no such indicator.')
  return indicator.id
}

/** The id of a cycle in the address. */
export function cycleIn(c: Context): CycleId {
  const id = CycleId.safeParse(c.req.param('cycle'))
  if (!id.success) throw new Problem('unknown-cycle', 'A cycle is named by its year, such as 2026.')
  return id.data
}

/** The focus area in the address. */
export function areaIn(c: Context): FocusAreaId {
  const area = focusAreaOf(c.req.param('area') ?? '')
  if (!area) throw new Problem('unknown-focus-area', 'Focus areas are numbered from 1 to 11.')
  return area.id
}

/** What the sender saw last: the id in `If-Match`, or null for `If-None-Match: *`. Throws `precondition-required`. */
export function baseOf(c: Context): EventId | null {
  const match = c.req.header('if-match')?.match(/^"([^"]+)"$/)?.[1]
  const id = SentId.safeParse(match)
  if (id.success) return id.data
  if (c.req.header('if-none-match') === '*') return null
  throw new Problem(
    'precondition-required',
    'Send If-Match with the id of the version that you saw, or If-None-Match: * if there was none.',
  )
}

/** The number of an event in the query; undefined where none is asked for. */
export function seqIn(c: Context, name: string): number | undefined {
  const given = c.req.query(name)
  if (given === undefined) return undefined
  if (/^[1-9]\d{0,7}$/.test(given)) return Number(given)
  throw new Problem('invalid-request', 'The page that was asked for does not exist.', {
    errors: [{ field: `?${name}`, message: 'Give the number that the page before named as `next`' }],
  })
}

/** The revision that the sender saw last; 0 for none. */
export function seenRevision(c: Context): number {
  if (c.req.header('if-none-match') === '*') return 0
  const revision = c.req.header('if-match')?.match(/^"(\d{1,9})"$/)?.[1]
  if (revision !== undefined) return Number(revision)
  throw new Problem(
    'precondition-required',
    'Send If-Match with the revision that you saw, or If-None-Match: * if there was none.',
  )
}
