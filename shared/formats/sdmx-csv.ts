/** SDMX-CSV 2.0, https://github.com/sdmx-twg/sdmx-csv: a data message whose rows name the structure they belong to. */
import { csvFile, csvLines } from './csv-write.ts'
import type { Cell } from './table.ts'

export interface Dataflow {
  readonly agency: string
  readonly id: string
  readonly version: string
}

/** Components of the structure in order: dimensions, then the measure, then attributes, each read from a row. */
export type Components<Row> = Readonly<Record<string, (row: Row) => Cell>>

/**
 * A message that merges its rows (action M). With that action an empty cell leaves alone what a receiver has, so a
 * missing number has to be given as `missingNumber`.
 */
export function writeSdmxCsv<Row>(
  { agency, id, version }: Dataflow,
  components: Components<Row>,
  rows: readonly Row[],
): string {
  const named = {
    STRUCTURE: () => 'dataflow',
    STRUCTURE_ID: () => `${agency}:${id}(${version})`,
    ACTION: () => 'M',
    ...components,
  }
  const columns = Object.entries(named).map(
    ([name, of]) => [name, { type: 'text', description: name, of }] as const,
  )
  return csvFile(Object.keys(named), csvLines(Object.fromEntries(columns), rows))
}

/** A number that is known to be missing. */
export const missingNumber = 'NaN'
