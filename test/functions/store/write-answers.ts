/** Reports of any length, for tests. */
import { randomUUID } from 'node:crypto'
import { appendEvent } from '../../../functions/store/report.ts'
import type { Table } from '../../../functions/store/table.ts'
import { actorNamed } from '../../../infra/local/accounts.ts'
import { demonstrationCycles } from '../../../infra/local/demo.ts'
import type { Cycle } from '../../../shared/cycle.ts'
import type { EconomyKey } from '../../../shared/economies.ts'
import { indicators } from '../../../shared/framework/index.ts'
import { seal } from '../../../shared/report/chain.ts'
import { decide } from '../../../shared/report/decide.ts'
import { evolve } from '../../../shared/report/evolve.ts'
import { emptyReport, type ReportState } from '../../../shared/report/state.ts'

/** The open cycle of the demonstration. */
export const cycle = demonstrationCycles.at(-1) as Cycle
const policies = indicators.filter(({ kind }) => kind === 'policy')

/** Answers one indicator after the other until the report has `count` events; the states after each. */
export async function writeAnswers(
  table: Table,
  economy: EconomyKey,
  count: number,
  narrative = 'Invented answer',
): Promise<ReportState[]> {
  const states: ReportState[] = [emptyReport(cycle.cycle, economy)]
  for (let i = 0; i < count; i += 1) {
    const state = states[i] as ReportState
    const indicator = policies[i % policies.length]?.id ?? '1.1'
    const decision = decide(
      state,
      {
        id: randomUUID(),
        base: state.answers[indicator]?.id ?? null,
        change: {
          type: 'AnswerRecorded',
          indicator,
          answer: {
            value: { kind: 'level', level: i % 2 === 0 ? 'pilot' : 'full' },
            narrative: `${narrative} ${i}`,
            language: 'en',
            evidence: [],
            instruments: [],
          },
        },
      },
      {
        actor: actorNamed(`${economy.toLowerCase()}-contributor`),
        now: '2026-05-01T00:00:00.000Z',
        cycle,
      },
    )
    if (decision.kind !== 'append') throw new Error(`Event ${i + 1} was not accepted`)
    const sealed = await seal(state, decision.event)
    if (!(await appendEvent(table, state, sealed))) throw new Error(`Number ${i + 1} was taken`)
    states.push(evolve(state, sealed.event))
  }
  return states
}
