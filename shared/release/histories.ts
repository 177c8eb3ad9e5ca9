/** What of a release goes over the wire for analysis in the browser: histories of focus areas, series and weights. */
import {
  type AreaHistory,
  type IndicatorHistory,
  type MeasureFacts,
  markOf,
  missing,
  notApplicable,
  type SeriesHistory,
  type VintageHistory,
  type WeightHistory,
  type Weights,
} from '../analysis/history.ts'
import { economies } from '../economies.ts'
import { indicatorsIn, weightSeries } from '../framework/index.ts'
import type { FocusAreaId, Indicator, MeasureIndicator } from '../framework/types.ts'
import type { ReleasedVintage } from '../series.ts'
import type { CycleIndex } from './cycle-index.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Release, ReleaseCycle } from './release.ts'

/** What of a cycle its histories are made of: all of a release, or what was read from its files. */
export interface SeenCycle extends Pick<CycleIndex, 'observation'> {
  readonly cycle: Pick<ReleaseCycle, 'cycle' | 'demonstration'>
}

/** The vintages of a release, and the cycles that they count in. */
export interface SeenShelves {
  readonly series: readonly {
    readonly code: string
    readonly newest: ReleasedVintage
    readonly used: readonly ReleasedVintage[]
  }[]
  readonly cycles: readonly {
    readonly cycle: string
    readonly vintages: ReadonlyMap<string, ReleasedVintage>
  }[]
}

/** The history of a focus area, or of some of its indicators; `history` holds every published cycle, oldest first. */
export const areaHistory = (
  history: readonly SeenCycle[],
  area: FocusAreaId,
  of: readonly Indicator[] = indicatorsIn(area),
): AreaHistory => ({
  area,
  cycles: history.map(({ cycle }) => cycle.cycle),
  demonstration: history.some(({ cycle }) => cycle.demonstration),
  indicators: of.map((indicator) => indicatorHistory(history, indicator)),
})

function indicatorHistory(history: readonly SeenCycle[], indicator: Indicator): IndicatorHistory {
  const { id, scored } = indicator
  const cells = economies.map(({ key }) => history.map(({ observation }) => observation(key, id)))
  if (indicator.kind === 'policy')
    return {
      kind: 'policy',
      id,
      scored,
      marks: cells.map((row) =>
        row
          .map(({ level, status }) =>
            level === undefined ? (status === 'not_applicable' ? notApplicable : missing) : markOf(level),
          )
          .join(''),
      ),
    }
  const vintages = new Map<string, string>()
  const originOf = ({ basis, status, vintage = '' }: (typeof cells)[number][number]): string => {
    if (basis === undefined) return status === 'not_applicable' ? notApplicable : missing
    if (basis === 'self') return '0'
    // The signs of vintages begin behind those with a meaning of their own; there are thousands.
    const sign = vintages.get(vintage) ?? String.fromCharCode(0xc0 + vintages.size)
    vintages.set(vintage, sign)
    return sign
  }
  return {
    kind: 'measure',
    id,
    scored,
    measured: indicator.series !== undefined,
    ...factsOf(indicator),
    figures: cells.map((row) =>
      row.map(({ basis, value }) => (basis === undefined ? null : (value ?? null))),
    ),
    origins: cells.map((row) => row.map(originOf).join('')),
  }
}

const factsOf = (indicator: MeasureIndicator): MeasureFacts => {
  const { unit, direction, scale, progress, min, max, floor, goal } = indicator
  return {
    unit,
    direction,
    scale,
    progress,
    min,
    max,
    ...(floor !== undefined && { floor }),
    ...(goal !== undefined && { goal }),
  }
}

/** Every vintage of an indicator's series that the release uses; undefined where none was imported. */
export function seriesHistory(release: SeenShelves, indicator: MeasureIndicator): SeriesHistory | undefined {
  const shelf = release.series.find(({ code }) => code === indicator.series)
  if (!shelf) return undefined
  const per = release.series.find(({ code }) => code === indicator.per)?.newest
  const found = shelf.used.flatMap((vintage) => {
    const figures = figuresOf(indicator, (code) => (code === shelf.code ? vintage : per))
    return figures ? [figures] : []
  })
  const years = found.flatMap(({ byEconomy }) =>
    [...byEconomy.values()].flatMap((list) => list.map(({ year }) => year)),
  )
  if (years.length === 0) return undefined
  const from = years.reduce((least, year) => Math.min(least, year))
  return {
    indicator: indicator.id,
    from,
    vintages: found.map((figures) => vintageHistory(figures, from, shelf, release)),
  }
}

function vintageHistory(
  { vintage, byEconomy }: Figures<ReleasedVintage>,
  from: number,
  { code, newest }: SeenShelves['series'][number],
  { cycles }: SeenShelves,
): VintageHistory {
  const rows = economies.map(({ key }) => (byEconomy.get(key) ?? []).filter(({ status }) => status !== 'F'))
  const last = rows.reduce((year, row) => Math.max(year, row.at(-1)?.year ?? 0), from)
  return {
    vintage: vintage.vintage,
    basis: vintage.vintageBasis,
    file: vintage.fileName,
    newest: vintage === newest,
    cycles: cycles.flatMap(({ cycle, vintages }) => (vintages.get(code) === vintage ? [cycle] : [])),
    values: rows.map((row) => {
      const values: (number | null)[] = Array.from({ length: last - from + 1 }, () => null)
      for (const { year, value } of row) values[year - from] = value
      return values
    }),
    breaks: rows.map((row) => row.filter(({ status }) => status === 'B').map(({ year }) => year)),
  }
}

/** The newest vintages of the weights, projections left out. */
export function weightsOf({ series }: Release): Weights {
  const of = (code: string): WeightHistory | undefined => {
    const newest = series.find((s) => s.code === code)?.newest
    if (!newest) return undefined
    const known = newest.observations.filter(({ status }) => status !== 'F')
    const years = [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b)
    const byPlace = new Map(known.map(({ economy, year, value }) => [`${economy}${year}`, value]))
    return {
      vintage: newest.vintage,
      years,
      values: economies.map(({ key }) => years.map((year) => byPlace.get(`${key}${year}`) ?? null)),
    }
  }
  const [population, gdp] = [of(weightSeries.population), of(weightSeries.gdp)]
  return { ...(population && { population }), ...(gdp && { gdp }) }
}
