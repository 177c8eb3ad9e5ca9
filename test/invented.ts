/** Cycles, published sections and vintages of any number, invented from a seed. */

import { demonstrationCycles } from '../infra/local/demo.ts'
import { inventedValue } from '../infra/local/demo-values.ts'
import { seeded } from '../infra/local/random.ts'
import type { Answer } from '../shared/answer.ts'
import type { Cycle } from '../shared/cycle.ts'
import { type EconomyKey, economies } from '../shared/economies.ts'
import { indicatorsIn } from '../shared/framework/index.ts'
import type { FocusAreaId, SeriesInfo } from '../shared/framework/types.ts'
import type { PublishedSection } from '../shared/release/published.ts'
import type { SeriesObservation, Vintage } from '../shared/series.ts'

export function inventedCycle(year: number): Cycle {
  const [model] = demonstrationCycles
  if (!model) throw new Error('There is no demonstration cycle to start from')
  return {
    ...model,
    cycle: String(year),
    opens: `${year}-03-01T00:00:00.000Z`,
    due: `${year}-09-30T00:00:00.000Z`,
    closes: `${year}-11-30T00:00:00.000Z`,
  }
}

/** A section with an answer to most of its indicators; another `seq` gives other answers. `position` tells progress. */
export function inventedSection(
  cycle: Cycle,
  position: number,
  economy: EconomyKey,
  area: FocusAreaId,
  seq: number,
): PublishedSection {
  const random = seeded(`invented ${cycle.cycle} ${economy} ${area} ${seq}`)
  const answers: Record<string, Answer> = {}
  for (const indicator of indicatorsIn(area)) {
    const value = inventedValue(indicator, economy, position, cycle, random)
    if (value.kind === 'not_reported') continue
    answers[indicator.id] = {
      value,
      narrative: `Invented answer ${seq} ${random.next()}`,
      language: 'en',
      evidence: [],
      instruments: [],
    }
  }
  return {
    cycle: cycle.cycle,
    economy,
    area,
    publishedSeq: seq,
    eventHash: seq.toString(16).padStart(64, '0'),
    publishedAt: new Date(Date.parse(cycle.opens) + seq * 1_000).toISOString(),
    seq,
    demonstration: true,
    answers,
    withheld: {},
  }
}

/** A vintage with a figure for most economies and years from 2000 to 2025. */
export function inventedVintage({ code, min, max }: SeriesInfo): Vintage {
  const top = max ?? min + 1_000
  const observations = economies.flatMap(({ key: economy }) => {
    const random = seeded(`series ${code} ${economy}`)
    const [start, step] = [0.1 + 0.4 * random.next(), 0.02 * random.next()]
    return Array.from({ length: 26 }, (_, i): SeriesObservation | undefined => {
      if (random.chance(0.05)) return undefined
      const value = Number((min + (top - min) * (start + i * step)).toPrecision(6))
      return { economy, year: 2000 + i, value, status: 'A', line: i + 2 }
    }).filter((observation) => observation !== undefined)
  })
  return {
    series: code,
    vintage: '2026-01-15',
    vintageBasis: 'given',
    fileName: 'invented.csv',
    fileHash: '0'.repeat(64),
    observations,
    contentHash: seeded(code).uuid().replaceAll('-', '').repeat(2),
    importedAt: '2026-01-15T00:00:00.000Z',
    importedBy: 'invented',
  }
}
