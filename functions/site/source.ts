/** Reads all that a release is built of. */
import { seriesRegister } from '../../shared/framework/index.ts'
import type { ReleaseSource } from '../../shared/release/release-of.ts'
import { partWithdrawn } from '../../shared/release/withdrawn.ts'
import { listCycles } from '../store/cycle.ts'
import { listPublished } from '../store/published.ts'
import { loadShelf } from '../store/series.ts'
import type { Table } from '../store/table.ts'

/** Cycles, published sections and vintages; no report is read, so no draft can be published. */
export async function releaseSource(table: Table): Promise<ReleaseSource> {
  const [cycles, shelves] = await Promise.all([
    listCycles(table),
    Promise.all(seriesRegister.map(async ({ code }) => partWithdrawn(await loadShelf(table, code)))),
  ])
  const sections = await Promise.all(cycles.map(({ cycle }) => listPublished(table, cycle)))
  return {
    cycles,
    sections: sections.flat(),
    vintages: shelves.flatMap(({ standing }) => standing),
    withdrawn: shelves.flatMap(({ withdrawn }) => withdrawn),
  }
}
