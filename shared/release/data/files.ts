/** The data files of a release, by name below `/data/releases/<n>/`. */
import { economies, economyOf } from '../../economies.ts'
import { csvFile, csvLines } from '../../formats/csv-write.ts'
import type { Table } from '../../formats/table.ts'
import { indicators } from '../../framework/index.ts'
import { indexOf } from '../cycle-index.ts'
import type { Observation, Release } from '../release.ts'
import { aggregateRows } from './aggregates.ts'
import { reportedRows } from './analysis.ts'
import { measuredRows } from './analysis-measured.ts'
import { changeRows } from './changes.ts'
import { tables } from './columns.ts'
import { formatsOf, observationFormats, type ReleaseFile } from './formats.ts'
import { createPacker, type Packer, packageFile } from './package.ts'
import { partsOf, rowsPerFile } from './parts.ts'
import { linkRows, seriesRows, vintageRows, weightRows } from './rows.ts'

/** Every file of a release; the same release gives the same bytes. CSV files come before what is made of them. */
export function* dataFiles(release: Release): Generator<ReleaseFile> {
  const observations = linesOf(release)
  const packer = createPacker()
  for (const { cycle, lines, rows } of observations.cycles) {
    const label = `Observations of ${cycle.cycle}`
    yield* observed(`observations/${cycle.cycle}`, label, rows, lines, packer)
    yield* tabled(`links/${cycle.cycle}`, tables.links, linkRows(cycle), packer)
    yield* tabled(`sections/${cycle.cycle}`, tables.sections, cycle.sections, packer)
  }
  yield* comparisons(release, packer)
  const scores = release.cycles.flatMap(({ scores, demonstration }) =>
    scores.map((score) => ({ ...score, demonstration })),
  )
  yield* tabled('scores', tables.scores, scores, packer)
  yield* tabled('aggregates', tables.aggregates, aggregateRows(release), packer)
  yield* tabled('indicators', tables.indicators, indicators, packer)
  for (const series of release.series)
    yield* tabled(`series/${series.code}`, tables.series, seriesRows(series), packer)
  yield* tabled('vintages', tables.vintages, vintageRows(release), packer)
  yield* tabled('weights', tables.weights, weightRows(release), packer)
  yield packer.rest()
  for (const [e, { key }] of economies.entries()) {
    const { rows, lines } = observations.pick(
      (i) => Math.floor(i / indicators.length) % economies.length === e,
    )
    yield* observed(`economies/${key.toLowerCase()}/observations`, economyOf(key).label, rows, lines)
  }
  for (const [n, { id, name }] of indicators.entries()) {
    const { rows, lines } = observations.pick((i) => i % indicators.length === n)
    yield* observed(`indicators/${id}/observations`, `${id} ${name}`, rows, lines)
  }
}

/** What one cycle alone does not say: each beside the cycles before it, and the measured series over the years. */
function* comparisons(release: Release, packer: Packer): Generator<ReleaseFile> {
  const indexes = release.cycles.map(indexOf)
  for (const [i, at] of indexes.entries()) {
    const was = indexes[i - 1]
    const { cycle } = at.cycle
    if (was) yield* tabled(`changes/${cycle}`, tables.changes, changeRows(was, at), packer)
    yield* tabled(`analysis/${cycle}`, tables.analysis, reportedRows(indexes.slice(0, i + 1)), packer)
  }
  yield* tabled('analysis/series', tables.analysis, measuredRows(release), packer)
}

/** All observations, each written once as a line that several files share. */
function linesOf({ cycles }: Release) {
  const written = cycles.map((cycle) => ({
    cycle,
    rows: cycle.observations,
    lines: csvLines(tables.observations.columns, cycle.observations),
  }))
  const rows = written.flatMap((cycle) => cycle.rows)
  const lines = written.flatMap((cycle) => cycle.lines)
  return {
    cycles: written,
    pick: (wanted: (i: number) => boolean) => ({
      rows: rows.filter((_, i) => wanted(i)),
      lines: lines.filter((_, i) => wanted(i)),
    }),
  }
}

/** Observations in all formats; without a packer in a package of their own. */
function* observed(
  name: string,
  label: string,
  rows: readonly Observation[],
  lines: readonly string[],
  packer?: Packer,
): Generator<ReleaseFile> {
  const table = tables.observations
  const packed = []
  for (const { suffix, from, to } of partsOf(rows.length, rowsPerFile.observations)) {
    const part = { name: `${name}${suffix}`, table, rows: () => rows.slice(from, to) }
    const csv = {
      name: `${part.name}.csv`,
      table,
      text: csvFile(Object.keys(table.columns), lines.slice(from, to)),
    }
    yield { name: csv.name, madeOf: [], make: () => csv.text }
    yield* observationFormats(part, label)
    if (packer) yield* packer.add(csv)
    else packed.push(csv)
  }
  if (!packer) yield packageFile(`${name}.zip`, label, packed)
}

function* tabled<Row>(
  name: string,
  table: Table<Row>,
  rows: readonly Row[],
  packer: Packer,
): Generator<ReleaseFile> {
  for (const { suffix, from, to } of partsOf(rows.length, rowsPerFile.other)) {
    const part = { name: `${name}${suffix}`, table, rows: () => rows.slice(from, to) }
    const lines = csvLines(table.columns, part.rows())
    const csv = { name: `${part.name}.csv`, table, text: csvFile(Object.keys(table.columns), lines) }
    yield { name: csv.name, madeOf: [], make: () => csv.text }
    yield* formatsOf(part)
    yield* packer.add(csv)
  }
}
