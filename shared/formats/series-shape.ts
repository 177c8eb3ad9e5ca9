/** Finding the table in a file of a series: which line is the header, and what its columns mean. */
import type { SeriesInfo } from '../framework/types.ts'
import type { CsvRows, Problems } from './csv-read.ts'

/** `wide`: one column per year. `tidy`: one row per economy and year. Columns are indexes from 0. */
export type Shape =
  | {
      readonly kind: 'wide'
      readonly header: number
      readonly code: number
      readonly name?: number
      readonly indicator?: number
      readonly years: readonly { readonly column: number; readonly year: number }[]
    }
  | {
      readonly kind: 'tidy'
      readonly header: number
      readonly code: number
      readonly name?: number
      readonly year: number
      readonly value: number
      /** Column that names the variable of a row, and the variable that is wanted. */
      readonly variable?: { readonly column: number; readonly wanted: string }
      /** Name of the value's column where it names the series. */
      readonly valueName?: string
    }

const codeNames = ['economy', 'geo', 'cc_iso3c', 'country code', 'iso3', 'iso3c', 'ref_area', 'country']
const nameNames = ['country name', 'economy name', 'economy_name']
const yearNames = ['year', 'time', 'ref_year', 'time_period']
const variableNames = ['variable', 'indicator', 'indicator code', 'series code']
const valueNames = ['value', 'obs_value']

const headerSearched = 20
const yearHeader = /^(\d{4})( \[YR\1\])?$/

const cellsOf = (row: readonly string[]): string[] => row.map((cell) => cell.trim().toLowerCase())
const indexIn = (cells: readonly string[], names: readonly string[]): number | undefined => {
  const found = names.map((name) => cells.indexOf(name)).find((i) => i >= 0)
  return found
}

/** The names under which files carry a series, in lower case. */
export const namesOf = ({ code, aliases }: SeriesInfo): string[] =>
  [code, ...aliases].map((name) => name.toLowerCase())

/** The shape of a file; undefined, with the problem added, where no header is found or a column is missing or named twice. */
export function shapeOf(
  csv: CsvRows,
  series: SeriesInfo,
  variable: string | undefined,
  problems: Problems,
): Shape | undefined {
  const shape = foundShape(csv, series, variable, problems)
  if (!shape) return undefined
  const cells = cellsOf(csv.rows[shape.header] ?? [])
  const columns = columnsOf(shape)
  const twice = columns
    .map((column) => cells.lastIndexOf(cells[column] ?? ''))
    .filter((last, i) => last !== columns[i])
  for (const column of twice)
    problems.add(
      csv.lines[shape.header] ?? 1,
      column + 1,
      cells[column] ?? '',
      'Two columns have this name; keep one, or give the other a name of its own',
    )
  return twice.length === 0 ? shape : undefined
}

/** The columns that are read, but those of years, of which each figure says where it stands already. */
const columnsOf = (shape: Shape): number[] =>
  [
    shape.code,
    shape.name,
    ...(shape.kind === 'wide' ? [shape.indicator] : [shape.year, shape.value, shape.variable?.column]),
  ].filter((column) => column !== undefined)

function foundShape(
  csv: CsvRows,
  series: SeriesInfo,
  variable: string | undefined,
  problems: Problems,
): Shape | undefined {
  for (let header = 0; header < Math.min(headerSearched, csv.rows.length); header += 1) {
    const cells = cellsOf(csv.rows[header] ?? [])
    const code = indexIn(cells, codeNames) ?? indexIn(cells, nameNames)
    if (code === undefined) continue
    const name = indexIn(cells, nameNames)
    const years = cells.flatMap((cell, column) => {
      const year = yearHeader.exec(cell.toUpperCase())?.[1]
      return year === undefined ? [] : [{ column, year: Number(year) }]
    })
    if (years.length > 0) {
      const indicator = indexIn(cells, ['indicator code', 'series code'])
      return {
        kind: 'wide',
        header,
        code,
        ...(name !== undefined && { name }),
        ...(indicator !== undefined && { indicator }),
        years,
      }
    }
    return tidyShape(csv, header, cells, { code, name }, series, variable, problems)
  }
  problems.add(
    1,
    1,
    csv.rows[0]?.[0] ?? '',
    'No header line was found; one of the first 20 lines must name the columns, such as economy,year,value',
  )
  return undefined
}

function tidyShape(
  csv: CsvRows,
  header: number,
  cells: readonly string[],
  at: { code: number; name: number | undefined },
  series: SeriesInfo,
  variable: string | undefined,
  problems: Problems,
): Shape | undefined {
  const line = csv.lines[header] ?? 1
  const year = indexIn(cells, yearNames)
  if (year === undefined) {
    problems.add(line, 1, cells.join(','), 'The header has no column for the year; name it year')
    return undefined
  }
  const base = {
    kind: 'tidy',
    header,
    code: at.code,
    year,
    ...(at.name !== undefined && { name: at.name }),
  } as const
  const plain = indexIn(cells, valueNames)
  const column = indexIn(cells, variableNames)
  if (plain !== undefined && column !== undefined) {
    const wanted = wantedVariable(csv, header, column, series, variable, problems)
    return wanted === undefined ? undefined : { ...base, value: plain, variable: { column, wanted } }
  }
  const names = namesOf(series)
  if (variable !== undefined && !names.includes(variable.toLowerCase())) {
    problems.add(line, 1, variable, notThisSeries(series))
    return undefined
  }
  if (plain !== undefined) return { ...base, value: plain }
  const value = indexIn(cells, variable === undefined ? names : [variable.toLowerCase()])
  if (value !== undefined) return { ...base, value, valueName: cells[value] ?? '' }
  const others = cells.filter((cell, i) => i !== at.code && i !== at.name && i !== year && cell !== '')
  const message =
    others.length === 0
      ? 'The header has no column for the value; name it value'
      : `No column is known as ${series.code} (${series.name}); name it value if it holds this series in ${series.unit}`
  problems.add(line, cells.length, others.join(', '), message)
  return undefined
}

function wantedVariable(
  csv: CsvRows,
  header: number,
  column: number,
  series: SeriesInfo,
  variable: string | undefined,
  problems: Problems,
): string | undefined {
  const present = new Set<string>()
  for (const row of csv.rows.slice(header + 1)) if (row[column]?.trim()) present.add(row[column].trim())
  const names = namesOf(series)
  const line = csv.lines[header] ?? 1
  if (variable !== undefined && !names.includes(variable.toLowerCase())) {
    problems.add(line, column + 1, variable, notThisSeries(series))
    return undefined
  }
  const wanted = [...present].find((name) =>
    variable === undefined
      ? names.includes(name.toLowerCase())
      : name.toLowerCase() === variable.toLowerCase(),
  )
  if (wanted === undefined) {
    const list = [...present].slice(0, 20).join(', ')
    problems.add(
      line,
      column + 1,
      list,
      `The file has none of ${[series.code, ...series.aliases].join(', ')}`,
    )
  }
  return wanted
}

const notThisSeries = (series: SeriesInfo): string =>
  `${series.code} is known as ${[series.code, ...series.aliases].join(', ')} only; choose one of these, or another indicator`
