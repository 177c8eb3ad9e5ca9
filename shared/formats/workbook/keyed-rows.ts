/** The rows of a file that are of this report, by their keys. */
import type { EconomyKey } from '../../economies.ts'
import { framework, indicatorOf, indicators } from '../../framework/index.ts'
import { readText } from './cell-values.ts'
import { entryColumns } from './columns.ts'
import { type AnswerRow, type AnswerTable, rowsOf } from './grid.ts'
import { formatVersion, parseKey, type RowKey } from './key.ts'
import type { CellProblem, OfAnother, Refusal, Wrong } from './problems.ts'
import { cut } from './row-problems.ts'
import type { AnswerWords } from './words.ts'

/** Which report a file is meant for. */
export interface ReportOf {
  readonly cycle: string
  readonly economy: EconomyKey
  /** The words that are understood, those to show first. */
  readonly words: readonly [AnswerWords, ...AnswerWords[]]
}

export interface KeyedRow {
  readonly row: AnswerRow
  readonly key: RowKey
}

/** The rows that are of this report; those that are not are problems, or the whole file is refused if all are. */
export function keyedRows(
  table: AnswerTable,
  report: ReportOf,
): { rows: KeyedRow[]; problems: CellProblem[] } | Refusal {
  const questions = new Map(
    report.words.flatMap(({ question }) => indicators.map(({ id }) => [question(id), id])),
  )
  const rows: KeyedRow[] = []
  const problems: CellProblem[] = []
  const strangers: OfAnother[] = []
  const first = new Map<string, string>()
  for (const row of rowsOf(table)) {
    const text = readText(row.cell('key'))
    const key = text === undefined ? undefined : parseKey(text)
    const add = (wrong: Wrong) =>
      problems.push({ address: row.address('key'), found: cut(text ?? ''), wrong })
    if (text === undefined) {
      if (entryColumns.some((column) => readText(row.cell(column)) !== undefined))
        add({ code: 'key-missing' })
      continue
    }
    const another = key && ofAnother(key, report)
    if (another) strangers.push(another)
    const asked = questions.get(readText(row.cell('question')) ?? '')
    if (!key) add({ code: row.cell('key')?.kind === 'formula' ? 'formula' : 'key-changed' })
    else if (another) add(another)
    else if (!indicatorOf(key.indicator)) add({ code: 'unknown-indicator' })
    else if (asked !== undefined && asked !== key.indicator) add({ code: 'key-moved', indicator: asked })
    else if (first.has(key.indicator))
      add({ code: 'twice', indicator: key.indicator, first: first.get(key.indicator) ?? '' })
    else {
      first.set(key.indicator, row.address('key'))
      rows.push({ row, key })
    }
  }
  if (rows.length > 0) return { rows, problems }
  const [stranger] = strangers
  return stranger ?? (problems.length > 0 ? { rows, problems } : { code: 'no-rows' })
}

function ofAnother(key: RowKey, { economy, cycle }: ReportOf): OfAnother | undefined {
  if (key.format !== formatVersion) return { code: 'other-format', found: String(key.format) }
  if (key.economy !== economy) return { code: 'other-economy', found: key.economy }
  if (key.cycle !== cycle) return { code: 'other-cycle', found: key.cycle }
  if (key.framework !== framework.version) return { code: 'other-framework', found: key.framework }
  return undefined
}
