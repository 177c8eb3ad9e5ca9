/** The shapes of the roadmap as data. Everything of these types is illustrative: proposed, not agreed by APEC. */

export const focusAreaIds = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'] as const
export type FocusAreaId = (typeof focusAreaIds)[number]

export interface FocusArea {
  readonly id: FocusAreaId
  /** APEC's own wording of 2017. */
  readonly name: string
  readonly shortName: string
  /** One or two sentences in this project's words. */
  readonly description: string
}

/** Bodies of APEC and beyond it that contribute to a focus area. */
export interface Body {
  readonly id: BodyId
  readonly name: string
  readonly shortName: string
  /** Year of establishment, where known. */
  readonly since?: number
  readonly description: string
  /** `historical` bodies have ended or continue inside another. */
  readonly standing: 'active' | 'historical'
}
export type BodyId = 'desg' | 'ecsg' | 'telwg' | 'psu' | 'ec' | 'smewg' | 'cti'

/** A body contributes to a focus area; `source` is a public source or the word "proposed". */
export interface Contribution {
  readonly body: BodyId
  readonly area: FocusAreaId
  readonly source: string
}

export const instrumentKinds = [
  'declaration',
  'model framework',
  'action plan',
  'roadmap',
  'certification system',
  'cooperation arrangement',
] as const
export type InstrumentKind = (typeof instrumentKinds)[number]

export interface Instrument {
  readonly id: string
  readonly name: string
  readonly kind: InstrumentKind
  readonly year: number
  /** False where the year is generally known but was not verified: shown as such. */
  readonly yearVerified: boolean
  /** Who adopted it or looks after it, in words. */
  readonly by: string
  readonly areas: readonly FocusAreaId[]
}

export type Level = 'full' | 'partial' | 'pilot' | 'none'

interface IndicatorBase {
  /** Stable for ever, `<focus area>.<number>`. */
  readonly id: string
  readonly area: FocusAreaId
  readonly name: string
  /** False: shown with its data, never part of a score. */
  readonly scored: boolean
  /** One sentence. */
  readonly definition: string
  /** What counts as evidence. */
  readonly evidence: string
  readonly fora: readonly BodyId[]
  readonly instruments: readonly string[]
  /** Reasons that make the indicator not applicable; empty where there are none. */
  readonly notApplicable: readonly string[]
}

export interface PolicyIndicator extends IndicatorBase {
  readonly kind: 'policy'
  /** What a level means here, where the general scale is not enough. */
  readonly levels: Readonly<Partial<Record<Level, string>>>
}

export interface MeasureIndicator extends IndicatorBase {
  readonly kind: 'measure'
  readonly unit: string
  readonly direction: 'higher' | 'lower'
  readonly scale: 'linear' | 'log'
  /**
   * How its progress is classed: by rates of growth, where nothing bounds it from above, or by points of the range
   * from `min` to `max`, taken as 0 to 100 (methods, 5).
   */
  readonly progress: 'growth' | 'points'
  /** Value that scores 0; absent where the indicator is unscored. */
  readonly floor?: number
  /** Value that scores 100; absent where the indicator is unscored. */
  readonly goal?: number
  /** Bounds of a plausible value, in the unit; `null` where open. */
  readonly min: number
  readonly max: number | null
  /** Code of the series that measures it; absent where only economies report it. */
  readonly series?: string
  /** Code of the series by which the first is divided, year by year. */
  readonly per?: string
}

export type Indicator = PolicyIndicator | MeasureIndicator

/** A measured series that can be imported: for an indicator, or as a weight. */
export interface SeriesInfo {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly min: number
  readonly max: number | null
  readonly publisher: string
  readonly licence: string
  /** Known breaks and limits, each a sentence. */
  readonly notes: readonly string[]
  /** Names of the column or variable in files that carry the series under another name than its code. */
  readonly aliases: readonly string[]
  /** By the name of a file's column: the last year that is no projection in such a file. */
  readonly projectedAfter?: Readonly<Record<string, number>>
}

export interface Participation {
  readonly economy: import('../economies.ts').EconomyKey
  readonly year: number
  readonly yearVerified: boolean
}

/** A body that certifies firms under the CBPR System, as public sources name it. */
export interface AccountabilityAgent {
  readonly name: string
  readonly economy: import('../economies.ts').EconomyKey
}

/** The Global CBPR Forum: independent of APEC, so tracked apart from the CBPR System. */
export interface GlobalForum {
  readonly name: string
  /** Dates are YYYY-MM-DD. */
  readonly declared: string
  readonly systemsSince: string
  readonly declaredBy: readonly import('../economies.ts').EconomyKey[]
  readonly note: string
}
