/** Finding the table in a file of a series: which line is the header, and what its columns mean. */
import type { SeriesInfo } from '../../framework/types.ts'
import type { Problems } from '../csv-read.ts'
import type { OfSeries } from '../wrong.ts'

/** `wide`: one column per year. `tidy`: one row per economy and year. Columns are indexes from 0. */
export type Shape =
  | {
      readonly kind: 'wide'
      readonly code: number
      readonly name?: number
      readonly indicator?: number
      readonly years: readonly { readonly column: number; readonly year: number }[]
    }
  | {
      readonly kind: 'tidy'
      readonly code: number
      readonly name?: number
      readonly year: number
      readonly value: number
      /** Column that names the variable of a row, and the names of the one that is wanted, in small letters. */
      readonly variable?: { readonly column: number; readonly wanted: readonly string[] }
      /** Name of the value's column where it names the series. */
      readonly valueName?: string
    }

const codeNames = ['economy', 'geo', 'cc_iso3c', 'country code', 'iso3', 'iso3c', 'ref_area', 'country']
const nameNames = ['country name', 'economy name', 'economy_name']
const yearNames = ['year', 'time', 'ref_year', 'time_period']
const variableNames = ['variable', 'indicator', 'indicator code', 'series code']
const valueNames = ['value', 'obs_value']

/** The header is one of so many first lines. */
export const headerSearched = 20
const yearHeader = /^(\d{4})( \[YR\1\])?$/

const cellsOf = (row: readonly string[]): string[] => row.map((cell) => cell.trim().toLowerCase())
const indexIn = (cells: readonly string[], names: readonly string[]): number | undefined => {
  const found = names.map((name) => cells.indexOf(name)).find((i) => i >= 0)
  return found
}

/** The names under which files carry a series, in lower case. */
export const namesOf = (series: SeriesInfo): string[] =>
  ofSeries(series).names.map((name) => name.toLowerCase())

/** A series as a problem tells of it. */
export const ofSeries = ({ code, aliases }: SeriesInfo): OfSeries => ({ code, names: [code, ...aliases] })

/**
 * What the columns of a row mean, if it is the header; undefined if it is none. `refused`, with the problem added, where
 * a column is missing or named twice.
 */
export function shapeOf(
  row: readonly string[],
  line: number,
  series: SeriesInfo,
  variable: string | undefined,
  problems: Problems,
): Shape | 'refused' | undefined {
  const cells = cellsOf(row)
  const name = indexIn(cells, nameNames)
  const code = indexIn(cells, codeNames) ?? name
  if (code === undefined) return undefined
  const years = cells.flatMap((cell, column) => {
    const year = yearHeader.exec(cell.toUpperCase())?.[1]
    return year === undefined ? [] : [{ column, year: Number(year) }]
  })
  const named = name !== undefined && { name }
  const indicator = indexIn(cells, ['indicator code', 'series code'])
  const shape: Shape | undefined =
    years.length > 0
      ? { kind: 'wide', code, ...named, ...(indicator !== undefined && { indicator }), years }
      : tidyShape(cells, line, { code, ...named }, series, variable, problems)
  if (!shape) return 'refused'
  const columns = columnsOf(shape)
  const twice = columns
    .map((column) => cells.lastIndexOf(cells[column] ?? ''))
    .filter((last, i) => last !== columns[i])
  for (const column of twice) problems.add(line, column + 1, cells[column] ?? '', { code: 'column-twice' })
  return twice.length === 0 ? shape : 'refused'
}

/** The columns that are read, but those of years, of which each figure says where it stands already. */
const columnsOf = (shape: Shape): number[] =>
  [
    shape.code,
    shape.name,
    ...(shape.kind === 'wide' ? [shape.indicator] : [shape.year, shape.value, shape.variable?.column]),
  ].filter((column) => column !== undefined)

function tidyShape(
  cells: readonly string[],
  line: number,
  at: { readonly code: number; readonly name?: number },
  series: SeriesInfo,
  variable: string | undefined,
  problems: Problems,
): Shape | undefined {
  const year = indexIn(cells, yearNames)
  if (year === undefined) {
    problems.add(line, 1, cells.join(','), { code: 'no-year-column' })
    return undefined
  }
  const base = { kind: 'tidy', ...at, year } as const
  const names = namesOf(series)
  const wanted = variable?.toLowerCase()
  const plain = indexIn(cells, valueNames)
  const column = indexIn(cells, variableNames)
  if (wanted !== undefined && !names.includes(wanted)) {
    const place = plain !== undefined && column !== undefined ? column + 1 : 1
    problems.add(line, place, variable ?? '', { code: 'not-this-series', series: ofSeries(series) })
    return undefined
  }
  if (plain !== undefined && column !== undefined)
    return { ...base, value: plain, variable: { column, wanted: wanted === undefined ? names : [wanted] } }
  if (plain !== undefined) return { ...base, value: plain }
  const value = indexIn(cells, wanted === undefined ? names : [wanted])
  if (value !== undefined) return { ...base, value, valueName: cells[value] ?? '' }
  const others = cells.filter((cell, i) => i !== at.code && i !== at.name && i !== year && cell !== '')
  const wrong =
    others.length === 0
      ? ({ code: 'no-value-column' } as const)
      : ({ code: 'no-series-column', series: ofSeries(series), unit: series.unit } as const)
  problems.add(line, cells.length, others.join(', '), wrong)
  return undefined
}
