/** What the page of an indicator shows, as plain data; the same in every language. */
import type { EconomyKey } from '../../shared/economies.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { LookProps } from './look-props.ts'
import type { AnswerProps, Distribution, Move } from './props.ts'

/** One economy's figures by year; a missing year is a gap. */
export interface Line {
  readonly key: EconomyKey
  readonly values: readonly (number | null)[]
}

export interface VintageUse {
  readonly code: string
  readonly vintage: string
  readonly basis: 'file' | 'given' | 'assumed'
  readonly file: string
  /** True where the years shown are of it. */
  readonly years: boolean
  readonly cycles: readonly string[]
}

export interface IndicatorProps {
  readonly id: string
  readonly area: FocusAreaId
  readonly scored: boolean
  readonly demonstration: boolean
  /** The newest ones, oldest first. */
  readonly cycles: readonly string[]
  /** How many published before them are only in the files. */
  readonly earlier: number
  /** The cycle with which the newest is compared; absent for measures and in the first cycle. */
  readonly before?: string
  readonly moves: readonly Move[]
  /** Economies down, cycles across. */
  readonly rows: readonly {
    readonly href: string
    readonly economy: EconomyKey
    readonly answers: readonly AnswerProps[]
  }[]
  /** The second looks at these answers; absent where there are none. */
  readonly looks?: readonly {
    readonly economy: EconomyKey
    readonly cycle: string
    readonly href: string
    readonly answer: AnswerProps
    readonly look: LookProps
  }[]
  readonly distributions?: readonly Distribution[]
  readonly measure?: {
    readonly unit: string
    readonly direction: 'higher' | 'lower'
    readonly floor?: number
    readonly goal?: number
    readonly series?: {
      readonly code: string
      readonly publisher: string
      readonly licence: string
      readonly notes: readonly string[]
      /** That of the years shown; absent before the first import. */
      readonly vintage?: string
      /** Every vintage in use, and what for. */
      readonly vintages: readonly VintageUse[]
      readonly withdrawn: readonly {
        readonly code: string
        readonly vintage: string
        readonly file: string
        readonly at: string
        readonly reason: string
      }[]
    }
    readonly years: readonly number[]
    readonly lines: readonly Line[]
    readonly means: readonly { readonly value?: number; readonly n: number }[]
    /** By population, for each year. */
    readonly weighted: readonly {
      readonly value?: number
      readonly n: number
      readonly weightShare?: number
      /** Economies whose population is unknown, so that no share of the whole can be told. */
      readonly weightless?: readonly EconomyKey[]
    }[]
  }
}
