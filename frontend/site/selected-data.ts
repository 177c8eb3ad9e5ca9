/** The observations that a reader chose, as a file in any of the public formats; made in the browser from the published files. */
import * as z from 'zod/mini'
import { csvFile, csvLines } from '../../shared/formats/csv-write.ts'
import { tables } from '../../shared/release/data/columns.ts'
import { observationFormats, type TablePart } from '../../shared/release/data/formats.ts'
import { mediaType } from '../../shared/release/data/media-types.ts'
import { ObservationRow, observationOf } from '../../shared/release/observation-row.ts'
import type { Observation } from '../../shared/release/release.ts'

export interface Selection {
  /** Keys in small letters, in APEC's order. */
  readonly economies: readonly string[]
  /** In the framework's order. */
  readonly indicators: readonly string[]
  /** Oldest first. */
  readonly cycles: readonly string[]
}

/** Economies whose files are read at once. */
const atOnce = 4

/** The number of the newest release. */
export const newestRelease = async (read: (path: string) => Promise<unknown>): Promise<number> =>
  z.object({ number: z.int() }).parse(await read('/data/latest/manifest.json')).number

/** Reads what was chosen from a release; sorted by cycle, economy and indicator, the not reported included. */
export async function selectedRows(
  release: number,
  { economies, indicators, cycles }: Selection,
  read: (path: string) => Promise<unknown>,
): Promise<Observation[]> {
  const byPlace = new Map<string, Observation>()
  for (let from = 0; from < economies.length; from += atOnce)
    await Promise.all(
      economies.slice(from, from + atOnce).map(async (economy) => {
        const path = `/data/releases/${release}/economies/${economy}/observations.json`
        for (const row of z.array(ObservationRow).parse(await read(path)))
          if (cycles.includes(row.cycle) && indicators.includes(row.indicator))
            byPlace.set(`${row.cycle} ${economy} ${row.indicator}`, observationOf(row))
      }),
    )
  return cycles.flatMap((cycle) =>
    economies.flatMap((economy) =>
      indicators.flatMap((indicator) => byPlace.get(`${cycle} ${economy} ${indicator}`) ?? []),
    ),
  )
}

/** The file of rows whose name ends so. Throws RangeError for a format that observations do not have. */
export function selectedFile(rows: readonly Observation[], ending: string): Blob {
  const table = tables.observations
  const part: TablePart<Observation> = { name: 'selection', table, rows: () => rows }
  const type = mediaType(`selection.${ending}`)
  if (ending === 'csv')
    return new Blob([csvFile(Object.keys(table.columns), csvLines(table.columns, rows))], { type })
  for (const file of observationFormats(part, 'Selection'))
    if (file.name === `selection.${ending}`) return new Blob([file.make()], { type })
  throw new RangeError(`Observations have no format ${ending}`)
}
