/** Are economies coming closer: sigma and beta of every focus area and indicator, and what they come to in words. */
import { quorum } from '../../../../shared/analysis/aggregate.ts'
import {
  type Beta,
  type ByYear,
  betaOf,
  type ConvergenceKind,
  constantPanel,
  sigmaByYear,
} from '../../../../shared/analysis/convergence.ts'
import { quantile } from '../../../../shared/analysis/dispersion.ts'
import { type AreaHistory, matchedPanel } from '../../../../shared/analysis/history.ts'
import type { EconomyKey } from '../../../../shared/economies.ts'
import { indicatorsIn } from '../../../../shared/framework/index.ts'
import type { FocusAreaId, MeasureIndicator } from '../../../../shared/framework/types.ts'
import { measuredPanel } from '../../../../shared/release/data/analysis-measured.ts'
import type { Release } from '../../../../shared/release/release.ts'
import { indicatorPanel } from './panels.ts'

/** Range, middle half and middle of the panel in one year or cycle; the whole panel has a figure in it. */
export interface Band {
  readonly year: number
  readonly min: number
  readonly max: number
  readonly p25: number
  readonly p75: number
  readonly median: number
}

export const verdicts = ['closer', 'same', 'apart', 'few'] as const
/** `few`: fewer than 14 economies at both ends, or no two ends. */
export type Verdict = (typeof verdicts)[number]

export interface Convergence {
  readonly kind: ConvergenceKind
  readonly n: number
  readonly verdict: Verdict
  /** First and last year of the panel; absent where there is none. */
  readonly from?: number
  readonly to?: number
  readonly bands: readonly Band[]
  /** At both ends: standard deviation and, of measures, coefficient of variation. */
  readonly sd?: readonly [from: number, to: number]
  readonly cv?: readonly [from: number, to: number]
  /** Highest less lowest at both ends. */
  readonly range?: readonly [from: number, to: number]
  /** Of focus areas and series alone. */
  readonly beta?: Pick<Beta, 'beta' | 'standardError' | 'speed' | 'halfLife'> & {
    readonly without?: { readonly economy: EconomyKey; readonly beta: number }
  }
  /** Median within 15 points of the best possible value: what is left to gain is little, and brings all together. */
  readonly ceiling: boolean
}

export interface ConvergenceProps {
  readonly cycle?: string
  readonly demonstration: boolean
  readonly areas: readonly (Convergence & { readonly id: FocusAreaId })[]
  readonly indicators: readonly (Convergence & { readonly id: string; readonly unit?: string })[]
}

export function convergenceOf(release: Release, histories: readonly AreaHistory[]): ConvergenceProps {
  const cycle = histories[0]?.cycles.at(-1)
  return {
    ...(cycle !== undefined && { cycle }),
    demonstration: histories.some(({ demonstration }) => demonstration),
    areas: histories.map((history) => ({
      id: history.area,
      ...convergence(matchedPanel(history), 'score', 100),
    })),
    indicators: histories.flatMap((history) =>
      indicatorsIn(history.area).map((indicator) => ({
        id: indicator.id,
        ...(indicator.kind === 'measure' && indicator.series !== undefined
          ? { unit: indicator.unit, ...ofSeries(indicator, release) }
          : apart(indicatorPanel(history, indicator.id), 'score', 100)),
      })),
    ),
  }
}

function ofSeries(indicator: MeasureIndicator, release: Release): Convergence {
  const panel = measuredPanel(indicator, release)
  const bounded = indicator.progress === 'points' && indicator.direction === 'higher'
  return convergence(panel, 'measure', bounded ? indicator.max : null)
}

/** How far apart economies stand, with the coefficient. */
function convergence(years: ByYear, kind: ConvergenceKind, limit: number | null): Convergence {
  const found = apart(years, kind, limit)
  const { from, to } = found
  if (from === undefined || to === undefined) return found
  const panel = constantPanel(years.get(from) ?? new Map(), years.get(to) ?? new Map())
  const beta = betaOf(panel, to - from, kind)
  return { ...found, ...(beta && { beta: shownBeta(beta) }) }
}

/** How far apart economies stand from the first year to the last; `limit` is the best possible value, if there is one. */
function apart(years: ByYear, kind: ConvergenceKind, limit: number | null): Convergence {
  const ends = [...years.keys()].sort((a, b) => a - b)
  const [from, to] = [ends[0], ends.at(-1)]
  const panel = constantPanel(years.get(from ?? 0) ?? new Map(), years.get(to ?? 0) ?? new Map())
  if (from === undefined || to === undefined || from === to || panel.length < quorum)
    return { kind, n: panel.length, verdict: 'few', bands: [], ceiling: false }
  const sigma = sigmaByYear(years, from, to, kind)
  const bands = sigma.map(({ year }) =>
    bandOf(
      year,
      panel.map(({ economy }) => years.get(year)?.get(economy) ?? 0),
    ),
  )
  const [first, last] = [sigma[0], sigma.at(-1)]
  const [start, end] = [bands[0], bands.at(-1)]
  return {
    kind,
    n: panel.length,
    from,
    to,
    bands,
    verdict: first && last ? verdictOf(first, last) : 'few',
    ...(start && end && { range: [rounded(start.max - start.min), rounded(end.max - end.min)] as const }),
    ...(first && last && { sd: [rounded(first.sd), rounded(last.sd)] as const }),
    ...(first?.cv !== undefined &&
      last?.cv !== undefined && { cv: [rounded(first.cv), rounded(last.cv)] as const }),
    ceiling: limit !== null && end !== undefined && 100 * (limit - end.median) <= 15 * limit,
  }
}

/** Less than 1 point of standard deviation or, for measures, 0.01 of the coefficient of variation is no change. */
function verdictOf(
  first: { readonly sd: number; readonly cv?: number },
  last: { readonly sd: number; readonly cv?: number },
): Verdict {
  const [change, least] =
    first.cv !== undefined && last.cv !== undefined ? [last.cv - first.cv, 0.01] : [last.sd - first.sd, 1]
  if (Math.abs(change) < least) return 'same'
  return change < 0 ? 'closer' : 'apart'
}

function bandOf(year: number, values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (p: number) => rounded(quantile(sorted, p))
  return { year, min: at(0), max: at(1), p25: at(0.25), p75: at(0.75), median: at(0.5) }
}

function shownBeta({
  beta,
  standardError,
  speed,
  halfLife,
  without,
}: Beta): NonNullable<Convergence['beta']> {
  return {
    beta: rounded(beta),
    standardError: rounded(standardError),
    ...(speed !== undefined && { speed: rounded(speed) }),
    ...(halfLife !== undefined && { halfLife: rounded(halfLife) }),
    ...(without && { without: { economy: without.economy, beta: rounded(without.beta) } }),
  }
}

/** More digits than any page shows. */
const rounded = (value: number): number => Number(value.toPrecision(6))
