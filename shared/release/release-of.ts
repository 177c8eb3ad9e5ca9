/** Builds the whole public release from published content and series alone. */
import { simpleMean } from '../analysis/aggregate.ts'
import { areaScore, type ScoredAnswer } from '../analysis/area-score.ts'
import type { Cycle } from '../cycle.ts'
import { type EconomyKey, economies } from '../economies.ts'
import { focusAreas, framework, indicators, indicatorsIn } from '../framework/index.ts'
import type { FocusAreaId } from '../framework/types.ts'
import type { Vintage } from '../series.ts'
import { type Figures, figuresOf } from './figures.ts'
import { observationOf } from './observe.ts'
import type { PublishedSection } from './published.ts'
import type {
  AreaAggregate,
  EconomyScore,
  Observation,
  Release,
  ReleaseCycle,
  ReleaseSeries,
} from './release.ts'
import { newestVintage, pinnedVintage } from './shelf.ts'
import type { WithdrawnVintage } from './withdrawn.ts'

export interface ReleaseSource {
  readonly cycles: readonly Cycle[]
  readonly sections: readonly PublishedSection[]
  /** Every vintage of every imported series that was not withdrawn, in any order. */
  readonly vintages: readonly Vintage[]
  /** Those that were. */
  readonly withdrawn: readonly WithdrawnVintage[]
}

/** The public release. The same source, in whatever order, gives the same release; there is no clock in it. */
export function releaseOf({ cycles, sections, vintages, withdrawn }: ReleaseSource): Release {
  const shelves = new Map<string, Vintage[]>()
  for (const vintage of vintages)
    shelves.set(vintage.series, [...(shelves.get(vintage.series) ?? []), vintage])
  const published = cycles
    .filter(({ cycle }) => sections.some((s) => s.cycle === cycle))
    .sort((a, b) => (a.cycle < b.cycle ? -1 : 1))
    .map((cycle) => ({ cycle, pinned: pinnedIn(shelves, cycle.closes) }))
  return {
    framework: framework.version,
    cycles: published.map(({ cycle, pinned }) =>
      cycleOf(
        cycle,
        sections.filter((s) => s.cycle === cycle.cycle),
        pinned,
      ),
    ),
    series: seriesOf(
      shelves,
      published.map(({ pinned }) => pinned),
    ),
    withdrawn: [...withdrawn].sort((a, b) => (withdrawnOrder(a) < withdrawnOrder(b) ? -1 : 1)),
  }
}

type Pinned = ReadonlyMap<string, Vintage>

function pinnedIn(shelves: ReadonlyMap<string, Vintage[]>, closes: string): Pinned {
  const pinned = new Map<string, Vintage>()
  for (const [code, shelf] of shelves) {
    const vintage = pinnedVintage(shelf, closes)
    if (vintage) pinned.set(code, vintage)
  }
  return pinned
}

function seriesOf(shelves: ReadonlyMap<string, Vintage[]>, pinned: readonly Pinned[]): ReleaseSeries[] {
  return [...shelves]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, shelf]) => {
      const newest = newestVintage(shelf)
      if (!newest) return []
      const used = new Set([newest, ...pinned.flatMap((p) => p.get(code) ?? [])])
      return [{ code, newest, used: [...used].sort((a, b) => (vintageOrder(a) < vintageOrder(b) ? -1 : 1)) }]
    })
}

const withdrawnOrder = ({ vintage }: WithdrawnVintage): string =>
  `${vintage.series} ${vintageOrder(vintage)} ${vintage.importedAt}`

const vintageOrder = (v: Vintage): string => `${v.vintage} ${v.contentHash}`

function cycleOf(cycle: Cycle, sections: readonly PublishedSection[], pinned: Pinned): ReleaseCycle {
  const sectionAt = new Map(sections.map((s) => [`${s.economy}#${s.area}`, s]))
  const figures = new Map<string, Figures>()
  for (const indicator of indicators) {
    const found = indicator.kind === 'measure' && figuresOf(indicator, (code) => pinned.get(code))
    if (found) figures.set(indicator.id, found)
  }
  const observations = economies.flatMap(({ key }) =>
    indicators.map((indicator) =>
      observationOf(
        indicator,
        { cycle: cycle.cycle, economy: key, demonstration: cycle.demonstration },
        sectionAt.get(`${key}#${indicator.area}`),
        figures.get(indicator.id),
      ),
    ),
  )
  const scores = scoresOf(cycle.cycle, observations)
  return {
    cycle: cycle.cycle,
    due: cycle.due,
    closes: cycle.closes,
    demonstration: cycle.demonstration,
    observations,
    scores,
    means: meansOf(scores),
    vintages: pinned,
    sections: economies.flatMap(({ key }) =>
      focusAreas.flatMap(({ id }) => sectionAt.get(`${key}#${id}`) ?? []),
    ),
  }
}

function scoresOf(cycle: string, observations: readonly Observation[]): EconomyScore[] {
  const at = new Map(observations.map((o) => [`${o.economy}#${o.indicator}`, o]))
  const score = (economy: EconomyKey, area: FocusAreaId): EconomyScore => {
    const asked = indicatorsIn(area).filter(({ scored }) => scored)
    return {
      cycle,
      economy,
      area,
      score: areaScore(asked.map(({ id }) => scoredAnswer(at.get(`${economy}#${id}`)))),
    }
  }
  return economies.flatMap(({ key }) => focusAreas.map(({ id }) => score(key, id)))
}

const scoredAnswer = (observation: Observation | undefined): ScoredAnswer =>
  observation?.status === 'not_applicable' ? 'not_applicable' : (observation?.score ?? 'missing')

function meansOf(scores: readonly EconomyScore[]): AreaAggregate[] {
  return focusAreas.map(({ id }) => {
    const published = scores.flatMap(({ area, economy, score }): [EconomyKey, number][] =>
      area === id && score.state === 'published' ? [[economy, score.score]] : [],
    )
    return { area: id, aggregate: simpleMean(new Map(published)) }
  })
}
