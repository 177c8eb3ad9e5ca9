import { describe, expect, it } from 'vitest'
import { convergencePage } from '../../../frontend/pages/analysis/convergence.tsx'
import { localeOf } from '../../../frontend/pages/locale.tsx'
import { convergenceOf } from '../../../frontend/pages/models/analysis/convergence.ts'
import { viewsOf } from '../../../frontend/pages/models/common.ts'
import { overviewOf } from '../../../frontend/pages/models/overview.ts'
import { economies } from '../../../shared/economies.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import { areaHistory } from '../../../shared/release/histories.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'

/** Others are silent in the first cycle than in the last one; in the first three focus areas, too many to compare. */
const cycles = [2018, 2026].map(inventedCycle)
const release = releaseOf({
  cycles,
  vintages: [],
  withdrawn: [],
  sections: cycles.flatMap((cycle, position) =>
    economies.flatMap(({ key }, e) =>
      focusAreas.flatMap(({ id }) => {
        const silent = Number(id) <= 3 ? 5 : 2
        const isSilent = position === 0 ? e < silent : e >= economies.length - silent
        return isSilent ? [] : [inventedSection(cycle, position, key, id, 1)]
      }),
    ),
  ),
})
const views = viewsOf(release)
const [first, newest] = [views[0], views.at(-1)]
const histories = focusAreas.map(({ id }) => areaHistory(newest?.history ?? [], id))
const convergence = convergenceOf(release, histories)

describe('whether economies are coming closer', () => {
  it('is drawn on the overview of the very economies that its sentence and the page on convergence compare', () => {
    if (!first || !newest) throw new Error('There are no cycles')
    const { spreads, closer } = overviewOf(newest, first, undefined)
    expect(spreads.filter(({ last }) => last)).toHaveLength(closer?.areas ?? -1)
    expect(closer?.areas).toBeLessThan(focusAreas.length)
    for (const [i, { bands, n }] of convergence.areas.entries()) {
      const { first, last } = spreads[i] ?? {}
      const whole = (at: number) =>
        bands.at(at) && [bands.at(at)?.min, bands.at(at)?.max].map((x) => Math.round(x ?? 0))
      expect(first && [first.min, first.max]).toEqual(whole(0))
      expect(last && [last.min, last.max]).toEqual(whole(-1))
      if (last) expect(last.n).toBe(n)
    }
  })

  it('stands in words beside the standard deviation that decides, on a page that can be cited and downloaded', () => {
    const { figure, ...locale } = localeOf('en')
    const html = convergencePage(convergence, {
      locale: { figure, ...locale },
      address: '/analysis/convergence/',
      assets: {},
      release: { number: 3, releasedAt: '2026-11-13T00:00:00.000Z', contentHash: '3'.repeat(64) },
    })
    const compared = convergence.areas.filter(({ sd }) => sd)
    expect(compared.length).toBeGreaterThan(3)
    for (const { sd } of compared)
      expect(html).toMatch(
        `: standard deviation ${figure(sd?.[0] ?? 0)} to ${figure(sd?.[1] ?? 0)} points<span>, range `,
      )
    expect(html).toContain('id="cite"')
    expect(html).toContain('data-cycle="2026"')
  })
})
