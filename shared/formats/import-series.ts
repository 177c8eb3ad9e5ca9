/** Reading a file of one measured series: the whole file is checked, and all that is wrong is said at once. */
import { type EconomyKey, economies } from '../economies.ts'
import { seriesInfo } from '../framework/index.ts'
import type { SeriesInfo } from '../framework/types.ts'
import { type SeriesFile, type SeriesObservation, vintageError } from '../series.ts'
import { economyKeyed, economyNamed } from './aliases.ts'
import {
  type CsvRows,
  type FileProblem,
  type NumberReader,
  numberReader,
  Problems,
  readCsv,
} from './csv-read.ts'
import { namesOf, type Shape, shapeOf } from './series-shape.ts'
import { fileDate } from './world-bank.ts'

export interface ImportOptions {
  /** Code of a series in the register. */
  readonly series: string
  readonly fileName: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly fileHash: string
  /** When the figures were published, YYYY-MM-DD, where the importer knows. */
  readonly vintage?: string
  /** The variable or column to read, where the file has several. */
  readonly variable?: string
  /** YYYY-MM-DD. */
  readonly today: string
}

export type SeriesRead =
  | {
      readonly ok: true
      readonly file: SeriesFile
      /** Aggregates and economies outside APEC, with the number of their rows. */
      readonly skipped: readonly { readonly name: string; readonly rows: number }[]
      readonly notes: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly total: number }

/** Reads a World Bank wide file or a tidy file. Throws RangeError for a series that the register does not have. */
export function readSeries(text: string, options: ImportOptions): SeriesRead {
  const series = seriesInfo(options.series)
  if (!series) throw new RangeError(`The register has no series ${options.series}`)
  const problems = new Problems()
  const csv = readCsv(text, problems)
  const shape = csv && shapeOf(csv, series, options.variable, problems)
  if (!csv || !shape) return refused(problems)
  const { vintage, basis } = vintageOf(csv, shape, options, problems)
  const reader = new Reader(csv, shape, series, vintage, problems)
  reader.read()
  if (problems.total > 0) return refused(problems)
  if (reader.observations.length === 0) {
    problems.add(csv.lines[shape.header] ?? 1, 1, '', 'The file has no figure of an APEC economy')
    return refused(problems)
  }
  const forecasts = reader.observations.filter(({ status }) => status === 'F').length
  return {
    ok: true,
    file: {
      series: series.code,
      vintage,
      vintageBasis: basis,
      fileName: options.fileName.slice(-200),
      fileHash: options.fileHash,
      observations: reader.observations.sort(byPlace),
    },
    skipped: [...reader.skipped].map(([name, rows]) => ({ name, rows })),
    notes: [
      ...(basis === 'assumed'
        ? ['The file does not say when it was published; the day of import stands as its vintage.']
        : []),
      ...(forecasts > 0 ? [`${forecasts} figures are projections; they are kept, and count nowhere.`] : []),
    ],
  }
}

const refused = ({ list, total }: Problems): SeriesRead => ({ ok: false, problems: list, total })

const position = new Map(economies.map(({ key }, i) => [key, i]))
const byPlace = (a: SeriesObservation, b: SeriesObservation): number =>
  (position.get(a.economy) ?? 0) - (position.get(b.economy) ?? 0) || a.year - b.year

function vintageOf(
  csv: CsvRows,
  shape: Shape,
  { vintage, today }: ImportOptions,
  problems: Problems,
): { vintage: string; basis: SeriesFile['vintageBasis'] } {
  if (vintage !== undefined) {
    const wrong = vintageError(vintage, today)
    if (wrong) problems.add(1, 1, vintage, wrong)
    return { vintage, basis: 'given' }
  }
  const stated = fileDate(csv, shape.header, today, problems)
  return stated === undefined ? { vintage: today, basis: 'assumed' } : { vintage: stated, basis: 'file' }
}

const bounds = ({ min, max, unit }: SeriesInfo): string =>
  max === null
    ? `Give a number of at least ${min}, in ${unit}`
    : `Give a number from ${min} to ${max}, in ${unit}`

/** Goes through the rows once, gathering observations, what is skipped, and problems. */
class Reader {
  readonly observations: SeriesObservation[] = []
  readonly skipped = new Map<string, number>()
  private readonly firstLine = new Map<string, number>()
  private readonly strange = new Set<string>()
  private readonly number: NumberReader
  private readonly csv: CsvRows
  private readonly shape: Shape
  private readonly series: SeriesInfo
  private readonly projectedAfter: number
  private readonly problems: Problems

  constructor(csv: CsvRows, shape: Shape, series: SeriesInfo, vintage: string, problems: Problems) {
    this.csv = csv
    this.shape = shape
    this.series = series
    this.problems = problems
    this.number = numberReader(csv)
    // A year that had not begun when the figures were published cannot have been observed.
    const told = shape.kind === 'tidy' ? series.projectedAfter?.[shape.valueName ?? ''] : undefined
    this.projectedAfter = told ?? Number(vintage.slice(0, 4))
  }

  read(): void {
    const { rows, lines } = this.csv
    const width = rows[this.shape.header]?.length ?? 0
    for (let i = this.shape.header + 1; i < rows.length; i += 1) {
      const row = rows[i] ?? []
      const line = lines[i] ?? 0
      if (row.every((cell) => cell.trim() === '')) continue
      if (row.length !== width && !onlyPadding(row, rows[this.shape.header] ?? [])) {
        this.problems.add(
          line,
          row.length,
          row.join(','),
          `The header has ${width} cells; this line has ${row.length}`,
        )
        continue
      }
      if (this.shape.kind === 'wide') this.wideRow(row, line, this.shape)
      else this.tidyRow(row, line, this.shape)
    }
  }

  private wideRow(row: readonly string[], line: number, shape: Shape & { kind: 'wide' }): void {
    const economy = this.economy(row, line)
    if (shape.indicator !== undefined && economy) {
      const code = row[shape.indicator]?.trim() ?? ''
      if (!namesOf(this.series).includes(code.toLowerCase())) {
        if (!this.strange.has(code))
          this.problems.add(
            line,
            shape.indicator + 1,
            code,
            `The file must hold ${this.series.code} (${this.series.name})`,
          )
        this.strange.add(code)
        return
      }
    }
    if (!economy) return
    for (const { column, year } of shape.years) this.figure(economy, year, row[column] ?? '', line, column)
  }

  private tidyRow(row: readonly string[], line: number, shape: Shape & { kind: 'tidy' }): void {
    if (shape.variable && row[shape.variable.column]?.trim() !== shape.variable.wanted) return
    const economy = this.economy(row, line)
    if (!economy) return
    const text = row[shape.year]?.trim() ?? ''
    const year = Number(text)
    if (!/^\d{4}$/.test(text) || year < 1800 || year > 2200) {
      this.problems.add(line, shape.year + 1, text, 'Give a year from 1800 to 2200, such as 2024')
      return
    }
    this.figure(economy, year, row[shape.value] ?? '', line, shape.value)
  }

  private economy(row: readonly string[], line: number): EconomyKey | undefined {
    const { code: codeAt, name: nameAt } = this.shape
    const code = row[codeAt]?.trim() ?? ''
    const name = nameAt === undefined ? '' : (row[nameAt]?.trim() ?? '')
    if (code === '') {
      this.problems.add(line, codeAt + 1, name, 'The line names no economy; give its three-letter code')
      return undefined
    }
    const byName = name === '' ? undefined : economyNamed(name)
    const economy = economyKeyed(code) ?? economyNamed(code)
    if (byName !== undefined && byName !== economy) {
      this.problems.add(
        line,
        codeAt + 1,
        `${code}, ${name}`,
        'Code and name mean different economies; mend one of them',
      )
      return undefined
    }
    if (economy === undefined) {
      const shown = name || code
      this.skipped.set(shown, (this.skipped.get(shown) ?? 0) + 1)
    }
    return economy
  }

  private figure(economy: EconomyKey, year: number, cell: string, line: number, column: number): void {
    const value = this.number(cell)
    if (value === undefined) return
    if (typeof value === 'object') {
      this.problems.add(line, column + 1, cell, value.wrong)
      return
    }
    const { min, max } = this.series
    if (value < min || (max !== null && value > max)) {
      this.problems.add(line, column + 1, cell, bounds(this.series))
      return
    }
    const place = `${economy}${year}`
    const first = this.firstLine.get(place)
    if (first !== undefined) {
      this.problems.add(
        line,
        column + 1,
        cell,
        `${economy} has a value for ${year} on line ${first} already; keep one`,
      )
      return
    }
    this.firstLine.set(place, line)
    this.observations.push({ economy, year, value, status: year > this.projectedAfter ? 'F' : 'A', line })
  }
}

/** A trailing comma makes one empty cell more, in the line or in the header; that is no mistake. */
function onlyPadding(row: readonly string[], header: readonly string[]): boolean {
  const [longer, width] = row.length > header.length ? [row, header.length] : [header, row.length]
  return longer.slice(width).every((cell) => cell.trim() === '')
}
