/** The histories that analysis is made of, read from the files of any one release, which never change. */
import * as z from 'zod/mini'
import type { AreaHistory, SeriesHistory } from '../analysis/history.ts'
import { EconomyKey } from '../economies.ts'
import { focusAreaOf, indicatorOf, indicatorsIn } from '../framework/index.ts'
import type { Indicator, MeasureIndicator } from '../framework/types.ts'
import { type ReleasedVintage, SeriesStatus } from '../series.ts'
import { areaHistory, type SeenCycle, type SeenShelves, seriesHistory } from './histories.ts'
import { ObservationRow, observationOf } from './observation-row.ts'
import type { Observation } from './release.ts'

/** The files of one release, by their names in it. */
export interface ReleaseFiles {
  readonly names: ReadonlySet<string>
  /** The content of a JSON file, parsed. */
  read(name: string): Promise<unknown>
}

export interface FileHistory {
  readonly history: AreaHistory
  /** Of a measured indicator whose series was imported. */
  readonly series?: SeriesHistory
}

/** The history of a focus area, `8`, or of an indicator alone, `8.2`. Throws RangeError for what the framework has not. */
export async function readHistory(files: ReleaseFiles, of: string): Promise<FileHistory> {
  const indicator = indicatorOf(of)
  const area = focusAreaOf(indicator?.area ?? of)
  if (!area) throw new RangeError(`The framework has no ${of}`)
  const wanted = indicator ? [indicator] : indicatorsIn(area.id)
  const history = areaHistory(await readCycles(files, wanted), area.id, wanted)
  const series = indicator?.kind === 'measure' ? await readSeries(files, indicator) : undefined
  return { history, ...(series && { series }) }
}

async function readCycles(files: ReleaseFiles, indicators: readonly Indicator[]): Promise<SeenCycle[]> {
  const rows = await Promise.all(
    indicators.map(({ id }) => readTable(files, `indicators/${id}/observations`, ObservationRow)),
  )
  const cycles = new Map<string, Map<string, Observation>>()
  for (const observation of rows.flat().map(observationOf)) {
    const of = cycles.get(observation.cycle) ?? new Map<string, Observation>()
    cycles.set(observation.cycle, of.set(placeOf(observation.economy, observation.indicator), observation))
  }
  return [...cycles.keys()].sort().map((cycle) => {
    const of = cycles.get(cycle) ?? new Map<string, Observation>()
    return {
      cycle: { cycle, demonstration: [...of.values()].some(({ demonstration }) => demonstration) },
      observation: (economy, indicator) => {
        const found = of.get(placeOf(economy, indicator))
        if (!found) throw new RangeError(`The release lacks ${indicator} of ${economy} in ${cycle}`)
        return found
      },
    }
  })
}

const placeOf = (economy: string, indicator: string): string => `${economy} ${indicator}`

const VintageRow = z.object({
  series: z.string(),
  use: z.enum(['years', 'cycle', 'withdrawn']),
  cycle: z.nullable(z.coerce.string()),
  vintage: z.string(),
  vintage_basis: z.enum(['file', 'given', 'assumed']),
  file: z.string(),
  file_sha256: z.string(),
  content_hash: z.string(),
})
type VintageRow = z.infer<typeof VintageRow>

const SeriesRow = z.object({
  economy: EconomyKey,
  year: z.int(),
  value: z.number(),
  obs_status: SeriesStatus,
  vintage: z.string(),
  content_hash: z.string(),
  line: z.int(),
})
type SeriesRow = z.infer<typeof SeriesRow>

async function readSeries(
  files: ReleaseFiles,
  indicator: MeasureIndicator,
): Promise<SeriesHistory | undefined> {
  const codes = [indicator.series, indicator.per].flatMap((code) => code ?? [])
  const uses = (await readTable(files, 'vintages', VintageRow)).filter(({ use }) => use !== 'withdrawn')
  const shelves = await Promise.all(
    codes.map(async (code) => {
      const ofSeries = uses.filter(({ series }) => series === code)
      const rows = await readTable(files, `series/${code}`, SeriesRow)
      const newest = ofSeries.find(({ use }) => use === 'years')
      return { code, uses: ofSeries, newest, vintages: vintagesOf(code, ofSeries, rows) }
    }),
  )
  const cycles = new Map<string, Map<string, ReleasedVintage>>()
  for (const { code, uses, vintages } of shelves)
    for (const use of uses) {
      const vintage = vintages.get(nameOf(use))
      if (use.cycle !== null && vintage)
        cycles.set(
          use.cycle,
          (cycles.get(use.cycle) ?? new Map<string, ReleasedVintage>()).set(code, vintage),
        )
    }
  const seen: SeenShelves = {
    series: shelves.flatMap(({ code, newest, vintages }) => {
      const found = newest && vintages.get(nameOf(newest))
      return found ? [{ code, newest: found, used: [...vintages.values()] }] : []
    }),
    cycles: [...cycles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cycle, of]) => ({ cycle, vintages: of })),
  }
  return seriesHistory(seen, indicator)
}

/** The vintages of a series by what names them, in the order of the file. */
function vintagesOf(
  series: string,
  uses: readonly VintageRow[],
  rows: readonly SeriesRow[],
): ReadonlyMap<string, ReleasedVintage> {
  const byName = new Map<string, SeriesRow[]>()
  for (const row of rows) {
    const known = byName.get(nameOf(row))
    if (known) known.push(row)
    else byName.set(nameOf(row), [row])
  }
  const found = new Map<string, ReleasedVintage>()
  for (const [name, figures] of byName) {
    const use = uses.find((one) => nameOf(one) === name)
    if (use)
      found.set(name, {
        series,
        vintage: use.vintage,
        vintageBasis: use.vintage_basis,
        fileName: use.file,
        fileHash: use.file_sha256,
        contentHash: use.content_hash,
        observations: figures.map(({ economy, year, value, obs_status: status, line }) => ({
          economy,
          year,
          value,
          status,
          line,
        })),
      })
  }
  return found
}

const nameOf = (row: { readonly vintage: string; readonly content_hash: string }): string =>
  `${row.vintage} ${row.content_hash}`

/** All rows of a table, which goes on in files whose names end in -2, -3 and so on; none where the release lacks it. */
async function readTable<S extends z.ZodMiniType>(
  { names, read }: ReleaseFiles,
  table: string,
  row: S,
): Promise<z.infer<S>[]> {
  const rows: z.infer<S>[] = []
  for (let part = 1; ; part += 1) {
    const name = `${table}${part === 1 ? '' : `-${part}`}.json`
    if (!names.has(name)) return rows
    for (const one of z.array(row).parse(await read(name))) rows.push(one)
  }
}
