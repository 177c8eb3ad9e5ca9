/** Who in an economy looks after which section: its own people read it, its focal points decide it. */
import { type Context, Hono } from 'hono'
import { isFocalPointOf, isOf } from '../../shared/actor.ts'
import { SentAssignments, tidied } from '../../shared/assignment.ts'
import { Problem } from '../../shared/problem.ts'
import { loadAssignments, putAssignments } from '../store/assignments.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { ApiDeps, Env } from './deps.ts'
import { body, cycleIn, visibleEconomy } from './request.ts'

export const assignmentRoutes = ({ table }: Pick<ApiDeps, 'table'>, cycles: CycleCache) =>
  new Hono<Env>()
    .get('/', async (c) => {
      const economy = visibleEconomy(c)
      if (!isOf(c.get('actor'), economy)) throw notYours()
      const { cycle } = await cycles.get(cycleIn(c))
      return c.json(await loadAssignments(table, cycle, economy), 200)
    })
    .put('/', async (c) => {
      const economy = visibleEconomy(c)
      if (!isFocalPointOf(c.get('actor'), economy)) throw notYours()
      const seen = seenRevision(c)
      const { cycle } = await cycles.get(cycleIn(c))
      const { sections } = await body(c, SentAssignments)
      const next = { cycle, economy, sections: tidied(sections), revision: seen + 1 }
      if (await putAssignments(table, next)) return c.json(next, 200)
      throw new Problem('assignments-changed', 'Somebody assigned sections meanwhile. Nothing was changed.', {
        current: await loadAssignments(table, cycle, economy),
      })
    })

const notYours = (): Problem =>
  new Problem('not-allowed', 'The economy’s own people see its assignments, and its focal points make them.')

/** The revision that the sender saw last; 0 for none. */
function seenRevision(c: Context): number {
  if (c.req.header('if-none-match') === '*') return 0
  const revision = c.req.header('if-match')?.match(/^"(\d{1,9})"$/)?.[1]
  if (revision !== undefined) return Number(revision)
  throw new Problem(
    'precondition-required',
    'Send If-Match with the revision that you saw, or If-None-Match: * if there was none.',
  )
}
