/** A report that decides by the product's own rules, reached over a connection that can be cut at any point. */
import type { Outcome, Waiting } from '../../frontend/workspace/outbox.ts'
import { actorNamed } from '../../infra/local/accounts.ts'
import type { Problem } from '../../shared/problem.ts'
import { seal } from '../../shared/report/chain.ts'
import { decide } from '../../shared/report/decide.ts'
import type { Change, ReportEvent } from '../../shared/report/event.ts'
import { evolve } from '../../shared/report/evolve.ts'
import { type AnswerState, emptyReport } from '../../shared/report/state.ts'

/**
 * Where the connection is cut: not at all, before the report hears of the change, or before the sender hears of it;
 * or the API fails at the change, before or after it was stored.
 */
export type Cut = 'no' | 'before' | 'after' | 'failed' | 'failed after'

const now = '2026-05-01T00:00:00.000Z'
const cycle = {
  cycle: '2026',
  framework: '2026.1',
  demonstration: true,
  opens: '2026-03-01T00:00:00.000Z',
  due: '2026-09-30T00:00:00.000Z',
  closes: '2026-11-30T00:00:00.000Z',
  graceDays: 30,
  objectionDays: 14,
  revision: 1,
}

export interface ReportServer {
  readonly events: ReportEvent[]
  /** Every change that was sent, in order, also those that were cut off. */
  readonly sent: Waiting[]
  /** The cut for the next change that is sent; `no` unless it is set. */
  cut: (waiting: Waiting) => Cut
  transmit(account: string, waiting: Waiting): Promise<Outcome>
}

export function reportServer(): ReportServer {
  let state = emptyReport('2026', 'PER')
  let turn: Promise<unknown> = Promise.resolve()
  const carryOut = async (account: string, waiting: Waiting): Promise<Outcome> => {
    const { id, base } = waiting
    const change = changeOf(waiting)
    const decision = decide(state, { id, base, change }, { actor: actorNamed(account), now, cycle })
    if (decision.kind === 'repeat') return { kind: 'stored', seq: decision.seq, at: decision.at }
    if (decision.kind === 'refused') return refusal(decision.problem)
    const { event } = await seal(state, decision.event)
    state = evolve(state, event)
    server.events.push(event)
    return { kind: 'stored', seq: event.seq, at: event.at }
  }
  const server: ReportServer = {
    events: [],
    sent: [],
    cut: () => 'no',
    async transmit(account, waiting) {
      server.sent.push(waiting)
      const cut = server.cut(waiting)
      if (cut === 'before') return { kind: 'unknown', message: 'cut off' }
      if (cut === 'failed') return { kind: 'failed', message: 'failed' }
      // One at a time, as the conditional put has it.
      const outcome = turn.then(() => carryOut(account, waiting))
      turn = outcome
      if (cut === 'after') return outcome.then(() => ({ kind: 'unknown', message: 'cut off' }))
      return cut === 'failed after' ? outcome.then(() => ({ kind: 'failed', message: 'failed' })) : outcome
    },
  }
  return server
}

function changeOf(waiting: Waiting): Change {
  switch (waiting.action) {
    case 'support':
      return { type: 'SupportDeclared', area: waiting.area, support: waiting.support }
    case 'comment':
      return { type: 'CommentAdded', indicator: waiting.indicator, text: waiting.text }
    case 'resolve': {
      const { indicator, comment } = waiting
      return { type: 'CommentResolved', indicator, comment }
    }
    default: {
      const { indicator, answer } = waiting
      return answer ? { type: 'AnswerRecorded', indicator, answer } : { type: 'AnswerCleared', indicator }
    }
  }
}

const refusal = (problem: Problem): Outcome =>
  problem.code === 'answer-changed'
    ? { kind: 'conflict', current: problem.current as AnswerState | null }
    : { kind: 'refused', code: problem.code, message: problem.message }
