import { expect, it } from 'vitest'
import { dataFiles } from '../../../shared/release/data/files.ts'
import { inventedRelease } from './invented-release.ts'

it('every row of reports says whether it is invented, and no figure of a series ever is', () => {
  const release = inventedRelease()
  const cited = release.cycles.map((cycle) => ({
    ...cycle,
    sections: cycle.sections.map((section) => ({
      ...section,
      answers: Object.fromEntries(
        Object.entries(section.answers).map(([id, answer]) => [id, { ...answer, instruments: ['cbpr'] }]),
      ),
    })),
  }))
  const files = new Map([...dataFiles({ ...release, cycles: cited })].map((file) => [file.name, file]))
  const rowsOf = (name: string): Record<string, unknown>[] => {
    const body = files.get(`${name}.json`)?.make(() => '')
    return JSON.parse(typeof body === 'string' ? body : '[]')
  }
  const observed = rowsOf('observations/2026')
  const ofSeries = ({ status }: Record<string, unknown>) => status === 'series' || status === 'too_old'
  expect(observed.some(ofSeries)).toBe(true)
  expect(observed.filter((row) => row.demonstration !== !ofSeries(row))).toEqual([])
  const own = (row: Record<string, unknown>) => (row.own_value === null ? null : true)
  expect(observed.some((row) => ofSeries(row) && own(row))).toBe(true)
  expect(observed.filter((row) => row.own_demonstration !== own(row))).toEqual([])
  for (const name of ['scores', 'links/2026', 'sections/2026']) {
    const rows = rowsOf(name)
    expect(rows.length, name).toBeGreaterThan(0)
    expect(
      rows.filter(({ demonstration }) => demonstration !== true),
      name,
    ).toEqual([])
  }
  const aggregates = rowsOf('aggregates')
  expect(new Set(aggregates.map(({ basis }) => basis))).toEqual(new Set(['score', 'value']))
  expect(aggregates.filter(({ basis, demonstration }) => demonstration !== (basis === 'score'))).toEqual([])
})
