/** The tables of measured series, of weights, and of APEC aggregates. */
import type { Aggregate } from '../../analysis/aggregate.ts'
import { date, flag, instant, integer, number, type Table, text, year } from '../../formats/table.ts'
import { seriesInfo } from '../../framework/index.ts'
import type { SeriesObservation, Vintage, Withdrawal } from '../../series.ts'

const bases = ['file', 'given', 'assumed']

/** A figure of a series as it stood in the publisher's file. */
export interface SeriesRow {
  readonly indicator: string
  readonly vintage: Vintage
  readonly observation: SeriesObservation
}

export const series = {
  title: 'Measured series',
  description: 'One row for each figure of a series, of every vintage that the release uses',
  key: ['series', 'economy', 'year', 'vintage', 'content_hash'],
  columns: {
    indicator: text((r) => r.indicator || undefined, 'Identifier of the indicator that the series measures'),
    series: text((r) => r.vintage.series, 'Code of the series'),
    economy: text((r) => r.observation.economy, 'Three-letter key of the economy'),
    year: year((r) => r.observation.year, 'Year of the figure'),
    value: number((r) => r.observation.value, 'Figure, in the unit of the series, unrounded'),
    unit: text((r) => seriesInfo(r.vintage.series)?.unit, 'Unit of the figure'),
    obs_status: text((r) => r.observation.status, 'Observation status, by SDMX code list CL_OBS_STATUS'),
    source: text((r) => seriesInfo(r.vintage.series)?.publisher, 'Publisher of the series'),
    vintage: date((r) => r.vintage.vintage, 'Date of the vintage'),
    vintage_basis: text((r) => r.vintage.vintageBasis, 'Where that date comes from', bases),
    file: text(
      ({ observation: { file }, vintage }) =>
        file === undefined ? vintage.fileName : vintage.earlierFiles?.[file],
      'Name of the publisher’s file',
    ),
    file_sha256: text((r) => r.observation.file ?? r.vintage.fileHash, 'SHA-256 of that file'),
    content_hash: text((r) => r.vintage.contentHash, 'SHA-256 of the vintage’s figures'),
    line: integer((r) => r.observation.line, 'Line of that file on which the figure stood'),
  },
} satisfies Table<SeriesRow>

/** A vintage, and what it counts for: the years of figures, a cycle, or nothing any more. */
export interface VintageRow {
  readonly vintage: Vintage
  readonly use: 'years' | 'cycle' | 'withdrawn'
  readonly cycle?: string
  readonly withdrawal?: Withdrawal
}

export const vintages = {
  title: 'Vintages',
  description: 'One row for each use of a vintage: the years of figures, each cycle, and what was withdrawn',
  // The cycle is filled only where a cycle is what the vintage is used for.
  key: [],
  columns: {
    series: text((r) => r.vintage.series, 'Code of the series'),
    use: text((r) => r.use, 'What the vintage counts for', ['years', 'cycle', 'withdrawn']),
    cycle: year((r) => (r.cycle === undefined ? undefined : Number(r.cycle)), 'Reporting cycle that uses it'),
    vintage: date((r) => r.vintage.vintage, 'Date of the vintage'),
    vintage_basis: text((r) => r.vintage.vintageBasis, 'Where that date comes from', bases),
    file: text((r) => r.vintage.fileName, 'Name of the publisher’s file'),
    file_sha256: text((r) => r.vintage.fileHash, 'SHA-256 of that file'),
    content_hash: text((r) => r.vintage.contentHash, 'SHA-256 of its figures'),
    withdrawn_at: instant((r) => r.withdrawal?.at, 'When an analyst withdrew it, UTC'),
    withdrawn_because: text((r) => r.withdrawal?.reason, 'Why, in the analyst’s words'),
  },
} satisfies Table<VintageRow>

export const weights = {
  title: 'Weights',
  description: 'One row for each weight of an economy in a year',
  key: ['weight', 'economy', 'year'],
  columns: {
    weight: text((r) => r.weight, 'What is weighted by', ['population', 'gdp']),
    economy: text((r) => r.observation.economy, 'Three-letter key of the economy'),
    year: year((r) => r.observation.year, 'Year of the weight'),
    value: number((r) => r.observation.value, 'The weight: persons, or current US dollars'),
    obs_status: text((r) => r.observation.status, 'Observation status, by SDMX code list CL_OBS_STATUS'),
    source: text((r) => seriesInfo(r.vintage.series)?.publisher, 'Publisher of the series'),
    vintage: date((r) => r.vintage.vintage, 'Date of the vintage'),
  },
} satisfies Table<SeriesRow & { readonly weight: string }>

const measures = ['mean', 'sd', 'cv', 'median', 'p25', 'p75', 'min', 'max'] as const

/** One aggregate: of scores in a cycle, or of figures in a year. */
export interface AggregateRow {
  readonly cycle?: string
  readonly year?: number
  readonly area: string
  readonly indicator?: string
  readonly basis: 'score' | 'value'
  readonly unit: string
  readonly measure: (typeof measures)[number]
  readonly weight: 'none' | 'population' | 'gdp'
  readonly aggregate: Aggregate
  /** Of figures alone; a mean of scores takes each cycle's own vintages. */
  readonly vintage?: Vintage
  /** Of scores of invented reports; figures of a series never are. */
  readonly demonstration: boolean
}

export const aggregates = {
  title: 'Aggregates',
  description:
    'One row for each mean or measure of spread over economies, by cycle of scores or year of figures',
  // A row is of a cycle or of a year, of an area or of an indicator, so no column of a key is always filled.
  key: [],
  columns: {
    cycle: year(
      (r) => (r.cycle === undefined ? undefined : Number(r.cycle)),
      'Reporting cycle of the scores',
    ),
    year: year((r) => r.year, 'Year of the figures'),
    focus_area: text((r) => r.area, 'Number of the focus area, 1 to 11'),
    indicator: text((r) => r.indicator, 'Identifier of the indicator'),
    basis: text((r) => r.basis, 'Whether scores or figures are aggregated', ['score', 'value']),
    unit: text((r) => r.unit, 'Unit of the value'),
    measure: text((r) => r.measure, 'Mean or measure of spread; quantiles are of type 7', measures),
    weight: text((r) => r.weight, 'What a mean is weighted by', ['none', 'population', 'gdp']),
    value: number((r) => r.aggregate.value, 'The aggregate; empty where the two-thirds rule suppresses it'),
    n: integer((r) => r.aggregate.n, 'Number of economies in it'),
    weight_share: number(
      (r) => r.aggregate.weightShare,
      'Their share of the weight of all 21, 0 to 1; empty where the weight of one economy is unknown',
    ),
    published: flag((r) => r.aggregate.published, 'False where too few economies have data'),
    vintage: date(
      (r) => r.vintage?.vintage,
      'Date of the vintage that the figures are of, the newest; empty for scores, each cycle of which uses its own',
    ),
    vintage_basis: text((r) => r.vintage?.vintageBasis, 'Where that date comes from', bases),
    demonstration: flag((r) => r.demonstration, 'True where the scores are of invented reports'),
  },
} satisfies Table<AggregateRow>
