import { expect, it } from 'vitest'
import { areaOf } from '../../frontend/pages/models/area.ts'
import { viewsOf } from '../../frontend/pages/models/common.ts'
import { smallLineOf } from '../../frontend/pages/models/measure-lines.ts'
import { economies } from '../../shared/economies.ts'
import { focusAreas } from '../../shared/framework/index.ts'
import { aggregateRows } from '../../shared/release/data/aggregates.ts'
import { tables } from '../../shared/release/data/columns.ts'
import { releaseOf } from '../../shared/release/release-of.ts'
import type { Vintage } from '../../shared/series.ts'
import { inventedCycle, inventedSection } from '../invented.ts'

const vintage = (name: string, value: number, over: Partial<Vintage>): Vintage => ({
  series: 'IT.NET.USER.ZS',
  vintage: '2018-06-01',
  vintageBasis: 'assumed',
  fileName: name,
  fileHash: '0'.repeat(64),
  contentHash: name.padEnd(64, '0'),
  importedAt: '2018-06-01T00:00:00.000Z',
  importedBy: 'invented',
  observations: [2016, 2017].flatMap((year) =>
    economies.map(({ key: economy }) => ({ economy, year, value, status: 'A', line: 2 }) as const),
  ),
  ...over,
})

const cycle = inventedCycle(2018)
const release = releaseOf({
  cycles: [cycle],
  sections: [inventedSection(cycle, 0, 'PNG', '3', 1)],
  vintages: [
    vintage('old.csv', 24, {}),
    vintage('new.csv', 15, {
      vintage: '2026-07-13',
      vintageBasis: 'file',
      importedAt: '2026-07-13T00:00:00.000Z',
    }),
  ],
  withdrawn: [],
})
const [view] = viewsOf(release)
const area = focusAreas.find(({ id }) => id === '3')
if (!view || !area) throw new Error('A cycle is published')

it('a small line and the APEC mean beside a closed cycle are of the vintage that the cycle is scored with', () => {
  expect(view.at.observation('PNG', '3.4')).toMatchObject({ value: 24, year: 2017, vintage: '2018-06-01' })
  expect(smallLineOf(view.cycle, '3.4', 'PNG')?.values).toEqual([24, 24])
  const { indicators } = areaOf(area, view, [view])
  expect(indicators.find(({ id }) => id === '3.4')?.mean).toEqual({
    score: 24,
    n: 21,
    unit: '% of population',
    year: 2017,
  })
})

it('an aggregate of figures names the vintage that it is of, and where its date comes from', () => {
  const { vintage, vintage_basis } = tables.aggregates.columns
  const named = aggregateRows(release).map((row) => [row.basis, vintage.of(row), vintage_basis.of(row)])
  expect(new Set(named.map((row) => row.join(' ').trim()))).toEqual(
    new Set(['score', 'value 2026-07-13 file']),
  )
})
