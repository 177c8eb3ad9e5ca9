import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simpleMean, weightedMean } from '../../../shared/analysis/aggregate.ts'
import { groupMean, groupQuorum, weightedGroupMean } from '../../../shared/analysis/group.ts'
import type { VintageHistory } from '../../../shared/analysis/history.ts'
import { revisionOf } from '../../../shared/analysis/revision.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'

const keys = economies.map(({ key }) => key)
const number = fc.double({ min: 0.1, max: 100, noNaN: true })
/** A number for some of the economies. */
const some = fc
  .array(fc.option(number, { nil: undefined }), { minLength: 21, maxLength: 21 })
  .map((values) => new Map(keys.flatMap((key, i) => (values[i] === undefined ? [] : [[key, values[i]]]))))
const all = fc
  .array(number, { minLength: 21, maxLength: 21 })
  .map((values) => new Map(keys.map((key, i) => [key, values[i] ?? 1])))
const members = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 21 })

describe('the mean of a group', () => {
  it('of all 21 is the mean of APEC, simple and weighted, and withheld where that is', () => {
    fc.assert(
      fc.property(some, all, (figures, weights) => {
        expect(groupMean(figures, keys)).toEqual(simpleMean(figures))
        const [ours, theirs] = [weightedGroupMean(figures, weights, keys), weightedMean(figures, weights)]
        expect([ours.n, ours.published]).toEqual([theirs.n, theirs.published])
        if (theirs.value !== undefined) expect(ours.value).toBeCloseTo(theirs.value, 8)
      }),
    )
  })

  it('lies between its members’ figures, and is given only where two thirds of them have one', () => {
    fc.assert(
      fc.property(some, all, members, (figures, weights, group) => {
        const known = group.flatMap((key) => figures.get(key) ?? [])
        const simple = groupMean(figures, group)
        expect(simple.published).toBe(known.length > 0 && known.length >= groupQuorum(group.length))
        for (const { value, n } of [simple, weightedGroupMean(figures, weights, group)]) {
          expect(n).toBe(known.length)
          if (value === undefined) continue
          expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9)
          expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9)
        }
      }),
    )
  })

  it('cannot be weighted where the weight of one member is unknown, and says whose', () => {
    const [first, second, third] = keys as [EconomyKey, EconomyKey, EconomyKey]
    const figures = new Map([first, second, third].map((key, i) => [key, i + 1]))
    const found = weightedGroupMean(
      figures,
      new Map([
        [first, 1],
        [second, 3],
      ]),
      [first, second, third],
    )
    expect(found).toEqual({ n: 2, published: false, weightless: [third] })
  })
})

describe('what a vintage changed', () => {
  const row = fc.array(fc.option(number, { nil: null }), { minLength: 5, maxLength: 5 })
  const vintage = fc.array(row, { minLength: 21, maxLength: 21 }).map(
    (values): VintageHistory => ({
      vintage: '2026-01-01',
      basis: 'given',
      file: 'invented.csv',
      newest: false,
      cycles: [],
      values,
      breaks: keys.map(() => []),
    }),
  )
  const known = ({ values }: VintageHistory) => values.flat().filter((value) => value !== null).length

  it('accounts for every figure of both', () => {
    fc.assert(
      fc.property(vintage, vintage, (older, newer) => {
        const { compared, added, removed, revised } = revisionOf(older, newer, 2020)
        expect(compared + added).toBe(known(newer))
        expect(compared + removed).toBe(known(older))
        expect(revised.length).toBeLessThanOrEqual(compared)
        for (const { economy, year, from, to } of revised)
          expect([older.values[economy]?.[year - 2020], newer.values[economy]?.[year - 2020]]).toEqual([
            from,
            to,
          ])
      }),
    )
  })

  it('is nothing between a vintage and itself, and names the largest change first', () => {
    fc.assert(
      fc.property(vintage, vintage, (older, newer) => {
        expect(revisionOf(older, older, 2020)).toMatchObject({ added: 0, removed: 0, revised: [] })
        const sizes = revisionOf(older, newer, 2020).revised.map(({ from, to }) => Math.abs(to - from))
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
      }),
    )
  })
})
