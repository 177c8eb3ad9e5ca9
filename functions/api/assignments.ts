/** Who in an economy looks after which section: its own people read it, its focal points decide it. */
import { type Context, Hono } from 'hono'
import { isFocalPointOf, isOf } from '../../shared/actor.ts'
import { among, SentAssignments } from '../../shared/assignment.ts'
import type { CycleId } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { Problem } from '../../shared/problem.ts'
import { loadAssignments, putAssignments } from '../store/assignments.ts'
import { listCycles } from '../store/cycle.ts'
import type { Table } from '../store/table.ts'
import { holdingTeam } from '../store/team.ts'
import type { Env } from './deps.ts'
import type { MembersDeps } from './members-app.ts'
import { body, cycleIn, seenRevision } from './request.ts'
import { asNow, visibleTeam } from './team.ts'

export const assignmentRoutes = ({ table, directory }: Pick<MembersDeps, 'table' | 'directory'>) =>
  new Hono<Env>()
    .get('/:cycle', async (c) => {
      const economy = economyOf(c)
      const members = await directory.list(economy)
      if (!isOf(await asNow(directory, c.get('actor'), economy, members), economy)) throw notYours()
      return c.json(await loadAssignments(table, await existing(table, cycleIn(c)), economy), 200)
    })
    .put('/:cycle', async (c) => {
      const economy = economyOf(c)
      // The team stands still, so that nobody gets a section who is just leaving.
      return holdingTeam(table, economy, async () => {
        const members = await directory.list(economy)
        const actor = await asNow(directory, c.get('actor'), economy, members)
        if (!isFocalPointOf(actor, economy)) throw notYours()
        const seen = seenRevision(c)
        const cycle = await existing(table, cycleIn(c))
        const { sections } = await body(c, SentAssignments)
        const before = await loadAssignments(table, cycle, economy)
        const next = { ...before, sections: among(members, sections, before), revision: seen + 1 }
        if (before.revision === seen && (await putAssignments(table, next))) return c.json(next, 200)
        throw new Problem(
          'assignments-changed',
          'Somebody assigned sections meanwhile. Nothing was changed.',
          {
            current: await loadAssignments(table, cycle, economy),
          },
        )
      })
    })

/** The economy in the address; the secretariat has no sections. */
function economyOf(c: Context<Env>): EconomyKey {
  const team = visibleTeam(c)
  if (team !== 'secretariat') return team
  throw new Problem('not-found', 'The secretariat answers no sections, so that none are assigned in it.')
}

async function existing(table: Table, cycle: CycleId): Promise<CycleId> {
  const cycles = await listCycles(table)
  if (cycles.some((known) => known.cycle === cycle)) return cycle
  throw new Problem('unknown-cycle', `There is no cycle ${cycle}.`)
}

const notYours = (): Problem =>
  new Problem('not-allowed', 'The economy’s own people see its assignments, and its focal points make them.')
