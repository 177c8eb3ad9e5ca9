/** Sections: the steps of their workflow, who changed what when, and what publishing would change. */
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { mayRetract } from '../../shared/actor.ts'
import { Problem } from '../../shared/problem.ts'
import { contentOf } from '../../shared/release/published.ts'
import { type Change, commentMax, IndicatorId, SentId } from '../../shared/report/event.ts'
import { sectionChanges } from '../../shared/report/history.ts'
import { countedAnswer } from '../../shared/report/state.ts'
import { mayReadSection } from '../../shared/report/view.ts'
import { sentLine, sentText } from '../../shared/text.ts'
import { getPublished } from '../store/published.ts'
import { loadReport } from '../store/report.ts'
import { changeReport } from './carry-out.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { ApiDeps, Env, ReportDeps } from './deps.ts'
import { hiddenSection, historyPage } from './history.ts'
import { areaIn, baseOf, body, cycleIn, visibleEconomy } from './request.ts'

const id = { id: SentId }
const words = sentText(commentMax)

/** The body of each step of a section. */
export const steps = {
  submit: z.strictObject({ ...id, clearedBy: sentLine(200) }),
  withdraw: z.strictObject(id),
  return: z.strictObject({ ...id, reason: words }),
  review: z.strictObject(id),
  agree: z.strictObject(id),
  object: z.strictObject({ ...id, reason: words }),
  publish: z.strictObject(id),
  reopen: z.strictObject({ ...id, reason: words }),
  retract: z.strictObject({
    ...id,
    indicators: z.array(IndicatorId).check(z.minLength(1), z.maxLength(20)),
    erratum: words,
  }),
} as const
const stepTypes = {
  submit: 'SectionSubmitted',
  withdraw: 'SectionWithdrawn',
  return: 'SectionReturned',
  review: 'SectionReviewed',
  agree: 'SectionAgreed',
  object: 'SectionObjected',
  publish: 'SectionPublished',
  reopen: 'SectionReopened',
  retract: 'SectionRetracted',
} as const satisfies Record<keyof typeof steps, Change['type']>
const isStep = (name: string): name is keyof typeof steps => Object.hasOwn(steps, name)

export function sectionRoutes(deps: ReportDeps, cycles: CycleCache) {
  return new Hono<Env>()
    .post('/:area/:step', async (c) => {
      visibleEconomy(c)
      const step = c.req.param('step')
      const area = areaIn(c)
      if (!isStep(step))
        throw new Problem('not-found', `A section has the steps ${Object.keys(steps).join(', ')}.`)
      const base = baseOf(c)
      const { id, ...fields } = await body(c, steps[step])
      const change = { type: stepTypes[step], area, ...fields } as Change
      if (change.type === 'SectionRetracted') await checkPublished(c, deps, cycles, change)
      return c.json(await changeReport(c, deps, cycles, { id, base, change }), 200)
    })
    .get('/:area/publication', async (c) => {
      const economy = visibleEconomy(c)
      const area = areaIn(c)
      const { cycle } = await cycles.get(cycleIn(c))
      const state = await loadReport(deps.table, cycle, economy)
      if (!mayReadSection(c.get('actor'), state, area)) throw hiddenSection(area)
      const published = await getPublished(deps.table, cycle, economy, area)
      return c.json({ published: published ?? null, next: contentOf(state, area) }, 200)
    })
    .get('/:area/history', async (c) => {
      const area = areaIn(c)
      const { reader, events, next } = await historyPage(c, deps, cycles, area)
      return c.json({ changes: sectionChanges(events, area, reader), next: next ?? null }, 200)
    })
}

/** Throws an `invalid-request` problem for answers that the last publication of the section does not have. */
async function checkPublished(
  c: Context<Env>,
  { table }: Pick<ApiDeps, 'table'>,
  cycles: CycleCache,
  { area, indicators }: Extract<Change, { type: 'SectionRetracted' }>,
): Promise<void> {
  const economy = visibleEconomy(c)
  if (!mayRetract(c.get('actor'), economy)) return
  const { cycle } = await cycles.get(cycleIn(c))
  const { publishedSeq } = (await loadReport(table, cycle, economy)).sections[area] ?? {}
  if (publishedSeq === undefined) return
  const { answers } = await loadReport(table, cycle, economy, publishedSeq)
  const errors = indicators.flatMap((id, i) =>
    countedAnswer(answers[id])
      ? []
      : [{ field: `/indicators/${i}`, message: `No answer to ${id} is published` }],
  )
  if (errors.length > 0) throw new Problem('invalid-request', 'No answer was retracted.', { errors })
}
