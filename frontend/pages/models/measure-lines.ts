/** An economy's figures of a measure beside the middle half of all economies: what a small line shows. */

import type { ByEconomy } from '../../../shared/analysis/aggregate.ts'
import { dispersion } from '../../../shared/analysis/dispersion.ts'
import type { EconomyKey } from '../../../shared/economies.ts'
import { indicatorOf } from '../../../shared/framework/index.ts'
import { figuresByYear, figuresOf } from '../../../shared/release/figures.ts'
import type { ReleaseCycle } from '../../../shared/release/release.ts'
import type { Vintage } from '../../../shared/series.ts'
import type { SmallLine } from '../props.ts'

/** Years in a small line. */
const yearsShown = 12

interface Year {
  readonly year: number
  readonly figures: ByEconomy
  /** The middle half; undefined where fewer than 14 economies have a figure. */
  readonly band: readonly [low: number, high: number] | undefined
}

/** Made once for each vintage, because every economy's page in every cycle that uses it asks for it. */
const known = new WeakMap<Vintage, Map<string, readonly Year[]>>()

function yearsOf({ vintages }: ReleaseCycle, indicatorId: string): readonly Year[] {
  const indicator = indicatorOf(indicatorId)
  if (indicator?.kind !== 'measure' || indicator.series === undefined) return []
  const vintage = vintages.get(indicator.series)
  if (!vintage) return []
  const ofVintage = known.get(vintage) ?? new Map<string, readonly Year[]>()
  known.set(vintage, ofVintage)
  const per = indicator.per === undefined ? undefined : vintages.get(indicator.per)
  const key = `${indicatorId} ${per?.contentHash}`
  const found = ofVintage.get(key)
  if (found) return found
  const figures = figuresOf(indicator, (code) => vintages.get(code))
  const years = [...(figures ? figuresByYear(figures) : [])].map(([year, of]) => {
    const spread = dispersion(of)
    return { year, figures: of, band: spread && ([spread.p25, spread.p75] as const) }
  })
  ofVintage.set(key, years)
  return years
}

/**
 * The last years up to that of the cycle, of the vintage that it is scored with; undefined where the economy has fewer
 * than two figures in them.
 */
export function smallLineOf(
  cycle: ReleaseCycle,
  indicator: string,
  economy: EconomyKey,
): SmallLine | undefined {
  const years = yearsOf(cycle, indicator)
    .filter(({ year }) => year <= Number(cycle.cycle))
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
