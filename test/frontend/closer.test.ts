import { expect, it } from 'vitest'
import { catalogues } from '../../frontend/locales/catalogues.ts'
import { densityOf } from '../../frontend/pages/models/analysis/density.ts'
import { closerOf } from '../../frontend/pages/models/closer.ts'
import { viewsOf } from '../../frontend/pages/models/common.ts'
import { matchedPanel } from '../../shared/analysis/history.ts'
import { type EconomyKey, economies } from '../../shared/economies.ts'
import { areaHistory } from '../../shared/release/histories.ts'
import { releaseOf } from '../../shared/release/release-of.ts'
import type { Vintage } from '../../shared/series.ts'
import { inventedCycle, inventedSection } from '../invented.ts'

const words = (nearer: number, apart: number, from: number, to: number) =>
  catalogues.en.overview.closerSentence({ before: '2018', areas: 8, nearer, apart, from, to })

it('the overview says yes only of a majority that also moved on average', () => {
  expect(words(5, 1, 23, 20)).toMatch(/^In most focus areas, yes: .* 5 of 8 .* went from 23 to 20/)
  expect(words(5, 1, 23, 23)).toMatch(/^In some focus areas only: .* stayed at 23/)
  expect(words(2, 3, 23, 23)).toMatch(/^In some focus areas only: .* 2 of 8 and drifted apart in 3/)
  expect(words(0, 3, 23, 25)).toMatch(/^No: /)
})

const vintage = (name: string, over: Partial<Vintage>, value: (i: number) => number): Vintage => ({
  series: 'IT.NET.USER.ZS',
  vintage: '2018-06-01',
  vintageBasis: 'given',
  fileName: name,
  fileHash: '0'.repeat(64),
  contentHash: name.padEnd(64, '0'),
  importedAt: '2018-06-01T00:00:00.000Z',
  importedBy: 'invented',
  observations: economies.flatMap(({ key: economy }, i) =>
    [2018, 2020].map((year) => ({ economy, year, value: value(i), status: 'A', line: 2 }) as const),
  ),
  ...over,
})

/** The same answers in both cycles, in the first of `n` economies alone; only the publisher revised its series. */
function viewsWith(n: number) {
  const cycles = [inventedCycle(2018), inventedCycle(2020)]
  const [model] = cycles
  if (!model) throw new Error('There are two cycles')
  const answered = economies.map(({ key }) => inventedSection(model, 3, key as EconomyKey, '3', 1))
  const later = { vintage: '2020-06-01', importedAt: '2020-06-01T00:00:00.000Z' }
  const release = releaseOf({
    cycles,
    sections: cycles.flatMap(({ cycle }, i) =>
      answered.slice(0, i === 0 ? n : undefined).map((section) => ({ ...section, cycle })),
    ),
    vintages: [vintage('old.csv', {}, (i) => 4 * i), vintage('new.csv', later, () => 50)],
    withdrawn: [],
  })
  const [first, last] = viewsOf(release)
  if (!first || !last) throw new Error('Two cycles are published')
  return { first, last, history: areaHistory(last.history, '3') }
}

it('a revision by a publisher brings no economy closer and moves no mean', () => {
  const { first, last, history } = viewsWith(21)
  const { score, n } = last.area('3').mean
  expect(score).not.toBe(first.area('3').mean.score)
  expect(last.area('3').mean).toMatchObject({ change: 'same', matched: n })
  expect(closerOf(first, last)).toMatchObject({ areas: 1, nearer: 0, apart: 0 })
  const [before, after] = [...matchedPanel(history).values()]
  expect(before?.size).toBeGreaterThanOrEqual(14)
  expect(after).toEqual(before)
  expect(densityOf(last, [history]).areas[0]).toMatchObject({ change: 0, n: before?.size })
})

it('a mean has no arrow where fewer than 14 economies can be compared', () => {
  const { last } = viewsWith(13)
  expect(last.area('3').mean.score).toBeDefined()
  expect(last.area('3').mean).not.toHaveProperty('change')
})
