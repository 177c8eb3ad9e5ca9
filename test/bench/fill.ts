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

/** Year of the last of so many cycles; the first is never before 2000. */
export const lastYear = (cycles: number): number => Math.max(2026, 1999 + cycles)

/** So many cycles, oldest first. */
export const cyclesUntil = (cycles: number): Cycle[] =>
  Array.from({ length: cycles }, (_, i) => inventedCycle(lastYear(cycles) + 1 - cycles + i))

/** The sections of a cycle, which is one of so many; progress is the same however many they are. */
export function* sectionsOf(cycle: Cycle, cycles: number): Generator<PublishedSection> {
  const position = cycles - 1 - (lastYear(cycles) - Number(cycle.cycle))
  for (const { key } of economies)
    for (const { id } of focusAreas)
      yield inventedSection(cycle, Math.floor((5 * position) / cycles), key, id, 1)
}

/** Fills a table with so many cycles. */
export async function fill(table: Table, cycles: number): Promise<void> {
  for (const info of seriesRegister) await putVintage(table, inventedVintage(info))
  for (const cycle of cyclesUntil(cycles)) {
    await putCycle(table, cycle)
    for (const section of sectionsOf(cycle, cycles)) await putPublished(table, section)
  }
}
