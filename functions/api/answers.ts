/** Answers: saved, cleared, carried forward from the last cycle, confirmed, restored; and their history. */
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { mayAnswer } from '../../shared/actor.ts'
import { cycleBefore } from '../../shared/cycle.ts'
import { Problem } from '../../shared/problem.ts'
import { areaOfIndicator, SentId } from '../../shared/report/event.ts'
import { answerVersions } from '../../shared/report/history.ts'
import { countedAnswer } from '../../shared/report/state.ts'
import { SentAnswer } from '../../shared/sent-answer.ts'
import { loadReport } from '../store/report.ts'
import { changeReport, indicatorChange } from './carry-out.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { Env, ReportDeps } from './deps.ts'
import { historyPage } from './history.ts'
import { baseOf, body, cycleIn, indicatorIn, visibleEconomy } from './request.ts'

const sent = { id: SentId }

/** The bodies of changes of an answer. */
export const answerBodies = {
  record: z.strictObject({ ...sent, answer: SentAnswer }),
  change: z.strictObject(sent),
  restore: z.strictObject({ ...sent, seq: z.int().check(z.minimum(1)) }),
} as const

export function answerRoutes(deps: ReportDeps, cycles: CycleCache) {
  return new Hono<Env>()
    .put(
      '/:indicator',
      indicatorChange(deps, cycles, answerBodies.record, (indicator, { answer }) => ({
        type: 'AnswerRecorded',
        indicator,
        answer,
      })),
    )
    .delete(
      '/:indicator',
      indicatorChange(deps, cycles, answerBodies.change, (indicator) => ({
        type: 'AnswerCleared',
        indicator,
      })),
    )
    .post('/:indicator/carry', async (c) => {
      const economy = ownEconomy(c)
      const indicator = indicatorIn(c)
      const base = baseOf(c)
      const { id } = await body(c, answerBodies.change)
      const last = cycleBefore(await cycles.all(), cycleIn(c))
      const report = last && (await loadReport(deps.table, last.cycle, economy))
      const answered = report?.answers[indicator]
      const answer = countedAnswer(answered)
      const withheld = report?.sections[areaOfIndicator(indicator)]?.withheld[indicator]
      if (!last || !answered || !answer || withheld)
        throw new Problem(
          'nothing-carried',
          `The report of the cycle before has no answer ${indicator} that could be carried forward.`,
        )
      const from = { cycle: last.cycle, id: answered.id }
      const change = { type: 'AnswerCarried', indicator, answer, from } as const
      return c.json({ ...(await changeReport(c, deps, cycles, { id, base, change })), answer, from }, 200)
    })
    .post(
      '/:indicator/confirm',
      indicatorChange(deps, cycles, answerBodies.change, (indicator) => ({
        type: 'AnswerConfirmed',
        indicator,
      })),
    )
    .post('/:indicator/restore', async (c) => {
      const economy = ownEconomy(c)
      const indicator = indicatorIn(c)
      const base = baseOf(c)
      const { id, seq } = await body(c, answerBodies.restore)
      const { cycle } = await cycles.get(cycleIn(c))
      const version = (await loadReport(deps.table, cycle, economy, seq)).answers[indicator]
      if (version?.seq !== seq || !version.answer)
        throw new Problem('not-found', `Change ${seq} of the report left no answer ${indicator} to restore.`)
      const { answer } = version
      const change = { type: 'AnswerRestored', indicator, answer, from: seq } as const
      return c.json({ ...(await changeReport(c, deps, cycles, { id, base, change })), answer }, 200)
    })
    .get('/:indicator/history', async (c) => {
      const indicator = indicatorIn(c)
      const { cycle, economy, reader, events, next } = await historyPage(
        c,
        deps,
        cycles,
        areaOfIndicator(indicator),
      )
      const first = events[0]?.seq ?? 1
      const before = await loadReport(deps.table, cycle, economy, first - 1)
      return c.json({ versions: answerVersions(before, events, indicator, reader), next: next ?? null }, 200)
    })
}

/** Asked before an older version is looked up, so that nobody else can probe for one. */
function ownEconomy(c: Context<Env>) {
  const economy = visibleEconomy(c)
  if (!mayAnswer(c.get('actor'), economy))
    throw new Problem('not-allowed', 'Only contributors and focal points of the economy can do this.')
  return economy
}
