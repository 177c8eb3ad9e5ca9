/**
 * What pages show, as plain data: rounded, chosen and linked by the models in `frontend/pages/models`.
 * It is the same in every language: economies, areas and indicators stand by their ids, addresses without a language.
 */

import type { EconomyKey } from '../../shared/economies.ts'
import type { BodyId, FocusAreaId, InstrumentKind, Level } from '../../shared/framework/types.ts'
import type { ObservationStatus } from '../../shared/release/release.ts'
import type { Vintage } from '../../shared/series.ts'
import type { LookProps } from './look-props.ts'

/** The score of an economy in a focus area, or why there is none. `band` is a step of the scale, 0 to 4. */
export type Cell =
  | {
      readonly kind: 'score'
      readonly score: number
      readonly band: number
      readonly low: number
      readonly high: number
      readonly answered: number
      readonly applicable: number
      readonly change?: 'up' | 'down' | 'same'
      readonly points?: number
      readonly matched?: number
    }
  | { readonly kind: 'few'; readonly answered: number; readonly applicable: number }
  | { readonly kind: 'none'; readonly applicable: number }
  | { readonly kind: 'na' }

/** A mean over economies; without `score` the two-thirds rule suppresses it. */
export interface Mean {
  readonly score?: number
  readonly n: number
  readonly change?: 'up' | 'down' | 'same'
  readonly points?: number
  readonly matched?: number
}

export interface CycleLink {
  readonly cycle: string
  readonly href: string
  readonly current: boolean
}

export interface Move {
  readonly href: string
  readonly economy: EconomyKey
  readonly from: Level
  readonly to: Level
  readonly indicator: string
  readonly narrative?: string
  readonly language?: string
  /** How many sources the economy names. */
  readonly evidence: number
}

/** Range, middle half and middle of the economies' scores, 0 to 100. */
export interface Spread {
  readonly min: number
  readonly max: number
  readonly p25: number
  readonly p75: number
  readonly median: number
  readonly n: number
}

/** Whether economies stand closer together than in an earlier cycle, the same economies at both ends. */
export interface Closer {
  readonly before: string
  /** Focus areas in which enough economies have a score in both cycles, and those in which they came closer, and drifted apart. */
  readonly areas: number
  readonly nearer: number
  readonly apart: number
  /** Standard deviation of the scores, in points, mean of these areas. */
  readonly from: number
  readonly to: number
}

export interface OverviewProps {
  readonly cycle?: string
  readonly before?: string
  readonly cycles: readonly CycleLink[]
  readonly reported: number
  /** Share of what applies to the reporting economies that they answered, in percent. */
  readonly answered: number
  readonly furthest?: { readonly area: FocusAreaId; readonly score: number }
  readonly nearest?: { readonly area: FocusAreaId; readonly score: number }
  readonly demonstration: boolean
  readonly areas: readonly { readonly id: FocusAreaId; readonly href: string }[]
  readonly means: readonly Mean[]
  readonly rows: readonly {
    readonly href: string
    readonly economy: EconomyKey
    readonly cells: readonly Cell[]
  }[]
  /** The largest, how many there are in all, and where these stand. */
  readonly moves: readonly Move[]
  readonly moved: number
  readonly allMoves: string
  readonly spreads: readonly { readonly first?: Spread; readonly last?: Spread }[]
  readonly spreadCycles: readonly string[]
  /** Absent in the first cycle, and where too few economies have a score in both. */
  readonly closer?: Closer
  readonly support: readonly { readonly seek: number; readonly share: number }[]
  /** The release that the newest overview names; pages of earlier cycles name none. */
  readonly release?: { readonly number: number; readonly at: string }
}

/** Figures over some years, each list as long as `years`, which count from `from`; null is a year without a figure. */
export interface SmallLine {
  readonly from: number
  readonly years: readonly number[]
  readonly values: readonly (number | null)[]
  /** The middle half of all economies. */
  readonly low: readonly (number | null)[]
  readonly high: readonly (number | null)[]
}

/** An economy that stood at the same level in cycle `from` and stands at `level` in cycle `to`. */
export interface PeerProps {
  readonly economy: EconomyKey
  readonly from: string
  readonly to: string
  readonly level: Level
  readonly href: string
}

/** One answer as the public reads it. */
export interface AnswerProps {
  readonly id: string
  readonly status: ObservationStatus
  readonly scored: boolean
  readonly level?: Level
  readonly before?: { readonly cycle: string; readonly level: Level }
  readonly value?: number
  readonly year?: number
  readonly unit?: string
  readonly ownValue?: number
  readonly ownYear?: number
  readonly source?: string
  readonly vintage?: string
  readonly vintageBasis?: Vintage['vintageBasis']
  readonly score?: number
  readonly reason?: string
  readonly narrative?: string
  readonly interpretation?: string
  readonly language?: string
  readonly agency?: string
  readonly evidence: readonly {
    readonly title: string
    readonly url: string
    readonly publisher?: string
    readonly date?: string
  }[]
  readonly instruments: readonly string[]
  readonly withheld?: { readonly at: string; readonly erratum: string }
  readonly look?: LookProps
  readonly line?: SmallLine
  readonly peers?: readonly PeerProps[]
}

export interface EconomyProps {
  readonly key: EconomyKey
  readonly joined: number
  readonly cycle: string
  readonly before?: string
  readonly cycles: readonly CycleLink[]
  readonly demonstration: boolean
  /** Focus areas of which the economy's section is published. */
  readonly published: number
  /** Over all published sections: k answered of m that apply. */
  readonly answered: number
  readonly applicable: number
  readonly furthest?: { readonly area: FocusAreaId; readonly score: number }
  readonly nearest?: { readonly area: FocusAreaId; readonly score: number }
  /** Of this cycle and the one before, those in which the economy published nothing. */
  readonly silentIn: readonly string[]
  /** Levels that changed since the cycle before, in the framework's order. */
  readonly moves: readonly Move[]
  readonly areas: readonly EconomyArea[]
  /** The instruments that the answers name, with how many answers name each. */
  readonly instruments: readonly { readonly name: string; readonly answers: number }[]
  readonly cbpr?: { readonly year: number; readonly verified: boolean }
}

export interface EconomyArea {
  readonly id: FocusAreaId
  readonly cell: Cell
  readonly mean: Mean
  readonly spread?: Spread
  readonly event?: string
  readonly publishedAt?: string
  readonly support?: {
    readonly seeks: boolean
    readonly shares: boolean
    readonly seeksNote?: string
    readonly sharesNote?: string
  }
  readonly answers: readonly AnswerProps[]
  /** The page that holds the answers in full where one profile would be too long for all; they are short here. */
  readonly href?: string
}

/** The answers of an economy in one focus area, on a page of their own. */
export interface EconomyAreaProps extends Pick<EconomyProps, 'key' | 'cycle' | 'cycles' | 'demonstration'> {
  /** The profile that it belongs to. */
  readonly profile: string
  readonly area: EconomyArea
}

/** How many economies stand at each level, and why the rest do not. */
export interface Distribution {
  readonly full: number
  readonly partial: number
  readonly pilot: number
  readonly none: number
  readonly notApplicable: number
  readonly notReported: number
}

export interface AreaProps {
  readonly id: FocusAreaId
  readonly cycle?: string
  readonly before?: string
  /** Every published cycle, oldest first. */
  readonly over: readonly { readonly cycle: string; readonly n: number; readonly spread?: Spread }[]
  readonly cycles: readonly CycleLink[]
  readonly demonstration: boolean
  readonly mean?: Mean
  readonly fora: readonly { readonly body: BodyId; readonly shortName: string; readonly source: string }[]
  readonly instruments: readonly {
    readonly name: string
    readonly kind: InstrumentKind
    readonly year: number
    readonly verified: boolean
  }[]
  readonly indicators: readonly {
    readonly id: string
    readonly distribution?: Distribution
    readonly mean?: Mean & { readonly unit: string; readonly year: number }
    /** Why a measure has no mean. */
    readonly none?: 'not_imported' | 'few' | 'own'
  }[]
  readonly rows: readonly { readonly href: string; readonly economy: EconomyKey; readonly cell: Cell }[]
}
