/** The public release as data: everything a reader can see, made of published content and series alone. */
import type { Aggregate } from '../analysis/aggregate.ts'
import type { AreaScore } from '../analysis/area-score.ts'
import type { CycleId } from '../cycle.ts'
import type { EconomyKey } from '../economies.ts'
import type { FocusAreaId, Level } from '../framework/types.ts'
import type { SeriesStatus, Vintage } from '../series.ts'
import type { PublishedSection } from './published.ts'
import type { PublicLook } from './second-looks.ts'
import type { WithdrawnVintage } from './withdrawn.ts'

export const observationStatuses = [
  'reported',
  'series',
  'not_applicable',
  'not_reported',
  'no_source_data',
  'too_old',
  'withheld',
] as const
/**
 * What a reader sees for an economy, indicator and cycle. `no_source_data` and `too_old` are the publisher's gap; without
 * a vintage, `no_source_data` is a series that nobody has imported yet.
 */
export type ObservationStatus = (typeof observationStatuses)[number]

/** One economy, indicator and cycle. Absent fields are empty cells. */
export interface Observation {
  readonly cycle: CycleId
  readonly economy: EconomyKey
  readonly area: FocusAreaId
  readonly indicator: string
  readonly status: ObservationStatus
  /** Whose figure or level counts. */
  readonly basis?: 'self' | 'series'
  readonly level?: Level
  /** In the unit of the indicator; unrounded. Also shown, unscored, where it is too old. */
  readonly value?: number
  readonly year?: number
  /** What the economy itself reported where a series counts. */
  readonly ownValue?: number
  readonly ownYear?: number
  /** 0 to 100; absent for unscored indicators and where nothing counts. */
  readonly score?: number
  /** SDMX CL_OBS_STATUS. */
  readonly obsStatus: SeriesStatus | 'O' | 'L' | 'M'
  readonly source: string
  /** Date of the vintage, YYYY-MM-DD, for figures of a series. */
  readonly vintage?: string
  /** Whether the publisher's file states that date, somebody gave it, or it is the day of import. */
  readonly vintageBasis?: Vintage['vintageBasis']
  /** Whether what counts here, or its absence, is of an invented report. */
  readonly demonstration: boolean
  /** The same of `ownValue`; absent where it is not. */
  readonly ownDemonstration?: true
}

/** Observations in a fixed order: 21 economies in APEC's order, times 59 indicators in theirs. Each is made when it is asked for. */
export interface Observations extends Iterable<Observation> {
  readonly length: number
  at(place: number): Observation | undefined
  slice(from: number, to: number): readonly Observation[]
}

/** An economy's score in a focus area in a cycle (methods, 2). */
export interface EconomyScore {
  readonly cycle: CycleId
  readonly economy: EconomyKey
  readonly area: FocusAreaId
  readonly score: AreaScore
}

/** The APEC aggregate of a focus area in a cycle, of economies' scores. */
export interface AreaAggregate {
  readonly area: FocusAreaId
  readonly aggregate: Aggregate
}

/** A cycle of which at least one section is published. */
export interface ReleaseCycle {
  readonly cycle: CycleId
  readonly due: string
  readonly closes: string
  readonly demonstration: boolean
  readonly observations: Observations
  /** 21 economies times 11 focus areas. */
  readonly scores: readonly EconomyScore[]
  readonly means: readonly AreaAggregate[]
  /** The vintage that the cycle uses, by code of the series. */
  readonly vintages: ReadonlyMap<string, Vintage>
  /** Sorted by economy, then focus area. They may be made anew whenever this is read, because all texts at once are too many. */
  readonly sections: readonly PublishedSection[]
  /** Sorted by economy, then indicator. No figure of the release is made of them. */
  readonly looks: readonly PublicLook[]
}

/** A series as it enters the release: the newest vintage, and those that a closed cycle pins. */
export interface ReleaseSeries {
  readonly code: string
  readonly newest: Vintage
  readonly used: readonly Vintage[]
}

export interface Release {
  readonly framework: string
  /** Oldest first; empty before the first publication. */
  readonly cycles: readonly ReleaseCycle[]
  readonly series: readonly ReleaseSeries[]
  /** Vintages that this release leaves out, by code of the series. */
  readonly withdrawn: readonly WithdrawnVintage[]
}
