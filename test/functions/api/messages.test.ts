import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, type Call, openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const id = () => randomUUID()
const put = (path: string, over: Record<string, unknown>, call: Call = {}) =>
  api.call('PUT', path, { base: null, body: { id: id(), answer: answer(over) }, ...call })
const own = '/reports/2026/PER/answers/7.1'

describe('an error says in our words what would be right', () => {
  const level = { kind: 'level', level: 'partial' }
  const number = (value: unknown, year: unknown = 2024) => ({
    value: { kind: 'number', number: value, unit: '% of population', year },
  })
  const measured = '/reports/2026/PER/answers/3.4'
  const cases: readonly [string, string, Record<string, unknown>, string, string][] = [
    [
      'a text that is too long',
      own,
      { narrative: 'x'.repeat(4001) },
      '/answer/narrative',
      'At most 4000 characters fit; these are 4001',
    ],
    ['an empty text', own, { agency: ' ' }, '/answer/agency', 'Write something, or leave the field out'],
    ['a missing number', measured, number(undefined), '/answer/value/number', 'Give a number'],
    ['a number that is text', measured, number('5'), '/answer/value/number', 'Give a number'],
    ['a broken year', measured, number(5, 2024.5), '/answer/value/year', 'Give a whole number'],
    ['an early year', measured, number(5, 1700), '/answer/value/year', 'Give 1980 or more'],
    [
      'an unknown level',
      own,
      { value: { kind: 'level', level: 'some' } },
      '/answer/value/level',
      'Give one of full, partial, pilot, none',
    ],
    [
      'an unknown kind',
      own,
      { value: { kind: 'guess' } },
      '/answer/value/kind',
      'Give one of level, number, not_applicable, not_reported',
    ],
    ['a missing value', own, { value: undefined }, '/answer/value', 'Give an object'],
    ['a list that is none', own, { evidence: 'x' }, '/answer/evidence', 'Give a list'],
    [
      'too long a list',
      own,
      { instruments: Array.from({ length: 15 }, () => 'cbpr') },
      '/answer/instruments',
      'At most 14 entries fit; these are 15',
    ],
    [
      'a date that is none',
      own,
      { evidence: [{ title: 'x', url: 'https://example.org', date: '24/11/2026' }] },
      '/answer/evidence/0/date',
      'Give a date such as 2026-11-24',
    ],
    [
      'an address that is none',
      own,
      { evidence: [{ title: 'x', url: 'example.org' }] },
      '/answer/evidence/0/url',
      'Start the address with https:// so that readers can open it, without spaces or a password',
    ],
    [
      'a language that is none',
      own,
      { language: 'English' },
      '/answer/language',
      'Give the tag of a language, such as en or es-PE',
    ],
    ['an unknown field', own, { foo: 1 }, '/answer/foo', 'There is no such field; leave it out'],
    [
      'an unknown field of the value',
      own,
      { value: { ...level, sure: true } },
      '/answer/value/sure',
      'There is no such field; leave it out',
    ],
    [
      'an unknown field of the evidence',
      own,
      { evidence: [{ title: 'x', url: 'https://example.org', page: 3 }] },
      '/answer/evidence/0/page',
      'There is no such field; leave it out',
    ],
  ]
  it.each(cases)('%s', async (_title, path, over, field, message) => {
    const { status, problem } = await put(path, over)
    expect([status, problem.code]).toEqual([422, 'invalid-request'])
    expect(problem.errors).toEqual([{ field, message }])
  })

  it('an id that is none, a field beside the answer, and a body that is no object', async () => {
    const first = await api.call('PUT', own, { base: null, body: { id: 'x', answer: answer(), more: 1 } })
    expect(first.problem.errors).toEqual([
      { field: '/id', message: 'Give a UUID, made anew for every change' },
      { field: '/more', message: 'There is no such field; leave it out' },
    ])
    const second = await api.call('PUT', own, { base: null, body: [] })
    expect(second.problem.errors).toEqual([{ field: '', message: 'Give an object' }])
  })

  it('a cycle that exists already is named, and so is a field that cycles do not have', async () => {
    const terms = {
      opens: '2026-03-01T00:00:00.000Z',
      due: '2026-09-30T00:00:00.000Z',
      closes: '2026-11-30T00:00:00.000Z',
      graceDays: 30,
      objectionDays: 14,
    }
    const cycle = (body: object) => api.call('PUT', '/cycles/2026', { as: 'administrator', base: null, body })
    const { status, problem } = await cycle(terms)
    expect([status, problem.code]).toEqual([409, 'cycle-exists'])
    expect(problem.detail).toContain('Cycle 2026 exists already')
    const wrong = await cycle({ ...terms, opens: 'soon', graceDays: 500, colour: 'blue' })
    expect(wrong.problem.errors).toEqual([
      { field: '/opens', message: 'Give an instant in UTC such as 2026-11-24T14:02:00Z' },
      { field: '/graceDays', message: 'Give 120 or less' },
      { field: '/colour', message: 'There is no such field; leave it out' },
    ])
  })
})
