/** A table of the page as a file, in any of the formats. */
import { csvCell, csvFile } from '../../shared/formats/csv-write.ts'
import { writeJsonStat } from '../../shared/formats/json-stat.ts'
import { type Components, missingNumber, writeSdmxCsv } from '../../shared/formats/sdmx-csv.ts'
import type { Cell } from '../../shared/formats/table.ts'
import { type NewCell, writeBook } from '../../shared/formats/xlsx/write.ts'
import type { Codes } from './shown-codes.ts'
import type { Heading, Point, ShownTable } from './shown-tables.ts'

/** Offers the file to the reader; gives its name. */
export function saveShown(table: ShownTable, format: string): string {
  const name = `${fileName(document.title)}.${format}`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(fileOf(format, table))
  link.download = name
  link.click()
  // The browser needs the address until it has begun to read.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return name
}

function fileOf(format: string, shown: ShownTable): Blob {
  const table = signed(shown)
  const { names, rows } = table
  switch (format) {
    case 'xlsx':
      return new Blob([bookOf(table)])
    case 'json': {
      // Written by hand: an object would put columns that are years before all others.
      const fields = (row: readonly Cell[]) =>
        names.map((name, i) => `${JSON.stringify(name)}:${JSON.stringify(row[i] ?? null)}`)
      return new Blob([`[\n${rows.map((row) => `{${fields(row)}}`).join(',\n')}\n]\n`])
    }
    case 'jsonstat.json':
      return new Blob([jsonStatOf(table)])
    case 'sdmx.csv':
      return new Blob([sdmxOf(table)])
    default: {
      const lines = rows.map((row) => names.map((_, i) => csvCell(row[i])).join(','))
      // Spreadsheets take a file for UTF-8 by this mark.
      return new Blob(['\ufeff', csvFile(names.map(csvCell), lines)])
    }
  }
}

/** Whose it is, of which release, and that it is invented: in columns, so that no row is parted from it. */
function signed(table: ShownTable): ShownTable {
  const { source, release, mark, names } = table.about
  const about = [source, release, mark].map((text) => text || undefined)
  return {
    ...table,
    names: [...table.names, ...names],
    rows: table.rows.map((row) => [...row, ...about]),
  }
}

function bookOf({ name, names, rows }: ShownTable): Uint8Array<ArrayBuffer> {
  const plain = (value: Cell): NewCell =>
    value === undefined ? { style: 'plain' } : { value, style: 'plain' }
  const notes = [document.title, name, location.href]
  return writeBook([
    {
      name: '1',
      columns: names.map((heading) => ({ width: Math.max(14, heading.length + 4) })),
      rows: [names.map((value) => ({ value, style: 'head' })), ...rows.map((row) => row.map(plain))],
      frozen: { rows: 1, columns: 1 },
      open: true,
    },
    { name: '2', columns: [{ width: 100 }], rows: notes.map((note) => [plain(note)]), open: true },
  ])
}

/** Rows by columns; a level is its step from 0 to 3. */
function jsonStatOf({ name, rowHeadings, columnHeadings, points, about }: ShownTable): string {
  const columns = [...new Set(points.map(({ column }) => column))].sort((a, b) => a - b)
  const at = new Map(points.map((point) => [`${point.row} ${point.column}`, point]))
  const cells = rowHeadings.flatMap((_, row) => columns.map((column) => at.get(`${row} ${column}`)))
  return writeJsonStat({
    label: name,
    source: about.source,
    notes: [document.title, about.release, about.mark].filter(Boolean),
    dimensions: [
      dimensionOf('row', rowHeadings),
      dimensionOf(
        'column',
        columns.flatMap((column) => columnHeadings[column] ?? []),
      ),
    ],
    values: cells.map((point) => point?.value ?? null),
    status: cells.map((point) => point?.status ?? 'O'),
  })
}

function dimensionOf(id: string, headings: readonly Heading[]) {
  const ids = headings.map(({ label, codes }) => Object.values(codes).join(' ') || codeOf(label))
  const all = (name: keyof Codes) => headings.length > 0 && headings.every(({ codes }) => codes[name])
  return {
    id,
    label: id,
    ...(all('REF_AREA') ? { role: 'geo' as const } : all('TIME_PERIOD') ? { role: 'time' as const } : {}),
    // Two headings of one code would be one category.
    categories: headings.map(({ label }, i) => ({
      id: ids.indexOf(ids[i] ?? '') === i ? (ids[i] ?? '') : `${ids[i]} ${i + 1}`,
      label,
    })),
  }
}

/** The code of a dimension that does not apply, and of an observation as a whole. */
const notApplicable = '_Z'

function sdmxOf({ name, cycle, page, about, rowHeadings, columnHeadings, points }: ShownTable): string {
  const codesAt = ({ row, column }: Point): Codes => ({
    ...page,
    ...rowHeadings[row]?.codes,
    ...columnHeadings[column]?.codes,
  })
  /** The heading's own words, where they are no code of another dimension. */
  const own = (heading: Heading | undefined) =>
    heading && Object.keys(heading.codes).length === 0 ? codeOf(heading.label) : notApplicable
  const components: Components<Point> = {
    FREQ: () => 'A',
    REF_AREA: (point) => codesAt(point).REF_AREA ?? notApplicable,
    FOCUS_AREA: (point) => codesAt(point).FOCUS_AREA ?? notApplicable,
    INDICATOR: (point) => codesAt(point).INDICATOR ?? notApplicable,
    ITEM: ({ row }) => own(rowHeadings[row]),
    MEASURE: ({ column }) => own(columnHeadings[column]),
    TIME_PERIOD: (point) => codesAt(point).TIME_PERIOD ?? cycle,
    OBS_VALUE: ({ value }) => value ?? missingNumber,
    OBS_STATUS: ({ status }) => status,
    OBS_TEXT: ({ text }) => text,
    TITLE: () => name,
    SOURCE: () => about.source,
    RELEASE: () => about.release || undefined,
    MARK: () => about.mark || undefined,
  }
  return writeSdmxCsv({ agency: 'AIDER_TRACKER', id: 'SHOWN', version: '1.0.0' }, components, points)
}

/** A code as SDMX allows it. */
const codeOf = (label: string): string =>
  plain(label)
    .replace(/[^\w]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase() || notApplicable

const fileName = (title: string): string =>
  plain(title)
    .replace(/[^\w. -]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .toLowerCase()

/** Without accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')
