import { describe, expect, it } from 'vitest'
import { indicatorOf } from '../../../shared/framework/index.ts'
import { figuresOf } from '../../../shared/release/figures.ts'
import { contentAt } from '../../../shared/release/observe.ts'
import type { Vintage } from '../../../shared/series.ts'

const indicator = indicatorOf('3.4')
if (indicator?.kind !== 'measure') throw new Error('3.4 is a measure')

const vintage: Vintage = {
  series: 'IT.NET.USER.ZS',
  vintage: '2026-07-13',
  vintageBasis: 'given',
  fileName: 'invented.csv',
  fileHash: '0'.repeat(64),
  observations: [{ economy: 'PER', year: 2025, value: 80, status: 'A', line: 2 }],
  contentHash: '1'.repeat(64),
  importedAt: '2026-08-01T00:00:00.000Z',
  importedBy: 'invented',
}
const figures = figuresOf(indicator, () => vintage)
const place = { cycle: '2026', economy: 'TWN' } as const

describe('an economy for which a series has no figure', () => {
  it('is a gap of the publisher, whose vintage it names, where the series was imported', () => {
    const observation = contentAt(indicator, place, undefined, figures)
    expect(observation).toMatchObject({ status: 'no_source_data', vintage: '2026-07-13' })
    expect(observation.source).toContain('IT.NET.USER.ZS')
  })

  it('names no vintage where nobody has imported the series', () => {
    const observation = contentAt(indicator, place, undefined, undefined)
    expect(observation.status).toBe('no_source_data')
    expect(observation.vintage).toBeUndefined()
  })
})
