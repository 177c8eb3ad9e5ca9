/** The data files of a release, by name below `/data/releases/<n>/`. */
import { economies } from '../../economies.ts'
import { csvFile, csvLines } from '../../formats/csv-write.ts'
import type { Table } from '../../formats/table.ts'
import { indicators, seriesInfo } from '../../framework/index.ts'
import type { Indicator, SeriesInfo } from '../../framework/types.ts'
import { indexOf } from '../cycle-index.ts'
import { ofEconomy, ofIndicator } from '../observations.ts'
import type { Observations, Release } from '../release.ts'
import { aggregateRows } from './aggregates.ts'
import { reportedRows } from './analysis.ts'
import { measuredRows } from './analysis-measured.ts'
import { changeRows } from './changes.ts'
import { tables } from './columns.ts'
import { formatsOf, observationFormats, type ReleaseFile, type TablePart } from './formats.ts'
import { createPacker, type PackagedCsv, type Packer, packageFile } from './package.ts'
import { partsOf, rowsPerFile } from './parts.ts'
import { linkRows, seriesRows, vintageRows, weightRows } from './rows.ts'

/** Every file of a release; the same release gives the same bytes. CSV files come before what is made of them. */
export function* dataFiles(release: Release): Generator<ReleaseFile> {
  const packer = createPacker()
  for (const cycle of release.cycles) {
    const label = `Observations of ${cycle.cycle}`
    const name = `observations/${cycle.cycle}`
    yield* observed(name, label, indicators.length, cycle.observations, packer)
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
  const looks = release.cycles.flatMap(({ looks }) => looks)
  if (looks.length > 0)
    yield* tabled('second-looks', tables['second-looks'], looks, packer, rowsPerFile.looks)
  yield* tabled('weights', tables.weights, weightRows(release), packer)
  yield packer.rest()
  for (const [e, { key, label }] of economies.entries()) {
    const name = `economies/${key.toLowerCase()}/observations`
    yield* observed(name, label, indicators.length, ofEconomy(release.cycles, e))
  }
  for (const [i, indicator] of indicators.entries()) {
    const { id, name } = indicator
    const label = `${id} ${name}`
    const observations = ofIndicator(release.cycles, i)
    const file = `indicators/${id}/observations`
    yield* observed(file, label, economies.length, observations, undefined, seriesOf(indicator))
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

/** The series that an indicator is measured by: one, or two where one is divided by the other. */
const seriesOf = (indicator: Indicator): SeriesInfo[] =>
  indicator.kind === 'policy'
    ? []
    : [indicator.series, indicator.per].flatMap((code) =>
        code === undefined ? [] : (seriesInfo(code) ?? []),
      )

/** Observations in all formats, cut only between `together` rows; without a packer in a package of their own. */
function* observed(
  name: string,
  label: string,
  together: number,
  rows: Observations,
  packer?: Packer,
  series?: readonly SeriesInfo[],
): Generator<ReleaseFile> {
  const table = tables.observations
  const packed = []
  for (const { suffix, from, to } of partsOf(rows.length, rowsPerFile.observations, together)) {
    const part = { name: `${name}${suffix}`, table, rows: () => rows.slice(from, to) }
    const csv = csvOf(part)
    yield { name: csv.name, madeOf: [], make: () => csv.text }
    yield* observationFormats(part, label)
    if (packer) yield* packer.add(csv)
    else packed.push(csv)
  }
  if (!packer) yield packageFile(`${name}.zip`, label, packed, series)
}

function* tabled<Row>(
  name: string,
  table: Table<Row>,
  rows: readonly Row[],
  packer: Packer,
  perFile: number = rowsPerFile.other,
): Generator<ReleaseFile> {
  for (const { suffix, from, to } of partsOf(rows.length, perFile)) {
    const part = { name: `${name}${suffix}`, table, rows: () => rows.slice(from, to) }
    const csv = csvOf(part)
    yield { name: csv.name, madeOf: [], make: () => csv.text }
    yield* formatsOf(part)
    yield* packer.add(csv)
  }
}

const csvOf = <Row>({ name, table, rows }: TablePart<Row>): PackagedCsv => ({
  name: `${name}.csv`,
  table,
  text: csvFile(Object.keys(table.columns), csvLines(table.columns, rows())),
})
