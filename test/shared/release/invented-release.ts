/** A release of two invented cycles and one series, with a file name that a spreadsheet would run. */
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import type { Release } from '../../../shared/release/release.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import type { PublicLook } from '../../../shared/release/second-looks.ts'
import type { Vintage } from '../../../shared/series.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'

export const dangerousName = '=HYPERLINK("https://example.org","x")'

const observation = (economy: EconomyKey, i: number) =>
  ({ economy, year: 2025, value: 50 + i / 3, status: 'A', line: i + 2 }) as const

const vintage: Vintage = {
  series: 'IT.NET.USER.ZS',
  vintage: '2026-01-31',
  vintageBasis: 'given',
  fileName: dangerousName,
  fileHash: '0'.repeat(64),
  contentHash: '1'.repeat(64),
  importedAt: '2024-02-01T00:00:00.000Z',
  importedBy: 'a',
  observations: economies.filter(({ key }) => key !== 'TWN').map(({ key }, i) => observation(key, i)),
}

const look: PublicLook = {
  cycle: '2026',
  economy: 'PER',
  indicator: '7.1',
  at: '2026-12-01T00:00:00.000Z',
  demonstration: true,
  look: {
    verdict: 'differs',
    reason: 'Invented reason',
    source: 'https://example.org/invented',
    language: 'en',
  },
  reply: { text: 'Respuesta inventada', language: 'es', at: '2026-12-02T00:00:00.000Z' },
}

/** `seq` of Peru's answers in focus area 7 of the newest cycle; the rest is always the same. */
export function inventedRelease(seq = 1): Release {
  const cycles = [2024, 2026].map(inventedCycle)
  const sections = cycles.flatMap((cycle, position) =>
    economies.flatMap(({ key }) =>
      focusAreas.map(({ id }) => {
        const moved = position === 1 && key === 'PER' && id === '7'
        return inventedSection(cycle, moved ? position + 2 * (seq - 1) : position, key, id, moved ? seq : 1)
      }),
    ),
  )
  return releaseOf({ cycles, sections, looks: [look], vintages: [vintage], withdrawn: [] })
}
