import { describe, expect, it } from 'vitest'
import { furthestMoved } from '../../../frontend/charts/first-picks.ts'

const line = (key: string, ...values: (number | null)[]) => ({ key, values })

describe('what stands out in a chart before anybody chose', () => {
  it('is whose last figure is furthest from the first, whichever way, gaps aside', () => {
    const lines = [line('a', 1, 2, 3), line('b', 9, 1, null), line('c', null, 1, 7), line('d', 5, 99, 5)]
    expect(furthestMoved(lines)).toEqual(['b', 'c'])
  })

  it('is by order of the list where they moved alike', () => {
    expect(furthestMoved([line('a', 1, 2), line('b', 4, 3), line('c', 1, 2)])).toEqual(['a', 'b'])
  })

  it('is nobody who has a single figure or none', () => {
    expect(furthestMoved([line('a', null, 5), line('b', null), line('c')])).toEqual([])
  })
})
