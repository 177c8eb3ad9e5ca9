import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { implementationRate } from '../../../shared/analysis/implementation-rate.ts'
import { levelMoves } from '../../../shared/analysis/level-moves.ts'
import { type ProgressRule, progressClass, progressClasses } from '../../../shared/analysis/progress-class.ts'
import { levelScore } from '../../../shared/analysis/score.ts'
import { anticipated, statusOf } from '../../../shared/analysis/status.ts'
import type { Point } from '../../../shared/analysis/trend.ts'

const level = fc.constantFrom('full' as const, 'partial' as const, 'pilot' as const, 'none' as const)
const score = fc.double({ min: 0, max: 100, noNaN: true })
const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true })

/** Points a year apart from 2017 on. */
const yearly = (...values: number[]): Point[] => values.map((value, i) => ({ year: 2017 + i, value }))
const series = (value: fc.Arbitrary<number>, minLength: number) =>
  fc.array(value, { minLength, maxLength: 12 }).map((values) => yearly(...values))

const growth: ProgressRule = { form: 'growth', direction: 'higher' }
const points: ProgressRule = { form: 'points', direction: 'higher' }

describe('the implementation rate', () => {
  it('is the mean score of the levels that were answered, and says how many they are', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 60 }), (levels) => {
        const { rate, answered } = implementationRate(levels)
        const mean = levels.reduce((sum, l) => sum + levelScore(l), 0) / levels.length
        expect(answered).toBe(levels.length)
        expect(rate).toBeCloseTo(mean, 8)
      }),
    )
    expect(implementationRate(['full', 'partial', 'none'])).toEqual({ rate: 500 / 9, answered: 3 })
  })

  it('of nothing is none, not zero', () => {
    expect(implementationRate([])).toEqual({ answered: 0 })
  })
})

describe('a class of progress by growth', () => {
  it('compares the observed rate a year with the rate that the target needs', () => {
    const target = { year: 2027, value: 200 }
    const after5 = (rate: number) => yearly(100, 1, 1, 1, 1, 100 * (1 + rate) ** 5)
    const needed = 2 ** (1 / 10) - 1
    const ofRatio = (ratio: number) => progressClass(after5(ratio * needed), { ...growth, target })
    expect([1.2, 0.951, 0.949, 0.601, 0.599, 0, -0.1].map((ratio) => ofRatio(ratio).class)).toEqual([
      'on_track',
      'on_track',
      'accelerate',
      'accelerate',
      'limited',
      'limited',
      'moving_away',
    ])
    expect(progressClass(yearly(100, 150, 210), { ...growth, target }).class).toBe('achieved')
  })

  it('without a target follows fixed rates: 1.5 %, 0.5 % and none a year', () => {
    const over2 = (rate: number) => progressClass(yearly(50, 1, 50 * (1 + rate) ** 2), growth).class
    expect([0.0151, 0.0149, 0.0051, 0.0049, 0, -0.001].map(over2)).toEqual([
      'on_track',
      'accelerate',
      'accelerate',
      'limited',
      'limited',
      'moving_away',
    ])
  })

  it('is not given under two years, nor where a value is zero or below', () => {
    expect(progressClass(yearly(10, 20), growth)).toEqual({ why: 'short' })
    expect(progressClass(yearly(10), points)).toEqual({ why: 'short' })
    expect(progressClass([], points)).toEqual({ why: 'short' })
    expect(progressClass(yearly(10, 0, 20), growth)).toEqual({ why: 'not_positive' })
    expect(progressClass(yearly(5, 4, 3), { ...growth, target: { year: 2030, value: 0 } })).toEqual({
      why: 'not_positive',
    })
  })

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(series(positive, 3), fc.double({ min: 0.1, max: 10, noNaN: true }), (measured, factor) => {
        const scaled = measured.map(({ year, value }) => ({ year, value: value * factor }))
        const [one, other] = [progressClass(measured, growth), progressClass(scaled, growth)]
        if (!('pace' in one) || !('pace' in other)) throw new Error('Positive values have a class')
        expect(other.pace).toBeCloseTo(one.pace, 6)
      }),
    )
  })
})

describe('a class of progress by points', () => {
  it('compares points a year with those that the target needs', () => {
    const target = { year: 2027, value: 80 }
    expect(progressClass(yearly(40, 44), { ...points, target })).toMatchObject({
      class: 'on_track',
      pace: 4,
      ratio: 1,
    })
    expect(progressClass(yearly(40, 43), { ...points, target }).class).toBe('accelerate')
    expect(progressClass(yearly(40, 41), { ...points, target }).class).toBe('limited')
    expect(progressClass(yearly(40, 39), { ...points, target }).class).toBe('moving_away')
    expect(progressClass(yearly(40, 80), { ...points, target }).class).toBe('achieved')
  })

  it('without a target follows fixed paces, and judges no pace within five points of the limit', () => {
    const classes = [51, 50.5, 50.1, 49].map((value) => progressClass(yearly(50, value), points).class)
    expect(classes).toEqual(['on_track', 'accelerate', 'limited', 'moving_away'])
    expect(progressClass(yearly(90, 95.5), { ...points, limit: 100 }).class).toBe('near_ceiling')
    expect(progressClass(yearly(90, 94.9), { ...points, limit: 100 }).class).toBe('on_track')
    const gap = { ...points, direction: 'lower', limit: 0 } as const
    expect(progressClass(yearly(8, 4), gap).class).toBe('near_ceiling')
    expect(progressClass(yearly(20, 12), gap)).toMatchObject({ class: 'on_track', pace: 8 })
  })

  it('of what stood at the target from the start is maintained or moved away', () => {
    const target = { year: 2027, value: 80 }
    expect(progressClass(yearly(85, 81), { ...points, target }).class).toBe('maintained')
    expect(progressClass(yearly(80, 79), { ...points, target }).class).toBe('moved_away')
  })

  it('is not given for a target that was due before the base', () => {
    expect(progressClass(yearly(40, 50), { ...points, target: { year: 2017, value: 80 } })).toEqual({
      why: 'target_before_base',
    })
  })

  it('is the same mirrored: a gap that closes is a score that rises', () => {
    fc.assert(
      fc.property(series(score, 2), score, fc.integer({ min: 2018, max: 2040 }), (rising, value, year) => {
        const up = progressClass(rising, { ...points, limit: 100, target: { year, value } })
        const falling = rising.map((p) => ({ ...p, value: -p.value }))
        const down = progressClass(falling, {
          form: 'points',
          direction: 'lower',
          limit: -100,
          target: { year, value: -value },
        })
        expect(down.class).toBe(up.class)
      }),
    )
  })

  it('is one of the closed list, whatever the order of the points', () => {
    fc.assert(
      fc.property(series(score, 2), (some) => {
        const found = progressClass(some, { ...points, limit: 100 })
        expect(progressClasses).toContain(found.class)
        expect(progressClass([...some].reverse(), { ...points, limit: 100 })).toEqual(found)
      }),
    )
  })
})

describe('moves on the implementation scale', () => {
  it('say the direction from first to last and each cycle in which the level moved', () => {
    const at = (cycle: string, l: 'full' | 'partial' | 'pilot' | 'none') => ({ cycle, level: l })
    const levels = [at('2024', 'pilot'), at('2018', 'none'), at('2020', 'none'), at('2022', 'partial')]
    expect(levelMoves(levels)).toMatchObject({
      direction: 'up',
      steps: 1,
      moves: [
        { cycle: '2022', from: 'none', level: 'partial' },
        { cycle: '2024', from: 'partial', level: 'pilot' },
      ],
    })
    expect(levelMoves([at('2018', 'full'), at('2020', 'full')])).toMatchObject({
      direction: 'unchanged',
      moves: [],
    })
    expect(levelMoves([at('2018', 'full'), at('2020', 'none')])).toMatchObject({
      direction: 'down',
      steps: -3,
    })
    expect(levelMoves([at('2018', 'full')])).toBeUndefined()
  })
})

describe('status and anticipated progress', () => {
  const target = { year: 2027, value: 80 }

  it('status is 0 at the base, 10 at the target, and stays from -10 to 10', () => {
    expect(statusOf(yearly(40, 60), target, 'higher')).toBe(5)
    expect(statusOf(yearly(40, 80), target, 'higher')).toBe(10)
    expect(statusOf(yearly(40, 30), target, 'higher')).toBe(-2.5)
    expect(statusOf(yearly(20, 15), { year: 2027, value: 10 }, 'lower')).toBe(5)
    fc.assert(
      fc.property(series(score, 2), score, (some, value) => {
        const status = statusOf(some, { year: 2030, value }, 'higher')
        if (status === undefined) expect(some[0]?.value).toBeGreaterThanOrEqual(value)
        else expect(Math.abs(status)).toBeLessThanOrEqual(10)
      }),
    )
  })

  it('status is not given for one point, nor from a base that had met the target', () => {
    expect(statusOf(yearly(40), target, 'higher')).toBeUndefined()
    expect(statusOf(yearly(80, 90), target, 'higher')).toBeUndefined()
    expect(anticipated(yearly(80, 85, 90), target, 'higher')).toBeUndefined()
  })

  it('a straight line is extended to the target year, from three points on', () => {
    expect(anticipated(yearly(40, 44), target, 'higher')).toBeUndefined()
    const straight = (step: number) => anticipated(yearly(40, 40 + step, 40 + 2 * step), target, 'higher')
    expect(straight(4)?.value).toBeCloseTo(80)
    expect(straight(4)?.remaining).toBeCloseTo(0)
    expect(straight(4)?.n).toBe(3)
    expect([5, 3.61, 3.59, 0.1, -0.1].map((step) => straight(step)?.outlook)).toEqual([
      'on_track',
      'on_track',
      'accelerate',
      'accelerate',
      'reverse',
    ])
  })

  it('least squares use every point, not only the ends', () => {
    const bent = anticipated(yearly(10, 10, 10, 50), { year: 2020, value: 100 }, 'higher')
    expect(bent?.value).toBeCloseTo(38)
  })

  it('lower is better mirrors higher is better', () => {
    fc.assert(
      fc.property(series(score, 3), score, (some, value) => {
        const mirrored = some.map((p) => ({ ...p, value: -p.value }))
        const up = anticipated(some, { year: 2030, value }, 'higher')
        const down = anticipated(mirrored, { year: 2030, value: -value }, 'lower')
        expect(down?.outlook).toBe(up?.outlook)
        // Adding 0 makes of −0, which is no other number, 0.
        expect((down?.remaining ?? 0) + 0).toBe((up?.remaining ?? 0) + 0)
      }),
    )
  })
})
