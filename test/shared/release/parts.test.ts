import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../shared/release/data/parts.ts'

describe('the parts of a long table', () => {
  it('hold every row once, in order, none more than its share', () => {
    expect(partsOf(10, 4)).toEqual([
      { suffix: '', from: 0, to: 4 },
      { suffix: '-2', from: 4, to: 8 },
      { suffix: '-3', from: 8, to: 10 },
    ])
    expect(partsOf(0, 4)).toEqual([{ suffix: '', from: 0, to: 0 }])
  })

  it('keep together what belongs together, as far as it fits', () => {
    expect(partsOf(12, 5, 3).map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 6],
      [6, 9],
      [9, 12],
    ])
    expect(partsOf(6, 4, 6).map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 6],
    ])
  })
})
