import { describe, expect, it } from 'vitest'
import { showBlock } from '../../../frontend/pages/models/brief.ts'
import { blockChanges } from '../../../frontend/pages/models/brief-changes.ts'
import type { BriefBlock } from '../../../shared/brief/brief.ts'
import { economies } from '../../../shared/economies.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import { dataFiles } from '../../../shared/release/data/files.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'
import { filesOfRelease } from '../../shared/release/files-of-release.ts'

/** Two cycles, in the later of which Peru's answers to focus area 7 tell of `progress`. */
function releaseAfter(progress: number) {
  const cycles = [2024, 2026].map(inventedCycle)
  const sections = cycles.flatMap((cycle, position) =>
    economies.flatMap(({ key }) =>
      focusAreas.map(({ id }) =>
        inventedSection(
          cycle,
          key === 'PER' && id === '7' && position === 1 ? progress : position,
          key,
          id,
          1,
        ),
      ),
    ),
  )
  return releaseOf({ cycles, sections, vintages: [], withdrawn: [] })
}

describe('what another release changes in a block', () => {
  const releases = [releaseAfter(0), releaseAfter(4)] as const
  const files = releases.map((release) => filesOfRelease(dataFiles(release)))
  const changes = async (block: BriefBlock, to = 1) => {
    const [before, after] = [files[0], files[to]]
    if (!before || !after) throw new Error('There are two releases')
    return blockChanges(await showBlock(block, before), await showBlock(block, after))
  }
  const ids = ['7.1', '7.2', '7.3', '7.4', '7.5']
  const table: BriefBlock = {
    kind: 'table',
    economies: ['PER', 'CHL'],
    indicators: ids,
    cycles: ['2024', '2026'],
  }

  it('is nothing where the release is the same', async () => {
    expect(await changes(table, 0)).toEqual({ kind: 'table', changes: [] })
    expect(await changes({ kind: 'chart', of: '7', economies: ['PER'] }, 0)).toMatchObject({ changes: [] })
  })

  it('of a table is exactly the answers that differ between the releases', async () => {
    const found = await changes(table)
    const [was, is] = releases.map(({ cycles }) =>
      [...(cycles[1]?.observations ?? [])].filter((o) => o.economy === 'PER' && ids.includes(o.indicator)),
    )
    const expected = (was ?? []).flatMap((old, i) => {
      const now = is?.[i]
      return now && (old.level !== now.level || old.status !== now.status) ? [old.indicator] : []
    })
    expect(expected.length).toBeGreaterThan(0)
    expect(found.kind === 'table' && found.changes.map(({ indicator }) => indicator)).toEqual(expected)
    expect(
      found.kind === 'table' && found.changes.every((c) => c.economy === 'PER' && c.time === '2026'),
    ).toBe(true)
  })

  it('of a chart names the economy, the year, and both values', async () => {
    const found = await changes({ kind: 'chart', of: '7', economies: ['PER', 'CHL'] })
    if (found.kind !== 'chart') throw new Error('This is no chart')
    const own = found.changes.filter(({ of }) => of === 'PER' || of === 'CHL')
    expect(own).toMatchObject([{ of: 'PER', time: '2026' }])
    expect(own[0]?.before).not.toBe(own[0]?.after)
  })
})
