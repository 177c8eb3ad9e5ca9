import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('a cycle', () => {
  const terms = {
    opens: '2030-03-01T00:00:00.000Z',
    due: '2030-09-30T00:00:00.000Z',
    closes: '2030-11-30T00:00:00.000Z',
    graceDays: 30,
    objectionDays: 14,
  }
  const put = (base: number | null, body: object) =>
    api.call('PUT', '/cycles/2030', { as: 'administrator', base, body })

  it('is opened, changed by its revision and refused to whoever saw an older one', async () => {
    expect((await put(null, terms)).status).toBe(201)
    expect((await put(1, { ...terms, graceDays: 10 })).json).toMatchObject({ revision: 2, graceDays: 10 })
    const { status, problem } = await put(1, { ...terms, graceDays: 20 })
    expect([status, problem.code]).toEqual([409, 'cycle-changed'])
    expect(problem.current).toMatchObject({ graceDays: 10 })
  })

  it('that is open stays open: its opening cannot be moved into the future', async () => {
    const { json } = await api.call('GET', '/cycles', { as: 'administrator' })
    const cycles = json.cycles as { cycle: string; opens: string; due: string; closes: string }[]
    const { opens, due, closes } = cycles.find(({ cycle }) => cycle === '2026') ?? {}
    const change = (opening?: string) =>
      api.call('PUT', '/cycles/2026', {
        as: 'administrator',
        base: 1,
        body: { ...terms, opens: opening, due, closes },
      })
    const { status, problem } = await change('2026-05-02T00:00:00.000Z')
    expect([status, problem.errors?.map(({ field }) => field)]).toEqual([422, ['/opens']])
    expect(opens).toBeDefined()
  })

  it.each(['2024', '2026'])('%s, which has begun, gives no less time to mend or to object', async (id) => {
    const { json } = await api.call('GET', '/cycles', { as: 'administrator' })
    const cycles = json.cycles as { cycle: string; opens: string; due: string; closes: string }[]
    const { opens, due, closes } = cycles.find(({ cycle }) => cycle === id) ?? {}
    const change = (over: object) =>
      api.call('PUT', `/cycles/${id}`, {
        as: 'administrator',
        base: 1,
        body: { ...terms, opens, due, closes, ...over },
      })
    const { status, problem } = await change({ graceDays: 29, objectionDays: 0 })
    expect([status, problem.errors?.map(({ field }) => field)]).toEqual([
      422,
      ['/graceDays', '/objectionDays'],
    ])
    // Nor by a way about: as if it had not opened yet, or had closed before.
    const moved = await change({
      opens: '2026-06-01T00:00:00Z',
      due: '2026-07-01T00:00:00Z',
      closes: '2026-08-01T00:00:00Z',
    })
    expect(moved.problem.errors?.map(({ field }) => field)).toContain('/opens')
    const before = await change({ due: opens, closes: opens })
    expect(before.status).toBe(422)
  })

  it('closes no sooner than a minute ahead', async () => {
    const { json } = await api.call('POST', '/cycles/2026/close', { as: 'administrator', base: 1, body: {} })
    expect(json.closes).toBe('2026-05-01T00:01:00.000Z')
  })

  it.each(['2016-03-01T00:00:00Z', '0001-01-01T00:00:00Z'])('does not open in %s', async (opens) => {
    const { status, problem } = await put(2, { ...terms, opens })
    expect([status, problem.errors?.map(({ field }) => field)]).toEqual([422, ['/opens']])
  })

  it('whose dates are in the wrong order is refused with the field', async () => {
    const { status, problem } = await put(2, { ...terms, due: '2030-01-01T00:00:00.000Z' })
    expect(status).toBe(422)
    expect(problem.errors?.map(({ field }) => field)).toContain('/due')
  })
})
