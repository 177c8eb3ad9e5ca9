/** Invented cycles, published sections and vintages, for every economy and indicator that there is. */
import { putCycle } from '../../functions/store/cycle.ts'
import { putPublished } from '../../functions/store/published.ts'
import { putVintage } from '../../functions/store/series.ts'
import type { Table } from '../../functions/store/table.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { economies } from '../../shared/economies.ts'
import { focusAreas, seriesRegister } from '../../shared/framework/index.ts'
import type { PublishedSection } from '../../shared/release/published.ts'
import { inventedCycle, inventedSection, inventedVintage } from '../invented.ts'

/** Year of the cycle that is still open. */
export const lastYear = 2026

/** The cycles up to the last one, oldest first. */
export const cyclesUntil = (cycles: number): Cycle[] =>
  Array.from({ length: cycles }, (_, i) => inventedCycle(lastYear + 1 - cycles + i))

/** The sections of a cycle, which is one of so many; progress is the same however many they are. */
export function* sectionsOf(cycle: Cycle, cycles: number): Generator<PublishedSection> {
  const position = cycles - 1 - (lastYear - Number(cycle.cycle))
  for (const { key } of economies)
    for (const { id } of focusAreas)
      yield inventedSection(cycle, Math.floor((5 * position) / cycles), key, id, 1)
}

/** Fills a table with the cycles up to the last one. */
export async function fill(table: Table, cycles: number): Promise<void> {
  for (const info of seriesRegister) await putVintage(table, inventedVintage(info))
  for (const cycle of cyclesUntil(cycles)) {
    await putCycle(table, cycle)
    for (const section of sectionsOf(cycle, cycles)) await putPublished(table, section)
  }
}
