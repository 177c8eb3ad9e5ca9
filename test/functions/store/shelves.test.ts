import { expect, it } from 'vitest'
import { listCycles, putCycle } from '../../../functions/store/cycle.ts'
import { listPublished, putPublished } from '../../../functions/store/published.ts'
import { latestRelease, putRelease } from '../../../functions/store/release.ts'
import { contentHash, loadShelf, putVintage, putWithdrawal } from '../../../functions/store/series.ts'
import { listStatuses, projectedSeq, putStatus } from '../../../functions/store/status.ts'
import { demonstrationCycles } from '../../../infra/local/demo.ts'
import type { Manifest } from '../../../shared/release/manifest.ts'
import type { PublishedSection } from '../../../shared/release/published.ts'
import { emptyReport } from '../../../shared/report/state.ts'
import { statusOf } from '../../../shared/report/status.ts'
import type { SeriesFile, Vintage } from '../../../shared/series.ts'
import { describeOnEngines } from '../../engines.ts'

const hash = (n: number) => n.toString(16).padStart(64, '0')

const section = (seq: number): PublishedSection => ({
  cycle: '2026',
  economy: 'PER',
  area: '7',
  publishedSeq: seq,
  eventHash: hash(seq),
  publishedAt: '2026-05-01T00:00:00.000Z',
  seq,
  demonstration: true,
  answers: {},
  withheld: {},
})

async function vintage(values: readonly number[], date: string): Promise<Vintage> {
  const file: SeriesFile = {
    series: 'IT.NET.USER.ZS',
    vintage: date,
    vintageBasis: 'given',
    fileName: 'invented.csv',
    fileHash: hash(1),
    observations: values.map((value, i) => ({
      economy: 'PER',
      year: 2000 + i,
      value,
      status: 'A',
      line: i + 2,
    })),
  }
  return {
    ...file,
    contentHash: await contentHash(file),
    importedAt: '2026-05-01T00:00:00.000Z',
    importedBy: 'a',
  }
}

describeOnEngines('what stands in the table beside reports', (table) => {
  it('never lets an older projection stand over a newer, in whatever order they come', async () => {
    for (const seq of [5, 3, 9, 9, 7]) await putPublished(table(), section(seq))
    expect((await listPublished(table(), '2026')).map(({ seq }) => seq)).toEqual([9])
    const status = (seq: number) => statusOf({ ...emptyReport('2026', 'PER'), seq })
    for (const seq of [4, 2, 8, 6]) await putStatus(table(), status(seq))
    expect((await listStatuses(table(), '2026')).map(({ seq }) => seq)).toEqual([8])
    expect(await projectedSeq(table(), '2026', 'PER')).toBe(8)
    expect(await projectedSeq(table(), '2026', 'AUS')).toBe(0)
  })

  it('keeps vintages side by side, and the same figures once', async () => {
    const first = await vintage([1, 2, 3], '2024-11-01')
    const later = await vintage([1, 2.5, 3, 4], '2026-07-13')
    expect(await putVintage(table(), first)).toBe('stored')
    expect(await putVintage(table(), later)).toBe('stored')
    const again = { ...first, fileName: 'again.csv' }
    expect(await putVintage(table(), again)).toBe('same')
    expect(await putVintage(table(), { ...again, vintage: '2026-08-01', vintageBasis: 'assumed' })).toBe(
      'same',
    )
    expect(await loadShelf(table(), first.series)).toEqual({ vintages: [first, later], withdrawals: [] })
  })

  it('corrects a date by a new item, withdraws by a mark, and keeps every item as it was', async () => {
    const guess = { ...(await vintage([7, 8], '2026-11-24')), vintageBasis: 'assumed' } as const
    expect(await putVintage(table(), guess)).toBe('stored')
    const dated = { ...guess, vintageBasis: 'given', importedAt: '2026-05-02T00:00:00.000Z' } as const
    expect(await putVintage(table(), dated)).toBe('dated')
    expect(await putVintage(table(), dated)).toBe('same')
    const { series, contentHash: hash } = guess
    const withdrawal = { series, contentHash: hash, reason: 'x', at: '2026-05-03T00:00:00.000Z', by: 'a' }
    expect(await putWithdrawal(table(), withdrawal)).toBe(true)
    const back = { ...guess, importedAt: '2026-05-04T00:00:00.000Z' }
    expect(await putVintage(table(), back)).toBe('restored')
    const { vintages, withdrawals } = await loadShelf(table(), series)
    expect(vintages.filter(({ contentHash }) => contentHash === hash)).toEqual([guess, dated, back])
    expect(withdrawals).toEqual([withdrawal])
  })

  it('gives the same hash to the same figures, whatever file and line they stood in', async () => {
    const one = await vintage([1, 2], '2026-01-01')
    const other = { ...one, observations: one.observations.map((o) => ({ ...o, line: o.line + 7 })) }
    expect(await contentHash({ ...other, fileName: 'other.csv' })).toBe(one.contentHash)
    const changed = { ...one, observations: one.observations.map((o) => ({ ...o, value: o.value + 1 })) }
    expect(await contentHash(changed)).not.toBe(one.contentHash)
  })

  it('gives each release number to one publisher', async () => {
    const manifest = (number: number, n: number): Manifest => ({
      number,
      parent: null,
      contentHash: hash(n),
      releasedAt: '2026-05-01T00:00:00.000Z',
      framework: '2026.1',
      demonstration: true,
      files: [{ name: 'scores.csv', sha256: hash(n), size: 10, since: number }],
      vintages: [],
    })
    expect(await latestRelease(table())).toBeUndefined()
    const won = await Promise.all([1, 2, 3, 4].map((n) => putRelease(table(), manifest(1, n))))
    expect(won.filter(Boolean)).toHaveLength(1)
    for (let n = 2; n <= 12; n += 1) expect(await putRelease(table(), manifest(n, n))).toBe(true)
    expect(await latestRelease(table())).toEqual(manifest(12, 12))
  })

  it('keeps a cycle by its revision: of two changes of the same terms one is lost', async () => {
    const [cycle] = demonstrationCycles
    if (!cycle) throw new Error('The demonstration has cycles')
    expect(await putCycle(table(), cycle)).toBe(true)
    const next = { ...cycle, revision: 2 }
    const won = await Promise.all([
      putCycle(table(), { ...next, graceDays: 1 }),
      putCycle(table(), { ...next, graceDays: 2 }),
    ])
    expect(won.filter(Boolean)).toHaveLength(1)
    expect((await listCycles(table())).map(({ revision }) => revision)).toEqual([2])
  })
})
