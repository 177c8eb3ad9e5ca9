import { describe, expect, it } from 'vitest'
import { pastedBlock } from '../../../frontend/workspace/briefs/pasted.ts'
import { economies } from '../../../shared/economies.ts'
import { indicators } from '../../../shared/framework/index.ts'

const site = 'https://aider.example.org'
const read = (path: string) => pastedBlock(`${site}${path}`, ['2022', '2024', '2026'])

describe('an address that is pasted into a brief', () => {
  it('of a selection is the table that the page would make, in the order of the framework', () => {
    expect(read('/data/selection/?economies=per%2Cchl&indicators=7.3%2C7.1&cycles=2026%2C2024')).toEqual({
      kind: 'table',
      economies: ['CHL', 'PER'],
      indicators: ['7.1', '7.3'],
      cycles: ['2024', '2026'],
    })
  })

  it('without a choice is of everything in the newest cycle, as the page shows it', () => {
    expect(read('/es/data/selection/')).toEqual({
      kind: 'table',
      economies: economies.map(({ key }) => key),
      indicators: indicators.map(({ id }) => id),
      cycles: ['2026'],
    })
  })

  it('of a trend is its chart; what only the page can show is left out', () => {
    expect(read('/es/analysis/trends/?of=3.4&economies=per%2Cxyz%2Caus&group=chl&base=2019')).toEqual({
      kind: 'chart',
      of: '3.4',
      economies: ['PER', 'AUS'],
    })
  })

  it.each([
    '/',
    '/analysis/trends/',
    '/analysis/trends/?of=per',
    '/data/selection/x/',
    '/analysis/trends/?of=99',
  ])('of anything else, %s, is none', (path) => expect(read(path)).toBeUndefined())

  it('that is no address is none', () => expect(pastedBlock('not an address', [])).toBeUndefined())
})
