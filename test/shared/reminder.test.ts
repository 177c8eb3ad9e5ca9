import { describe, expect, it } from 'vitest'
import { clocksAround } from '../../frontend/locales/around.ts'
import { formats } from '../../frontend/locales/format.ts'
import { type Cycle, closedEarly } from '../../shared/cycle.ts'
import { remindersAt } from '../../shared/reminder.ts'
import { emptyReport } from '../../shared/report/state.ts'
import { type ReportStatus, type SectionSummary, statusOf } from '../../shared/report/status.ts'

const cycle: Cycle = {
  cycle: '2026',
  framework: '2026.1',
  demonstration: true,
  opens: '2026-03-01T00:00:00.000Z',
  due: '2026-12-15T23:59:59.000Z',
  closes: '2026-12-31T23:59:59.000Z',
  graceDays: 30,
  objectionDays: 14,
  revision: 1,
}
const since = '2026-11-01T00:00:00.000Z'

/** Peru's report with all sections as told; every other economy has not begun. */
const peru = (over: Partial<SectionSummary>): ReportStatus => {
  const status = statusOf(emptyReport('2026', 'PER'))
  const sections = Object.fromEntries(
    Object.entries(status.sections).map(([area, summary]) => [area, { ...summary, ...over }]),
  ) as ReportStatus['sections']
  return { ...status, sections }
}
const ofPeru = (statuses: readonly ReportStatus[], now: string, terms: Partial<Cycle> = {}) =>
  remindersAt({ ...cycle, ...terms }, statuses, now).filter(({ economy }) => economy === 'PER')
const keyAt = (now: string, terms: Partial<Cycle> = {}) => ofPeru([], now, terms)[0]?.key.split('#')[2]

describe('reminders of a deadline', () => {
  it.each([
    ['2026-12-01T23:59:58.000Z', undefined],
    ['2026-12-01T23:59:59.000Z', '14'],
    ['2026-12-12T23:59:58.000Z', '14'],
    ['2026-12-12T23:59:59.000Z', '3'],
    ['2026-12-14T23:59:58.000Z', '3'],
    ['2026-12-14T23:59:59.000Z', '1'],
    ['2026-12-15T23:59:58.000Z', '1'],
    ['2026-12-15T23:59:59.000Z', undefined],
  ])('at %s are those of %s days', (now, step) => {
    expect(keyAt(now)).toBe(step)
  })

  it('go to every economy that has sections to hand in, those that have not begun included', () => {
    const reminders = remindersAt(cycle, [peru({ status: 'submitted', since })], '2026-12-14T00:00:00.000Z')
    const due = reminders.filter(({ kind }) => kind === 'deadline')
    expect(due).toHaveLength(20)
    expect(due.some(({ economy }) => economy === 'PER')).toBe(false)
  })

  it('of a deadline that was moved are new, and count what is left', () => {
    const now = '2026-12-14T12:00:00.000Z'
    const [first] = ofPeru([], now)
    const [second] = ofPeru([], now, { due: '2026-12-16T12:00:00.000Z' })
    expect([first, second].map((r) => r?.kind === 'deadline' && r.days)).toEqual([2, 2])
    expect(first?.key).not.toBe(second?.key)
  })

  it('do not go out in the minute in which the secretariat closes the cycle early', () => {
    const now = '2026-11-02T00:00:00.000Z'
    const { due, closes } = closedEarly(cycle, now)
    expect(keyAt(now, { due, closes })).toBeUndefined()
  })

  it('are over once the cycle is closed, and not due before it opens', () => {
    expect(keyAt('2026-12-14T00:00:00.000Z', { closes: '2026-12-10T00:00:00.000Z' })).toBeUndefined()
    expect(keyAt('2026-12-14T00:00:00.000Z', { opens: '2026-12-14T12:00:00.000Z' })).toBeUndefined()
  })
})

describe('reminders of what waits', () => {
  const now = '2026-11-02T00:00:00.000Z'
  it.each([
    ['returned', {}, 'returned', 'PER', 'focal-point'],
    ['reviewed', { review: { at: since } }, 'agreement', 'PER', 'focal-point'],
    ['submitted', {}, 'submitted', 'secretariat', 'analyst'],
    ['returned', { review: { at: since, objected: since } }, 'objected', 'secretariat', 'analyst'],
  ] as const)('a %s section is for whoever has the next word', (status, over, kind, team, role) => {
    const reminders = ofPeru([peru({ status, since, ...over })], now)
    expect(reminders).toHaveLength(11)
    expect(reminders[0]).toMatchObject({ kind, team, role, area: '1' })
  })

  it.each([
    ['published', {}],
    ['draft', {}],
    ['reviewed', { review: { at: since, agreed: since } }],
    ['reviewed', { review: { at: '2026-10-19T00:00:00.000Z' } }],
  ] as const)('a %s section with %o waits for nobody new', (status, over) => {
    expect(ofPeru([peru({ status, since, ...over })], now)).toEqual([])
  })

  it('the same section returned again is another matter', () => {
    const keys = [since, '2026-11-09T00:00:00.000Z'].map(
      (at) => ofPeru([peru({ status: 'returned', since: at })], '2026-11-10T00:00:00.000Z')[0]?.key,
    )
    expect(new Set(keys).size).toBe(2)
  })

  it('an objection stays one matter, whatever else happens to the section', () => {
    const review = { at: since, objected: since }
    const keys = [since, '2026-11-09T00:00:00.000Z'].map(
      (at) => ofPeru([peru({ status: 'returned', since: at, review })], '2026-11-10T00:00:00.000Z')[0]?.key,
    )
    expect(new Set(keys).size).toBe(1)
  })

  it('a second look is for the economy until its days are over, also after the grace of the cycle', () => {
    const looked = [peru({ status: 'published', since, lookSince: '2027-03-01T00:00:00.000Z' })]
    const at = (now: string, terms: Partial<Cycle> = { secondLookDays: 14 }) => ofPeru(looked, now, terms)
    const until = '2027-03-15T00:00:00.000Z'
    expect(at('2027-03-14T23:59:59.999Z')).toHaveLength(11)
    expect(at('2027-03-02T00:00:00.000Z')[0]).toMatchObject({
      kind: 'secondLook',
      role: 'focal-point',
      until,
    })
    expect(at(until)).toEqual([])
    expect(at('2027-03-02T00:00:00.000Z', {})).toEqual([])
  })

  it('hold until the grace of the cycle is over', () => {
    const returned = [peru({ status: 'returned', since })]
    expect(ofPeru(returned, '2027-01-30T23:59:58.000Z')).toHaveLength(11)
    expect(ofPeru(returned, '2027-01-30T23:59:59.000Z')).toEqual([])
  })
})

describe('a deadline in words', () => {
  it('names the clocks on both sides of the date line, in the language of the reader', () => {
    expect(clocksAround(cycle.due, formats('en').date)).toEqual({
      ahead: [13, '16 Dec 2026, 12:59'],
      behind: [10, '15 Dec 2026, 13:59'],
    })
    expect(clocksAround('2027-01-01T00:00:00.000Z', formats('es').date)).toEqual({
      ahead: [13, '1 ene 2027, 13:00'],
      behind: [10, '31 dic 2026, 14:00'],
    })
  })
})
