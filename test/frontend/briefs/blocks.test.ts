import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { apart } from '../../../frontend/pages/briefs/scale.ts'
import { showBlock } from '../../../frontend/pages/models/brief.ts'
import { BriefBlock } from '../../../shared/brief/brief.ts'
import { economies } from '../../../shared/economies.ts'
import { indicators } from '../../../shared/framework/index.ts'
import { dataFiles } from '../../../shared/release/data/files.ts'
import type { ReleaseFiles } from '../../../shared/release/file-histories.ts'
import type { Release } from '../../../shared/release/release.ts'
import { filesOfRelease } from '../../shared/release/files-of-release.ts'
import { inventedHistory } from '../analysis/invented-history.ts'

const years = [2022, 2024, 2026]

describe('the blocks of a brief', () => {
  let release: Release
  let files: ReleaseFiles

  beforeAll(() => {
    release = inventedHistory(years)
    files = filesOfRelease(dataFiles(release))
  })

  it('a table holds the observations of the release that were chosen, and no other', () =>
    fc.assert(
      fc.asyncProperty(
        fc.subarray(
          economies.map(({ key }) => key),
          { minLength: 1, maxLength: 4 },
        ),
        fc.subarray(
          indicators.map(({ id }) => id),
          { minLength: 1, maxLength: 4 },
        ),
        fc.subarray(years.map(String), { minLength: 1 }),
        async (some, ids, cycles) => {
          const block = BriefBlock.parse({ kind: 'table', economies: some, indicators: ids, cycles })
          const shown = await showBlock(block, files)
          const expected = release.cycles
            .filter(({ cycle }) => cycles.includes(cycle))
            .flatMap(({ observations }) =>
              [...observations].filter((o) => some.includes(o.economy) && ids.includes(o.indicator)),
            )
          expect(shown.kind === 'table' && shown.rows).toEqual(expected)
        },
      ),
      { numRuns: 20 },
    ))

  it('a chart shows the level that the release holds for every economy in every cycle', async () => {
    const shown = await showBlock({ kind: 'chart', of: '7.1', economies: ['PER'] }, files)
    if (shown.kind !== 'chart') throw new Error('This is no chart')
    const points = { none: 0, pilot: 100 / 3, partial: 200 / 3, full: 100 }
    for (const [c, { observations }] of release.cycles.entries())
      for (const { economy, indicator, level } of observations)
        if (indicator === '7.1') {
          const e = economies.findIndex(({ key }) => key === economy)
          const value = shown.trend.subject.values[e]?.[c]
          if (level === undefined) expect(value).toBeNull()
          else expect(value).toBeCloseTo(points[level], 9)
        }
  })

  it('names at the ends of lines keep their order and never stand over one another', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 14, max: 296, noNaN: true }), { maxLength: 6 }), (places) => {
        const placed = apart(places.map((at, name) => ({ at, name })))
        expect(placed).toHaveLength(places.length)
        for (const [i, { at }] of placed.entries()) {
          const before = placed[i - 1]
          if (before) expect(at - before.at).toBeGreaterThanOrEqual(22.999)
        }
      }),
    ))
})
