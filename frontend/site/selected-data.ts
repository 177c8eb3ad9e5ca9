/** The observations that a reader chose, as a file in any of the public formats; made in the browser from the published files. */
import * as z from 'zod/mini'
import { csvFile, csvLines } from '../../shared/formats/csv-write.ts'
import { tables } from '../../shared/release/data/columns.ts'
import { observationFormats, type TablePart } from '../../shared/release/data/formats.ts'
import { mediaType } from '../../shared/release/data/media-types.ts'
import type { Observation } from '../../shared/release/release.ts'

/** The number of the newest release. */
export const newestRelease = async (read: (path: string) => Promise<unknown>): Promise<number> =>
  z.object({ number: z.int() }).parse(await read('/data/latest/manifest.json')).number

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
