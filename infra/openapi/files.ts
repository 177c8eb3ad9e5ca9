/** The public files as operations, read from the tables that they are written from. */
import type { ColumnType, Table } from '../../shared/formats/table.ts'
import { tables } from '../../shared/release/data/columns.ts'
import { mediaType } from '../../shared/release/data/media-types.ts'

type TableName = keyof typeof tables
export type Json = Readonly<Record<string, unknown>>

/** Below a release, with the parts of an address in braces; every release that has any of it has it in these places. */
const places: readonly (readonly [place: string, table: TableName])[] = [
  ['observations/{cycle}', 'observations'],
  ['economies/{economy}/observations', 'observations'],
  ['indicators/{indicator}/observations', 'observations'],
  ['links/{cycle}', 'links'],
  ['sections/{cycle}', 'sections'],
  ['changes/{cycle}', 'changes'],
  ['analysis/{cycle}', 'analysis'],
  ['analysis/series', 'analysis'],
  ['series/{series}', 'series'],
  ['scores', 'scores'],
  ['aggregates', 'aggregates'],
  ['indicators', 'indicators'],
  ['vintages', 'vintages'],
  ['weights', 'weights'],
  ['second-looks', 'second-looks'],
]

const parameters: Readonly<Record<string, Json>> = {
  number: { schema: { type: 'integer', minimum: 1 }, example: 1 },
  cycle: {
    description: 'A cycle by its year; where the table has several parts also 2026-2, 2026-3 and so on',
    schema: { type: 'string', pattern: '^20\\d\\d(-\\d+)?$' },
    example: '2026',
  },
  economy: {
    description: 'Key of an economy, in small letters',
    schema: { type: 'string', pattern: '^[a-z]{3}$' },
    example: 'per',
  },
  indicator: {
    description: 'Identifier of an indicator',
    schema: { type: 'string', pattern: '^\\d{1,2}\\.\\d{1,2}$' },
    example: '3.4',
  },
  series: { description: 'Code of a series', schema: { type: 'string' }, example: 'IT.NET.USER.ZS' },
}

const everyTable = ['csv', 'xlsx', 'csv-metadata.json']
const onlyObservations = ['jsonstat.json', 'sdmx.csv']
/** How names end, `json` apart; those of one economy or indicator also come packed. */
const endingsOf = (place: string, table: TableName): string[] => [
  ...everyTable,
  ...(table === 'observations' ? onlyObservations : []),
  ...(place.endsWith('/observations') ? ['zip'] : []),
]

const types: Readonly<Record<ColumnType, Json>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  year: { type: 'integer' },
  date: { type: 'string', format: 'date' },
  instant: { type: 'string', format: 'date-time' },
}

/** The rows of each table as they stand in its JSON files, where an empty cell is null. */
export const rowShapes = (): Record<string, Json> =>
  Object.fromEntries(
    Object.entries<Table<never>>(tables).map(([name, { description, columns, key }]) => [
      rowName(name),
      {
        type: 'object',
        description,
        properties: Object.fromEntries(
          Object.entries(columns).map(([column, { type, description, values }]) => [
            column,
            { ...typeOf(types[type], values, key.includes(column)), description },
          ]),
        ),
        required: Object.keys(columns),
      },
    ]),
  )

/** What names a row is always filled. */
const typeOf = (type: Json, values: readonly string[] | undefined, filled: boolean): Json => ({
  ...type,
  ...(filled ? values && { enum: values } : { type: [type.type, 'null'] }),
  ...(!filled && values && { enum: [...values, null] }),
})

/** `second-looks` → `SecondLooksRow` */
const rowName = (table: string): string => {
  const name = camel(table)
  return `${name[0]?.toUpperCase()}${name.slice(1)}Row`
}
const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

/** By address, the operation that reads it. */
export function filePaths(): Record<string, Json> {
  const paths: Record<string, Json> = {}
  for (const [folder, of] of [
    ['/data/latest', 'Latest'],
    ['/data/releases/{number}', 'Release'],
  ] as const) {
    const read = (
      address: string,
      id: string,
      summary: string,
      content: Json,
      format: readonly string[] = [],
    ) => {
      paths[`${folder}/${address}`] = {
        get: fileOperation(`${folder}/${address}`, `${id}Of${of}`, summary, content, format),
      }
    }
    read('manifest.json', 'manifest', 'The manifest of the release', jsonOf(reference('Manifest')))
    read('data-package.zip', 'dataPackage', 'Every table as CSV, described', contentOf('data-package.zip'))
    for (const [place, table] of places) {
      const { title, description } = tables[table]
      const id = camel(place)
      const rows = { type: 'array', items: reference(rowName(table)) }
      read(`${place}.json`, id, `${title}: ${description}`, jsonOf(rows))
      const endings = endingsOf(place, table)
      const content = Object.assign({}, ...endings.map((ending) => contentOf(`x.${ending}`)))
      read(`${place}.{format}`, `${id}As`, `${title}, in other formats`, content, endings)
    }
  }
  return paths
}

/** `observations/{cycle}` → `observationsByCycle` */
const camel = (place: string): string =>
  place
    .replace(/\{(\w+)\}/g, 'by-$1')
    .split(/[/-]/)
    .map((word, i) => (i === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join('')

const jsonOf = (schema: Json): Json => ({ 'application/json': { schema } })

function contentOf(name: string): Json {
  const type = mediaType(name)
  return { [type.split(';')[0] ?? type]: {} }
}

function fileOperation(
  address: string,
  operationId: string,
  summary: string,
  content: Json,
  formats: readonly string[],
): Json {
  const inAddress = [...address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...(name === 'format' ? { schema: { type: 'string', enum: formats } } : parameters[name]),
  }))
  return {
    operationId,
    tags: ['Public files'],
    summary,
    security: [],
    ...(inAddress.length > 0 && { parameters: inAddress }),
    responses: {
      200: { description: 'The file', content },
      404: { description: 'The release has no such file' },
    },
  }
}
