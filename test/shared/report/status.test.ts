import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Change, ReportEvent } from '../../../shared/report/event.ts'
import { evolve } from '../../../shared/report/evolve.ts'
import { emptyReport, type ReportState } from '../../../shared/report/state.ts'
import { statusOf } from '../../../shared/report/status.ts'

const hash = '0'.repeat(64)

/** The report after one change on each day of May, from the first. */
const after = (changes: readonly Change[]): ReportState =>
  changes.reduce<ReportState>(
    (state, change, i) => {
      const at = `2026-05-0${i + 1}T00:00:00.000Z`
      const actor = { subject: 'invented', role: 'focal-point', economy: 'PER' } as const
      const event: ReportEvent = { id: randomUUID(), seq: i + 1, at, actor, change, previous: hash, hash }
      return evolve(state, event)
    },
    emptyReport('2026', 'PER'),
  )

it('a published section is published since its publication, whatever was withheld of it later', () => {
  const state = after([
    { type: 'SectionSubmitted', area: '7', clearedBy: 'Invented office' },
    { type: 'SectionPublished', area: '7' },
    { type: 'SectionRetracted', area: '7', indicators: ['7.1'], erratum: 'Invented erratum' },
  ])
  expect(statusOf(state).sections['7']).toMatchObject({
    status: 'published',
    since: '2026-05-02T00:00:00.000Z',
  })
})
