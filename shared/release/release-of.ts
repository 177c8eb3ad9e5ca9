/** Builds the whole public release from published content and series alone. */
import { simpleMean } from '../analysis/aggregate.ts'
import { areaScore, type ScoredAnswer } from '../analysis/area-score.ts'
import type { Cycle, CycleId } from '../cycle.ts'
import { type EconomyKey, economies } from '../economies.ts'
import { focusAreas, framework, indicators } from '../framework/index.ts'
import type { Vintage } from '../series.ts'
import { type Figures, figuresOf } from './figures.ts'
import { observationsOf } from './observations.ts'
import { type Content, contentAt } from './observe.ts'
import type { PublishedSection } from './published.ts'
import type { AreaAggregate, EconomyScore, Release, ReleaseCycle, ReleaseSeries } from './release.ts'
import type { PublicLook } from './second-looks.ts'
import { sectionIn, sortedSections } from './sections.ts'
import { newestVintage, pinnedVintage } from './shelf.ts'
import type { WithdrawnVintage } from './withdrawn.ts'

export interface ReleaseSource {
  readonly cycles: readonly Cycle[]
  readonly sections: readonly PublishedSection[]
  /** The second looks that are public, sorted within each cycle; none where that is left out. */
  readonly looks?: readonly PublicLook[]
  /** Every vintage of every imported series that was not withdrawn, in any order. */
  readonly vintages: readonly Vintage[]
  /** Those that were. */
  readonly withdrawn: readonly WithdrawnVintage[]
}

/** Where a release is built from more than memory should hold at once. */
export interface LargeSource extends Omit<ReleaseSource, 'sections'> {
  /** The published sections of a cycle, in any order; asked for again whenever they are needed. */
  sectionsIn(cycle: CycleId): readonly PublishedSection[]
}

/** The public release. The same source, in whatever order, gives the same release; there is no clock in it. */
export const releaseOf = ({ sections, ...source }: ReleaseSource): Release =>
  releaseFrom({ ...source, sectionsIn: (cycle) => sections.filter((section) => section.cycle === cycle) })

/** The same of a source that gives its sections cycle by cycle, and must always give the same ones. */
export function releaseFrom({ cycles, vintages, withdrawn, sectionsIn, looks = [] }: LargeSource): Release {
  const shelves = new Map<string, Vintage[]>()
  for (const vintage of vintages)
    shelves.set(vintage.series, [...(shelves.get(vintage.series) ?? []), vintage])
  const sectionsOf = sortedSections(sectionsIn)
  const published = [...cycles]
    .sort((a, b) => (a.cycle < b.cycle ? -1 : 1))
    .flatMap((cycle) => {
      if (sectionsOf(cycle.cycle).length === 0) return []
      const ours = looks.filter((look) => look.cycle === cycle.cycle)
      return [cycleOf(cycle, sectionsOf, pinnedIn(shelves, cycle.closes), ours)]
    })
  return {
    framework: framework.version,
    cycles: published,
    series: seriesOf(
      shelves,
      published.map(({ vintages }) => vintages),
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

function cycleOf(
  { cycle, due, closes, demonstration }: Cycle,
  sectionsOf: LargeSource['sectionsIn'],
  pinned: Pinned,
  looks: readonly PublicLook[],
): ReleaseCycle {
  const contents = contentsOf(cycle, sectionsOf(cycle), pinned)
  const scores = scoresOf(cycle, contents)
  return {
    cycle,
    due,
    closes,
    demonstration,
    observations: observationsOf({ cycle, demonstration }, contents),
    scores,
    means: meansOf(scores),
    vintages: pinned,
    looks,
    // Whatever else stands in this function is kept as long as the cycle is: no section may.
    get sections() {
      return sectionsOf(cycle)
    },
  }
}

function contentsOf(cycle: CycleId, sections: readonly PublishedSection[], pinned: Pinned): Content[] {
  const figures = new Map<string, Figures>()
  for (const indicator of indicators) {
    const found = indicator.kind === 'measure' && figuresOf(indicator, (code) => pinned.get(code))
    if (found) figures.set(indicator.id, found)
  }
  return economies.flatMap(({ key: economy }) =>
    indicators.map((indicator) => {
      const section = sectionIn(sections, { economy, area: indicator.area })
      return contentAt(indicator, { cycle, economy }, section, figures.get(indicator.id))
    }),
  )
}

function scoresOf(cycle: string, contents: readonly Content[]): EconomyScore[] {
  return economies.flatMap(({ key: economy }, e) =>
    focusAreas.map(({ id: area }) => {
      const answers = indicators.flatMap((indicator, i) =>
        indicator.area === area && indicator.scored
          ? [scoredAnswer(contents[e * indicators.length + i])]
          : [],
      )
      return { cycle, economy, area, score: areaScore(answers) }
    }),
  )
}

const scoredAnswer = (content: Content | undefined): ScoredAnswer =>
  content?.status === 'not_applicable' ? 'not_applicable' : (content?.score ?? 'missing')

function meansOf(scores: readonly EconomyScore[]): AreaAggregate[] {
  return focusAreas.map(({ id }) => {
    const published = scores.flatMap(({ area, economy, score }): [EconomyKey, number][] =>
      area === id && score.state === 'published' ? [[economy, score.score]] : [],
    )
    return { area: id, aggregate: simpleMean(new Map(published)) }
  })
}
