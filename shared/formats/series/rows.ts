/** Reading the rows of a wide or tidy file of a series. */
import type { EconomyKey } from '../../economies.ts'
import type { NumberReader } from '../numbers.ts'
import type { Collection } from './collect.ts'
import { headerSearched, namesOf, ofSeries, type Shape, shapeOf } from './shape.ts'

/** Other variables of a file that a problem names. */
const variablesNamed = 20
/** Other codes that are each told once. */
const strangeKept = 100

export interface RowsOptions {
  readonly variable?: string
  readonly number: NumberReader
  /** Called once with the rows above the header; gives the year after which figures of the file cannot be observed. */
  vintageYear(above: readonly { readonly row: readonly string[]; readonly line: number }[]): number
}

/** Takes rows as they come. */
export class Rows {
  private readonly into: Collection
  private readonly options: RowsOptions
  private readonly above: { row: readonly string[]; line: number }[] = []
  private shape: Shape | 'refused' | undefined
  private header: { readonly row: readonly string[]; readonly line: number } | undefined
  private projectedAfter = 0
  private readonly strange = new Set<string>()
  private readonly variables = new Set<string>()
  private isWanted = false

  constructor(into: Collection, options: RowsOptions) {
    this.into = into
    this.options = options
  }

  row(row: readonly string[], line: number): void {
    const { shape, header } = this
    if (shape === 'refused') return
    if (!shape || !header) return void this.search(row, line)
    if (row.length !== header.row.length) {
      if (row.every((cell) => cell.trim() === '')) return
      if (!onlyPadding(row, header.row)) {
        const wrong = { code: 'cells', header: header.row.length, line: row.length } as const
        return void this.into.problems.add(line, row.length, row.join(','), wrong)
      }
    }
    if (shape.kind === 'wide') this.wide(row, line, shape)
    else this.tidy(row, line, shape)
  }

  /** Says what the whole file lacks. */
  end(): void {
    const { problems, series } = this.into
    if (this.shape === undefined) {
      const wrong = { code: 'no-header', searched: headerSearched } as const
      return void problems.add(1, 1, this.above[0]?.row[0] ?? '', wrong)
    }
    if (this.shape === 'refused' || this.shape.kind === 'wide' || !this.shape.variable || this.isWanted)
      return
    const list = [...this.variables].join(', ')
    const { names } = ofSeries(series)
    problems.add(this.header?.line ?? 1, this.shape.variable.column + 1, list, { code: 'none-of', names })
  }

  private search(row: readonly string[], line: number): void {
    const { series, problems } = this.into
    if (this.above.length >= headerSearched) return
    this.shape = shapeOf(row, line, series, this.options.variable, problems)
    if (this.shape === undefined) this.above.push({ row, line })
    if (this.shape === undefined || this.shape === 'refused') return
    this.header = { row, line }
    const valueName = this.shape.kind === 'tidy' ? this.shape.valueName : undefined
    const year = this.options.vintageYear(this.above)
    this.projectedAfter = series.projectedAfter?.[valueName ?? ''] ?? year
  }

  private wide(row: readonly string[], line: number, shape: Shape & { kind: 'wide' }): void {
    if (row.every((cell) => cell.trim() === '')) return
    const economy = this.economy(row, line, shape)
    if (!economy || !this.isSeries(row, line, shape)) return
    for (const { column, year } of shape.years) this.figure(economy, year, row[column] ?? '', line, column)
  }

  private isSeries(row: readonly string[], line: number, { indicator }: Shape & { kind: 'wide' }): boolean {
    if (indicator === undefined) return true
    const { series, problems } = this.into
    const code = row[indicator]?.trim() ?? ''
    if (namesOf(series).includes(code.toLowerCase())) return true
    if (!this.strange.has(code) && this.strange.size < strangeKept) {
      this.strange.add(code)
      problems.add(line, indicator + 1, code, { code: 'of-another-series', series: ofSeries(series) })
    }
    return false
  }

  private tidy(row: readonly string[], line: number, shape: Shape & { kind: 'tidy' }): void {
    if (shape.variable) {
      const name = row[shape.variable.column]?.trim() ?? ''
      if (!shape.variable.wanted.includes(name.toLowerCase())) {
        if (this.variables.size < variablesNamed && name !== '') this.variables.add(name)
        return
      }
      this.isWanted = true
    } else if (row.every((cell) => cell.trim() === '')) return
    const economy = this.economy(row, line, shape)
    if (!economy) return
    const year = this.into.year(row[shape.year]?.trim() ?? '', { line, column: shape.year + 1 })
    if (year !== undefined) this.figure(economy, year, row[shape.value] ?? '', line, shape.value)
  }

  private economy(row: readonly string[], line: number, { code, name }: Shape): EconomyKey | undefined {
    const named = name === undefined ? '' : (row[name]?.trim() ?? '')
    return this.into.economy(row[code]?.trim() ?? '', named, { line, column: code + 1 })
  }

  private figure(economy: EconomyKey, year: number, cell: string, line: number, index: number): void {
    const at = { line, column: index + 1 }
    const value = this.options.number(cell)
    if (value === undefined) return
    if (typeof value === 'object') return void this.into.problems.add(line, at.column, cell, value.wrong)
    const status = year > this.projectedAfter ? 'F' : 'A'
    this.into.take({ economy, year, value, status }, cell, at)
  }
}

/** A trailing comma makes one empty cell more, in the line or in the header; that is no mistake. */
function onlyPadding(row: readonly string[], header: readonly string[]): boolean {
  const [longer, width] = row.length > header.length ? [row, header.length] : [header, row.length]
  return longer.slice(width).every((cell) => cell.trim() === '')
}
