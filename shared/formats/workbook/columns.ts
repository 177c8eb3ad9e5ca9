/** The columns of the reporting template, the same in a workbook and in CSV, and named alike in every language. */

export const fixedColumns = [
  'key',
  'focus_area',
  'indicator',
  'question',
  'guidance',
  'answer',
  'number',
  'unit',
  'year',
  'reason',
  'narrative',
  'language',
  'agency',
  'instruments',
  'interpretation',
] as const
export type FixedColumn = (typeof fixedColumns)[number]

export const evidenceFields = ['title', 'url', 'publisher', 'date'] as const
export type EvidenceField = (typeof evidenceFields)[number]
export type EvidenceColumn = `evidence_${number}_${EvidenceField}`

/** `notice` says in every row what the file is: proposed framework, demonstration. */
export type Column = FixedColumn | EvidenceColumn | 'notice'

/** An answer has at most this many sources. */
export const evidenceSlots = 10
/** A template offers room for at least this many. */
export const evidenceSlotsOffered = 3

export const evidenceColumn = (slot: number, field: EvidenceField): EvidenceColumn =>
  `evidence_${slot}_${field}`

const slots = Array.from({ length: evidenceSlots }, (_, i) => i + 1)
const known = new Set<string>([
  ...fixedColumns,
  ...slots.flatMap((slot) => evidenceFields.map((field) => evidenceColumn(slot, field))),
  'notice',
])

/** The column of a header cell; undefined for one that is not ours. */
export function columnOf(header: string): Column | undefined {
  const name = header.trim()
  return known.has(name) ? (name as Column) : undefined
}

const evidenceName = /^evidence_(\d+)_(title|url|publisher|date)$/

/** The columns of evidence among these, with slot and field. */
export const evidenceColumnsOf = (columns: readonly Column[]) =>
  columns.flatMap((column) => {
    const [, slot, field] = evidenceName.exec(column) ?? []
    return slot === undefined ? [] : [{ column, slot: Number(slot), field: field as EvidenceField }]
  })

/** Without these no answer can be read. */
export const neededColumns = [
  'key',
  'answer',
  'number',
  'year',
  'reason',
] as const satisfies readonly Column[]

/** Columns that people fill in, as far as they are not of evidence. */
export const entryColumns = [
  'answer',
  'number',
  'year',
  'reason',
  'narrative',
  'language',
  'agency',
  'instruments',
  'interpretation',
] as const satisfies readonly Column[]

/** The columns of a template with room for this many sources, in order. */
export const columnsFor = (slotCount: number): readonly Column[] => [
  ...fixedColumns,
  ...slots.slice(0, slotCount).flatMap((slot) => evidenceFields.map((field) => evidenceColumn(slot, field))),
  'notice',
]
