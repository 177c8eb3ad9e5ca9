import { beforeAll, describe, expect, it } from 'vitest'
import { densityPage } from '../../../frontend/pages/analysis/density.tsx'
import { sidesOf, ticksOf } from '../../../frontend/pages/analysis/dots.ts'
import { localeOf } from '../../../frontend/pages/locale.tsx'
import { type DensityProps, densityOf } from '../../../frontend/pages/models/analysis/density.ts'
import { viewsOf } from '../../../frontend/pages/models/common.ts'
import { historiesOf, inventedHistory } from './invented-history.ts'

describe('the page on institutions and progress', () => {
  let props: DensityProps
  beforeAll(() => {
    const release = inventedHistory([2018, 2026])
    const { areas, ...rest } = densityOf(viewsOf(release).at(-1), historiesOf(release))
    const few = areas.map(({ change, ...area }, i) =>
      i < 4 || change === undefined ? { ...area, n: 12 } : { ...area, change },
    )
    props = { ...rest, areas: few }
  })
  const page = () =>
    densityPage(props, { locale: localeOf('en'), address: '/analysis/density/', assets: {} }).replace(
      /<[^>]+>/g,
      ' ',
    )

  it('names every focus area that the picture leaves out, and says why in the table too', () => {
    const placed = props.areas.filter(({ change }) => change !== undefined).length
    expect(placed).toBeGreaterThan(2)
    expect(placed).toBeLessThan(8)
    expect(page()).toContain(`With ${placed} points a pattern can be chance`)
    expect(page()).toContain('1 Infrastructure (12); 2 Interoperability (12)')
    expect(page().match(/– \(12 of the 14 economies needed\)/g)).toHaveLength(11 - placed)
  })
})

describe('a picture of dots', () => {
  it('has ticks from below the lowest to above the highest value, with 0 among them', () => {
    for (const [low, high] of [
      [0, 9],
      [-3.2, 21.7],
      [-0.4, 1],
      [0, 130],
    ] as const) {
      const ticks = ticksOf(low, high)
      expect(ticks).toContain(0)
      expect(ticks[0]).toBeLessThanOrEqual(low)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high)
      expect(ticks.length).toBeLessThanOrEqual(7)
    }
  })

  it('keeps dots and labels of one column apart', () => {
    const placed = sidesOf([100, 104, 111, 300].map((y, i) => ({ id: String(i), x: 50, y })))
    for (const one of placed)
      for (const other of placed) {
        if (one === other) continue
        const [across, upward] = [Math.abs(one.aside - other.aside), Math.abs(one.y - other.y)]
        expect(Math.hypot(across, upward)).toBeGreaterThan(9)
        if (one.side === other.side) expect(Math.abs(one.labelY - other.labelY)).toBeGreaterThan(12)
      }
  })
})
