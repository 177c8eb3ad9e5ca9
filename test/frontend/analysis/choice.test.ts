import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, choiceAsValues, choiceFrom, noChoice } from '../../../frontend/pages/analysis/choice.ts'
import { economies } from '../../../shared/economies.ts'
import { focusAreas, indicators } from '../../../shared/framework/index.ts'

const subjects = new Set<string>([...focusAreas, ...indicators].map(({ id }) => id))
const keys = economies.map(({ key }) => key)
const year = fc.integer({ min: 1980, max: 2100 })

const choice: fc.Arbitrary<Choice> = fc.record(
  {
    of: fc.constantFrom('', ...subjects, ...keys.map((key) => key.toLowerCase())),
    economies: fc.uniqueArray(fc.constantFrom(...keys.map((key) => key.toLowerCase())), { maxLength: 5 }),
    group: fc.subarray(keys),
    base: year,
    vintage: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    target: fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      year,
    }),
  },
  { requiredKeys: ['of', 'economies', 'group'] },
)

const again = (of: Choice): Choice => {
  const values = choiceAsValues(of)
  return choiceFrom((name) => values[name] ?? '', subjects)
}

describe('a choice in the address', () => {
  it('is the same when a link is opened', () => {
    fc.assert(
      fc.property(choice, (of) => {
        expect(again(of)).toEqual(of)
      }),
    )
  })

  it('holds nothing where nothing was chosen, and nothing that no page offers, whatever stands there', () => {
    expect(Object.values(choiceAsValues(noChoice)).every((value) => value === '')).toBe(true)
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (values, text) => {
        const read = (name: string) => values[name] ?? text
        const { of, economies: shown, group, base, vintage } = choiceFrom(read, subjects)
        expect(of === '' || subjects.has(of) || keys.some((key) => key.toLowerCase() === of)).toBe(true)
        expect(shown.length).toBeLessThanOrEqual(5)
        for (const key of group) expect(keys).toContain(key)
        expect(base === undefined || Number.isInteger(base)).toBe(true)
        expect(vintage === undefined || /^\d{4}-\d{2}-\d{2}$/.test(vintage)).toBe(true)
      }),
    )
  })
})
