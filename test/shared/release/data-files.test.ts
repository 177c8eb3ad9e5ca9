import JSONstat from 'jsonstat-toolkit'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import populate from 'xlsx-populate'
import { levelPoints } from '../../../shared/analysis/score.ts'
import type { Table } from '../../../shared/formats/table.ts'
import { tables } from '../../../shared/release/data/columns.ts'
import { dataFiles } from '../../../shared/release/data/files.ts'
import type { Observation, Release } from '../../../shared/release/release.ts'
import { dangerousName, inventedRelease } from './invented-release.ts'
import { bytesOf, sha256, written } from './written-files.ts'

const csvOf = (text: string) => {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true })
  expect(errors).toEqual([])
  return { rows: data, names: meta.fields ?? [] }
}

describe('the files of a release', () => {
  let release: Release
  let files: Map<string, string | Uint8Array>
  let observations: Observation[]
  const text = (name: string): string => {
    const body = files.get(name)
    if (typeof body !== 'string') throw new Error(`There is no text file ${name}`)
    return body
  }
  const bytes = (name: string): Uint8Array => bytesOf(files.get(name) ?? '')
  const names = (ending: string) => [...files.keys()].filter((name) => name.endsWith(ending))
  const of = (indicator: string) => observations.filter((o) => o.indicator === indicator)

  beforeAll(() => {
    release = inventedRelease()
    files = written(release)
    observations = release.cycles.flatMap((cycle) => [...cycle.observations])
  })

  it('are the same bytes whenever and wherever they are made', () => {
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Auckland'
    try {
      const again = written(inventedRelease())
      expect([...again.keys()]).toEqual([...files.keys()])
      const differing = [...again].filter(([name, body]) => Buffer.compare(bytesOf(body), bytes(name)) !== 0)
      expect(differing.map(([name]) => name)).toEqual([])
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('hold every economy, every indicator and every cycle in every format', () => {
    for (const ending of ['csv', 'csv-metadata.json', 'json', 'jsonstat.json', 'sdmx.csv', 'xlsx']) {
      expect(names(`/observations.${ending}`), ending).toHaveLength(21 + 59)
      expect(names(ending), ending).toContain(`observations/2026.${ending}`)
    }
    expect(names('/observations.zip')).toHaveLength(21 + 59)
    expect(names('data-package.zip')).toHaveLength(1)
  })

  it('come after the files that they are made of', () => {
    const seen = new Set<string>()
    for (const { name, madeOf } of dataFiles(release)) {
      expect([name, madeOf.filter((source) => !seen.has(source))]).toEqual([name, []])
      seen.add(name)
    }
  })

  it('as CSV and as JSON hold the release’s numbers unrounded, and nothing where it has none', () => {
    const { rows } = csvOf(text('indicators/3.4/observations.csv'))
    const json: Record<string, unknown>[] = JSON.parse(text('indicators/3.4/observations.json'))
    expect(rows).toHaveLength(42)
    of('3.4').forEach((o, i) => {
      expect(rows[i]).toMatchObject({
        cycle: o.cycle,
        economy: o.economy,
        value: o.value === undefined ? '' : String(o.value),
        score: o.score === undefined ? '' : String(o.score),
        demonstration: String(o.demonstration),
      })
      expect(json[i]).toMatchObject({ economy: o.economy, value: o.value ?? null, score: o.score ?? null })
    })
    expect(rows.some(({ value }) => value?.includes('.333333'))).toBe(true)
    expect(rows.filter(({ value }) => value === '').length).toBeGreaterThan(0)
  })

  it('as JSON-stat give a toolkit the same numbers with their status', () => {
    const dataset = JSONstat(JSON.parse(text('observations/2026.jsonstat.json')))
    expect(dataset.class).toBe('dataset')
    expect(dataset.id).toEqual(['cycle', 'economy', 'indicator', 'concept'])
    expect(dataset.size).toEqual([1, 21, 59, 3])
    expect(dataset.role).toMatchObject({ time: ['cycle'], geo: ['economy'] })
    expect(dataset.Dimension('economy').Category('HKG').label).toBe('Hong Kong, China')
    const { extension, note } = JSON.parse(text('indicators/3.4/observations.jsonstat.json'))
    const vintages = of('3.4').flatMap(({ source, vintage }) => (vintage ? `${source} ${vintage}` : []))
    expect(
      extension.vintages.map(({ source, vintage }: Record<string, string>) => `${source} ${vintage}`),
    ).toEqual([...new Set(vintages)])
    expect(vintages.length).toBeGreaterThan(0)
    expect(extension.licences.map(({ name }: { name: string }) => name)).toContain('CC-BY-4.0')
    expect(note.join()).toContain('not agreed by APEC')
    for (const o of observations.filter(({ cycle }) => cycle === '2026')) {
      const at = { cycle: '2026', economy: o.economy, indicator: o.indicator }
      const figure = (concept: string) => dataset.Data({ ...at, concept })
      expect(figure('score')).toMatchObject({ value: o.score ?? null, status: o.obsStatus })
      expect(figure('value')).toMatchObject({ value: o.value ?? null })
      expect(figure('level')).toMatchObject({ value: o.level ? levelPoints(o.level) : null })
    }
  })

  it('as SDMX-CSV name their structure in every row, and say of a missing number that it is missing', () => {
    const { rows, names } = csvOf(text('indicators/3.4/observations.sdmx.csv'))
    expect(names.slice(0, 10).join()).toBe(
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS',
    )
    of('3.4').forEach((o, i) => {
      expect(rows[i]).toMatchObject({
        STRUCTURE: 'dataflow',
        STRUCTURE_ID: 'AIDER_TRACKER:OBSERVATIONS(1.0.0)',
        ACTION: 'M',
        FREQ: 'A',
        REF_AREA: o.economy,
        TIME_PERIOD: o.cycle,
        OBS_VALUE: String(o.value ?? 'NaN'),
        OBS_STATUS: o.obsStatus,
      })
    })
    const levels = csvOf(text('indicators/7.1/observations.sdmx.csv')).rows
    of('7.1').forEach((o, i) => {
      expect(levels[i]?.OBS_VALUE).toBe(o.level ? String(levelPoints(o.level)) : 'NaN')
    })
  })

  it('as workbooks hold the same cells, numbers as numbers, with what each column means', async () => {
    const book = await populate.fromDataAsync(bytes('economies/per/observations.xlsx'))
    const cells = book.sheet(0).usedRange().value()
    const { rows, names } = csvOf(text('economies/per/observations.csv'))
    expect(cells[0]).toEqual(names)
    expect(cells).toHaveLength(rows.length + 1)
    rows.forEach((row, i) => {
      const line = cells[i + 1]?.map((cell) => (cell === undefined ? '' : String(cell)))
      expect(line).toEqual(Object.values(row))
    })
    const score = cells[1]?.[names.indexOf('score')]
    expect(typeof score).toBe('number')
    const meanings = book.sheet(1).usedRange().value()
    expect(meanings.slice(1, names.length + 1).map(([name]) => name)).toEqual(names)
  })

  it('never run as a formula what a publisher named a file', async () => {
    const { rows } = csvOf(text('series/IT.NET.USER.ZS.csv'))
    expect(rows[0]?.file).toBe(`'${dangerousName}`)
    const sheet = (await populate.fromDataAsync(bytes('series/IT.NET.USER.ZS.xlsx'))).sheet(0)
    const column = Object.keys(tables.series.columns).indexOf('file') + 1
    expect(sheet.cell(2, column).value()).toBe(dangerousName)
    expect(sheet.cell(2, column).formula('')).toBeDefined()
  })

  it('have CSV on the Web beside each CSV file, which names its columns in their order', () => {
    const described = names('.csv').filter((name) => !name.endsWith('.sdmx.csv'))
    for (const name of described) {
      const metadata = JSON.parse(text(`${name}-metadata.json`))
      expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw')
      expect(metadata.url).toBe(name.split('/').at(-1))
      const header = text(name).split('\r\n')[0]?.split(',')
      const { columns, primaryKey = [] } = metadata.tableSchema
      expect(columns.map((column: { name: string }) => column.name)).toEqual(header)
      for (const column of columns) {
        expect(column['dc:description'].length).toBeGreaterThan(8)
        expect(['string', 'integer', 'double', 'boolean', 'gYear', 'date', 'dateTime']).toContain(
          column.datatype,
        )
      }
      expect(header).toEqual(expect.arrayContaining(primaryKey))
    }
  })

  it('have keys that name one row each, and types that all cells keep', () => {
    const patterns = {
      text: /^/,
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
      boolean: /^(true|false)$/,
      year: /^\d{4}$/,
      date: /^\d{4}-\d\d-\d\d$/,
      instant: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
    }
    for (const [table, { columns, key }] of Object.entries<Table<never>>(tables)) {
      const found = names('.csv').filter(
        (name) => new RegExp(`^${table}(?!/\\d+\\.\\d+/)[/.]`).test(name) && !name.endsWith('.sdmx.csv'),
      )
      expect(found.length, table).toBeGreaterThan(0)
      for (const name of found) {
        const { rows } = csvOf(text(name))
        const keys = rows.map((row) => key.map((column) => row[column]).join(' '))
        if (key.length > 0) expect(new Set(keys).size, name).toBe(rows.length)
        for (const [column, { type }] of Object.entries(columns))
          for (const row of rows)
            if (row[column] !== '') expect(row[column], `${name} ${column}`).toMatch(patterns[type])
      }
    }
  })

  it('are at most 2 MB each, with four cycles of ten times the indicators too', () => {
    const cycles = Array.from({ length: 4 }, (_, i) => {
      const cycle = release.cycles[1]
      if (!cycle) throw new Error('The invented release has two cycles')
      const repeated = Array.from({ length: 10 }, () => [...cycle.observations]).flat()
      return { ...cycle, cycle: String(2023 + i), observations: repeated }
    })
    // What one economy reports in forty cycles is as much as ten times the indicators in four.
    const longer = Array.from({ length: 10 }, () => release.cycles.slice(0, 2)).flat()
    const ofOne = [...dataFiles({ ...release, cycles: [...longer, ...longer] })].filter(({ name }) =>
      /^(economies\/aus|indicators\/7\.3)\//.test(name),
    )
    expect(ofOne.length).toBeGreaterThan(0)
    for (const file of [...dataFiles({ ...release, cycles }), ...ofOne]) {
      // A cube cannot hold an indicator twice.
      if (file.name.endsWith('.jsonstat.json') || file.name.endsWith('.xlsx')) continue
      expect(Buffer.byteLength(file.make(sha256)), file.name).toBeLessThanOrEqual(2_000_000)
    }
  })
})
