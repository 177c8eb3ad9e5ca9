import { beforeAll, describe, expect, it } from 'vitest'
import { aggregatesOf } from '../../../frontend/pages/models/analysis/aggregates.ts'
import { progressOf } from '../../../frontend/pages/models/analysis/progress.ts'
import {
  areaSubject,
  indicatorSubject,
  seriesSubject,
} from '../../../frontend/pages/models/analysis/subject.ts'
import { viewsOf } from '../../../frontend/pages/models/common.ts'
import type { AreaHistory, FigureHistory } from '../../../shared/analysis/history.ts'
import { areaScores } from '../../../shared/analysis/history.ts'
import { revisionOf } from '../../../shared/analysis/revision.ts'
import { economies } from '../../../shared/economies.ts'
import { focusAreas, indicatorOf, indicators } from '../../../shared/framework/index.ts'
import { aggregateRows } from '../../../shared/release/data/aggregates.ts'
import { reportedRows } from '../../../shared/release/data/analysis.ts'
import { measuredRows } from '../../../shared/release/data/analysis-measured.ts'
import { areaHistory, seriesHistory, weightsOf } from '../../../shared/release/histories.ts'
import type { Release } from '../../../shared/release/release.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'
import { describeReal } from '../../real-data.ts'
import { internetFile, readReal, vintageOf } from '../../shared/formats/real-vintage.ts'
import { inventedHistory } from './invented-history.ts'

/** What goes over the wire is JSON. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const measure = (id: string) => {
  const found = indicatorOf(id)
  if (found?.kind !== 'measure') throw new Error(`${id} is no measure`)
  return found
}

describe('histories as they go over the wire', () => {
  let release: Release
  let histories: readonly AreaHistory[]

  beforeAll(() => {
    release = inventedHistory()
    const history = viewsOf(release).at(-1)?.history ?? []
    histories = sent(focusAreas.map(({ id }) => areaHistory(history, id)))
  })

  it('give the score of every economy in every focus area and cycle as the release has it', () => {
    for (const [c, { scores }] of release.cycles.entries())
      for (const { area, economy, score } of scores) {
        const e = economies.findIndex(({ key }) => key === economy)
        const of = histories.find((h) => h.area === area)
        expect(of && areaScores(of)[e]?.[c], `${area} ${economy} ${c}`).toEqual(score)
      }
  })

  it('give every class of progress that the files hold, with its pace', () => {
    const rows = reportedRows(viewsOf(release).at(-1)?.history ?? []).filter((r) => r.method === 'progress')
    expect(rows.length).toBeGreaterThan(800)
    for (const row of rows) {
      const of = histories.find(({ area }) => area === row.subject.split('.')[0])
      const indicator = of?.indicators.find(({ id }) => id === row.subject)
      if (!of || (indicator?.kind === 'measure' && !indicator.measured)) continue
      const subject = indicator ? indicatorSubject(of, indicator) : areaSubject(of)
      const e = economies.findIndex(({ key }) => key === row.economy)
      const found = progressOf(subject, of, e, { since: 0 })
      expect(found.class, `${row.subject} ${row.economy}`).toBe(row.class)
      if (row.statistic === 'pace') expect(found.pace).toBeCloseTo(row.value ?? Number.NaN, 9)
      else expect(found.moved).toBe(row.value)
    }
  })

  it('give the progress of measured series as the files do', () => {
    const rows = measuredRows(release).filter(({ method }) => method === 'progress')
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows) {
      const of = histories.find(({ area }) => area === row.subject.split('.')[0])
      const indicator = of?.indicators.find(({ id }) => id === row.subject)
      const series = seriesHistory(release, measure(row.subject))
      if (!of || indicator?.kind !== 'measure' || !series) throw new Error(`${row.subject} is not there`)
      const subject = seriesSubject(indicator, sent(series), series.vintages.length - 1)
      const e = economies.findIndex(({ key }) => key === row.economy)
      const found = progressOf(subject, of, e, { since: 2017 })
      expect(found.class, `${row.subject} ${row.economy}`).toBe(row.class)
      expect(found.pace).toBeCloseTo(row.value ?? Number.NaN, 9)
    }
  })

  it('give every aggregate that the files hold, and withhold what they withhold', () => {
    const weights = sent(weightsOf(release))
    const rows = aggregateRows(release).filter(({ measure }) => measure === 'mean' || measure === 'median')
    for (const { id, area } of indicators) {
      const indicator = histories.find((h) => h.area === area)?.indicators.find((i) => i.id === id)
      const series = indicator?.kind === 'measure' && seriesHistory(release, measure(id))
      if (!series) continue
      const subject = seriesSubject(indicator as FigureHistory, sent(series), series.vintages.length - 1)
      for (const found of aggregatesOf(subject, weights)) {
        const inFile = (weight: string, what: string) =>
          rows.find(
            (r) => r.indicator === id && r.year === found.time && r.weight === weight && r.measure === what,
          )?.aggregate
        const same = (mine: number | undefined, theirs: number | undefined) =>
          theirs === undefined ? expect(mine).toBeUndefined() : expect(mine).toBeCloseTo(theirs, 6)
        same(found.simple.value, inFile('none', 'mean')?.value)
        same(found.population?.value, inFile('population', 'mean')?.value)
        same(found.gdp?.value, inFile('gdp', 'mean')?.value)
        same(found.spread?.median, inFile('none', 'median')?.value)
      }
    }
  })

  it('are small: a focus area of ten cycles takes less than 8 kB', () => {
    const ten = inventedHistory(Array.from({ length: 10 }, (_, i) => 2008 + 2 * i))
    const history = viewsOf(ten).at(-1)?.history ?? []
    for (const { id } of focusAreas)
      expect(JSON.stringify(areaHistory(history, id)).length, id).toBeLessThan(8_000)
  })
})

describeReal('real vintages', () => {
  const population = readReal('ddf_fasttrack__pop.csv', 'SP.POP.TOTL')
  const newer = vintageOf(internetFile, 'IT.NET.USER.ZS')
  const release = releaseOf({
    cycles: [],
    sections: [],
    vintages: [
      newer,
      ...(population.ok
        ? [
            {
              ...population.file,
              contentHash: 'p',
              importedAt: '2026-11-24T00:00:00.000Z',
              importedBy: 'a',
            },
          ]
        : []),
    ],
    withdrawn: [],
  })
  const facts: FigureHistory = {
    ...measure('3.4'),
    kind: 'measure',
    measured: true,
    figures: [],
    origins: [],
  }

  it('have the reference means, simple and weighted by population, in the page’s own computation', () => {
    const series = seriesHistory(release, measure('3.4'))
    if (!series) throw new Error('The series is not there')
    const rows = aggregatesOf(seriesSubject(facts, sent(series), 0, 2017), sent(weightsOf(release)))
    const shown = (year: number) => {
      const row = rows.find(({ time }) => time === year)
      return [row?.simple.n, row?.simple.value?.toFixed(2), row?.population?.value?.toFixed(2)]
    }
    expect(shown(2017)).toEqual([20, '70.11', '60.32'])
    expect(shown(2020)).toEqual([20, '78.76', '73.32'])
    expect(shown(2023)).toEqual([20, '85.88', '87.38'])
    expect(shown(2024)).toEqual([20, '86.37', '88.59'])
    expect(shown(2025)).toEqual([1, undefined, undefined])
    expect(rows.find(({ time }) => time === 2023)?.population?.weightShare).toBeCloseTo(0.992, 3)
    expect(rows.find(({ time }) => time === 2023)?.spread?.sd).toBeCloseTo(17.4, 2)
  })

  it('show what a newer one changed of an older one', () => {
    const older = vintageOf('API_IT.NET.USER.ZS_DS2_en_csv_v2_2160.csv', 'IT.NET.USER.ZS')
    const cycle = inventedCycle(2024)
    const both = releaseOf({
      cycles: [cycle],
      sections: [inventedSection(cycle, 0, 'PER', '7', 1)],
      vintages: [
        {
          ...older,
          vintage: '2024-01-15',
          vintageBasis: 'given',
          contentHash: 'o',
          importedAt: '2024-02-01T00:00:00.000Z',
        },
        { ...newer, contentHash: 'n' },
      ],
      withdrawn: [],
    })
    const series = seriesHistory(both, measure('3.4'))
    const from = series?.from ?? 0
    const [was, is] = series?.vintages ?? []
    expect([was?.cycles, is?.cycles, was?.newest, is?.newest]).toEqual([['2024'], [], false, true])
    if (!was || !is) throw new Error('A vintage is not there')
    const revision = revisionOf(was, is, from)
    expect(revision.added).toBeGreaterThan(0)
    expect(revision.revised.length).toBeGreaterThan(0)
    expect(revision.revised.length).toBeLessThanOrEqual(revision.compared)
    const [largest] = revision.revised
    const key = economies[largest?.economy ?? 0]?.key
    const inFile = (vintage: typeof newer) =>
      vintage.observations.find((o) => o.economy === key && o.year === largest?.year)?.value
    expect([inFile(older), inFile(newer)]).toEqual([largest?.from, largest?.to])
    expect(Math.abs((largest?.to ?? 0) - (largest?.from ?? 0))).toBeGreaterThan(10)
  })
})
