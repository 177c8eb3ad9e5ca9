/** Data Package 2.0: several tables with their schemas, https://datapackage.org */
import type { ColumnType, Table } from './table.ts'

export interface PackageTable<Row> {
  /** Relative to the descriptor, such as `observations/2026.csv`. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly table: Table<Row>
}

export interface PackageTexts {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path?: string }[]
  readonly sources: readonly { readonly title: string }[]
}

const types = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  year: 'year',
  date: 'date',
  instant: 'datetime',
} as const satisfies Record<ColumnType, string>

/** The text of `datapackage.json`. */
export function writeDataPackage(texts: PackageTexts, tables: readonly PackageTable<never>[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...texts,
    resources: tables.map(({ path, bytes, sha256, table }) => ({
      name: resourceName(path),
      path,
      title: table.title,
      description: table.description,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      dialect: { header: true, delimiter: ',', lineTerminator: '\r\n' },
      schema: schemaOf(table),
    })),
  }
  return `${JSON.stringify(descriptor, null, 1)}\n`
}

const schemaOf = ({ columns, key }: Table<never>) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  missingValues: [''],
  fields: Object.entries(columns).map(([name, { type, description, values }]) => {
    const constraints = { ...(key.includes(name) && { required: true }), ...(values && { enum: values }) }
    return {
      name,
      type: types[type],
      description,
      ...(Object.keys(constraints).length > 0 && { constraints }),
    }
  }),
  ...(key.length > 0 && { primaryKey: key }),
})

/** Lower case, with nothing but letters, digits, dots, dashes and underscores. */
const resourceName = (path: string): string =>
  path
    .replace(/\.csv$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
