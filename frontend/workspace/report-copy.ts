/** The last view of a report, kept on the device so that it can be answered without a connection. */
import { type Actor, signsForEconomy, signsForReview } from '../../shared/actor.ts'
import type { Cycle } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { AnswerState, CommentState, SupportState } from '../../shared/report/state.ts'
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
  await device.keepCopy('reports', { ...data, subject, loadedAt: new Date().toISOString() })
}

export async function copyOf(
  device: Device,
  subject: string,
  cycle: string,
  economy: EconomyKey,
): Promise<ReportCopy | undefined> {
  const copy = await device.copy('reports', [subject, cycle, economy])
  // A device may still keep a copy that was made before there were second looks.
  return copy && { ...copy, report: { ...copy.report, looks: copy.report.looks ?? {} } }
}

/** The report after a newer view of it came: what is newer than the view stays. */
export const newest = (before: ReportView, view: ReportView): ReportView => {
  const joined = <T extends { readonly seq: number }>(
    known: Readonly<Record<string, T>>,
    now: Readonly<Record<string, T>>,
  ) => ({ ...now, ...Object.fromEntries(Object.entries(known).filter(([, { seq }]) => seq > view.seq)) })
  return {
    ...view,
    answers: joined(before.answers, view.answers),
    comments: joined(before.comments, view.comments),
    support: joined(before.support, view.support),
  }
}

/** The report after one of its answers was found to stand otherwise. */
export const withAnswer = (data: ReportData, indicator: string, answer: AnswerState): ReportData => {
  const before = data.report.answers[indicator]
  if (before && before.seq > answer.seq) return data
  return { ...data, report: { ...data.report, answers: { ...data.report.answers, [indicator]: answer } } }
}

/** The report after its support in a focus area was found to stand otherwise. */
export const withSupport = (data: ReportData, area: FocusAreaId, support: SupportState): ReportData => {
  const before = data.report.support[area]
  if (before && before.seq > support.seq) return data
  return { ...data, report: { ...data.report, support: { ...data.report.support, [area]: support } } }
}

const withComment = (data: ReportData, key: string, comment: CommentState): ReportData => ({
  ...data,
  report: { ...data.report, comments: { ...data.report.comments, [key]: comment } },
})

/** The report after a change of the reader was stored. */
export function withStored(data: ReportData, { change, seq, at, from }: Stored, actor: Actor): ReportData {
  const by = signsForEconomy(actor, change.economy) ?? signsForReview(actor)
  if (!by) return data
  const { id } = change
  const stamp = { id, seq, at, by }
  if (change.action === 'support')
    return withSupport(data, change.area, { ...stamp, support: change.support })
  if (change.action === 'comment') {
    const { indicator, text } = change
    return withComment(data, id, { ...stamp, indicator, text, madeAt: at, madeBy: by, resolved: false })
  }
  if (change.action === 'resolve') {
    const comment = data.report.comments[change.comment]
    return comment ? withComment(data, change.comment, { ...comment, ...stamp, resolved: true }) : data
  }
  const { indicator, answer, action } = change
  const before = data.report.answers[indicator]
  const carried = from
    ? { ...from, confirmed: false }
    : action === 'confirm' && before?.carried && { ...before.carried, confirmed: true }
  return withAnswer(data, indicator, { ...stamp, answer, ...(carried && { carried }) })
}
