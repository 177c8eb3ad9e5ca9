/** Reading a file of one measured series: the whole file is checked, and all that is wrong is said at once. */
import { seriesInfo } from '../../framework/index.ts'
import type { SeriesInfo } from '../../framework/types.ts'
import {
  mayBeVintage,
  type SeriesFile,
  type SeriesObservation,
  type Vintage,
  vintageDays,
} from '../../series.ts'
import { type Delimiter, delimiterOf, type FileProblem, otherFormat, Problems } from '../csv-read.ts'
import { CsvStream } from '../csv-stream.ts'
import { mayHaveDecimalComma, numberReader, showsDecimalComma } from '../numbers.ts'
import { byPlace, Collection, type Skipped } from './collect.ts'
import { readJsonStat } from './json-stat.ts'
import { Rows } from './rows.ts'
import { SdmxRows } from './sdmx.ts'
import { fileDate } from './world-bank.ts'

export interface ImportOptions {
  /** Code of a series in the register. */
  readonly series: string
  readonly fileName: string
  /** When the figures were published, YYYY-MM-DD, where the importer knows. */
  readonly vintage?: string
  /** The variable or column to read, where the file has several. */
  readonly variable?: string
  /** YYYY-MM-DD. */
  readonly today: string
  /** The vintage that counts, which a message of merges and deletions changes. */
  readonly standing?: Vintage | undefined
}

/** What whoever imports a file should know of it. */
export type Note = { readonly code: 'assumed' } | { readonly code: 'forecasts'; readonly count: number }

export type SeriesRead =
  | {
      readonly ok: true
      readonly file: SeriesFile
      /** Aggregates and economies outside APEC, with the number of their rows. */
      readonly skipped: readonly Skipped[]
      readonly notes: readonly Note[]
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly total: number }

/** How a text is read, told by its beginning; `delimiter` is that of rows. */
export type Format =
  | { readonly kind: 'json-stat' }
  | { readonly kind: 'rows' | 'sdmx'; readonly delimiter: Delimiter }

/** How a file is read that begins so. */
export function formatOf(head: string): Format {
  if (/^\s*[{[]/.test(head)) return { kind: 'json-stat' }
  const sdmx = /^STRUCTURE([,;\t])/.exec(head)?.[1]
  if (sdmx !== undefined) return { kind: 'sdmx', delimiter: sdmx as Delimiter }
  return { kind: 'rows', delimiter: delimiterOf(head) }
}

/** Characters that tell the format. */
export const headLength = 64 * 1024

/**
 * Takes the text of a file in pieces, without its byte order mark. `head` is how it begins, `decimalComma` whether its
 * numbers have decimal commas. Throws RangeError for a series that the register does not have.
 */
export class SeriesReader {
  private readonly series: SeriesInfo
  private readonly options: ImportOptions
  readonly problems = new Problems()
  private readonly into: Collection
  private readonly format: Format
  private readonly rows: Rows | SdmxRows | undefined
  private readonly csv: CsvStream | undefined
  private readonly pieces: string[] = []
  private vintage: { readonly date: string; readonly basis: SeriesFile['vintageBasis'] }

  constructor(head: string, decimalComma: boolean, options: ImportOptions) {
    const series = seriesInfo(options.series)
    if (!series) throw new RangeError(`The register has no series ${options.series}`)
    this.series = series
    this.options = options
    this.into = new Collection(series, this.problems)
    this.format = formatOf(head)
    this.vintage = this.given()
    const other = this.format.kind === 'json-stat' ? undefined : otherFormat(head)
    if (other) this.problems.add(1, 1, head.slice(0, 12).replace(/[^\x20-\x7e]/g, '·'), other)
    if (other || this.format.kind === 'json-stat') return
    const number = numberReader(decimalComma)
    const rows =
      this.format.kind === 'sdmx'
        ? new SdmxRows(this.into, number)
        : new Rows(this.into, {
            number,
            ...(options.variable !== undefined && { variable: options.variable }),
            vintageYear: (above) => {
              const stated = options.vintage ?? fileDate(above, options.today, this.problems)
              if (stated !== undefined && options.vintage === undefined)
                this.vintage = { date: stated, basis: 'file' }
              return Number(this.vintage.date.slice(0, 4))
            },
          })
    this.rows = rows
    this.csv = new CsvStream(this.format.delimiter, this.problems, (row, line) => rows.row(row, line))
  }

  push(text: string): void {
    if (this.csv) this.csv.push(text)
    else if (this.format.kind === 'json-stat') this.pieces.push(text)
  }

  /** What was read, once all pieces are in. `fileHash` is the SHA-256 of the file's bytes. */
  end(fileHash: string): SeriesRead {
    if (this.csv) {
      this.csv.end()
      this.rows?.end()
    } else if (this.format.kind === 'json-stat') {
      const { variable } = this.options
      readJsonStat(this.pieces.join(''), this.into, Number(this.vintage.date.slice(0, 4)), variable)
    }
    const { problems, series } = this
    if (problems.total > 0) return refused(problems)
    const observations = this.result(fileHash)
    if (observations.length === 0) {
      const others = this.into
        .skipped()
        .slice(0, 10)
        .map(({ name }) => name)
      problems.add(1, 1, others.join(', '), { code: 'no-economies' })
      return refused(problems)
    }
    const { date, basis } = this.vintage
    const forecasts = observations.filter(({ status }) => status === 'F').length
    const { standing } = this.options
    const isChange = this.rows instanceof SdmxRows && standing !== undefined
    return {
      ok: true,
      file: {
        series: series.code,
        vintage: date,
        vintageBasis: basis,
        fileName: this.options.fileName.slice(-200),
        fileHash,
        ...(isChange && { base: standing.contentHash, earlierFiles: filesOf(standing, observations) }),
        observations,
      },
      skipped: this.into.skipped(),
      notes: [
        ...(basis === 'assumed' ? [{ code: 'assumed' } as const] : []),
        ...(forecasts > 0 ? [{ code: 'forecasts', count: forecasts } as const] : []),
      ],
    }
  }

  private result(fileHash: string): SeriesObservation[] {
    if (!(this.rows instanceof SdmxRows)) return this.into.observations()
    const { standing } = this.options
    const before = (standing?.observations ?? []).map((o) => ({ ...o, file: o.file ?? standing?.fileHash }))
    const after = this.rows.applied(before as SeriesObservation[])
    return after.map((o) => (o.file === fileHash ? withoutFile(o) : o)).sort(byPlace)
  }

  private given(): { date: string; basis: SeriesFile['vintageBasis'] } {
    const { vintage, today } = this.options
    if (vintage === undefined) return { date: today, basis: 'assumed' }
    if (!mayBeVintage(vintage, today))
      this.problems.add(1, 1, vintage, { code: 'vintage', ...vintageDays(today) })
    return { date: vintage, basis: 'given' }
  }
}

const withoutFile = ({ file: _, ...observation }: SeriesObservation): SeriesObservation => observation

/** The names of the earlier files in which observations stand, by their hash. */
function filesOf(standing: Vintage, observations: readonly SeriesObservation[]): Record<string, string> {
  const names = { ...standing.earlierFiles, [standing.fileHash]: standing.fileName }
  const used = new Set(observations.flatMap(({ file }) => file ?? []))
  return Object.fromEntries(Object.entries(names).filter(([hash]) => used.has(hash)))
}

const refused = ({ list, total }: Problems): SeriesRead => ({ ok: false, problems: list, total })

/** Reads a whole text. `fileHash` is the SHA-256 of the file's bytes. */
export function readSeries(
  whole: string,
  options: ImportOptions & { readonly fileHash: string },
): SeriesRead {
  const text = whole.charCodeAt(0) === 0xfeff ? whole.slice(1) : whole
  const head = text.slice(0, headLength)
  const format = formatOf(head)
  const comma =
    format.kind !== 'json-stat' && mayHaveDecimalComma(format.delimiter) && showsDecimalComma(text)
  const reader = new SeriesReader(head, comma, options)
  reader.push(text)
  return reader.end(options.fileHash)
}
