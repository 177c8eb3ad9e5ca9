/** The template as a workbook: answers, what it is and how to fill it in, the register of instruments. */
import { framework, instruments } from '../../framework/index.ts'
import type { FocusAreaId } from '../../framework/types.ts'
import { cellAddress } from '../xlsx/address.ts'
import { serialOf } from '../xlsx/serial.ts'
import type { StyleName } from '../xlsx/styles.ts'
import { type NewCell, type NewSheet, writeBook } from '../xlsx/write.ts'
import { type Column, entryColumns } from './columns.ts'
import { formatVersion } from './key.ts'
import {
  noticeOf,
  type TemplateOptions,
  type TemplateRow,
  type TemplateRows,
  templateRows,
  titleOf,
} from './rows.ts'
import { Lists, rowValidations } from './validations.ts'
import { headingOf } from './words.ts'

export interface WorkbookOptions extends TemplateOptions {
  /** Sections whose answers cannot change now; their cells are locked. */
  readonly locked: ReadonlySet<FocusAreaId>
  /** ISO 8601 UTC; bounds the years and stands in the file. */
  readonly now: string
}

/** Rows above the answers: title, notice, the headings of the columns, and (hidden) their names. */
const headRows = 4

/** The bytes of the `.xlsx` file. */
export async function writeTemplate(options: WorkbookOptions): Promise<Uint8Array<ArrayBuffer>> {
  const template = await templateRows(options)
  const lists = new Lists()
  const answers = answersSheet(template, options, lists)
  return writeBook([answers, aboutSheet(options), instrumentSheet(options), lists.sheet()])
}

function answersSheet(template: TemplateRows, options: WorkbookOptions, lists: Lists): NewSheet {
  const { columns, rows } = template
  const { words, locked } = options
  return {
    name: words.sheets.answers,
    columns: columns.map((column) => ({ width: widthOf(column), ...(column === 'key' && { hidden: true }) })),
    rows: [
      // The first column is hidden.
      [{ style: 'plain' }, { value: titleOf(options), style: 'title' }],
      [{ style: 'plain' }, { value: noticeOf(options), style: 'note' }],
      columns.map((column) => ({ value: headingOf(words, column), style: 'head' })),
      columns.map((column) => ({ value: column, style: 'head' })),
      ...rows.map((row) => columns.map((column) => cellOf(row, column, locked.has(row.indicator.area)))),
    ],
    hiddenRows: [headRows - 1],
    frozen: { rows: headRows, columns: columns.indexOf('question') + 1 },
    validations: rows.flatMap(({ indicator }, i) =>
      rowValidations(indicator, {
        columns,
        at: (column) => cellAddress(headRows + i, columns.indexOf(column)),
        lists,
        words,
        now: options.now,
      }),
    ),
  }
}

const isEntry = (column: Column): boolean =>
  column.startsWith('evidence_') || entryColumns.some((entry) => entry === column)

function cellOf({ indicator, cells }: TemplateRow, column: Column, locked: boolean): NewCell {
  const text = cells[column]
  const value = column.endsWith('_date') && text ? (serialOf(String(text)) ?? text) : text
  const without = value === undefined || value === '' ? {} : { value }
  const unused = indicator.kind === 'policy' && (column === 'number' || column === 'year')
  return { ...without, style: styleOf(column, locked || unused || !isEntry(column)) }
}

function styleOf(column: Column, locked: boolean): StyleName {
  if (column.endsWith('_date')) return locked ? 'lockedDate' : 'date'
  if (column === 'number' || column === 'year') return locked ? 'lockedNumber' : 'number'
  return locked ? 'locked' : 'text'
}

const widths: Partial<Record<Column, number>> = {
  focus_area: 22,
  indicator: 7,
  question: 36,
  guidance: 60,
  answer: 24,
  number: 12,
  unit: 16,
  year: 8,
  narrative: 60,
  language: 10,
  instruments: 40,
  interpretation: 40,
}

function widthOf(column: Column): number {
  if (column.endsWith('_date')) return 12
  return widths[column] ?? 30
}

function aboutSheet(options: WorkbookOptions): NewSheet {
  const { words, cycle, economy, now } = options
  const { about } = words
  const line = (...values: string[]): NewCell[] => values.map((value) => ({ value, style: 'locked' }))
  return {
    name: words.sheets.about,
    columns: [{ width: 34 }, { width: 90 }],
    rows: [
      [{ value: titleOf(options), style: 'title' }],
      [{ value: noticeOf(options), style: 'note' }],
      line(about.economy, economy),
      line(about.cycle, cycle),
      line(about.framework, framework.version),
      line(about.format, String(formatVersion)),
      line(about.written, now),
      [],
      ...about.howTo.map((sentence) => [{ value: sentence, style: 'plain' as const }]),
      [],
      ...(['full', 'partial', 'pilot', 'none'] as const).map((level) =>
        line(words.levels[level], about.levelMeanings[level]),
      ),
    ],
  }
}

const instrumentSheet = ({ words }: WorkbookOptions): NewSheet => ({
  name: words.sheets.instruments,
  columns: [{ width: 90 }, { width: 10 }],
  rows: [
    [{ value: words.columns.instruments, style: 'head' }, { style: 'head' }],
    ...instruments.map(({ name, year }): NewCell[] => [
      { value: name, style: 'locked' },
      { value: year, style: 'lockedNumber' },
    ]),
  ],
})
