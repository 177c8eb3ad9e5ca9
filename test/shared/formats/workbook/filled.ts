/** A report's template, and the file that comes back. */
import populate, { type Sheet, type Workbook } from 'xlsx-populate'
import { wordsFrom, wordsIn } from '../../../../frontend/locales/workbook.ts'
import type { Answer } from '../../../../shared/answer.ts'
import type { Column } from '../../../../shared/formats/workbook/columns.ts'
import { writeTemplateCsv } from '../../../../shared/formats/workbook/csv.ts'
import { openGrids } from '../../../../shared/formats/workbook/open.ts'
import { type Proposal, propose } from '../../../../shared/formats/workbook/propose.ts'
import { writeTemplate } from '../../../../shared/formats/workbook/template.ts'
import type { WorkbookWords } from '../../../../shared/formats/workbook/words.ts'
import { columnName } from '../../../../shared/formats/xlsx/address.ts'
import type { AnswerState } from '../../../../shared/report/state.ts'

const words = wordsIn('en')

export const now = '2026-03-01T00:00:00.000Z'
export type Answers = Readonly<Record<string, AnswerState>>

export const stateOf = (answer: Answer | null, n = 1): AnswerState => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  seq: n,
  at: now,
  by: { subject: 'somebody', role: 'contributor', economy: 'PER' },
  answer,
})

export const level = (name: 'full' | 'partial' | 'pilot' | 'none', more: Partial<Answer> = {}): Answer => ({
  value: { kind: 'level', level: name },
  language: 'en',
  evidence: [],
  instruments: [],
  ...more,
})

const report = { cycle: '2026', economy: 'PER', demonstration: true } as const

interface Of {
  readonly economy: 'PER' | 'CHL'
  readonly cycle: string
  readonly words: WorkbookWords
}

export const template = (answers: Answers, of: Partial<Of> = {}) =>
  writeTemplate({ ...report, words, ...of, answers, now, locked: new Set() })

export const templateCsv = (answers: Answers) => writeTemplateCsv({ ...report, answers, words })

/** What a file proposes to the report of Peru with these answers. */
export async function proposal(file: Uint8Array | string, answers: Answers): Promise<Proposal> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const opened = openGrids(bytes)
  if (!opened.ok) return { kind: 'refused', refusal: opened.refusal }
  return propose(opened.grids, { ...report, answers, words: wordsFrom('en'), now })
}

/** The same, for a file that must be readable. */
export async function read(file: Uint8Array | string, answers: Answers) {
  const found = await proposal(file, answers)
  if (found.kind === 'refused') throw new Error(`Refused: ${JSON.stringify(found.refusal)}`)
  return found
}

export async function refusal(file: Uint8Array | string, answers: Answers = {}) {
  const found = await proposal(file, answers)
  return found.kind === 'refused' ? found.refusal : found
}

/** The workbook as the other library has it, and its cells by indicator and column. */
export class Filled {
  readonly book: Workbook
  readonly sheet: Sheet
  private readonly columns: readonly unknown[]
  private readonly rows: readonly string[]

  constructor(book: Workbook) {
    this.book = book
    this.sheet = book.sheet(0)
    const values = this.sheet.usedRange().value()
    this.columns = values[3] ?? []
    // The library takes texts such as 7.1 for numbers.
    this.rows = values.map((row) => String(row[2]))
  }

  static async open(answers: Answers): Promise<Filled> {
    return new Filled(await populate.fromDataAsync(await template(answers)))
  }

  address(indicator: string, column: Column): string {
    return `${columnName(this.columns.indexOf(column))}${this.rows.indexOf(indicator) + 1}`
  }

  cell(indicator: string, column: Column) {
    return this.sheet.cell(this.address(indicator, column))
  }

  save(): Promise<Uint8Array> {
    return this.book.outputAsync({ type: 'uint8array' })
  }
}
