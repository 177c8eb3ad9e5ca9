import { expect, it } from 'vitest'
import { indexOf, matchedScores } from '../../../shared/release/cycle-index.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import type { Vintage } from '../../../shared/series.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'

const vintage = (name: string, over: Partial<Vintage>): Vintage => ({
  series: 'IT.NET.USER.ZS',
  vintage: '2022-01-01',
  vintageBasis: 'given',
  fileName: name,
  fileHash: '0'.repeat(64),
  contentHash: name.padEnd(64, '0'),
  importedAt: '2022-01-01T00:00:00.000Z',
  importedBy: 'invented',
  observations: [
    { economy: 'PNG', year: 2022, value: 27, status: 'A', line: 2 },
    { economy: 'PNG', year: 2024, value: 30, status: 'A', line: 3 },
  ],
  ...over,
})

const pairs = (vintages: Vintage[]) => {
  const cycles = [inventedCycle(2022), inventedCycle(2024)]
  const sections = cycles.map((cycle) => inventedSection(cycle, 0, 'PNG', '7', 1))
  const [was, at] = releaseOf({ cycles, sections, vintages, withdrawn: [] }).cycles.map(indexOf)
  if (!was || !at) throw new Error('Two cycles are published')
  return matchedScores(was, at, 'PNG', '3')
}

it('a change compares the figures of one vintage, and never those of two', () => {
  expect(pairs([vintage('one.csv', {})])).toEqual([[27, 30]])
  const revised = vintage('two.csv', {
    vintage: '2024-10-01',
    importedAt: '2024-10-01T00:00:00.000Z',
    observations: [{ economy: 'PNG', year: 2024, value: 18.8, status: 'A', line: 2 }],
  })
  expect(pairs([vintage('one.csv', {}), revised])).toEqual([])
})
