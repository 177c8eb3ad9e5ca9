/**
 * Are economies coming closer (methods, 7)? Sigma, how far apart they stand year by year, and beta, whether those
 * behind move faster. Both on a constant panel: the same economies at both ends, nothing imputed.
 *
 * A bounded indicator converges by arithmetic alone near its ceiling, so the range stands beside every coefficient.
 */
import type { EconomyKey } from '../economies.ts'
import { type ByEconomy, mean } from './aggregate.ts'
import { populationSd } from './dispersion.ts'
import { type Line, lineThrough } from './trend.ts'

/** Figures of each year, or scores of each cycle at the year that it is named after. */
export type ByYear = ReadonlyMap<number, ByEconomy>

/** One economy at both ends. */
export interface PanelRow {
  readonly economy: EconomyKey
  readonly from: number
  readonly to: number
}

/** The economies with a figure at both ends. */
export function constantPanel(from: ByEconomy, to: ByEconomy): PanelRow[] {
  const panel: PanelRow[] = []
  from.forEach((start, economy) => {
    const end = to.get(economy)
    if (end !== undefined) panel.push({ economy, from: start, to: end })
  })
  return panel
}

/** `measure`: positive figures, on logarithms. `score`: 0 to 100, on levels, because a score can be 0. */
export type ConvergenceKind = 'measure' | 'score'

export interface Sigma {
  readonly year: number
  readonly n: number
  /** Population standard deviation, in the unit of the figures. */
  readonly sd: number
  /** Standard deviation over mean; absent for scores and where the mean is 0. */
  readonly cv?: number
}

/**
 * Sigma of the panel of both ends, for each year from one to the other in which the whole panel has a figure, oldest
 * first. A year that lacks one economy is left out, because without it the panel would not be the same.
 */
export function sigmaByYear(years: ByYear, from: number, to: number, kind: ConvergenceKind): Sigma[] {
  const panel = constantPanel(years.get(from) ?? new Map(), years.get(to) ?? new Map())
  if (panel.length === 0) return []
  return [...years]
    .filter(([year]) => year >= from && year <= to)
    .sort(([a], [b]) => a - b)
    .flatMap(([year, figures]) => {
      const values: number[] = []
      for (const { economy } of panel) {
        const value = figures.get(economy)
        if (value === undefined) return []
        values.push(value)
      }
      const [sd, centre] = [populationSd(values), mean(values)]
      return [{ year, n: values.length, sd, ...(kind === 'measure' && centre !== 0 && { cv: sd / centre }) }]
    })
}

export interface Coefficient {
  readonly n: number
  /** Below 0 is convergence. On logarithms: growth a year by ln of the start; on levels: points a year by points. */
  readonly beta: number
  readonly intercept: number
  readonly standardError: number
}

export interface Beta extends Coefficient {
  readonly years: number
  /** −ln(1 + T·beta) / T, the share of the gap that closes in a year; only where −1 < T·beta < 0. */
  readonly speed?: number
  /** ln 2 / speed, in years; only where there is a speed. */
  readonly halfLife?: number
  /** Beta without the economy whose absence moves it most; absent below four economies. */
  readonly without?: Coefficient & { readonly economy: EconomyKey }
  /** Highest less lowest figure at both ends, in the unit of the figures. */
  readonly range: { readonly from: number; readonly to: number }
}

/**
 * Least squares over the panel, T years apart. Measures: (1/T)·ln(xT/x0) on ln x0; scores: (xT − x0)/T on x0. Both
 * imply xT (or its logarithm) = constant + (1 + T·beta)·x0, so one formula of speed serves both. Undefined below
 * three economies, where all start at the same, and where a measure has a figure of 0 or less.
 */
export function betaOf(panel: readonly PanelRow[], years: number, kind: ConvergenceKind): Beta | undefined {
  if (years <= 0 || (kind === 'measure' && panel.some(({ from, to }) => from <= 0 || to <= 0)))
    return undefined
  const pairs = panel.map(({ from, to }): [number, number] =>
    kind === 'measure' ? [Math.log(from), Math.log(to / from) / years] : [from, (to - from) / years],
  )
  const all = coefficientOf(lineThrough(pairs))
  if (!all) return undefined
  const closing = 1 + years * all.beta
  const speed = closing > 0 && closing < 1 ? -Math.log(closing) / years : undefined
  const without = mostInfluential(panel, pairs, all.beta)
  return {
    ...all,
    years,
    ...(speed !== undefined && { speed, halfLife: Math.LN2 / speed }),
    ...(without && { without }),
    range: { from: rangeOf(panel.map(({ from }) => from)), to: rangeOf(panel.map(({ to }) => to)) },
  }
}

function coefficientOf(line: Line | undefined): Coefficient | undefined {
  if (line?.slopeError === undefined) return undefined
  return { n: line.n, beta: line.slope, intercept: line.intercept, standardError: line.slopeError }
}

function mostInfluential(
  panel: readonly PanelRow[],
  pairs: readonly (readonly [number, number])[],
  beta: number,
): Beta['without'] {
  let most: Beta['without']
  for (const [left, { economy }] of panel.entries()) {
    const rest = coefficientOf(lineThrough(pairs, left))
    if (rest && (!most || Math.abs(rest.beta - beta) > Math.abs(most.beta - beta)))
      most = { ...rest, economy }
  }
  return most
}

const rangeOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
