/** Reads all that a release is built of. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { seriesRegister } from '../../shared/framework/index.ts'
import type { PublishedSection } from '../../shared/release/published.ts'
import type { LargeSource } from '../../shared/release/release-of.ts'
import { type PublicLook, publicLooks } from '../../shared/release/second-looks.ts'
import { answersHeld, answersIn } from '../../shared/release/sections.ts'
import { partWithdrawn } from '../../shared/release/withdrawn.ts'
import { listCycles } from '../store/cycle.ts'
import { listPublished } from '../store/published.ts'
import { listLooks } from '../store/second-looks.ts'
import { loadShelf } from '../store/series.ts'
import type { Table } from '../store/table.ts'

/**
 * What is public at `now` (ISO 8601 UTC): cycles, published sections and vintages; no report is read, so no draft can be published. Sections beyond those
 * that may be held at once are kept compressed, so that they are read once and stay those of one moment.
 */
export async function releaseSource(table: Table, now: string): Promise<LargeSource> {
  const [cycles, shelves] = await Promise.all([
    listCycles(table),
    Promise.all(seriesRegister.map(async ({ code }) => partWithdrawn(await loadShelf(table, code)))),
  ])
  const read = new Map<string, () => readonly PublishedSection[]>()
  const looks: PublicLook[] = []
  let answers = 0
  for (const terms of cycles) {
    const { cycle, secondLookDays } = terms
    const sections = await listPublished(table, cycle)
    if (secondLookDays !== undefined)
      looks.push(...publicLooks(await listLooks(table, cycle), sections, terms, now))
    answers += answersIn(sections)
    read.set(cycle, answers <= answersHeld ? () => sections : compressed(sections))
  }
  return {
    cycles,
    sectionsIn: (cycle) => read.get(cycle)?.() ?? [],
    looks,
    vintages: shelves.flatMap(({ standing }) => standing),
    withdrawn: shelves.flatMap(({ withdrawn }) => withdrawn),
  }
}

function compressed(sections: readonly PublishedSection[]): () => readonly PublishedSection[] {
  const bytes = deflateRawSync(JSON.stringify(sections))
  return () => JSON.parse(inflateRawSync(bytes).toString('utf8'))
}
