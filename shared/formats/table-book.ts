/** A table as a workbook: its rows, and what its columns mean. Texts are texts, so none of them runs as a formula. */
import type { ColumnType, Table } from './table.ts'
import { type NewCell, type NewSheet, writeBook } from './xlsx/write.ts'

/** In characters. */
const widths = {
  text: 24,
  integer: 11,
  number: 13,
  boolean: 14,
  year: 8,
  date: 12,
  instant: 26,
} as const satisfies Record<ColumnType, number>

/** The bytes of the `.xlsx` file; `notes` stand on a sheet of their own before what the columns mean. */
export function writeTableBook<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  notes: readonly string[],
): Uint8Array<ArrayBuffer> {
  return writeBook([rowsSheet(table, rows), columnsSheet(table, notes)])
}

function rowsSheet<Row>({ title, columns }: Table<Row>, rows: readonly Row[]): NewSheet {
  const described = Object.entries(columns)
  return {
    name: title,
    columns: described.map(([name, { type }]) => ({ width: Math.max(widths[type], name.length + 4) })),
    rows: [
      described.map(([name]): NewCell => ({ value: name, style: 'head' })),
      ...rows.map((row) =>
        described.map(([, { of }]): NewCell => {
          const value = of(row)
          return value === undefined ? { style: 'plain' } : { value, style: 'plain' }
        }),
      ),
    ],
    frozen: { rows: 1, columns: 0 },
    open: true,
  }
}

function columnsSheet<Row>({ title, description, columns }: Table<Row>, notes: readonly string[]): NewSheet {
  const line = (...values: string[]): NewCell[] => values.map((value) => ({ value, style: 'plain' }))
  return {
    name: 'Columns',
    columns: [{ width: 24 }, { width: 12 }, { width: 80 }],
    rows: [
      ['column', 'type', 'meaning'].map((value) => ({ value, style: 'head' })),
      ...Object.entries(columns).map(([name, { type, description }]) => line(name, type, description)),
      [],
      line(title, '', description),
      ...notes.map((note) => line('', '', note)),
    ],
    open: true,
  }
}
