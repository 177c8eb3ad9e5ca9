/** Cycles: everybody signed in reads them, administrators open, change and close them. */
import { type Context, Hono } from 'hono'
import { mayManageCycles } from '../../shared/actor.ts'
import { type Cycle, CycleTerms, closedEarly, closingNoticeMs, phaseOf } from '../../shared/cycle.ts'
import { framework } from '../../shared/framework/index.ts'
import { type FieldError, Problem } from '../../shared/problem.ts'
import { putCycle } from '../store/cycle.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { ApiDeps, Env } from './deps.ts'
import { body, cycleIn } from './request.ts'

export function cycleRoutes(deps: ApiDeps, cycles: CycleCache) {
  const store = async (cycle: Cycle): Promise<Cycle> => {
    const first = await putCycle(deps.table, cycle)
    cycles.forget()
    if (!first) throw changed(await cycles.get(cycle.cycle))
    return cycle
  }
  return new Hono<Env>()
    .get('/', async (c) => c.json({ cycles: await cycles.all() }, 200))
    .put('/:cycle', async (c) => {
      administratorsOnly(c)
      const id = cycleIn(c)
      const { demonstration = false, ...terms } = await body(c, CycleTerms)
      cycles.forget()
      const before = (await cycles.all()).find((cycle) => cycle.cycle === id)
      checkRevision(c, before)
      if (before) checkNotice(before, terms, deps.now())
      const cycle = await store({
        ...terms,
        cycle: id,
        framework: before?.framework ?? framework.version,
        demonstration: before?.demonstration ?? demonstration,
        revision: (before?.revision ?? 0) + 1,
      })
      return c.json(cycle, before ? 200 : 201)
    })
    .post('/:cycle/close', async (c) => {
      administratorsOnly(c)
      cycles.forget()
      const before = await cycles.get(cycleIn(c))
      checkRevision(c, before)
      if (phaseOf(before, deps.now()) !== 'open')
        throw new Problem('cycle-not-open', `Cycle ${before.cycle} is not open; there is nothing to close.`)
      return c.json(await store(closedEarly(before, deps.now())), 200)
    })
}

function administratorsOnly(c: Context<Env>): void {
  if (!mayManageCycles(c.get('actor')))
    throw new Problem('not-allowed', 'Only administrators open, change and close cycles.')
}

const changed = (current: Cycle): Problem =>
  new Problem('cycle-changed', 'Somebody changed the cycle meanwhile. Look at its terms again.', { current })

function checkRevision(c: Context, before: Cycle | undefined): void {
  const match = c.req.header('if-match')
  if (match === undefined && c.req.header('if-none-match') !== '*')
    throw new Problem(
      'precondition-required',
      'Send If-Match with the revision that you saw, or If-None-Match: * to open a new cycle.',
    )
  if (match !== (before && `"${before.revision}"`)) {
    if (before && match === undefined)
      throw new Problem(
        'cycle-exists',
        `Cycle ${before.cycle} exists already. Nothing was changed; change its terms instead, or open another year.`,
        { current: before },
      )
    if (before) throw changed(before)
    throw new Problem('unknown-cycle', 'There is no such cycle. Send If-None-Match: * to open it.')
  }
}

/**
 * A cycle that has begun keeps what it promised: an opening in the past, and no shorter time to mend or to object. An
 * earlier closing needs notice: other processes hold the cycle in memory for a while.
 */
function checkNotice(before: Cycle, terms: CycleTerms, now: string): void {
  const phase = phaseOf(before, now)
  if (phase === 'upcoming') return
  const errors: FieldError[] = []
  if (Date.parse(terms.opens) > Date.parse(now))
    errors.push({ field: '/opens', message: 'The cycle has opened; leave its opening in the past' })
  const closes = Date.parse(terms.closes)
  if (phase === 'closed' && closes < Date.parse(before.closes))
    errors.push({ field: '/closes', message: 'The cycle has closed; give the same closing or a later one' })
  else if (closes < Date.parse(before.closes) && closes < Date.parse(now) + closingNoticeMs)
    errors.push({
      field: '/closes',
      message: `Let the closing lie at least ${closingNoticeMs / 1000} s ahead`,
    })
  for (const period of ['graceDays', 'objectionDays', 'secondLookDays'] as const) {
    const [now, then] = [terms[period], before[period]]
    if (now !== undefined && then !== undefined && now < then)
      errors.push({
        field: `/${period}`,
        message: `The cycle has opened with ${then} days; give as many or more`,
      })
  }
  if (errors.length > 0) throw new Problem('invalid-request', 'The cycle was not changed.', { errors })
}
