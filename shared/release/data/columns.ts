/** The columns of the public files, each read from what the release holds. */
import type { Aggregate } from '../../analysis/aggregate.ts'
import { economyOf } from '../../economies.ts'
import type { Columns } from '../../formats/csv-write.ts'
import { framework, indicatorOf, seriesInfo } from '../../framework/index.ts'
import type { Indicator } from '../../framework/types.ts'
import type { SeriesObservation, Vintage } from '../../series.ts'
import type { PublishedSection } from '../published.ts'
import type { EconomyScore, Observation } from '../release.ts'

export const observationColumns: Columns<Observation> = {
  framework: () => framework.version,
  cycle: (o) => o.cycle,
  economy: (o) => o.economy,
  economy_name: (o) => economyOf(o.economy).label,
  focus_area: (o) => o.area,
  indicator: (o) => o.indicator,
  indicator_name: (o) => indicatorOf(o.indicator)?.name,
  kind: (o) => indicatorOf(o.indicator)?.kind,
  status: (o) => o.status,
  basis: (o) => o.basis,
  level: (o) => o.level,
  value: (o) => o.value,
  year: (o) => o.year,
  unit: (o) => unitOf(indicatorOf(o.indicator)),
  own_value: (o) => o.ownValue,
  own_year: (o) => o.ownYear,
  score: (o) => o.score,
  obs_status: (o) => o.obsStatus,
  source: (o) => o.source || undefined,
  vintage: (o) => o.vintage,
  demonstration: (o) => o.demonstration,
}

const unitOf = (indicator: Indicator | undefined): string | undefined =>
  indicator?.kind === 'measure' ? indicator.unit : undefined

export const scoreColumns: Columns<EconomyScore> = {
  cycle: (s) => s.cycle,
  economy: (s) => s.economy,
  focus_area: (s) => s.area,
  score: ({ score }) => (score.state === 'published' ? score.score : undefined),
  low: ({ score }) => (score.state === 'not_applicable' ? undefined : score.low),
  high: ({ score }) => (score.state === 'not_applicable' ? undefined : score.high),
  answered: ({ score }) => score.answered,
  applicable: ({ score }) => score.applicable,
  published: ({ score }) => score.state === 'published',
}

/** One aggregate: of scores in a cycle, or of figures in a year. */
export interface AggregateRow {
  readonly cycle?: string
  readonly year?: number
  readonly area: string
  readonly indicator?: string
  readonly basis: 'score' | 'value'
  readonly unit: string
  readonly measure: 'mean' | 'sd' | 'cv' | 'median' | 'p25' | 'p75' | 'min' | 'max'
  readonly weight: 'none' | 'population' | 'gdp'
  readonly aggregate: Aggregate
}

export const aggregateColumns: Columns<AggregateRow> = {
  cycle: (r) => r.cycle,
  year: (r) => r.year,
  focus_area: (r) => r.area,
  indicator: (r) => r.indicator,
  basis: (r) => r.basis,
  unit: (r) => r.unit,
  measure: (r) => r.measure,
  weight: (r) => r.weight,
  value: (r) => r.aggregate.value,
  n: (r) => r.aggregate.n,
  weight_share: (r) => r.aggregate.weightShare,
  published: (r) => r.aggregate.published,
}

/** A figure of a series as it stood in the publisher's file. */
export interface SeriesRow {
  readonly indicator: string
  readonly vintage: Vintage
  readonly observation: SeriesObservation
}

export const seriesColumns: Columns<SeriesRow> = {
  indicator: (r) => r.indicator || undefined,
  series: (r) => r.vintage.series,
  economy: (r) => r.observation.economy,
  year: (r) => r.observation.year,
  value: (r) => r.observation.value,
  unit: (r) => seriesInfo(r.vintage.series)?.unit,
  obs_status: (r) => r.observation.status,
  source: (r) => seriesInfo(r.vintage.series)?.publisher,
  vintage: (r) => r.vintage.vintage,
  vintage_basis: (r) => r.vintage.vintageBasis,
  file: (r) => r.vintage.fileName,
  file_sha256: (r) => r.vintage.fileHash,
  line: (r) => r.observation.line,
}

export const weightColumns: Columns<SeriesRow & { readonly weight: string }> = {
  weight: (r) => r.weight,
  economy: (r) => r.observation.economy,
  year: (r) => r.observation.year,
  value: (r) => r.observation.value,
  obs_status: (r) => r.observation.status,
  source: (r) => seriesInfo(r.vintage.series)?.publisher,
  vintage: (r) => r.vintage.vintage,
}

const measured = (i: Indicator) => (i.kind === 'measure' ? i : undefined)

/** The framework sets no baseline and no target yet, so those columns stay empty. */
export const indicatorColumns: Columns<Indicator> = {
  framework: () => framework.version,
  indicator: (i) => i.id,
  focus_area: (i) => i.area,
  name: (i) => i.name,
  kind: (i) => i.kind,
  scored: (i) => i.scored,
  unit: unitOf,
  direction: (i) => measured(i)?.direction ?? 'higher',
  scale: (i) => measured(i)?.scale ?? 'linear',
  floor: (i) => measured(i)?.floor,
  goal: (i) => measured(i)?.goal,
  series: (i) => measured(i)?.series,
  per: (i) => measured(i)?.per,
  baseline: () => undefined,
  baseline_year: () => undefined,
  target: () => undefined,
  target_year: () => undefined,
}

export interface LinkRow {
  readonly section: PublishedSection
  readonly indicator: string
  readonly instrument?: string
  readonly evidence?: string
}

export const linkColumns: Columns<LinkRow> = {
  cycle: (r) => r.section.cycle,
  economy: (r) => r.section.economy,
  indicator: (r) => r.indicator,
  instrument: (r) => r.instrument,
  evidence_url: (r) => r.evidence,
}

/** The event behind each published section: what ties a public figure to the economy's own log. */
export const sectionColumns: Columns<PublishedSection> = {
  cycle: (s) => s.cycle,
  economy: (s) => s.economy,
  focus_area: (s) => s.area,
  published_at: (s) => s.publishedAt,
  event: (s) => s.eventHash,
  event_number: (s) => s.publishedSeq,
  demonstration: (s) => s.demonstration,
}
