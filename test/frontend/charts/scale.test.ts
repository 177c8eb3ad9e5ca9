import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelledYears, roundTicks } from '../../../frontend/charts/scale.ts'

it('the marks of an axis are round, equally apart, and cover what is drawn', () => {
  expect(roundTicks(3, 97, 6)).toEqual([0, 20, 40, 60, 80, 100])
  expect(roundTicks(0.12, 0.31, 5)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35])
  expect(roundTicks(50, 50, 5)).toEqual([40, 60])
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1_000),
      fc.integer({ min: 1, max: 1e9 }).map((n) => n / 1_000),
      (low, range) => {
        const ticks = roundTicks(low, low + range, 6)
        expect(ticks[0]).toBeLessThanOrEqual(low + 1e-9 * Math.abs(low))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + range - 1e-9 * Math.abs(low + range))
        expect(ticks.length).toBeLessThanOrEqual(8)
      },
    ),
  )
})

it('years are labelled as far as there is room, the last one always', () => {
  expect(labelledYears(5, 10)).toEqual([0, 1, 2, 3, 4])
  expect(labelledYears(10, 4)).toEqual([0, 3, 6, 9])
  expect(labelledYears(20, 3)).toEqual([5, 12, 19])
  expect(labelledYears(1, 0)).toEqual([0])
})
