/** Reports: what a person may see of them, and everything that changes them. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { maySeeReport } from '../../shared/actor.ts'
import { commentMax, SentId, Support } from '../../shared/report/event.ts'
import { viewOf } from '../../shared/report/view.ts'
import { sentText } from '../../shared/text.ts'
import { loadReport } from '../store/report.ts'
import { listStatuses } from '../store/status.ts'
import { verifyReport } from '../verify.ts'
import { answerRoutes } from './answers.ts'
import { changeReport } from './carry-out.ts'
import { commentRoutes } from './comments.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { Env, ReportDeps } from './deps.ts'
import { previewSource } from './preview.ts'
import { areaIn, baseOf, body, cycleIn, visibleEconomy } from './request.ts'
import { secondLookRoutes } from './second-looks.ts'
import { sectionRoutes } from './sections.ts'

const note = z.optional(sentText(commentMax))
export const SupportSent = z.strictObject({
  id: SentId,
  support: z.extend(Support, { seeksNote: note, sharesNote: note }),
})

export function reportRoutes(deps: ReportDeps, cycles: CycleCache) {
  return new Hono<Env>()
    .get('/:cycle', async (c) => {
      const { cycle } = await cycles.get(cycleIn(c))
      const statuses = await listStatuses(deps.table, cycle)
      return c.json({ statuses: statuses.filter((s) => maySeeReport(c.get('actor'), s.economy)) }, 200)
    })
    .get('/:cycle/:economy', async (c) => {
      const { cycle } = await cycles.get(cycleIn(c))
      const state = await loadReport(deps.table, cycle, visibleEconomy(c))
      return c.json(viewOf(state, c.get('actor')), 200)
    })
    .get('/:cycle/:economy/preview', async (c) => {
      const economy = visibleEconomy(c)
      const cycle = await cycles.get(cycleIn(c))
      return c.json(await previewSource(deps, c.get('actor'), await cycles.all(), cycle, economy), 200)
    })
    .get('/:cycle/:economy/chain', async (c) => {
      const economy = visibleEconomy(c)
      const { cycle } = await cycles.get(cycleIn(c))
      return c.json(await verifyReport(deps.table, cycle, economy), 200)
    })
    .put('/:cycle/:economy/support/:area', async (c) => {
      visibleEconomy(c)
      const area = areaIn(c)
      const base = baseOf(c)
      const { id, support } = await body(c, SupportSent)
      const change = { type: 'SupportDeclared', area, support } as const
      return c.json(await changeReport(c, deps, cycles, { id, base, change }), 200)
    })
    .route('/:cycle/:economy/answers', answerRoutes(deps, cycles))
    .route('/:cycle/:economy/sections', sectionRoutes(deps, cycles))
    .route('/:cycle/:economy/second-looks', secondLookRoutes(deps, cycles))
    .route('/:cycle/:economy/comments', commentRoutes(deps, cycles))
}
