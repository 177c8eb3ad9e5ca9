/** An economy's figures of a measure beside the middle half of all economies: what a small line shows. */

import { dispersion } from '../../../shared/analysis/dispersion.ts'
import type { EconomyKey } from '../../../shared/economies.ts'
import { type YearAggregates, yearAggregates } from '../../../shared/release/data/aggregates.ts'
import type { Release } from '../../../shared/release/release.ts'
import type { SmallLine } from '../props.ts'

/** Years in a small line. */
const yearsShown = 12

interface Year extends YearAggregates {
  /** The middle half; undefined where fewer than 14 economies have a figure. */
  readonly band: readonly [low: number, high: number] | undefined
}

/** Made once for each release and measure, because every economy's page in every cycle asks for it. */
const known = new WeakMap<Release, Map<string, readonly Year[]>>()

function yearsOf(release: Release, indicator: string): readonly Year[] {
  const ofRelease = known.get(release) ?? new Map<string, readonly Year[]>()
  known.set(release, ofRelease)
  const found = ofRelease.get(indicator)
  if (found) return found
  const years = yearAggregates(release, indicator).map((year) => {
    const spread = dispersion(year.figures)
    return { ...year, band: spread && ([spread.p25, spread.p75] as const) }
  })
  ofRelease.set(indicator, years)
  return years
}

/** The last years up to that of the cycle; undefined where the economy has fewer than two figures in them. */
export function smallLineOf(
  release: Release,
  cycle: string,
  indicator: string,
  economy: EconomyKey,
): SmallLine | undefined {
  const years = yearsOf(release, indicator)
    .filter(({ year }) => year <= Number(cycle))
    .slice(-yearsShown)
  const values = years.map(({ figures }) => rounded(figures.get(economy)))
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || values.filter((value) => value !== null).length < 2) return undefined
  return {
    from: first.year,
    years: years.map(({ year }) => year - first.year),
    values,
    low: years.map(({ band }) => rounded(band?.[0])),
    high: years.map(({ band }) => rounded(band?.[1])),
  }
}

/** A picture of a few pixels needs no more digits. */
const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Number(value.toPrecision(3))
