/**
 * Reading SDMX-CSV 2.0 messages of a series: each row merges, replaces or deletes (SDMX 3.0, section 3A, actions). What
 * an omitted cell means is the standard's: a merge leaves it alone, a replacement empties it, a deletion with no
 * dimension deletes in bulk and with no component the whole observation.
 */
import type { EconomyKey } from '../../economies.ts'
import { type SeriesObservation, SeriesStatus } from '../../series.ts'
import type { NumberReader } from '../numbers.ts'
import { missingNumber } from '../sdmx-csv.ts'
import type { Wrong } from '../wrong.ts'
import type { Collection, Place } from './collect.ts'
import { namesOf, ofSeries } from './shape.ts'

/** The structure of this site's own for measured series. */
export const seriesFlow = { agency: 'AIDER_TRACKER', id: 'SERIES', version: '1.0.0' } as const
const flowName = `${seriesFlow.agency}:${seriesFlow.id}(${seriesFlow.version})`

const needed = ['STRUCTURE_ID', 'ACTION', 'REF_AREA', 'SERIES', 'TIME_PERIOD', 'OBS_VALUE'] as const
const known = ['STRUCTURE', ...needed, 'FREQ', 'UNIT_MEASURE', 'OBS_STATUS', 'SOURCE', 'VINTAGE'] as const
type Column = (typeof known)[number]

const actions: Readonly<Record<string, 'merge' | 'replace' | 'delete'>> = {
  M: 'merge',
  R: 'replace',
  D: 'delete',
  // Deprecated; both were to be read as a merge.
  A: 'merge',
  I: 'merge',
}

/** What one row does; without economy or year, to all. */
interface Change {
  readonly kind: 'merge' | 'replace' | 'delete'
  readonly economy?: EconomyKey
  readonly year?: number
  /** Undefined where omitted; null for a value that is known to be missing. */
  readonly value?: number | null
  readonly status?: SeriesStatus
  readonly line: number
}

export class SdmxRows {
  private readonly into: Collection
  private readonly number: NumberReader
  private columns: ReadonlyMap<string, number> | undefined
  private refused = false
  private readonly changes: Change[] = []
  private readonly places = new Map<string, number>()

  constructor(into: Collection, number: NumberReader) {
    this.into = into
    this.number = number
  }

  row(row: readonly string[], line: number): void {
    if (this.refused || row.every((cell) => cell.trim() === '')) return
    if (!this.columns) return void this.header(row, line)
    const cell = (column: Column) => row[this.columns?.get(column) ?? -1]?.trim() ?? ''
    const at = (column: Column): Place => ({ line, column: (this.columns?.get(column) ?? 0) + 1 })
    const add = (column: Column, wrong: Wrong) =>
      this.into.problems.add(line, at(column).column, cell(column), wrong)
    if (cell('STRUCTURE_ID') !== flowName)
      return void add('STRUCTURE_ID', { code: 'dataflow', ours: flowName })
    const kind = actions[cell('ACTION')]
    if (!kind) return void add('ACTION', { code: 'action' })
    const { series } = this.into
    if (cell('SERIES') !== '' && !namesOf(series).includes(cell('SERIES').toLowerCase()))
      return void add('SERIES', { code: 'of-another-series', series: ofSeries(series) })
    if (cell('FREQ') !== '' && cell('FREQ') !== 'A') return void add('FREQ', { code: 'annual' })
    if (cell('UNIT_MEASURE') !== '' && cell('UNIT_MEASURE') !== series.unit)
      return void add('UNIT_MEASURE', { code: 'unit', series: ofSeries(series), unit: series.unit })
    const place = this.place(kind, cell, at)
    if (!place) return
    const figure = this.figure(kind, cell, at)
    if (figure) this.keep({ kind, ...place, ...figure, line }, at('TIME_PERIOD'))
  }

  end(): void {
    if (!this.columns && !this.refused) this.into.problems.add(1, 1, '', { code: 'no-lines' })
  }

  private header(row: readonly string[], line: number): void {
    const names = row.map((cell) => cell.trim().toUpperCase())
    for (const name of needed)
      if (!names.includes(name)) {
        this.refused = true
        this.into.problems.add(line, row.length, row.join(','), { code: 'no-column', column: name })
      }
    names.forEach((name, i) => {
      if (names.indexOf(name) === i) return
      this.refused = true
      this.into.problems.add(line, i + 1, name, { code: 'column-twice' })
    })
    this.columns = new Map(names.map((name, i) => [name, i]))
  }

  private place(
    kind: Change['kind'],
    cell: (column: Column) => string,
    at: (column: Column) => Place,
  ): Pick<Change, 'economy' | 'year'> | undefined {
    const bulk = kind === 'delete'
    const [area, period] = [cell('REF_AREA'), cell('TIME_PERIOD')]
    const economy = area === '' && bulk ? undefined : this.into.economy(area, '', at('REF_AREA'))
    const year = period === '' && bulk ? undefined : this.into.year(period, at('TIME_PERIOD'))
    if ((area !== '' || !bulk) && economy === undefined) return undefined
    if ((period !== '' || !bulk) && year === undefined) return undefined
    return { ...(economy !== undefined && { economy }), ...(year !== undefined && { year }) }
  }

  private figure(
    kind: Change['kind'],
    cell: (column: Column) => string,
    at: (column: Column) => Place,
  ): Pick<Change, 'value' | 'status'> | undefined {
    const { problems } = this.into
    const [text, code] = [cell('OBS_VALUE'), cell('OBS_STATUS')]
    const status = code === '' ? undefined : SeriesStatus.safeParse(code)
    const place = at('OBS_STATUS')
    // A deletion may name anything in the cells of what it deletes.
    if (kind === 'delete')
      return { ...(text !== '' && { value: null }), ...(code !== '' && { status: 'A' as const }) }
    if (status && !status.success) {
      problems.add(place.line, place.column, code, { code: 'status', choices: SeriesStatus.options })
      return undefined
    }
    const attributes = status?.data === undefined ? {} : { status: status.data }
    if (text === '') return attributes
    if (text === missingNumber) return { ...attributes, value: null }
    const value = this.number(text)
    const where = at('OBS_VALUE')
    if (typeof value === 'object') {
      problems.add(where.line, where.column, text, value.wrong)
      return undefined
    }
    if (value === undefined || !this.into.isWithin(value, text, where)) return undefined
    return { ...attributes, value }
  }

  private keep(change: Change, { line, column }: Place): void {
    const { economy, year } = change
    const key = `${economy}${year}`
    const first = this.places.get(key)
    if (first !== undefined) {
      if (economy === undefined || year === undefined) return
      const wrong = { code: 'place-twice', line: first } as const
      return void this.into.problems.add(line, column, `${economy} ${year}`, wrong)
    }
    this.places.set(key, line)
    this.changes.push(change)
  }

  /** What figures become by all rows together. */
  applied(standing: readonly SeriesObservation[]): SeriesObservation[] {
    const figures = new Map(standing.map((o) => [`${o.economy}${o.year}`, o]))
    for (const change of this.changes) {
      const { kind, economy, year } = change
      if (economy !== undefined && year !== undefined && kind !== 'delete') {
        const next = changed(figures.get(`${economy}${year}`), change, economy, year)
        if (next) figures.set(`${economy}${year}`, next)
        else figures.delete(`${economy}${year}`)
        continue
      }
      for (const [key, figure] of figures)
        if ((economy ?? figure.economy) === figure.economy && (year ?? figure.year) === figure.year) {
          const onlyStatus = change.status !== undefined && change.value === undefined
          if (onlyStatus) figures.set(key, { ...figure, status: 'A' })
          else figures.delete(key)
        }
    }
    return [...figures.values()]
  }
}

/** The observation that a merge or replacement leaves; undefined where it has no value. */
function changed(
  before: SeriesObservation | undefined,
  { kind, value, status, line }: Change,
  economy: EconomyKey,
  year: number,
): SeriesObservation | undefined {
  const kept = kind === 'merge' ? before : undefined
  const next = value === undefined ? kept?.value : value
  if (next === undefined || next === null) return undefined
  const attributes = { status: status ?? kept?.status ?? ('A' as const) }
  if (kept && value === undefined) return { ...kept, ...attributes }
  return { economy, year, value: next, ...attributes, line }
}
