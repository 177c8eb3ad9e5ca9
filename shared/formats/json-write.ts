/** Writing a table as JSON. */
import type { Columns } from './table.ts'

/** An array of objects, one in a line; empty cells are null. */
export function writeJson<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const read = Object.entries(columns).map(([name, { of }]) => [`${JSON.stringify(name)}:`, of] as const)
  const lines = rows.map((row) => {
    const fields = read.map(([name, of]) => `${name}${JSON.stringify(of(row) ?? null)}`)
    return `{${fields.join()}}`
  })
  return `[\n${lines.join(',\n')}\n]\n`
}
