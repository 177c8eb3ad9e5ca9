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
    const body = files.get(`${name}.json`)?.make()
    return JSON.parse(typeof body === 'string' ? body : '[]')
  }
  for (const name of ['observations/2026', 'scores', 'links/2026', 'sections/2026']) {
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
