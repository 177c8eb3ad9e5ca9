/** The words of a template in one language. They come from the catalogues of the page. */
import type { AnswerTexts, Level } from '../../answer.ts'
import type { EconomyKey } from '../../economies.ts'
import type { FocusAreaId } from '../../framework/types.ts'
import { type Column, type EvidenceField, evidenceColumnsOf, type FixedColumn } from './columns.ts'

/** What stands in the answers, and what is asked: enough to understand a file in this language. */
export interface AnswerWords {
  readonly levels: Readonly<Record<Level, string>>
  readonly number: string
  readonly notApplicable: string
  readonly notReported: string
  /** The question of an indicator's id. */
  readonly question: (indicator: string) => string
  /** A unit, and a reason for not applicable, by the framework's own words. */
  readonly unit: (unit: string) => string
  readonly reason: (reason: string) => string
  /** What would be right in an answer. */
  readonly rules: AnswerTexts
}

export interface WorkbookWords extends AnswerWords {
  readonly columns: Readonly<Record<FixedColumn | 'notice', string>>
  readonly evidence: (field: EvidenceField, slot: number) => string
  /** Names of the sheets, at most 31 characters. */
  readonly sheets: { readonly answers: string; readonly about: string; readonly instruments: string }
  readonly title: (economy: EconomyKey, cycle: string) => string
  /** Words about the file for its first sheet, one row each. */
  readonly about: {
    readonly economy: string
    readonly cycle: string
    readonly framework: string
    readonly format: string
    readonly written: string
    /** How to fill it in, one sentence a row. */
    readonly howTo: readonly string[]
    readonly levelMeanings: Readonly<Record<Level, string>>
  }
  readonly notice: string
  readonly demonstration: string
  readonly area: (id: FocusAreaId) => string
  /** Definition of an indicator, and what counts as evidence. */
  readonly guidance: (indicator: string) => string
  /** Shown while a cell is chosen. At most 220 characters each. */
  readonly hints: {
    readonly answer: string
    readonly number: (unit: string) => string
    readonly year: string
    readonly reason: string
    readonly narrative: string
    readonly language: string
    readonly instruments: string
    readonly url: string
    readonly date: string
  }
}

/** The heading of a column in words. */
export function headingOf(words: Pick<WorkbookWords, 'columns' | 'evidence'>, column: Column): string {
  const [source] = evidenceColumnsOf([column])
  return source ? words.evidence(source.field, source.slot) : words.columns[column as FixedColumn | 'notice']
}
