import { expect, it } from 'vitest'
import { vintageRows } from '../../../shared/release/data/rows.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import type { Vintage } from '../../../shared/series.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'

const vintage = (name: string, value: number, over: Partial<Vintage>): Vintage => ({
  series: 'IT.NET.USER.ZS',
  vintage: '2026-11-24',
  vintageBasis: 'assumed',
  fileName: name,
  fileHash: '0'.repeat(64),
  contentHash: name.padEnd(64, '0'),
  importedAt: '2026-11-24T00:00:00.000Z',
  importedBy: 'a',
  observations: [{ economy: 'CHN', year: 2018, value, status: 'A', line: 2 }],
  ...over,
})

it('a release says for each cycle which vintage counts, and names what was withdrawn', () => {
  const open = { ...inventedCycle(2020), closes: '2027-01-01T00:00:00.000Z' }
  const cycles = [inventedCycle(2018), open]
  const sections = cycles.map((cycle) => inventedSection(cycle, 0, 'PER', '7', 1))
  const old = vintage('old.csv', 59.2, {})
  const revised = vintage('new.csv', 65.4, {
    vintage: '2026-07-13',
    vintageBasis: 'file',
    importedAt: '2026-11-24T01:00:00.000Z',
  })
  const mistake = vintage('mistake.csv', 1, {})
  const withdrawal = {
    series: mistake.series,
    contentHash: mistake.contentHash,
    reason: 'Invented reason',
    at: '2026-11-25T00:00:00.000Z',
    by: 'a',
  }
  const release = releaseOf({
    cycles,
    sections,
    vintages: [revised, old],
    withdrawn: [{ vintage: mistake, withdrawal }],
  })
  const figures = release.cycles.map(
    ({ observations }) =>
      [...observations].find(({ economy, indicator }) => economy === 'CHN' && indicator === '3.4')?.value,
  )
  expect(figures).toEqual([59.2, 65.4])
  expect(vintageRows(release).map((r) => [r.use, r.cycle, r.vintage.fileName, r.withdrawal?.reason])).toEqual(
    [
      ['years', undefined, 'new.csv', undefined],
      ['cycle', '2018', 'old.csv', undefined],
      ['cycle', '2020', 'new.csv', undefined],
      ['withdrawn', undefined, 'mistake.csv', 'Invented reason'],
    ],
  )
})
