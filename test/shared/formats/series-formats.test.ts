/** SDMX-CSV and JSON-stat files of a series, and files that come in pieces. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSeries } from '../../../shared/formats/series/import.ts'
import { importSeries } from '../../../shared/formats/series/stream.ts'
import { Sha256 } from '../../../shared/formats/sha256.ts'
import type { SeriesObservation, Vintage } from '../../../shared/series.ts'

const options = { series: 'IT.NET.USER.ZS', fileName: 'invented.csv', today: '2026-05-01' }
const hash = 'a'.repeat(64)
const old = 'b'.repeat(64)

const observation = (economy: 'PER' | 'CHL', year: number, value: number): SeriesObservation => ({
  economy,
  year,
  value,
  status: 'A',
  line: year - 2000,
})
const standing: Vintage = {
  series: options.series,
  vintage: '2026-01-15',
  vintageBasis: 'given',
  fileName: 'before.csv',
  fileHash: old,
  observations: [observation('CHL', 2023, 60), observation('CHL', 2024, 61), observation('PER', 2023, 70)],
  contentHash: 'c'.repeat(64),
  importedAt: '2026-01-15T00:00:00.000Z',
  importedBy: 'invented',
}

const header = 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SERIES,TIME_PERIOD,OBS_VALUE,OBS_STATUS'
const flow = 'dataflow,AIDER_TRACKER:SERIES(1.0.0)'
const message = (...rows: readonly string[]) =>
  [header, ...rows.map((row) => `${flow},${row}`), ''].join('\n')

const read = (text: string, over: Partial<Parameters<typeof readSeries>[1]> = {}) =>
  readSeries(text, { ...options, fileHash: hash, ...over })
const figures = (text: string, over = {}) => {
  const result = read(text, over)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.file.observations.map(({ economy, year, value, status, file }) => [
    economy,
    year,
    value,
    status,
    ...(file ? [file[0]] : []),
  ])
}
const problems = (text: string, over = {}) => {
  const result = read(text, over)
  if (result.ok) throw new Error('The file was read')
  return result.problems.map(({ line, column, found }) => [line, column, found])
}

describe('an SDMX-CSV message', () => {
  it('merges: what it gives is put in, what it leaves out stays, and every figure keeps the file it stood in', () => {
    const text = message('M,A,PER,IT.NET.USER.ZS,2023,,P', 'M,A,PER,IT.NET.USER.ZS,2024,72,')
    expect(figures(text, { standing })).toEqual([
      ['CHL', 2023, 60, 'A', 'b'],
      ['CHL', 2024, 61, 'A', 'b'],
      ['PER', 2023, 70, 'P', 'b'],
      ['PER', 2024, 72, 'A'],
    ])
    const result = read(text, { standing })
    expect(result.ok && result.file).toMatchObject({
      base: standing.contentHash,
      earlierFiles: { [old]: 'before.csv' },
    })
  })

  it('replaces: what it leaves out of an observation is gone', () => {
    const text = message('R,A,PER,IT.NET.USER.ZS,2023,71,', 'R,A,CHL,IT.NET.USER.ZS,2023,,P')
    expect(figures(text, { standing })).toEqual([
      ['CHL', 2024, 61, 'A', 'b'],
      ['PER', 2023, 71, 'A'],
    ])
  })

  it('deletes one figure, all of an economy, or all', () => {
    expect(figures(message('D,A,CHL,IT.NET.USER.ZS,2023,,'), { standing })).toHaveLength(2)
    expect(figures(message('D,A,CHL,IT.NET.USER.ZS,,,'), { standing })).toEqual([['PER', 2023, 70, 'A', 'b']])
    const all = message('D,,,IT.NET.USER.ZS,,,', 'M,A,PER,IT.NET.USER.ZS,2024,72,')
    expect(figures(all, { standing })).toEqual([['PER', 2024, 72, 'A']])
    expect(figures(message('M,A,CHL,,2023,NaN,'), { standing })).toHaveLength(2)
  })

  it('is refused as a whole: a strange dataflow, action, unit or status, a place twice, a merge in bulk', () => {
    const text = message(
      'M,A,PER,IT.NET.USER.ZS,2023,500,',
      'X,A,PER,IT.NET.USER.ZS,2023,70,',
      'M,A,PER,IT.NET.USER.ZS,2024,70,Z',
      'M,A,CHL,IT.NET.USER.ZS,2023,60,',
      'M,A,CHL,IT.NET.USER.ZS,2023,61,',
      'M,A,,IT.NET.USER.ZS,2023,61,',
      'M,A,CHL,IT.CEL.SETS.P2,2022,61,',
    ).replace(`${flow},M,A,CHL,IT.CEL`, 'dataflow,OECD:OTHER(1.0),M,A,CHL,IT.CEL')
    expect(problems(text, { standing })).toEqual([
      [2, 8, '500'],
      [3, 3, 'X'],
      [4, 9, 'Z'],
      [6, 7, 'CHL 2023'],
      [7, 5, ''],
      [8, 2, 'OECD:OTHER(1.0)'],
    ])
  })

  it('may separate its cells by semicolons and write decimal commas', () => {
    const text = message('M,A,PER,IT.NET.USER.ZS,2023,70|5,').replaceAll(',', ';').replace('|', ',')
    expect(figures(text)).toEqual([['PER', 2023, 70.5, 'A']])
  })
})

const dataset = {
  version: '2.0',
  class: 'dataset',
  id: ['geo', 'time', 'variable'],
  size: [3, 2, 2],
  role: { geo: ['geo'], time: ['time'] },
  dimension: {
    geo: { category: { index: ['PER', 'CHL', 'BRA'], label: { PER: 'Peru', CHL: 'Chile', BRA: 'Brazil' } } },
    time: { category: { index: { '2023': 0, '2024': 1 } } },
    variable: { category: { index: ['IT.NET.USER.ZS', 'other'] } },
  },
  value: [70, 1, 71, 1, 60, 1, null, 1, 80, 1, 81, 1] as unknown[],
}

describe('a JSON-stat dataset', () => {
  it('gives the figures of the series, leaves out other economies and what is missing', () => {
    expect(figures(JSON.stringify(dataset))).toEqual([
      ['CHL', 2023, 60, 'A'],
      ['PER', 2023, 70, 'A'],
      ['PER', 2024, 71, 'A'],
    ])
    const sparse = { ...dataset, value: { '0': 70, '4': 60 }, status: { '4': 'E' } }
    expect(figures(JSON.stringify(sparse))).toEqual([
      ['CHL', 2023, 60, 'E'],
      ['PER', 2023, 70, 'A'],
    ])
  })

  it('is refused at the line and column of what is wrong', () => {
    const value = [...dataset.value]
    value[2] = 710
    value[4] = 'lots'
    const text = JSON.stringify({ ...dataset, value }, null, 1)
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
    expect(problems(text)).toEqual([
      [lineOf('710'), 3, '710'],
      [lineOf('"lots"'), 3, '"lots"'],
    ])
    expect(problems(JSON.stringify({ ...dataset, size: [3, 2, 1] }))[0]?.[2]).toBe('variable')
    expect(problems(JSON.stringify({ ...dataset, id: ['a', 'b', 'variable'], role: {} })).length).toBe(1)
    expect(problems('{"version": "2.0", ')[0]?.[0]).toBe(1)
  })

  it('whose code list has no economy of ours is refused, and one with other series names them', () => {
    const geo = { category: { index: ['X1', 'X2', 'X3'] } }
    const strange = { ...dataset, dimension: { ...dataset.dimension, geo } }
    expect(problems(JSON.stringify(strange))).toEqual([[1, 1, 'X1, X2, X3']])
    const variable = { category: { index: ['a', 'b'] } }
    const other = { ...dataset, dimension: { ...dataset.dimension, variable } }
    expect(problems(JSON.stringify(other))[0]?.[2]).toBe('variable: a, b')
  })
})

const piecesOf = (bytes: Uint8Array<ArrayBuffer>, size: number) =>
  async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
  }

describe('a file that comes in pieces', () => {
  it('is hashed and read like a whole one, wherever it is cut', async () => {
    const text = `\ufeffData Source;x;\r\neconomy;year;value;note\r\nPER;2023;70,5;"a ""b""\r\nc"\r\nCHL;2023;60,25;ñandú\r\nBRA;2023;1;\r\n`
    const bytes = new TextEncoder().encode(text)
    const whole = read(text, { fileHash: createHash('sha256').update(bytes).digest('hex') })
    expect(whole.ok && whole.file.observations.map(({ line }) => line)).toEqual([5, 3])
    for (let size = 1; size <= bytes.length; size += 1)
      expect(await importSeries(piecesOf(bytes, size), bytes.length, options)).toEqual(whole)
  })

  it('of two million rows is read to its end: every problem is counted, and the first are named', async () => {
    const rows = 'PER,2023,70\n'.repeat(10_000)
    const bytes = new TextEncoder().encode(rows)
    const open = async function* () {
      yield new TextEncoder().encode('economy,year,value\n')
      for (let i = 0; i < 200; i += 1) yield bytes
    }
    const result = await importSeries(open, 0, options)
    if (result.ok) throw new Error('The file was read')
    expect(result.total).toBe(1_999_999)
    expect(result.problems).toHaveLength(200)
    expect(result.problems[0]).toMatchObject({ line: 3, column: 3, found: '70' })
  })

  it('that is no UTF-8, or never closes a quote, is refused with the line', async () => {
    const latin = Buffer.from('economy,year,value\nPER,2023,70\nPer\xfa,2024,71\n', 'latin1')
    const refused = await importSeries(piecesOf(new Uint8Array(latin), 20), latin.length, options)
    expect(refused).toMatchObject({ ok: false, total: 1 })
    const open = `economy,year,value\nPER,2023,"70\n${'CHL,2023,60\n'.repeat(200_000)}`
    const bytes = new TextEncoder().encode(open)
    const unclosed = await importSeries(piecesOf(bytes, 65_536), bytes.length, options)
    expect(unclosed).toMatchObject({ ok: false, problems: [{ line: 2, column: 1, found: '"' }] })
  })

  it('has the hash that the platform gives, however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
        const ours = pieces.reduce((hash, piece) => hash.add(piece), new Sha256()).hex()
        expect(ours).toBe(createHash('sha256').update(Buffer.concat(pieces)).digest('hex'))
      }),
    )
  })
})
