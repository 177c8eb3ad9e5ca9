import { beforeAll, describe, expect, it } from 'vitest'
import { economies } from '../../../shared/economies.ts'
import { focusAreas, indicators } from '../../../shared/framework/index.ts'
import { indexOf } from '../../../shared/release/cycle-index.ts'
import { dataFiles } from '../../../shared/release/data/files.ts'
import { type ReleaseFiles, readHistory } from '../../../shared/release/file-histories.ts'
import { areaHistory, seriesHistory } from '../../../shared/release/histories.ts'
import type { Release } from '../../../shared/release/release.ts'
import { inventedHistory } from '../../frontend/analysis/invented-history.ts'
import { filesOfRelease } from './files-of-release.ts'

describe('histories read from the files of a release', () => {
  let release: Release
  let files: ReleaseFiles

  beforeAll(() => {
    release = inventedHistory([2022, 2024, 2026])
    files = filesOfRelease(dataFiles(release))
  })

  it('are those of the release itself, for every focus area', async () => {
    const history = release.cycles.map(indexOf)
    for (const { id } of focusAreas)
      expect(await readHistory(files, id)).toEqual({ history: areaHistory(history, id) })
  })

  it('are those of the release itself, for every indicator and every vintage of its series', async () => {
    const history = release.cycles.map(indexOf)
    let measured = 0
    for (const indicator of indicators) {
      const read = await readHistory(files, indicator.id)
      const { cycles, indicators: found } = areaHistory(history, indicator.area, [indicator])
      expect(read.history).toMatchObject({ cycles, indicators: found })
      const series = indicator.kind === 'measure' ? seriesHistory(release, indicator) : undefined
      expect(read.series).toEqual(series)
      if (series) measured += 1
    }
    expect(measured).toBeGreaterThan(5)
  })

  it('hold every economy', async () => {
    const { history } = await readHistory(files, '7.1')
    const [only] = history.indicators
    expect(only?.kind === 'policy' && only.marks).toHaveLength(economies.length)
  })
})
