/** The data files of a release, as text, by name below `/data/releases/<n>/`. */
import { economies } from '../../economies.ts'
import { type Columns, csvFile, jsonFile, type Lines, linesOf } from '../../formats/csv-write.ts'
import { indicators, indicatorsIn, weightSeries } from '../../framework/index.ts'
import type { Release, ReleaseCycle, ReleaseSeries } from '../release.ts'
import { aggregateRows } from './aggregates.ts'
import * as columns from './columns.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** Every file, each as `.csv` and `.json`; the same release gives the same bytes. */
export function* dataFiles(release: Release): Generator<TextFile> {
  const cycles = release.cycles.map((cycle) => ({
    cycle,
    lines: linesOf(columns.observationColumns, cycle.observations),
  }))
  for (const { cycle, lines } of cycles) {
    yield* both(`observations/${cycle.cycle}`, lines)
    yield* table(`links/${cycle.cycle}`, columns.linkColumns, linkRows(cycle))
    yield* table(`sections/${cycle.cycle}`, columns.sectionColumns, cycle.sections)
  }
  const all = stacked(cycles.map(({ lines }) => lines))
  const width = indicators.length
  const rows = cycles.length * economies.length * width
  for (const [e, { key }] of economies.entries()) {
    const pick = indexes(rows, (i) => Math.floor(i / width) % economies.length === e)
    yield* both(`economies/${key.toLowerCase()}/observations`, all, pick)
  }
  for (const [n, { id }] of indicators.entries()) {
    const pick = indexes(rows, (i) => i % width === n)
    yield* both(`indicators/${id}/observations`, all, pick)
  }
  yield* table(
    'scores',
    columns.scoreColumns,
    release.cycles.flatMap(({ scores }) => scores),
  )
  yield* table('aggregates', columns.aggregateColumns, aggregateRows(release))
  yield* table('indicators', columns.indicatorColumns, indicators)
  for (const series of release.series)
    yield* table(`series/${series.code}`, columns.seriesColumns, seriesRows(series))
  yield* table('weights', columns.weightColumns, weightRows(release))
}

function* table<Row>(name: string, of: Columns<Row>, rows: readonly Row[]): Generator<TextFile> {
  yield* both(name, linesOf(of, rows))
}

function* both(name: string, lines: Lines, pick?: readonly number[]): Generator<TextFile> {
  yield { name: `${name}.csv`, text: csvFile(lines, pick) }
  yield { name: `${name}.json`, text: jsonFile(lines, pick) }
}

const stacked = (lines: readonly Lines[]): Lines => ({
  names: Object.keys(columns.observationColumns),
  csv: lines.flatMap(({ csv }) => csv),
  json: lines.flatMap(({ json }) => json),
})

const indexes = (count: number, wanted: (i: number) => boolean): number[] => {
  const found: number[] = []
  for (let i = 0; i < count; i += 1) if (wanted(i)) found.push(i)
  return found
}

function linkRows({ sections }: ReleaseCycle): columns.LinkRow[] {
  return sections.flatMap((section) => {
    return indicatorsIn(section.area).flatMap(({ id: indicator }): columns.LinkRow[] => {
      const answer = section.answers[indicator]
      if (!answer) return []
      return [
        ...answer.instruments.map((instrument) => ({ section, indicator, instrument })),
        ...answer.evidence.map(({ url }) => ({ section, indicator, evidence: url })),
      ]
    })
  })
}

function seriesRows({ code, used }: ReleaseSeries): columns.SeriesRow[] {
  const indicator = indicators.find((i) => i.kind === 'measure' && i.series === code)?.id ?? ''
  return used.flatMap((vintage) =>
    vintage.observations.map((observation) => ({ indicator, vintage, observation })),
  )
}

function weightRows({ series }: Release) {
  return Object.entries(weightSeries).flatMap(([weight, code]) => {
    const newest = series.find((s) => s.code === code)?.newest
    if (!newest) return []
    return newest.observations.map((observation) => ({ weight, indicator: '', vintage: newest, observation }))
  })
}
