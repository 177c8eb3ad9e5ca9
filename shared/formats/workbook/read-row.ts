/** One row of a filled template as an answer, by the same rules as the API. */
import { type Answer, answerErrors } from '../../answer.ts'
import { changeBytesMax } from '../../report/room.ts'
import { SentAnswer } from '../../sent-answer.ts'
import { utf8Length } from '../../text.ts'
import '../../schema-messages.ts'
import { readText } from './cell-values.ts'
import { type Column, entryColumns, evidenceColumn, evidenceColumnsOf, evidenceFields } from './columns.ts'
import type { AnswerRow } from './grid.ts'
import type { CellProblem } from './problems.ts'
import { slotsOf, textsOf } from './read-texts.ts'
import { readValue } from './read-value.ts'
import { type RowContext, RowProblems } from './row-problems.ts'

export type RowRead =
  | { readonly ok: true; readonly answer: Answer | null }
  | { readonly ok: false; readonly problems: readonly CellProblem[] }

export function readRow(whole: AnswerRow, context: RowContext): RowRead {
  const problems = new RowProblems(whole)
  for (const column of filledIn(whole)) {
    const kind = whole.cell(column)?.kind
    if (kind === 'formula') problems.add(column, { code: 'formula' })
    if (kind === 'error') problems.add(column, { code: 'error-value' })
  }
  // What cannot be read is told of once; the rest of the row is checked without it.
  const row = { ...whole, cell: (column: Column) => (problems.has(column) ? undefined : whole.cell(column)) }
  if (filledIn(row).every((column) => column === 'language'))
    return problems.list.length > 0 ? { ok: false, problems: problems.list } : { ok: true, answer: null }
  const value = readValue(row, context, problems)
  const valueRead = problems.list.length === 0
  const texts = textsOf(row, context, problems)
  const raw = { value: valueRead ? value : { kind: 'not_reported' }, ...texts.fields }
  return checked(raw, texts.slots, context, problems)
}

/** The columns of this row in which people write, and in which something stands. */
const filledIn = (row: AnswerRow): Column[] =>
  [
    ...entryColumns,
    ...slotsOf(row).flatMap((slot) => evidenceFields.map((field) => evidenceColumn(slot, field))),
  ]
    .filter((column) => row.has(column))
    .filter((column) => row.cell(column)?.kind === 'formula' || readText(row.cell(column)) !== undefined)

/** The rules of the API, each error at the cell that it is of. */
function checked(
  raw: unknown,
  slots: readonly number[],
  { indicator, now, words }: RowContext,
  problems: RowProblems,
): RowRead {
  const read = SentAnswer.safeParse(raw)
  const errors = read.success
    ? answerErrors(indicator, read.data, now, words[0].rules).map(({ field, message }) => ({
        path: field.split('/').slice(1),
        message,
      }))
    : read.error.issues
  for (const { path, message } of errors) problems.add(columnAt(path, slots), { code: 'rule', message })
  if (!read.success || problems.list.length > 0) return { ok: false, problems: problems.list }
  const bytes = utf8Length(
    JSON.stringify({ type: 'AnswerRecorded', indicator: indicator.id, answer: read.data }),
  )
  if (bytes <= changeBytesMax) return { ok: true, answer: read.data }
  problems.add('answer', { code: 'too-long', bytes, max: changeBytesMax })
  return { ok: false, problems: problems.list }
}

/** The column of a field of an answer, such as `value`, `number` or `evidence`, 0, `url`. */
function columnAt([first, second, third]: readonly PropertyKey[], slots: readonly number[]): Column {
  if (first === 'evidence') {
    const slot = slots[Number(second)] ?? 1
    const [column] = evidenceColumnsOf([`evidence_${slot}_${String(third)}` as Column])
    return column?.column ?? evidenceColumn(slot, 'title')
  }
  const name = first === 'value' ? second : first
  return entryColumns.find((column) => column === name) ?? (name === 'unit' ? 'unit' : 'answer')
}
