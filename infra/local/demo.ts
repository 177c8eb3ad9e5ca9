/**
 * Demonstration reports: invented, marked so in every cycle, and the same on every machine.
 * They are made by the real commands, so their histories are true chains of events.
 */
import { listCycles, putCycle } from '../../functions/store/cycle.ts'
import { appendEvent } from '../../functions/store/report.ts'
import type { Table } from '../../functions/store/table.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { economies } from '../../shared/economies.ts'
import { framework } from '../../shared/framework/index.ts'
import { seal } from '../../shared/report/chain.ts'
import { decide } from '../../shared/report/decide.ts'
import { evolve } from '../../shared/report/evolve.ts'
import { emptyReport, type ReportState } from '../../shared/report/state.ts'
import { planReport, type ReportPlan, type Step } from './demo-plan.ts'

const year = (n: number, terms: Partial<Cycle> = {}): Cycle => ({
  cycle: String(n),
  framework: framework.version,
  demonstration: true,
  opens: `${n}-03-01T00:00:00.000Z`,
  due: `${n}-09-30T23:59:59.000Z`,
  closes: `${n}-11-30T23:59:59.000Z`,
  graceDays: 30,
  objectionDays: 14,
  revision: 1,
  ...terms,
})

/** Four closed cycles, and one that is open until the middle of 2027. */
export const demonstrationCycles: readonly Cycle[] = [
  year(2018),
  year(2020),
  year(2022),
  year(2024),
  year(2026, { due: '2026-12-15T23:59:59.000Z', closes: '2027-06-30T23:59:59.000Z' }),
]

/** True where demonstration reports belong: an empty table, or one whose demonstration was left half made. */
export async function wantsDemonstration(table: Table): Promise<boolean> {
  const cycles = await listCycles(table)
  const ours = new Set(demonstrationCycles.map(({ cycle }) => cycle))
  return cycles.length < ours.size && cycles.every((c) => c.demonstration && ours.has(c.cycle))
}

/** Stores the demonstration reports, and their cycles last, so that a start that was cut off makes them again. */
export async function seedDemonstration(table: Table): Promise<void> {
  const reports = economies.flatMap(({ key }) => {
    const plans: ReportPlan[] = []
    for (const [i, cycle] of demonstrationCycles.entries())
      plans.push(planReport(cycle, i, key, plans.at(-1)))
    return plans
  })
  const next = reports.values()
  const worker = async (): Promise<void> => {
    for (const { cycle, economy, steps } of next)
      await play(table, cycle, emptyReport(cycle.cycle, economy), steps)
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  for (const cycle of demonstrationCycles) await putCycle(table, cycle)
}

/** Carries out the steps of a report one after the other, each on the state that the one before left. */
async function play(table: Table, cycle: Cycle, empty: ReportState, steps: readonly Step[]): Promise<void> {
  let state = empty
  for (const { command, actor, now } of steps) {
    const decision = decide(state, command(state), { actor, now, cycle })
    if (decision.kind === 'refused') throw decision.problem
    if (decision.kind === 'repeat') continue
    const sealed = await seal(state, decision.event)
    // False where an earlier start stored the very same event.
    await appendEvent(table, state, sealed)
    state = evolve(state, sealed.event)
  }
}
