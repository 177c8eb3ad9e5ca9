/** CSV on the Web: what the columns of a CSV file mean, https://www.w3.org/TR/tabular-metadata/ */
import type { ColumnType, Table } from './table.ts'

const datatypes = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  year: 'gYear',
  date: 'date',
  instant: 'dateTime',
} as const satisfies Record<ColumnType, string>

/** The metadata of the CSV file `url` of a table; the address is relative to that of the metadata. */
export function writeCsvw<Row>(url: string, { title, description, columns, key }: Table<Row>): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': title,
    'dc:description': description,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: Object.entries(columns).map(([name, { type, description }]) => ({
        name,
        titles: name,
        'dc:description': description,
        datatype: datatypes[type],
        ...(key.includes(name) && { required: true }),
      })),
      ...(key.length > 0 && { primaryKey: key }),
    },
  }
  return `${JSON.stringify(metadata, null, 1)}\n`
}
