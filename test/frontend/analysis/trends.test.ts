import { describe, expect, it } from 'vitest'
import { trendsPage } from '../../../frontend/pages/analysis/trends.tsx'
import { localeOf } from '../../../frontend/pages/locale.tsx'
import { trendsOf } from '../../../frontend/pages/models/analysis/classes.ts'
import { trendOf } from '../../../frontend/pages/models/analysis/trend.ts'
import { viewsOf } from '../../../frontend/pages/models/common.ts'
import { economies } from '../../../shared/economies.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import { areaHistory } from '../../../shared/release/histories.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'

/** All report, but Peru nothing in the last cycle. */
function histories() {
  const cycles = [2018, 2022, 2026].map(inventedCycle)
  const sections = cycles.flatMap((cycle, position) =>
    economies.flatMap(({ key }) =>
      key === 'PER' && position === 2
        ? []
        : focusAreas.map(({ id }) => inventedSection(cycle, position, key, id, 1)),
    ),
  )
  const release = releaseOf({ cycles, sections, vintages: [], withdrawn: [] })
  const history = viewsOf(release).at(-1)?.history ?? []
  return focusAreas.map(({ id }) => areaHistory(history, id))
}

const peru = economies.findIndex(({ key }) => key === 'PER')

describe('the classes of progress', () => {
  const all = histories()
  const props = trendsOf(all)

  it('hold no economy without a score in the last cycle, and all others that have one', () => {
    for (const { id, counts, earlier } of props.areas) {
      const history = all.find(({ area }) => area === id)
      const trend = history && trendOf(id, { history })
      const ended = trend?.rows.filter(({ to }) => to !== undefined && to.year < 2026) ?? []
      expect(trend?.now).toBe(2026)
      expect(earlier).toBe(ended.length)
      expect(counts.reduce((sum, [, n]) => sum + n, earlier)).toBe(economies.length)
    }
    const ofPeru = all.map((history) => trendOf(history.area, { history })?.rows[peru]?.to?.year)
    expect(ofPeru.filter((year) => year === 2022).length).toBeGreaterThan(5)
  })

  it('are counted in the first sentence of the page as the table counts them', () => {
    const html = trendsPage(props, { locale: localeOf('en'), address: '/analysis/trends/', assets: {} })
    const compared = props.areas.flatMap(({ counts }) => counts.flatMap(([of, n]) => (of === null ? [] : n)))
    const earlier = props.areas.reduce((sum, area) => sum + area.earlier, 0)
    expect(html).toContain(`In ${compared.reduce((sum, n) => sum + n, 0)} cases`)
    expect(html).toContain(`${earlier} more cases end before 2026 and are not counted`)
  })
})

describe('the progress of an economy in a focus area', () => {
  it('says over how many indicators it is, and its pace is that of their means', () => {
    for (const history of histories()) {
      for (const { like, from, to, pace } of trendOf(history.area, { history })?.rows ?? []) {
        if (!like || !from || !to) continue
        expect(like.n).toBeGreaterThan(0)
        expect((like.to - like.from) / (to.year - from.year)).toBeCloseTo(pace ?? Number.NaN)
      }
    }
  })
})
