/** Figures of measured indicators: the series as it is, or divided by another series year by year. */
import type { ByEconomy } from '../analysis/aggregate.ts'
import type { EconomyKey } from '../economies.ts'
import type { MeasureIndicator } from '../framework/types.ts'
import type { ReleasedVintage, SeriesObservation, SeriesStatus, Vintage } from '../series.ts'

export interface Figure {
  readonly economy: EconomyKey
  readonly year: number
  /** In the unit of the indicator. */
  readonly value: number
  readonly status: SeriesStatus
}

/** The figures of an indicator by economy, each oldest year first, and the vintage they are of. */
export interface Figures<V extends ReleasedVintage = Vintage> {
  readonly vintage: V
  /** The vintage of the series that divides the first; only where the framework names one. */
  readonly per?: V
  readonly byEconomy: ReadonlyMap<EconomyKey, readonly Figure[]>
}

/** Figures of a measured indicator; undefined where a series it needs was not imported. `vintageOf` picks by code. */
export function figuresOf<V extends ReleasedVintage>(
  indicator: Pick<MeasureIndicator, 'series' | 'per'>,
  vintageOf: (code: string) => V | undefined,
): Figures<V> | undefined {
  const vintage = indicator.series === undefined ? undefined : vintageOf(indicator.series)
  if (!vintage) return undefined
  if (indicator.per === undefined) return { vintage, byEconomy: grouped(vintage.observations) }
  const per = vintageOf(indicator.per)
  if (!per) return undefined
  const divisors = new Map(per.observations.map((o) => [`${o.economy}${o.year}`, o]))
  const quotients = vintage.observations.flatMap(({ economy, year, value, status }): Figure[] => {
    const divisor = divisors.get(`${economy}${year}`)
    if (!divisor || divisor.value === 0) return []
    return [{ economy, year, value: value / divisor.value, status: divisor.status === 'F' ? 'F' : status }]
  })
  return { vintage, per, byEconomy: grouped(quotients) }
}

function grouped(
  observations: readonly (Figure | SeriesObservation)[],
): ReadonlyMap<EconomyKey, readonly Figure[]> {
  const byEconomy = new Map<EconomyKey, Figure[]>()
  for (const figure of observations) {
    const known = byEconomy.get(figure.economy)
    if (known) known.push(figure)
    else byEconomy.set(figure.economy, [figure])
  }
  for (const figures of byEconomy.values()) figures.sort((a, b) => a.year - b.year)
  return byEconomy
}

/** Oldest year that still counts in a cycle (methods, 1). */
export const oldestYear = (cycle: string): number => Number(cycle) - 3

/** The latest figure of an economy up to the year of the cycle that is no forecast, whether too old or not. */
export const latestFigure = (figures: Figures, economy: EconomyKey, cycle: string): Figure | undefined =>
  figures.byEconomy.get(economy)?.findLast(({ year, status }) => year <= Number(cycle) && status !== 'F')

/** The figures of one year, forecasts left out; the input of a year's aggregates. */
export function figuresIn(figures: Figures, year: number): ByEconomy {
  const found = new Map<EconomyKey, number>()
  for (const [economy, list] of figures.byEconomy) {
    const figure = list.find((f) => f.year === year && f.status !== 'F')
    if (figure) found.set(economy, figure.value)
  }
  return found
}

/** The figures of every year that has one which is no forecast, ascending. */
export function figuresByYear(figures: Figures): ReadonlyMap<number, ByEconomy> {
  const byYear = new Map<number, Map<EconomyKey, number>>(yearsOf(figures).map((year) => [year, new Map()]))
  for (const [economy, list] of figures.byEconomy)
    for (const { year, value, status } of list) if (status !== 'F') byYear.get(year)?.set(economy, value)
  return byYear
}

/** Every year with at least one figure that is no forecast, ascending. */
export function yearsOf(figures: Figures): number[] {
  const years = new Set<number>()
  for (const list of figures.byEconomy.values())
    for (const { year, status } of list) if (status !== 'F') years.add(year)
  return [...years].sort((a, b) => a - b)
}

/**
 * The weights for figures of a year: those of the latest year not after it that has weights which are no projection.
 * Empty, with no year, where no weights were imported.
 */
export function weightsFor(
  weights: Vintage | undefined,
  year: number,
): { readonly year?: number; readonly weights: ByEconomy } {
  const known = (weights?.observations ?? []).filter((o) => o.year <= year && o.status !== 'F')
  const latest = known.reduce((max, o) => Math.max(max, o.year), Number.NEGATIVE_INFINITY)
  if (latest === Number.NEGATIVE_INFINITY) return { weights: new Map() }
  return {
    year: latest,
    weights: new Map(known.filter((o) => o.year === latest).map((o) => [o.economy, o.value])),
  }
}
