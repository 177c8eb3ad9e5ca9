/** A filled template beside the report as it stands: every change from → to, and everything that is wrong, at once. */
import type { Answer } from '../../answer.ts'
import { indicatorOf, indicators } from '../../framework/index.ts'
import type { AnswerState } from '../../report/state.ts'
import { placeOf } from '../xlsx/address.ts'
import { dateOrderOf, type Manners } from './cell-values.ts'
import { type Column, columnsFor, entryColumns, evidenceColumnsOf, evidenceSlotsOffered } from './columns.ts'
import { type AnswerTable, type Grid, rowsOf } from './grid.ts'
import { fingerprintOf } from './key.ts'
import { keyedRows, type ReportOf } from './keyed-rows.ts'
import type { CellProblem, Refusal } from './problems.ts'
import { readRow } from './read-row.ts'
import { isMerged, tableProblems, theTable } from './table.ts'

/** One answer that the file would change. */
export interface ProposedChange {
  readonly indicator: string
  /** Address of the row's answer. */
  readonly address: string
  /** Id of the version that the row was written from: what the change replaces. */
  readonly base: string | null
  /** The answer that stands now, and what the file makes of it; null for none. */
  readonly from: Answer | null
  readonly to: Answer | null
  /** The answer was changed after the file was written: `from` is not what the file's people saw. */
  readonly stale: boolean
}

export type Proposal =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'read'
      readonly changes: readonly ProposedChange[]
      readonly problems: readonly CellProblem[]
      /** Rows that say what they said when the file was written, or what stands already. */
      readonly unchanged: number
      /** Indicators without a row: they stay as they are. */
      readonly missing: readonly string[]
      /** Columns without a place in the file: their part of each answer stays as it is. */
      readonly missingColumns: readonly Column[]
    }

export interface ProposeOptions extends ReportOf {
  readonly answers: Readonly<Record<string, AnswerState>>
  /** ISO 8601 UTC; bounds the years. */
  readonly now: string
}

export async function propose(grids: readonly Grid[], options: ProposeOptions): Promise<Proposal> {
  const table = theTable(grids)
  if ('code' in table) return { kind: 'refused', refusal: table }
  const keyed = keyedRows(table, options)
  if ('code' in keyed) return { kind: 'refused', refusal: keyed }
  const problems: CellProblem[] = [...tableProblems(table), ...keyed.problems]
  const manners = mannersOf(table)
  const changes: ProposedChange[] = []
  let unchanged = 0
  for (const { row, key } of keyed.rows) {
    const indicator = indicatorOf(key.indicator)
    if (!indicator || isMerged(table, row)) continue
    const current = options.answers[key.indicator]
    const from = current?.answer ?? null
    const read = readRow(row, { indicator, current: from, manners, words: options.words, now: options.now })
    if (!read.ok) {
      problems.push(...read.problems)
      continue
    }
    const said = await fingerprintOf(read.answer)
    if (said === key.fingerprint || said === (await fingerprintOf(from))) {
      unchanged += 1
      continue
    }
    changes.push({
      indicator: key.indicator,
      address: row.address('answer'),
      base: key.base,
      from,
      to: read.answer,
      stale: current?.id !== key.base && !(key.base === null && from === null),
    })
  }
  const named = new Set(keyed.rows.map(({ key }) => key.indicator))
  const order = new Map(indicators.map(({ id }, i) => [id, i]))
  const place = ({ indicator }: ProposedChange) => order.get(indicator) ?? 0
  return {
    kind: 'read',
    changes: changes.sort((a, b) => place(a) - place(b)),
    problems: problems.sort((a, b) => placeIn(a) - placeIn(b)),
    unchanged,
    missing: indicators.map(({ id }) => id).filter((id) => !named.has(id)),
    missingColumns: expectedColumns.filter((column) => !table.columns.has(column)),
  }
}

/** Row by row, and within a row from left to right. */
function placeIn({ address }: CellProblem): number {
  const { row, column } = placeOf(address.slice(address.lastIndexOf('!') + 1)) ?? { row: 0, column: 0 }
  return row * 20_000 + column
}

/** What a template offers for entry at least. */
const expectedColumns: readonly Column[] = [
  ...entryColumns,
  ...evidenceColumnsOf(columnsFor(evidenceSlotsOffered)).map(({ column }) => column),
]

function mannersOf(table: AnswerTable): Manners {
  const dates = evidenceColumnsOf([...table.columns.keys()]).filter(({ field }) => field === 'date')
  const cells = rowsOf(table).flatMap((row) => dates.map(({ column }) => row.cell(column)))
  const { from1904, decimalComma } = table.grid
  return { from1904, decimalComma, dateOrder: dateOrderOf(cells) }
}
