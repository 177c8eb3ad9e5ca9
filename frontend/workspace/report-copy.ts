/** The last view of a report, kept on the device so that it can be answered without a connection. */
import { type Actor, signsForEconomy } from '../../shared/actor.ts'
import type { Cycle } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { AnswerState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import type { Device } from './device.ts'
import type { Stored } from './sender.ts'

/** A report as it is worked on, with that of the cycle before. */
export interface ReportData {
  readonly cycle: Cycle
  readonly report: ReportView
  readonly last?: { readonly cycle: string; readonly report: ReportView }
}

export interface ReportCopy extends ReportData {
  readonly subject: string
  /** When the API gave it; ISO 8601 UTC, by this device's clock. */
  readonly loadedAt: string
}

export const keepCopy = async (device: Device, subject: string, data: ReportData): Promise<void> => {
  await device.put('reports', { ...data, subject, loadedAt: new Date().toISOString() })
}

export const copyOf = (
  device: Device,
  subject: string,
  cycle: string,
  economy: EconomyKey,
): Promise<ReportCopy | undefined> => device.get('reports', [subject, cycle, economy])

/** The report after a newer view of it came: an answer that is newer than the view stays. */
export const newest = (before: ReportView, view: ReportView): ReportView => ({
  ...view,
  answers: {
    ...view.answers,
    ...Object.fromEntries(Object.entries(before.answers).filter(([, { seq }]) => seq > view.seq)),
  },
})

/** The report after one of its answers was found to stand otherwise. */
export const withAnswer = (data: ReportData, indicator: string, answer: AnswerState): ReportData => {
  const before = data.report.answers[indicator]
  if (before && before.seq > answer.seq) return data
  return { ...data, report: { ...data.report, answers: { ...data.report.answers, [indicator]: answer } } }
}

/** The report after a change of the reader was stored. */
export function withStored(data: ReportData, { change, seq, at, from }: Stored, actor: Actor): ReportData {
  const by = signsForEconomy(actor, change.economy)
  if (!by) return data
  const { id, indicator, answer, action } = change
  const before = data.report.answers[indicator]
  const carried = from
    ? { ...from, confirmed: false }
    : action === 'confirm' && before?.carried && { ...before.carried, confirmed: true }
  return withAnswer(data, indicator, { id, seq, at, by, answer, ...(carried && { carried }) })
}
