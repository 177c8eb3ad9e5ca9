import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../frontend/workspace/notices.ts'
import { queueRows, queueView } from '../../frontend/workspace/queue-filter.ts'
import { actorNamed } from '../../infra/local/accounts.ts'
import { demonstrationCycles } from '../../infra/local/demo.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { type FocusAreaId, focusAreaIds } from '../../shared/framework/types.ts'
import type { ReportStatus, SectionSummary } from '../../shared/report/status.ts'

const cycle = { ...demonstrationCycles.at(-1), objectionDays: 14 } as Cycle
const now = '2026-06-30T00:00:00.000Z'
const day = (n: number) => `2026-06-${String(n).padStart(2, '0')}T00:00:00.000Z`
const draft: SectionSummary = { status: 'draft', answered: 0, indicators: 6, openComments: 0 }

const report = (
  economy: ReportStatus['economy'],
  sections: Partial<Record<FocusAreaId, Partial<SectionSummary>>>,
): ReportStatus => ({
  cycle: '2026',
  economy,
  seq: 1,
  sections: Object.fromEntries(
    focusAreaIds.map((id) => [id, { ...draft, ...sections[id] }]),
  ) as ReportStatus['sections'],
})

const statuses = [
  report('PER', {
    '1': { status: 'submitted', since: day(20), answered: 6 },
    '2': { status: 'reviewed', since: day(25), review: { at: day(25) }, answered: 3 },
    '3': { status: 'returned', since: day(26), openComments: 2, carried: 1 },
  }),
  report('AUS', {
    '3': { status: 'returned', since: day(29), review: { at: day(27), objected: day(29) } },
    '1': { status: 'reviewed', since: day(10), review: { at: day(10) }, answered: 1 },
    '2': { status: 'reviewed', since: day(28), review: { at: day(27), agreed: day(28) }, answered: 2 },
  }),
]
const rows = (query: Record<string, string>) =>
  queueRows(statuses, queueView(query), cycle, now).map(({ economy, area }) => `${economy} ${area}`)

describe('the review queue', () => {
  it('shows first what waits for the reviewer, longest first: to review, agreed to, past its period, or objected to', () => {
    expect(rows({})).toEqual(['AUS 1', 'PER 1', 'AUS 2', 'AUS 3'])
  })

  it('is filtered and ordered by the address, and ignores what it does not know', () => {
    expect(rows({ state: 'reviewed', order: 'economy' })).toEqual(['AUS 1', 'AUS 2', 'PER 2'])
    expect(rows({ state: 'reviewed', economy: 'PER' })).toEqual(['PER 2'])
    expect(rows({ state: 'waiting', order: 'completeness', area: '1' })).toEqual(['PER 1', 'AUS 1'])
    expect(rows({ state: 'burnt', order: 'up', economy: 'XYZ' })).toEqual(rows({}))
  })
})

describe('what waits for somebody', () => {
  const notices = (who: string, at = now) =>
    noticesOf(actorNamed(who), cycle, statuses, at).map(({ words, href }) => [words, href.split('/').at(-1)])

  it('is for the focal point the last word, and for both what is not submitted, returned, commented and carried', () => {
    const both = [
      ['9 sections are not submitted yet; due 15 Dec 2026, 23:59 UTC', '3'],
      ['Section 3 was returned: mend it and submit it again', '3'],
      ['Section 3 has 2 open comments', '3'],
      ['Section 3 has 1 answer carried forward to confirm', '3'],
    ]
    expect(notices('per-contributor')).toEqual(both)
    expect(notices('per-focal-point')).toEqual([
      ...both.slice(0, 1),
      ['Section 2 is reviewed: agree to its publication, or object', '2'],
      ...both.slice(1),
    ])
  })

  it('says before and after the deadline what is not submitted, also of a report that nobody began', () => {
    const first = (at: string) => notices('can-contributor', at)
    expect(first(cycle.due)).toEqual([
      [expect.stringMatching(/^11 .* was due .*, and can be done until /), '1'],
    ])
    const before = new Date(Date.parse(cycle.due) - 1_000).toISOString()
    expect(first(before)).toEqual([[expect.stringMatching(/^11 sections are not submitted yet; due /), '1']])
  })

  it('is for the reviewer what to review and to publish, and for the secretariat who has not begun', () => {
    expect(notices('analyst')).toEqual([
      ['1 section to review', 'queue?cycle=2026&state=submitted'],
      ['2 sections to publish', 'queue?cycle=2026'],
      ['Australia objected to the publication of section 3: read why', '3'],
    ])
    expect(notices('administrator')).toEqual([
      ['19 economies have not begun; the cycle desk shows which', 'desk?cycle=2026'],
    ])
  })
})
