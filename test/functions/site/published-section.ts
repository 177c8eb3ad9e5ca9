/** A published section with one answer, whose words tell one publication from another. */
import type { EconomyKey } from '../../../shared/economies.ts'
import type { PublishedSection } from '../../../shared/release/published.ts'

/** Focus area 7 of an economy in 2026, as its event `seq` published it. */
export const section = (economy: EconomyKey, seq: number, narrative: string): PublishedSection => ({
  cycle: '2026',
  economy,
  area: '7',
  publishedSeq: seq,
  eventHash: seq.toString(16).padStart(64, '0'),
  publishedAt: '2026-05-01T00:00:00.000Z',
  seq,
  demonstration: true,
  answers: {
    '7.1': {
      value: { kind: 'level', level: 'partial' },
      narrative,
      language: 'en',
      evidence: [],
      instruments: [],
    },
  },
  withheld: {},
})
