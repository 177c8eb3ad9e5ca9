/** The files that are made of a table's CSV file, by how their names end. */
import { writeCsvw } from '../../formats/csvw.ts'
import { writeJsonStat } from '../../formats/json-stat.ts'
import { writeJson } from '../../formats/json-write.ts'
import { csvwSuffix } from '../../formats/media-types.ts'
import { writeSdmxCsv } from '../../formats/sdmx-csv.ts'
import type { Table } from '../../formats/table.ts'
import { writeTableBook } from '../../formats/table-book.ts'
import { framework } from '../../framework/index.ts'
import type { Observation } from '../release.ts'
import { observationCube } from './cube.ts'
import { observationComponents, observationFlow } from './sdmx.ts'

/** The SHA-256 of a file that was made before, by its name. */
export type HashOf = (name: string) => string

/**
 * A file of a release. What stands in a CSV file decides what stands in the others made of it, so these are made only
 * where it changed; `make` gives the same bytes for the same rows.
 */
export interface ReleaseFile {
  /** Path below the release, such as `observations/2026.csv`. */
  readonly name: string
  /** Names of the CSV files that it is made of; empty for a CSV file. */
  readonly madeOf: readonly string[]
  /** `hashOf` knows the files that it is made of. */
  make(hashOf: HashOf): string | Uint8Array<ArrayBuffer>
}

/** One that states no hashes. */
export interface TableFile extends ReleaseFile {
  make(): string | Uint8Array<ArrayBuffer>
}

/** Raise it when a file made of a CSV file changes though that does not: all of them are then made again. */
export const writersVersion = 5

/** What the formats of a part of a table are written from. */
export interface TablePart<Row> {
  /** Without ending. */
  readonly name: string
  readonly table: Table<Row>
  /** Called only where a file is made. */
  rows(): readonly Row[]
}

/** Stands in every file that has room for a note. */
export const inventedNote = 'Where the column "demonstration" is true, the report is invented.'

/** The files beside `<name>.csv`. */
export function* formatsOf<Row>({ name, table, rows }: TablePart<Row>): Generator<TableFile> {
  const csv = `${name}.csv`
  const made = (ending: string, make: TableFile['make']): TableFile => ({
    name: `${name}${ending}`,
    madeOf: [csv],
    make,
  })
  yield made(`.csv${csvwSuffix}`, () => writeCsvw(csv.slice(csv.lastIndexOf('/') + 1), table))
  yield made('.json', () => writeJson(table.columns, rows()))
  yield made('.xlsx', () => writeTableBook(table, rows(), [framework.notice, inventedNote]))
}

/** Also the formats that only observations have. `label` says which they are. */
export function* observationFormats(part: TablePart<Observation>, label: string): Generator<TableFile> {
  yield* formatsOf(part)
  const { name, rows } = part
  const madeOf = [`${name}.csv`]
  yield { name: `${name}.jsonstat.json`, madeOf, make: () => writeJsonStat(observationCube(label, rows())) }
  yield {
    name: `${name}.sdmx.csv`,
    madeOf,
    make: () => writeSdmxCsv(observationFlow, observationComponents, rows()),
  }
}
