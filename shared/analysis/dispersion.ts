/** How far apart economies stand: sigma, coefficient of variation, quartiles and range (methods, 7). */
import { mean, type Numbers, quorum } from './aggregate.ts'

/** All in the unit of the figures, but `cv`, which is a ratio; absent where the mean is 0. */
export interface Dispersion {
  readonly n: number
  readonly sd: number
  readonly cv?: number
  readonly median: number
  readonly p25: number
  readonly p75: number
  readonly min: number
  readonly max: number
}

/** Dispersion over the economies with a figure; undefined below two thirds of the 21 (14). */
export function dispersion(figures: ReadonlyMap<unknown, number>): Dispersion | undefined {
  if (figures.size < quorum) return undefined
  const values = new Float64Array(figures.size)
  let n = 0
  for (const value of figures.values()) {
    values[n] = value
    n += 1
  }
  // A typed array sorts numbers by themselves, without a call for each pair.
  const sorted = values.sort()
  const sd = populationSd(sorted)
  const centre = mean(sorted)
  return {
    n: sorted.length,
    sd,
    ...(centre !== 0 && { cv: sd / centre }),
    median: quantile(sorted, 0.5),
    p25: quantile(sorted, 0.25),
    p75: quantile(sorted, 0.75),
    min: quantile(sorted, 0),
    max: quantile(sorted, 1),
  }
}

/** Population standard deviation √(Σ(x − x̄)²/n) of at least one number. */
export function populationSd(xs: Numbers): number {
  const centre = mean(xs)
  let squares = 0
  for (const x of xs) squares += (x - centre) ** 2
  return Math.sqrt(squares / xs.length)
}

/** Quantile of type 7 (linear between order statistics at (n − 1)p) of numbers in ascending order; p from 0 to 1. */
export function quantile(sorted: Numbers, p: number): number {
  const at = (sorted.length - 1) * p
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) throw new RangeError('A quantile needs at least one number')
  return below + (above - below) * (at - Math.floor(at))
}
