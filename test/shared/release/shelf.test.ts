import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { economies } from '../../../shared/economies.ts'
import { newestVintage, pinnedVintage } from '../../../shared/release/shelf.ts'
import { partWithdrawn } from '../../../shared/release/withdrawn.ts'
import type { Vintage, Withdrawal } from '../../../shared/series.ts'

const hash = (name: string) => name.padEnd(64, '0')

/** A vintage of invented figures for the first `covers` economies in one year. */
const vintage = (
  name: string,
  over: Partial<Vintage> & { readonly covers?: number; readonly year?: number } = {},
): Vintage => {
  const { covers = 20, year = 2024, ...rest } = over
  return {
    series: 'SP.POP.TOTL',
    vintage: '2026-11-24',
    vintageBasis: 'assumed',
    fileName: `${name}.csv`,
    fileHash: hash('f'),
    contentHash: hash(name),
    importedAt: '2026-11-24T00:00:00.000Z',
    importedBy: 'a',
    observations: economies
      .slice(0, covers)
      .map(({ key }, i) => ({ economy: key, year, value: i + 1, status: 'A', line: i + 2 })),
    ...rest,
  }
}

const at = (hour: number) => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`
const nameOf = (v: Vintage | undefined) => v?.fileName

describe('the vintage that counts', () => {
  it('of two whose dates are assumed is the one of more economies, in whatever order they came', () => {
    const all = vintage('a', { covers: 21, importedAt: at(1) })
    const few = vintage('b', { covers: 20, importedAt: at(2) })
    expect(nameOf(newestVintage([all, few]))).toBe('a.csv')
    expect(nameOf(newestVintage([few, all]))).toBe('a.csv')
  })

  it('of two that are assumed and cover as many is that of the later year, and then the later import', () => {
    const old = vintage('a', { year: 2020, importedAt: at(3) })
    const recent = vintage('b', { importedAt: at(1) })
    const again = vintage('c', { importedAt: at(2) })
    expect(nameOf(newestVintage([old, recent]))).toBe('b.csv')
    expect(nameOf(newestVintage([old, again, recent]))).toBe('c.csv')
  })

  it('whose date is stated comes before any that is assumed, and of two stated the later', () => {
    const guess = vintage('a', { covers: 21, importedAt: at(9) })
    const may = vintage('b', { vintage: '2024-05-01', vintageBasis: 'given', covers: 3 })
    const june = vintage('c', { vintage: '2024-06-01', vintageBasis: 'file', covers: 3 })
    expect(nameOf(newestVintage([guess, may]))).toBe('b.csv')
    expect(nameOf(newestVintage([june, may, guess]))).toBe('c.csv')
  })

  it('does not depend on the order of the shelf', () => {
    const shelf = [
      vintage('a', { covers: 21 }),
      vintage('b', { covers: 21, year: 2023 }),
      vintage('c', { vintage: '2024-05-01', vintageBasis: 'given' }),
      vintage('c', { importedAt: at(4) }),
      vintage('d', { vintage: '2024-05-01', vintageBasis: 'file', importedAt: at(2) }),
    ]
    const order = fc.shuffledSubarray(shelf, { minLength: shelf.length })
    fc.assert(fc.property(order, (shuffled) => newestVintage(shuffled) === newestVintage(shelf)))
    fc.assert(
      fc.property(order, (shuffled) => pinnedVintage(shuffled, at(3)) === pinnedVintage(shelf, at(3))),
    )
  })

  it('stands under the date that was stated last for its figures', () => {
    const guess = vintage('a')
    const wrong = vintage('a', { vintage: '2027-01-01', vintageBasis: 'given', importedAt: at(1) })
    const right = vintage('a', { vintage: '2024-01-01', vintageBasis: 'given', importedAt: at(2) })
    const other = vintage('b', { vintage: '2024-05-01', vintageBasis: 'file' })
    expect(newestVintage([guess, wrong, right])?.vintage).toBe('2024-01-01')
    expect(nameOf(newestVintage([guess, wrong, right, other]))).toBe('b.csv')
  })
})

describe('the vintage of a closed cycle', () => {
  it('is the newest that was there when it closed, and else the first that came after', () => {
    const first = vintage('a', { importedAt: at(1), covers: 21 })
    const later = vintage('b', { importedAt: at(3), vintageBasis: 'file' })
    expect(nameOf(pinnedVintage([later, first], at(2)))).toBe('a.csv')
    expect(nameOf(pinnedVintage([later, first], at(0)))).toBe('a.csv')
    expect(nameOf(pinnedVintage([later, first], at(4)))).toBe('b.csv')
  })

  it('keeps its figures when a date is corrected, and shows the corrected date', () => {
    const first = vintage('a', { importedAt: at(1), covers: 21 })
    const second = vintage('b', { importedAt: at(1), covers: 20 })
    const corrected = { ...second, vintage: '2025-01-01', vintageBasis: 'given', importedAt: at(5) } as const
    expect(nameOf(pinnedVintage([first, second, corrected], at(2)))).toBe('a.csv')
    const dated = { ...first, vintage: '2024-01-01', vintageBasis: 'given', importedAt: at(5) } as const
    expect(pinnedVintage([first, second, dated], at(2))?.vintage).toBe('2024-01-01')
  })
})

describe('a withdrawal', () => {
  const withdrawal: Withdrawal = {
    series: 'SP.POP.TOTL',
    contentHash: hash('a'),
    reason: 'Invented reason',
    at: at(3),
    by: 'a',
  }

  it('takes away every item of these figures, and no other', () => {
    const items = [vintage('a'), vintage('a', { importedAt: at(2) }), vintage('b')]
    const { standing, withdrawn } = partWithdrawn({ vintages: items, withdrawals: [withdrawal] })
    expect(standing.map(nameOf)).toEqual(['b.csv'])
    expect(withdrawn.map((w) => w.withdrawal.reason)).toEqual(['Invented reason', 'Invented reason'])
  })

  it('ends when the figures are imported again', () => {
    const items = [vintage('a'), vintage('a', { importedAt: at(4) })]
    expect(partWithdrawn({ vintages: items, withdrawals: [withdrawal] }).standing).toEqual([items[1]])
  })
})
