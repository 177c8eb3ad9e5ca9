/** An answer as its author sees it: what waits on this device stands before what the report holds. */
import type { Answer } from '../../shared/answer.ts'
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import type { AnswerState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { isSamePlace } from './device.ts'
import { type AnswerChange, isAnswerChange, type Waiting } from './outbox.ts'

export interface Shown {
  /** What a change of it is typed over; null where nothing is. */
  readonly id: string | null
  readonly answer: Answer | null
  /** Carried forward, and whether somebody has confirmed it since. */
  readonly carried?: { readonly confirmed: boolean }
  /** The last change that waits, where there is one. */
  readonly waiting?: Waiting<AnswerChange>
  readonly stored?: AnswerState
}

export function shownAnswer(report: ReportView, indicator: string, waiting: readonly Waiting[]): Shown {
  const { cycle, economy } = report
  const stored = report.answers[indicator]
  const last = waiting
    .filter(isAnswerChange)
    .findLast((entry) => isSamePlace(entry, { cycle, economy, indicator }))
  const shown = { ...(stored && { stored }), ...(last && { waiting: last }) }
  if (!last)
    return {
      ...shown,
      id: stored?.id ?? null,
      answer: stored?.answer ?? null,
      ...(stored?.carried && { carried: stored.carried }),
    }
  const carried = last.action === 'carry' || last.action === 'confirm'
  return {
    ...shown,
    id: last.id,
    answer: last.answer,
    ...(carried && { carried: { confirmed: last.action === 'confirm' } }),
  }
}

/** Whether it counts as answered: what was carried forward does once it is confirmed. */
export const counts = ({ answer, carried }: Shown): boolean => answer !== null && carried?.confirmed !== false

export interface Completeness {
  readonly answered: number
  readonly asked: number
}

/** How many questions of each focus area are answered, by its id, as the author sees it. */
export const completeness = (report: ReportView, waiting: readonly Waiting[]) =>
  new Map<string, Completeness>(
    focusAreas.map(({ id }) => {
      const asked = indicatorsIn(id)
      const answered = asked.filter((indicator) => counts(shownAnswer(report, indicator.id, waiting)))
      return [id, { answered: answered.length, asked: asked.length }]
    }),
  )
