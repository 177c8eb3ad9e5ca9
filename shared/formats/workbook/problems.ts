/** What can be wrong with a filled template. Codes and their particulars; the page has the words. */
import type { Wrong as FileWrong } from '../wrong.ts'
import type { FileRefusal } from '../xlsx/refused.ts'
import type { Column } from './columns.ts'

/** Why one cell, or one row, cannot be read. */
export type Wrong =
  | { readonly code: 'formula' | 'error-value' }
  | { readonly code: 'merged'; readonly range: string }
  | { readonly code: 'column-twice'; readonly column: Column }
  | { readonly code: 'key-missing' | 'key-changed' }
  /** The row's question is another than its key says. */
  | { readonly code: 'key-moved'; readonly indicator: string }
  | { readonly code: 'unknown-indicator' }
  /** `first` is the address of the row that has the question too. */
  | { readonly code: 'twice'; readonly indicator: string; readonly first: string }
  | OfAnother
  | { readonly code: 'choice' | 'answer-needed' | 'reason-needed'; readonly choices: readonly string[] }
  | { readonly code: 'number' | 'number-unclear' | 'number-needed' | 'year' | 'year-needed' }
  | { readonly code: 'level-only' | 'reason-unused' }
  | { readonly code: 'unit'; readonly unit: string }
  | { readonly code: 'date' | 'date-unclear' }
  | { readonly code: 'instrument' }
  | { readonly code: 'too-long'; readonly bytes: number; readonly max: number }
  /** Broken rules of an answer, in the words of the API. */
  | { readonly code: 'rule'; readonly message: string }

/** The file, or a row of it, belongs elsewhere; `found` is what it belongs to. */
export interface OfAnother {
  readonly code: 'other-economy' | 'other-cycle' | 'other-framework' | 'other-format'
  readonly found: string
}

export interface CellProblem {
  /** `Answers!F12`, or `F12` in a CSV file. */
  readonly address: string
  /** What stands there, cut after 60 characters. */
  readonly found: string
  readonly wrong: Wrong
}

/** Why the file as a whole cannot be read. */
export type Refusal =
  | { readonly code: FileRefusal }
  | { readonly code: 'not-utf8' | 'no-answers' | 'no-keys' | 'no-rows' }
  | { readonly code: 'csv'; readonly wrong: FileWrong }
  | { readonly code: 'columns-missing'; readonly columns: readonly Column[] }
  | { readonly code: 'two-tables'; readonly sheets: readonly string[] }
  | OfAnother
