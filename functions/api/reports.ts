/** Reports: what a person may see of them, and every step of their workflow. */
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { maySeeReport } from '../../shared/actor.ts'
import { Answer } from '../../shared/answer.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { indicatorOf } from '../../shared/framework/index.ts'
import { Problem } from '../../shared/problem.ts'
import { type Change, commentMax, EventId, IndicatorId, Support } from '../../shared/report/event.ts'
import { viewOf } from '../../shared/report/view.ts'
import { text } from '../../shared/text.ts'
import { loadReport } from '../store/report.ts'
import { listStatuses } from '../store/status.ts'
import { carryOut } from './carry-out.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { ApiDeps, Env } from './deps.ts'
import { areaIn, baseOf, body, cycleIn, economyIn } from './request.ts'

const id = { id: EventId }
const words = text(commentMax)

/** The body of each step of a section. */
const steps = {
  submit: z.object({ ...id, clearedBy: text(200) }),
  withdraw: z.object(id),
  return: z.object({ ...id, reason: words }),
  publish: z.object(id),
  reopen: z.object({ ...id, reason: words }),
  retract: z.object({ ...id, indicators: z.array(IndicatorId).check(z.minLength(1)), erratum: words }),
} as const
const stepTypes = {
  submit: 'SectionSubmitted',
  withdraw: 'SectionWithdrawn',
  return: 'SectionReturned',
  publish: 'SectionPublished',
  reopen: 'SectionReopened',
  retract: 'SectionRetracted',
} as const
const isStep = (name: string): name is keyof typeof steps => Object.hasOwn(steps, name)

export function reportRoutes(deps: ApiDeps, cycles: CycleCache) {
  const change = async (c: Context<Env>, eventId: EventId, base: EventId | null, what: Change) => {
    const cycle = await cycles.get(cycleIn(c))
    const economy = visibleEconomy(c)
    const command = { id: eventId, base, change: what }
    return c.json(await carryOut(deps, c.get('actor'), cycle, economy, command), 200)
  }
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
    .put('/:cycle/:economy/answers/:indicator', async (c) => {
      visibleEconomy(c)
      const indicator = indicatorIn(c)
      const base = baseOf(c)
      const sent = await body(c, z.object({ ...id, answer: Answer }))
      return change(c, sent.id, base, { type: 'AnswerRecorded', indicator, answer: sent.answer })
    })
    .delete('/:cycle/:economy/answers/:indicator', async (c) => {
      visibleEconomy(c)
      const indicator = indicatorIn(c)
      const base = baseOf(c)
      const sent = await body(c, z.object(id))
      return change(c, sent.id, base, { type: 'AnswerCleared', indicator })
    })
    .post('/:cycle/:economy/sections/:area/:step', async (c) => {
      visibleEconomy(c)
      const step = c.req.param('step')
      const area = areaIn(c)
      if (!isStep(step))
        throw new Problem('not-found', `A section has the steps ${Object.keys(steps).join(', ')}.`)
      const base = baseOf(c)
      const { id: eventId, ...fields } = await body(c, steps[step])
      return change(c, eventId, base, { type: stepTypes[step], area, ...fields } as Change)
    })
    .post('/:cycle/:economy/comments', async (c) => {
      visibleEconomy(c)
      const sent = await body(c, z.object({ ...id, indicator: IndicatorId, text: words }))
      const { id: eventId, ...comment } = sent
      return change(c, eventId, null, { type: 'CommentAdded', ...comment })
    })
    .post('/:cycle/:economy/comments/:comment/resolve', async (c) => {
      visibleEconomy(c)
      const base = baseOf(c)
      const { id: eventId, indicator } = await body(c, z.object({ ...id, indicator: IndicatorId }))
      const comment = EventId.safeParse(c.req.param('comment'))
      if (!comment.success) throw new Problem('not-found', 'The report has no such comment.')
      return change(c, eventId, base, { type: 'CommentResolved', indicator, comment: comment.data })
    })
    .put('/:cycle/:economy/support/:area', async (c) => {
      visibleEconomy(c)
      const area = areaIn(c)
      const base = baseOf(c)
      const { id: eventId, support } = await body(c, z.object({ ...id, support: Support }))
      return change(c, eventId, base, { type: 'SupportDeclared', area, support })
    })
}

/** The economy in the address; one that the caller may not know of is not there, rather than forbidden. */
function visibleEconomy(c: Context<Env>): EconomyKey {
  const economy = economyIn(c)
  if (!maySeeReport(c.get('actor'), economy))
    throw new Problem('not-found', 'There is no such report, or it is not yours to see.')
  return economy
}

function indicatorIn(c: Context): string {
  const indicator = indicatorOf(c.req.param('indicator') ?? '')
  if (!indicator) throw new Problem('unknown-indicator', 'The framework has no such indicator.')
  return indicator.id
}
