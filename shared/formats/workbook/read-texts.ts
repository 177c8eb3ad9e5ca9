/** The texts of a row, its sources and its instruments. */
import type { Evidence } from '../../answer.ts'
import { instruments } from '../../framework/index.ts'
import { readDate, readText } from './cell-values.ts'
import { evidenceColumn, evidenceFields, evidenceSlots } from './columns.ts'
import type { AnswerRow } from './grid.ts'
import type { RowContext, RowProblems } from './row-problems.ts'

const allSlots = Array.from({ length: evidenceSlots }, (_, i) => i + 1)

/** The sources for which the file has columns. */
export const slotsOf = (row: AnswerRow): number[] =>
  allSlots.filter((slot) => row.has(evidenceColumn(slot, 'title')) && row.has(evidenceColumn(slot, 'url')))

/** Narrative, agency and the like, the sources, and the slot that each source stands in. */
export function textsOf(row: AnswerRow, context: RowContext, problems: RowProblems) {
  const { current } = context
  const words = (column: 'narrative' | 'agency' | 'interpretation' | 'language') => {
    const text = row.has(column) ? readText(row.cell(column)) : current?.[column]
    return text === undefined ? {} : { [column]: text }
  }
  const present = new Set(slotsOf(row))
  const sources = allSlots.flatMap((slot) => {
    const before = current?.evidence[slot - 1]
    const source = present.has(slot) ? sourceIn(row, slot, before, context, problems) : before
    return source === undefined ? [] : [{ slot, source }]
  })
  return {
    slots: sources.map(({ slot }) => slot),
    fields: {
      language: current?.language ?? 'en',
      ...words('language'),
      ...words('narrative'),
      ...words('agency'),
      ...words('interpretation'),
      evidence: sources.map(({ source }) => source),
      instruments: row.has('instruments') ? instrumentsIn(row, problems) : (current?.instruments ?? []),
    },
  }
}

/** The source in a slot, still to be checked by the schema; undefined where nothing stands in it. */
function sourceIn(
  row: AnswerRow,
  slot: number,
  before: Evidence | undefined,
  { manners }: RowContext,
  problems: RowProblems,
): Partial<Evidence> | undefined {
  const source: Partial<Evidence> = {}
  for (const field of evidenceFields) {
    const column = evidenceColumn(slot, field)
    const cell = row.cell(column)
    const read = field === 'date' ? problems.take(column, readDate(cell, manners)) : readText(cell)
    const text = row.has(column) ? read : before?.[field]
    if (text !== undefined) source[field] = text
  }
  return Object.keys(source).length === 0 ? undefined : source
}

const instrumentIds = new Map(
  instruments.flatMap(({ id, name }) => [
    [id, id],
    [name.toLowerCase(), id],
  ]),
)

function instrumentsIn(row: AnswerRow, problems: RowProblems): string[] {
  const names = (readText(row.cell('instruments')) ?? '').split(/[;\n]/).map((name) => name.trim())
  const ids = names.filter((name) => name !== '').map((name) => instrumentIds.get(name.toLowerCase()))
  if (ids.includes(undefined)) problems.add('instruments', { code: 'instrument' })
  return ids.filter((id) => id !== undefined)
}
