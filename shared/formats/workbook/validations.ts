/** What the cells of a row take, told to the spreadsheet so that it can say so while people type. */

import { narrativeMax } from '../../answer.ts'
import type { Indicator } from '../../framework/types.ts'
import { columnName } from '../xlsx/address.ts'
import { serialOf } from '../xlsx/serial.ts'
import type { NewSheet, Validation } from '../xlsx/write.ts'
import { type Column, evidenceColumnsOf } from './columns.ts'
import { answerChoices } from './rows.ts'
import type { WorkbookWords } from './words.ts'

const listsName = 'Lists'

/** Drop-downs take their choices from a hidden sheet, because a list inside a cell may hold no comma. */
export class Lists {
  private readonly columnOf = new Map<string, number>()
  private readonly lists: (readonly string[])[] = []

  /** The formula of a list; equal lists share one column. */
  formula(choices: readonly string[]): string {
    const key = choices.join('\n')
    const column = this.columnOf.get(key) ?? this.lists.push(choices) - 1
    this.columnOf.set(key, column)
    const name = columnName(column)
    return `${listsName}!$${name}$1:$${name}$${choices.length}`
  }

  sheet(): NewSheet {
    const longest = Math.max(...this.lists.map((list) => list.length))
    return {
      name: listsName,
      hidden: true,
      columns: this.lists.map(() => ({ width: 40 })),
      rows: Array.from({ length: longest }, (_, i) =>
        this.lists.map((list) => ({ style: 'locked', ...(list[i] !== undefined && { value: list[i] }) })),
      ),
    }
  }
}

interface RowPlace {
  readonly columns: readonly Column[]
  /** The address of a column's cell in this row. */
  readonly at: (column: Column) => string
  readonly lists: Lists
  readonly words: WorkbookWords
  /** ISO 8601 UTC; no figure is of a later year. */
  readonly now: string
}

export function rowValidations(indicator: Indicator, row: RowPlace): readonly Validation[] {
  const { at, lists, words } = row
  const { hints } = words
  return [
    {
      cells: at('answer'),
      type: 'list',
      from: lists.formula(answerChoices(indicator, words)),
      hint: hints.answer,
      strict: true,
    },
    ...(indicator.kind === 'measure' ? numberValidations(indicator, row) : []),
    indicator.notApplicable.length > 0
      ? {
          cells: at('reason'),
          type: 'list',
          from: lists.formula(indicator.notApplicable.map(words.reason)),
          hint: hints.reason,
          // Who prefers not to report may give a reason of their own.
          strict: false,
        }
      : { ...longest(500), cells: at('reason'), hint: hints.reason },
    { ...longest(narrativeMax), cells: at('narrative'), hint: hints.narrative },
    { ...longest(20), cells: at('language'), hint: hints.language },
    { ...longest(4_000), cells: at('instruments'), hint: hints.instruments },
    ...evidenceColumnsOf(row.columns).flatMap(({ column, field }): Validation[] => {
      if (field === 'url') return [{ ...longest(1_000), cells: at(column), hint: hints.url }]
      if (field !== 'date') return []
      const [from, to] = [serialOf('1900-03-01'), serialOf('2100-12-31')]
      return [
        {
          cells: at(column),
          type: 'date',
          from: String(from),
          to: String(to),
          hint: hints.date,
          strict: true,
        },
      ]
    }),
  ]
}

const longest = (characters: number) =>
  ({ type: 'textLength', from: '0', to: String(characters), strict: true }) as const

function numberValidations(indicator: Indicator & { kind: 'measure' }, row: RowPlace): Validation[] {
  const { at, words, now } = row
  const { min, max, unit } = indicator
  return [
    {
      cells: at('number'),
      type: 'decimal',
      from: String(min),
      to: max === null ? '1E+15' : String(max),
      hint: words.hints.number(words.unit(unit)),
      strict: true,
    },
    {
      cells: at('year'),
      type: 'whole',
      from: '1980',
      to: now.slice(0, 4),
      hint: words.hints.year,
      strict: true,
    },
  ]
}
