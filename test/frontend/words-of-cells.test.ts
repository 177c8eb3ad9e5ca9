import { expect, it } from 'vitest'
import { catalogues } from '../../frontend/locales/catalogues.ts'
import { formats } from '../../frontend/locales/format.ts'
import { cellWords } from '../../frontend/pages/cell.tsx'

it.each(['en', 'es'] as const)(
  'no cell says in %s that an economy answered what a publisher measured',
  (language) => {
    const t = catalogues[language]
    const few = cellWords(t, { kind: 'few', answered: 1, applicable: 4 })
    const score = {
      kind: 'score',
      score: 50,
      band: 2,
      low: 25,
      high: 75,
      answered: 2,
      applicable: 4,
    } as const
    for (const words of [few, cellWords(t, score), cellWords(t, { ...score, low: 50, high: 50 })])
      expect(words).not.toMatch(/answered|reported|respondid|informad/)
    expect(few).toMatch(/1 (of|de) 4/)
  },
)

it('a column of figures keeps its decimals, zeros too', () => {
  const { fixed, figure } = formats('en')
  expect([3.5, 9, 84.06].map((value) => fixed(value, 1))).toEqual(['3.5', '9.0', '84.1'])
  expect(figure(9)).toBe('9')
})
