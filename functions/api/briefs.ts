/** Briefs: analysts write, publish and withdraw them; the secretariat reads them too. */
import { type Context, Hono } from 'hono'
import {
  BriefId,
  BriefPublication,
  type BriefVersion,
  BriefWithdrawal,
  SentBrief,
} from '../../shared/brief/brief.ts'
import { type BriefCommand, decideBrief, mayReadBriefs, mayWriteBriefs } from '../../shared/brief/decide.ts'
import { Problem } from '../../shared/problem.ts'
import { listHeads, listVersions, loadBrief, loadVersion, putVersion } from '../store/briefs.ts'
import { latestNumber } from '../store/release.ts'
import type { Table } from '../store/table.ts'
import type { ApiDeps, Env } from './deps.ts'
import { body, seenRevision, seqIn } from './request.ts'

export function briefRoutes(deps: ApiDeps) {
  const { table } = deps
  return new Hono<Env>()
    .get('/', async (c) => {
      readable(c)
      const heads = await listHeads(table)
      return c.json({ briefs: heads.flatMap(({ head }) => head ?? []) }, 200)
    })
    .get('/:brief', async (c) => c.json(found(await loadBrief(table, readable(c))), 200))
    .get('/:brief/versions', async (c) => {
      const before = seqIn(c, 'before')
      return c.json(await listVersions(table, readable(c), before), 200)
    })
    .get('/:brief/versions/:revision', async (c) => {
      const revision = Number(c.req.param('revision'))
      const brief = readable(c)
      return c.json(
        found(Number.isInteger(revision) ? await loadVersion(table, brief, revision) : undefined),
        200,
      )
    })
    .put('/:brief', async (c) => {
      const place = writable(c)
      const { id, content } = await body(c, SentBrief)
      const version = await carryOut(deps, place, { type: 'save', id, content })
      return c.json(version, version.revision === 1 ? 201 : 200)
    })
    .post('/:brief/publish', async (c) => {
      const place = writable(c)
      const { id } = await body(c, BriefPublication)
      return c.json(await carryOut(deps, place, { type: 'publish', id }), 200)
    })
    .post('/:brief/withdraw', async (c) => {
      const place = writable(c)
      const { id, reason } = await body(c, BriefWithdrawal)
      return c.json(await carryOut(deps, place, { type: 'withdraw', id, reason }), 200)
    })
}

interface Place {
  readonly brief: string
  /** The version that the sender saw last; 0 for none. */
  readonly seen: number
  readonly by: string
}

/** One version more, after the one that was seen; a command that was carried out before changes nothing. */
async function carryOut(
  { table, now }: Pick<ApiDeps, 'table' | 'now'>,
  { brief, seen, by }: Place,
  command: BriefCommand,
): Promise<BriefVersion> {
  const [before, newest] = await Promise.all([loadBrief(table, brief), latestNumber(table)])
  if (before?.id === command.id) return before
  if ((before?.revision ?? 0) === seen) {
    const version = decideBrief(before, command, { brief, by, at: now(), newest })
    if (await putVersion(table, version)) return version
  }
  return (await carriedOut(table, brief, command.id)) ?? changed(table, brief, seen)
}

/** The version that a command made before others came; undefined where it made none. */
async function carriedOut(table: Table, brief: string, id: string): Promise<BriefVersion | undefined> {
  let before: number | null = null
  do {
    const { versions, next }: Awaited<ReturnType<typeof listVersions>> = await listVersions(
      table,
      brief,
      before ?? undefined,
    )
    const made = versions.find((version) => version.id === id)
    if (made) return loadVersion(table, brief, made.revision)
    before = next
  } while (before !== null)
  return undefined
}

async function changed(table: Table, brief: string, seen: number): Promise<never> {
  const current = await loadBrief(table, brief)
  if (!current) throw noBrief()
  throw seen === 0
    ? new Problem(
        'brief-exists',
        'A brief of this name is there already. Nothing was stored; choose another name.',
      )
    : new Problem('brief-changed', 'Somebody changed the brief meanwhile. Nothing was stored.', { current })
}

/** The name in the address, for those who may read briefs. */
function readable(c: Context<Env>): BriefId {
  if (!mayReadBriefs(c.get('actor')))
    throw new Problem('not-allowed', 'Analysts and the secretariat read briefs before they are published.')
  return nameIn(c)
}

function writable(c: Context<Env>): Place {
  const actor = c.get('actor')
  if (!mayWriteBriefs(actor)) throw new Problem('not-allowed', 'Only analysts write briefs.')
  return { brief: nameIn(c), seen: seenRevision(c), by: actor.subject }
}

function nameIn(c: Context<Env>): BriefId {
  const given = c.req.param('brief')
  if (given === undefined) return ''
  const name = BriefId.safeParse(given)
  if (!name.success)
    throw new Problem('invalid-request', 'The brief has no such name. Nothing was stored.', {
      errors: [
        { field: '/brief', message: 'Use 2 to 60 small letters and digits, with single hyphens between' },
      ],
    })
  return name.data
}

function found(version: BriefVersion | undefined): BriefVersion {
  if (!version) throw noBrief()
  return version
}

const noBrief = (): Problem => new Problem('not-found', 'There is no brief of this name, or no such version.')
