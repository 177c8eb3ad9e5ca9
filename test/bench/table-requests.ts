/** Requests to the table that a save and a load make. */
import { randomUUID } from 'node:crypto'
import { carryOut } from '../../functions/api/carry-out.ts'
import { latestStates } from '../../functions/api/latest-states.ts'
import { appendEvent, loadReport } from '../../functions/store/report.ts'
import { actorNamed } from '../../infra/local/accounts.ts'
import { demonstrationCycles } from '../../infra/local/demo.ts'
import { openLocalTable } from '../../infra/local/table.ts'
import type { Actor } from '../../shared/actor.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { indicators } from '../../shared/framework/index.ts'
import { seal } from '../../shared/report/chain.ts'
import { decide } from '../../shared/report/decide.ts'
import type { Change } from '../../shared/report/event.ts'
import { evolve } from '../../shared/report/evolve.ts'
import { emptyReport } from '../../shared/report/state.ts'
import type { Result } from './report.ts'

const events = 1_000
const policies = indicators.filter(({ kind }) => kind === 'policy')

/** Counts requests at the client, so that whatever code sends them is seen. */
export async function tableRequests(): Promise<Result[]> {
  const local = await openLocalTable()
  const sent: string[] = []
  let items = 0
  local.table.client.middlewareStack.add(
    (next, context) => async (args) => {
      sent.push(String(context.commandName))
      const result = await next(args)
      items += (result.output as { Items?: unknown[] }).Items?.length ?? 0
      return result
    },
    { step: 'initialize' },
  )
  const cycle = demonstrationCycles.at(-1) as Cycle
  const actor = actorNamed('aus-contributor')
  const now = () => new Date(Date.parse(cycle.opens) + 86_400_000).toISOString()
  const command = (i: number, base: string | null) => ({ id: randomUUID(), base, change: changeOf(i) })

  let state = emptyReport(cycle.cycle, 'AUS')
  for (let i = 0; i < events; i += 1) {
    const base = state.answers[indicatorAt(i)]?.id ?? null
    const decision = decide(state, command(i, base), { actor: actor as Actor, now: now(), cycle })
    if (decision.kind !== 'append') throw new Error(`Event ${i} was refused`)
    const sealed = await seal(state, decision.event)
    await appendEvent(local.table, state, sealed)
    state = evolve(state, sealed.event)
  }
  sent.length = 0
  items = 0
  await loadReport(local.table, cycle.cycle, 'AUS')
  const load = { requests: sent.length, items }
  const deps = { table: local.table, now, latest: latestStates() }
  const save = async (i: number, base: string | null) => {
    sent.length = 0
    const { id } = await carryOut(deps, actor, cycle, 'AUS', command(i, base))
    const writes = sent.filter((name) => name.startsWith('Put')).length
    return { id, writes, reads: sent.length - writes }
  }
  const first = await save(events, state.answers[indicatorAt(events)]?.id ?? null)
  const second = await save(events + policies.length, first.id)
  await local.close()
  const how = `a report of ${events} events`
  return [
    { what: 'One save, writes', measured: first.writes, budget: 1, unit: 'requests', how },
    { what: 'One save, reads', measured: first.reads, budget: 1, unit: 'requests', how },
    { what: 'One more save, writes', measured: second.writes, budget: 1, unit: 'requests', how },
    { what: 'One more save, reads', measured: second.reads, budget: 0, unit: 'requests', how },
    { what: 'One load, queries', measured: load.requests, budget: 1, unit: 'requests', how },
    { what: 'One load, items', measured: load.items, budget: 50, unit: 'items', how },
  ]
}

const indicatorAt = (i: number): string => policies[i % policies.length]?.id ?? '1.1'

const changeOf = (i: number): Change => ({
  type: 'AnswerRecorded',
  indicator: indicatorAt(i),
  answer: {
    value: { kind: 'level', level: i % 2 === 0 ? 'pilot' : 'partial' },
    narrative: `Invented answer ${i}`,
    language: 'en',
    evidence: [],
    instruments: [],
  },
})
