import { describe, expect, it } from 'vitest'
import { checkpointVersion, upcast } from '../../../shared/report/checkpoint.ts'

/** As checkpoints of version 1 were written before answers could be carried forward and sections reviewed. */
const first = {
  cycle: '2026',
  economy: 'PER',
  seq: 50,
  sections: {
    '7': {
      id: '00000000-0000-4000-8000-000000000002',
      seq: 50,
      at: '2026-05-01T00:00:00.000Z',
      by: { subject: 'somebody', role: 'analyst' },
      status: 'published',
      publishedSeq: 50,
      publishedAt: '2026-05-01T00:00:00.000Z',
      withheld: {},
    },
  },
  answers: {
    '7.1': {
      id: '00000000-0000-4000-8000-000000000001',
      seq: 1,
      at: '2026-05-01T00:00:00.000Z',
      by: { subject: 'somebody', role: 'contributor', economy: 'PER' },
      answer: {
        value: { kind: 'level', level: 'pilot' },
        language: 'en',
        evidence: [],
        instruments: [],
      },
    },
  },
  comments: {},
  support: {},
  bytes: 80,
  recent: [],
}

describe('a stored checkpoint', () => {
  it('of the first shape is read unchanged, but that its bytes are counted as they are today', () => {
    const bytes = JSON.stringify(first.sections['7']).length + JSON.stringify(first.answers['7.1']).length
    expect(upcast({ version: 1, state: first })).toEqual({ ...first, looks: {}, bytes })
  })

  it('of today’s version is read unchanged', () => {
    const state = { ...first, looks: {} }
    expect(upcast({ version: checkpointVersion, state })).toEqual(state)
  })

  it('of the version before second looks has none', () => {
    expect(upcast({ version: 2, state: first })).toEqual({ ...first, looks: {} })
  })

  it('of an older version goes through every upcaster, and through none where one is missing', () => {
    const older = new Map([
      [1, (state: unknown) => ({ ...(state as object), bytes: 81 })],
      [2, (state: unknown) => ({ ...(state as typeof first), looks: {}, seq: 51 })],
    ])
    expect(upcast({ version: 1, state: first }, older, 3)).toEqual({
      ...first,
      looks: {},
      bytes: 81,
      seq: 51,
    })
    older.delete(2)
    expect(upcast({ version: 1, state: first }, older, 3)).toBeUndefined()
  })

  it('of a shape that it does not claim is refused', () => {
    expect(() => upcast({ version: checkpointVersion, state: { ...first, seq: 'fifty' } })).toThrow()
  })
})
