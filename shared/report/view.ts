/** What a person may see of a report that is not (only) public. */
import { type Actor, isAnalyst, mayReadDraft } from '../actor.ts'
import { type FocusAreaId, focusAreaIds } from '../framework/types.ts'
import { areaOfIndicator } from './event.ts'
import {
  type AnswerState,
  countedAnswer,
  type ReportState,
  type SectionState,
  type SectionStatus,
  sectionStatus,
} from './state.ts'

/**
 * A report as one actor sees it; sections hidden from them have their status and, where one was returned, the state
 * with its reason: the reviewer gave it or has to hear of the objection.
 */
export interface ReportView {
  readonly cycle: ReportState['cycle']
  readonly economy: ReportState['economy']
  readonly seq: number
  readonly sections: Readonly<Record<FocusAreaId, SectionView>>
  readonly answers: ReportState['answers']
  readonly comments: ReportState['comments']
  readonly support: ReportState['support']
  /** Those of the economy's own people and of analysts, also while the section itself is hidden from the latter. */
  readonly looks: ReportState['looks']
}

export interface SectionView {
  readonly status: SectionStatus
  /** False where this actor sees none of the content. */
  readonly readable: boolean
  /** Its id is the ETag for the next step; absent where nothing has happened. */
  readonly section?: SectionState
}

/** Drafts are their own economy's; an analyst reads what is submitted, reviewed or published; others read nothing. */
export function mayReadSection(actor: Actor, state: ReportState, area: FocusAreaId): boolean {
  if (mayReadDraft(actor, state.economy)) return true
  const status = sectionStatus(state, area)
  return isAnalyst(actor) && status !== 'draft' && status !== 'returned'
}

export function viewOf(state: ReportState, actor: Actor): ReportView {
  const readable = new Set(focusAreaIds.filter((area) => mayReadSection(actor, state, area)))
  const analyst = isAnalyst(actor)
  const own = mayReadDraft(actor, state.economy)
  const sections = Object.fromEntries(
    focusAreaIds.map((area) => [
      area,
      sectionView(state, area, { readable: readable.has(area), own, analyst }),
    ]),
  ) as Record<FocusAreaId, SectionView>
  const inReadable = (indicator: string) => readable.has(areaOfIndicator(indicator))
  // What is carried and not confirmed is no part of what was submitted.
  const isPart = (answer: AnswerState) => own || answer.answer === null || countedAnswer(answer) !== null
  return {
    cycle: state.cycle,
    economy: state.economy,
    seq: own ? state.seq : 0,
    sections,
    answers: pick(state.answers, (id, answer) => inReadable(id) && isPart(answer)),
    comments: pick(state.comments, (_, comment) => inReadable(comment.indicator)),
    support: pick(state.support, (area) => readable.has(area as FocusAreaId)),
    looks: own || analyst ? state.looks : {},
  }
}

interface Access {
  readonly readable: boolean
  readonly own: boolean
  readonly analyst: boolean
}

function sectionView(state: ReportState, area: FocusAreaId, { readable, own, analyst }: Access): SectionView {
  const section = state.sections[area]
  const status = sectionStatus(state, area)
  if (!section || !(readable || (analyst && status === 'returned'))) return { status, readable }
  if (own) return { status, readable, section }
  const { clearedBy: _, ...withoutOffice } = section
  return { status, readable, section: withoutOffice }
}

const pick = <T>(record: Readonly<Record<string, T>>, keep: (key: string, value: T) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)))
