/** Carrying out a command on a report: load, decide, append; a lost race decides again. */
import type { Actor } from '../../shared/actor.ts'
import type { Cycle } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { Problem } from '../../shared/problem.ts'
import { seal } from '../../shared/report/chain.ts'
import { type Command, decide } from '../../shared/report/decide.ts'
import { appendEvent, loadReport } from '../store/report.ts'
import type { ApiDeps } from './deps.ts'

/** Races that one command may lose before its sender is asked to wait. */
const attemptsMax = 8

export interface Receipt {
  readonly id: string
  readonly seq: number
  /** ISO 8601 UTC. */
  readonly at: string
}

/** One query and one conditional put; again for every race lost. Throws the problem of a refusal, or `busy`. */
export async function carryOut(
  { table, now }: Pick<ApiDeps, 'table' | 'now'>,
  actor: Actor,
  cycle: Cycle,
  economy: EconomyKey,
  command: Command,
): Promise<Receipt> {
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const state = await loadReport(table, cycle.cycle, economy)
    const decision = decide(state, command, { actor, now: now(), cycle })
    if (decision.kind === 'refused') throw decision.problem
    if (decision.kind === 'repeat') return { id: decision.id, seq: decision.seq, at: decision.at }
    const { id, seq, at } = decision.event
    if (await appendEvent(table, state, await seal(state, decision.event))) return { id, seq, at }
  }
  throw new Problem(
    'busy',
    'Many people are changing this report at once. Nothing was stored; send it again.',
  )
}
