/** Carrying out a command on a report: load, decide, append; a lost race decides again. */
import type { Context } from 'hono'
import type * as z from 'zod/mini'
import type { Actor } from '../../shared/actor.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import type { Cycle } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { Problem } from '../../shared/problem.ts'
import { seal } from '../../shared/report/chain.ts'
import { type Command, type Decision, decide } from '../../shared/report/decide.ts'
import type { Change, IndicatorId, UnsealedEvent } from '../../shared/report/event.ts'
import { evolve } from '../../shared/report/evolve.ts'
import type { ReportState } from '../../shared/report/state.ts'
import { appendEvent, loadEvent, loadReport, roomInTable } from '../store/report.ts'
import type { Table } from '../store/table.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { Env, ReportDeps } from './deps.ts'
import { baseOf, body, cycleIn, indicatorIn, visibleEconomy } from './request.ts'

/** Every race lost is another change stored, so as many people as this can save at once and none is turned away. */
const attemptsMax = 40
/** Longest wait after the first race lost and after any, in milliseconds. */
const firstWaitMs = 10
const longestWaitMs = 250

export interface Receipt {
  readonly id: string
  readonly seq: number
  /** ISO 8601 UTC. */
  readonly at: string
}

type Carrier = Pick<ReportDeps, 'table' | 'now' | 'latest'>

/**
 * One conditional put, after one query where this process does not know the report; both again for every race lost.
 * Throws the problem of a refusal, or `busy`.
 */
export async function carryOut(
  deps: Carrier,
  actor: Actor,
  cycle: Cycle,
  economy: EconomyKey,
  command: Command,
): Promise<Receipt> {
  const decided = (state: ReportState): Decision => {
    const decision = decide(state, command, { actor, now: deps.now(), cycle })
    const full = decision.kind === 'append' ? roomInTable(state, decision.event) : undefined
    return full ? { kind: 'refused', problem: full } : decision
  }
  // A state that may be old is good for an event that the table takes after it, and for nothing else.
  const known = deps.latest.of({ cycle: cycle.cycle, economy })
  const ahead = known && decided(known)
  const soon = known && ahead?.kind === 'append' ? await append(deps, known, ahead.event) : undefined
  if (soon) return soon
  for (let racesLost = 0; racesLost < attemptsMax; racesLost++) {
    const state = await loadReport(deps.table, cycle.cycle, economy)
    const decision = decided(state)
    if (decision.kind === 'refused') throw decision.problem
    if (decision.kind === 'repeat') {
      await checkSame(deps.table, state, decision.seq, command)
      return { id: decision.id, seq: decision.seq, at: decision.at }
    }
    const receipt = await append(deps, state, decision.event)
    if (receipt) return receipt
    await apart(racesLost)
  }
  throw new Problem(
    'busy',
    'Many people are changing this report at once. Nothing was stored; send it again.',
  )
}

/** Undefined where another event took the number first. */
async function append(
  { table, latest }: Carrier,
  state: ReportState,
  event: UnsealedEvent,
): Promise<Receipt | undefined> {
  const sealed = await seal(state, event)
  if (!(await appendEvent(table, state, sealed))) return undefined
  latest.keep(evolve(state, sealed.event))
  const { id, seq, at } = event
  return { id, seq, at }
}

/** Throws an `id-used` problem where the id of a command is that of another change: it would be lost unseen. */
async function checkSame(table: Table, report: ReportState, seq: number, { change }: Command): Promise<void> {
  const stored = await loadEvent(table, report, seq)
  if (canonicalJson(stored.change) === canonicalJson(change)) return
  throw new Problem(
    'id-used',
    `Change ${seq} of this report has the same id and says something else. Yours was not stored; send it with an id of its own.`,
  )
}

/** Waits for a time drawn by lot, so that those who met once do not meet again at the same moment. */
function apart(racesLost: number): Promise<void> {
  const longest = Math.min(longestWaitMs, firstWaitMs * 2 ** racesLost)
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
}

/** The answer to a request that changes what belongs to the indicator in its address. */
export const indicatorChange =
  <S extends z.ZodMiniType<{ id: string }>>(
    deps: Carrier,
    cycles: CycleCache,
    schema: S,
    changeOf: (indicator: IndicatorId, sent: z.infer<S>) => Change,
  ) =>
  async (c: Context<Env>) => {
    visibleEconomy(c)
    const indicator = indicatorIn(c)
    const base = baseOf(c)
    const sent = await body(c, schema)
    const change = changeOf(indicator, sent)
    return c.json(await changeReport(c, deps, cycles, { id: sent.id, base, change }), 200)
  }

/** Carries out a command of the signed-in person on the report in the address. */
export async function changeReport(
  c: Context<Env>,
  deps: Carrier,
  cycles: CycleCache,
  command: Command,
): Promise<Receipt> {
  const cycle = await cycles.get(cycleIn(c))
  return carryOut(deps, c.get('actor'), cycle, visibleEconomy(c), command)
}
