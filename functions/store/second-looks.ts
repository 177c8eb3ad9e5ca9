/** Second looks at published sections, one item per section: what the publisher reads of them. */
import type { CycleId } from '../../shared/cycle.ts'
import { SectionLooks } from '../../shared/release/second-looks.ts'
import { lookKey, lookPartition } from './keys.ts'
import { queryAll } from './query.ts'
import { putLater, type Table } from './table.ts'

/** Stores the looks at a section unless the same or later ones stand there. */
export function putLooks(table: Table, looks: SectionLooks): Promise<boolean> {
  return putLater(table, { ...lookKey(looks.cycle, looks.economy, looks.area), looks, seq: looks.seq })
}

/** The looks at every section of a cycle, those that are not public yet among them. */
export async function listLooks(table: Table, cycle: CycleId): Promise<SectionLooks[]> {
  const items = await queryAll(table, lookPartition(cycle))
  return items.map(({ looks }) => SectionLooks.parse(looks))
}
