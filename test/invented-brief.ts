/** An invented brief, and a release that it can be of. */
import { putRelease } from '../functions/store/release.ts'
import type { Table } from '../functions/store/table.ts'
import type { BriefContent } from '../shared/brief/brief.ts'

export const inventedBrief: BriefContent = {
  title: 'Invented brief',
  language: 'en',
  release: 1,
  blocks: [
    { kind: 'text', heading: 'Invented heading', text: 'Invented text.\n\nA second paragraph.' },
    { kind: 'table', economies: ['AUS', 'PER'], indicators: ['7.1'], cycles: ['2026'] },
  ],
}

/** Leaves word of a release in the table, as a publisher does. */
export const releaseNumbered = (table: Table, number: number): Promise<boolean> =>
  putRelease(table, {
    number,
    parent: null,
    contentHash: '0'.repeat(64),
    releasedAt: '2026-04-01T00:00:00.000Z',
    framework: '2026.1',
    demonstration: true,
    files: [],
    vintages: [],
  })
