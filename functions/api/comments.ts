/** Comments on answers, between the economy and the reviewer. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { Problem } from '../../shared/problem.ts'
import { commentMax, IndicatorId, SentId } from '../../shared/report/event.ts'
import { sentText } from '../../shared/text.ts'
import { changeReport } from './carry-out.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { Env, ReportDeps } from './deps.ts'
import { baseOf, body, visibleEconomy } from './request.ts'

/** What closes a comment. */
export const Resolution = z.strictObject({ id: SentId, indicator: IndicatorId })
export const Comment = z.extend(Resolution, { text: sentText(commentMax) })

export const commentRoutes = (deps: ReportDeps, cycles: CycleCache) =>
  new Hono<Env>()
    .post('/', async (c) => {
      visibleEconomy(c)
      const { id, ...comment } = await body(c, Comment)
      const change = { type: 'CommentAdded', ...comment } as const
      return c.json(await changeReport(c, deps, cycles, { id, base: null, change }), 200)
    })
    .post('/:comment/resolve', async (c) => {
      visibleEconomy(c)
      const base = baseOf(c)
      const { id, indicator } = await body(c, Resolution)
      const comment = SentId.safeParse(c.req.param('comment'))
      if (!comment.success) throw new Problem('not-found', 'The report has no such comment.')
      const change = { type: 'CommentResolved', indicator, comment: comment.data } as const
      return c.json(await changeReport(c, deps, cycles, { id, base, change }), 200)
    })
