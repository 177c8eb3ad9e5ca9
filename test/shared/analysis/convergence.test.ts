import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaOf, constantPanel, sigmaByYear } from '../../../shared/analysis/convergence.ts'
import { economies } from '../../../shared/economies.ts'
import { figuresByYear, figuresOf } from '../../../shared/release/figures.ts'
import { describeReal } from '../../real-data.ts'
import { internetFile, vintageOf } from '../formats/real-vintage.ts'

const byEconomy = (values: readonly number[]) =>
  new Map(economies.slice(0, values.length).map(({ key }, i) => [key, values[i] ?? 0]))
const panelOf = (from: readonly number[], to: readonly number[]) =>
  constantPanel(byEconomy(from), byEconomy(to))
const figure = fc.double({ min: 0.5, max: 100, noNaN: true })
const starts = fc.uniqueArray(figure, { minLength: 4, maxLength: 21, selector: (x) => Math.round(x * 10) })

describe('sigma', () => {
  const years = new Map([
    [2017, byEconomy([10, 20, 30])],
    [2020, byEconomy([15, 20])],
    [2021, byEconomy([15, 20, 25, 90])],
    [2023, byEconomy([18, 20, 22])],
    [2024, byEconomy([1, 2, 3])],
  ])

  it('is of the same economies in every year, and leaves out a year that lacks one of them', () => {
    const sigma = sigmaByYear(years, 2017, 2023, 'measure')
    expect(sigma.map(({ year, n }) => [year, n])).toEqual([
      [2017, 3],
      [2021, 3],
      [2023, 3],
    ])
    expect(sigma[1]?.sd).toBeCloseTo(Math.sqrt(50 / 3))
    expect(sigma[0]?.cv).toBeCloseTo(Math.sqrt(200 / 3) / 20)
  })

  it('of scores has no coefficient of variation, and of no panel is empty', () => {
    expect(sigmaByYear(years, 2017, 2023, 'score').every(({ cv }) => cv === undefined)).toBe(true)
    expect(sigmaByYear(years, 2016, 2023, 'score')).toEqual([])
  })
})

describe('beta', () => {
  it('of scores finds the line on which they moved, and the speed at which the gap closes', () => {
    fc.assert(
      fc.property(
        starts,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (from, kept, years) => {
          const to = from.map((x) => 90 + kept * (x - 90))
          const beta = betaOf(panelOf(from, to), years, 'score')
          expect(beta?.beta).toBeCloseTo((kept - 1) / years, 5)
          expect(beta?.speed).toBeCloseTo(-Math.log(kept) / years, 4)
          expect(Math.exp(-(beta?.speed ?? 0) * (beta?.halfLife ?? 0))).toBeCloseTo(0.5)
          expect(beta?.standardError).toBeCloseTo(0, 5)
        },
      ),
    )
  })

  it('of measures does the same on logarithms', () => {
    fc.assert(
      fc.property(starts, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (from, kept) => {
        const to = from.map((x) => 50 * (x / 50) ** kept)
        expect(betaOf(panelOf(from, to), 6, 'measure')?.beta).toBeCloseTo((kept - 1) / 6, 5)
      }),
    )
  })

  it('of economies that drift apart is above 0, without speed or half-life', () => {
    const apart = betaOf(panelOf([10, 20, 40, 60], [10, 25, 55, 90]), 6, 'measure')
    expect(apart?.beta).toBeGreaterThan(0)
    expect(apart).not.toHaveProperty('speed')
    expect(apart).not.toHaveProperty('halfLife')
    expect(apart?.range).toEqual({ from: 50, to: 80 })
  })

  it('that overshoots has no speed either, because no share of the gap closes in a year', () => {
    const crossed = betaOf(panelOf([10, 20, 30, 41], [40, 30, 20, 10]), 2, 'score')
    expect((crossed?.beta ?? 0) * 2).toBeLessThan(-1)
    expect(crossed).not.toHaveProperty('speed')
  })

  it('is left out below three economies, for equal starts, and for a measure at zero', () => {
    expect(betaOf(panelOf([10, 20], [10, 30]), 6, 'score')).toBeUndefined()
    expect(betaOf(panelOf([0.1, 0.1, 0.1], [1, 2, 3]), 6, 'score')).toBeUndefined()
    expect(betaOf(panelOf([0, 20, 30], [10, 30, 40]), 6, 'measure')).toBeUndefined()
    expect(betaOf(panelOf([0, 20, 30], [10, 30, 40]), 6, 'score')?.without).toBeUndefined()
  })

  it('names the economy without which it moves most', () => {
    const from = [10, 50, 60, 70, 80]
    const outlier = betaOf(panelOf(from, [90, 55, 65, 75, 85]), 1, 'score')
    expect(outlier?.without).toMatchObject({ economy: economies[0]?.key, n: 4 })
    expect(outlier?.without?.beta).toBeCloseTo(0)
  })
})

describeReal('convergence in individuals using the Internet, 2017 to 2023', () => {
  const years = () => {
    const vintage = vintageOf(internetFile, 'IT.NET.USER.ZS')
    const figures = figuresOf({ series: 'IT.NET.USER.ZS' }, () => vintage)
    if (!figures) throw new Error('The series is there')
    return figuresByYear(figures)
  }

  it('has the reference beta, which doubles without Papua New Guinea', () => {
    const panel = constantPanel(years().get(2017) ?? new Map(), years().get(2023) ?? new Map())
    const beta = betaOf(panel, 6, 'measure')
    expect(beta?.n).toBe(20)
    expect(beta?.beta).toBeCloseTo(-0.06004, 5)
    expect(beta?.intercept).toBeCloseTo(0.29179, 5)
    expect(beta?.speed).toBeCloseTo(0.0744, 4)
    expect(beta?.halfLife).toBeCloseTo(Math.LN2 / 0.0744, 1)
    expect(beta?.without).toMatchObject({ economy: 'PNG', n: 19 })
    expect(beta?.without?.beta).toBeCloseTo(-0.122, 3)
  })

  it('has the reference sigma and coefficient of variation', () => {
    const sigma = sigmaByYear(years(), 2017, 2024, 'measure')
    const reference = [
      [2017, 23.48, 0.3349],
      [2020, 19.7, 0.2502],
      [2023, 17.4, 0.2025],
      [2024, 17.53, 0.203],
    ] as const
    for (const [year, sd, cv] of reference) {
      const found = sigma.find((s) => s.year === year)
      expect(found?.n).toBe(20)
      expect(found?.sd).toBeCloseTo(sd, 2)
      expect(found?.cv).toBeCloseTo(cv, 4)
    }
  })
})
