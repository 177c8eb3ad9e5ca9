import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simpleMean, weightedMean } from '../../../shared/analysis/aggregate.ts'
import { areaScore } from '../../../shared/analysis/area-score.ts'
import { changeOf } from '../../../shared/analysis/change.ts'
import { dispersion, quantile } from '../../../shared/analysis/dispersion.ts'
import { levelScore, measureScore } from '../../../shared/analysis/score.ts'
import { economies } from '../../../shared/economies.ts'

const score = fc.double({ min: 0, max: 100, noNaN: true })
const scored = fc.oneof(score, fc.constantFrom('not_applicable', 'missing') as fc.Arbitrary<'missing'>)
const byEconomy = (n: number, value: (i: number) => number = (i) => i) =>
  new Map(economies.slice(0, n).map(({ key }, i) => [key, value(i)]))

describe('the score of an answer', () => {
  it('of a level is its share of three steps', () => {
    expect((['none', 'pilot', 'partial', 'full'] as const).map(levelScore)).toEqual([
      0,
      100 / 3,
      200 / 3,
      100,
    ])
  })

  it('of a figure runs from floor to goal, straight or on logarithms, and stays between 0 and 100', () => {
    const linear = { floor: 20, goal: 70, scale: 'linear' } as const
    expect([10, 20, 45, 70, 90].map((x) => measureScore(linear, x))).toEqual([0, 0, 50, 100, 100])
    const log = { floor: 1, goal: 10_000, scale: 'log' } as const
    expect(measureScore(log, 100)).toBeCloseTo(50)
    expect([-5, 0, 1].map((x) => measureScore(log, x))).toEqual([0, 0, 0])
    const lowerIsBetter = { floor: 10, goal: 0, scale: 'linear' } as const
    expect([10, 5, 0].map((x) => measureScore(lowerIsBetter, x))).toEqual([0, 50, 100])
  })
})

describe('the score of a focus area', () => {
  it('is bounded by low and high, which close on it when nothing is missing', () => {
    fc.assert(
      fc.property(fc.array(scored, { maxLength: 12 }), (answers) => {
        const result = areaScore(answers)
        if (result.state === 'not_applicable') {
          expect(result.applicable).toBe(0)
          return
        }
        expect(result.low).toBeLessThanOrEqual(result.high + 1e-9)
        if (result.state === 'not_enough') return
        expect(result.score).toBeGreaterThanOrEqual(result.low - 1e-9)
        expect(result.score).toBeLessThanOrEqual(result.high + 1e-9)
        if (result.answered === result.applicable) expect(result.low).toBeCloseTo(result.high)
      }),
    )
  })

  it('needs two thirds of what applies and at least two answers', () => {
    expect(areaScore([50, 60, 'missing']).state).toBe('published')
    expect(areaScore([50, 'missing', 'missing']).state).toBe('not_enough')
    expect(areaScore([50]).state).toBe('not_enough')
    expect(areaScore([50, 'not_applicable', 70]).state).toBe('published')
    expect(areaScore(['not_applicable', 'not_applicable']).state).toBe('not_applicable')
  })
})

describe('an aggregate', () => {
  it('is published from 14 economies on, and says its n in any case', () => {
    expect(simpleMean(byEconomy(13))).toEqual({ n: 13, published: false })
    expect(simpleMean(byEconomy(14))).toEqual({ n: 14, published: true, value: 6.5 })
  })

  it('weighted needs two thirds of the weight as well as of the economies', () => {
    const heavyLast = byEconomy(21, (i) => (i === 20 ? 1_000 : 1))
    expect(weightedMean(byEconomy(20), heavyLast)).toMatchObject({ n: 20, published: false })
    expect(
      weightedMean(
        byEconomy(21, () => 5),
        heavyLast,
      ),
    ).toEqual({ n: 21, published: true, weightShare: 1, value: 5 })
  })

  it('weighted is not published, and has no share, while the weight of one economy is unknown', () => {
    const named = weightedMean(
      byEconomy(20),
      byEconomy(20, () => 1),
    )
    expect(named).toEqual({ n: 20, published: false, weightless: [economies[20]?.key] })
    expect(weightedMean(byEconomy(21), new Map())).toEqual({
      n: 0,
      published: false,
      weightless: economies.map(({ key }) => key),
    })
  })

  it('with equal weights is the simple mean', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 21, maxLength: 21 }), (values) => {
        const figures = byEconomy(21, (i) => values[i] ?? 0)
        const weighted = weightedMean(
          figures,
          byEconomy(21, () => 7),
        ).value
        expect(weighted).toBeCloseTo(simpleMean(figures).value ?? Number.NaN, 6)
      }),
    )
  })
})

describe('dispersion', () => {
  it('gives quartiles of type 7', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile([1, 2, 3, 4], p))).toEqual([1, 1.75, 2.5, 3.25, 4])
  })

  it('is not moved by adding the same to all, and has no ratio to a mean of 0', () => {
    const spread = dispersion(byEconomy(14))
    const moved = dispersion(byEconomy(14, (i) => i + 100))
    expect(moved?.sd).toBeCloseTo(spread?.sd ?? Number.NaN)
    expect(dispersion(byEconomy(15, (i) => i - 7))).not.toHaveProperty('cv')
    expect(dispersion(byEconomy(13))).toBeUndefined()
  })
})

describe('a change', () => {
  it('under one point is unchanged, and without a pair there is none', () => {
    expect(changeOf([[50, 50.9]])).toMatchObject({ direction: 'same', n: 1 })
    expect(
      changeOf([
        [50, 52],
        [60, 60],
      ]),
    ).toMatchObject({ direction: 'up', points: 1, n: 2 })
    expect(changeOf([[50, 40]])?.direction).toBe('down')
    expect(changeOf([])).toBeUndefined()
  })
})
