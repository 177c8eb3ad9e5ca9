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

describe('a refusal is a problem document that says what, where and what would be right', () => {
  const cases: readonly [
    string,
    () => Promise<{ status: number; problem: { code: string; errors?: unknown } }>,
    number,
    string,
    string?,
  ][] = [
    ['an unknown economy', () => put('/reports/2026/XYZ/answers/7.1', {}), 404, 'unknown-economy'],
    ['an unknown indicator', () => put('/reports/2026/PER/answers/7.99', {}), 404, 'unknown-indicator'],
    ['an unknown cycle', () => put('/reports/2025/PER/answers/7.1', {}), 404, 'unknown-cycle'],
    ['a cycle that is no year', () => put('/reports/next/PER/answers/7.1', {}), 404, 'unknown-cycle'],
    ['a closed cycle', () => put('/reports/2024/PER/answers/7.1', {}), 409, 'cycle-closed'],
    ['a cycle that has not opened', () => put('/reports/2028/PER/answers/7.1', {}), 409, 'cycle-not-open'],
    [
      'a number where a level belongs',
      () => put(own, { value: { kind: 'number', number: 1, unit: '%', year: 2024 } }),
      422,
      'invalid-request',
      '/answer/value/kind',
    ],
    [
      'a level where a number belongs',
      () => put('/reports/2026/PER/answers/3.4', {}),
      422,
      'invalid-request',
      '/answer/value/kind',
    ],
    [
      'a number out of bounds',
      () =>
        put('/reports/2026/PER/answers/3.4', {
          value: { kind: 'number', number: 101, unit: '% of population', year: 2024 },
        }),
      422,
      'invalid-request',
      '/answer/value/number',
    ],
    [
      'another unit',
      () =>
        put('/reports/2026/PER/answers/3.4', {
          value: { kind: 'number', number: 50, unit: 'people', year: 2024 },
        }),
      422,
      'invalid-request',
      '/answer/value/unit',
    ],
    [
      'a year to come',
      () =>
        put('/reports/2026/PER/answers/3.4', {
          value: { kind: 'number', number: 50, unit: '% of population', year: 2027 },
        }),
      422,
      'invalid-request',
      '/answer/value/year',
    ],
    [
      'a reason that the indicator does not allow',
      () => put(own, { value: { kind: 'not_applicable', reason: 'Invented' } }),
      422,
      'invalid-request',
      '/answer/value/reason',
    ],
    [
      'evidence that is not on the web',
      () => put(own, { evidence: [{ title: 'x', url: 'javascript:alert(1)' }] }),
      422,
      'invalid-request',
      '/answer/evidence/0/url',
    ],
    [
      'a narrative of 4,001 characters',
      () => put(own, { narrative: 'x'.repeat(4001) }),
      422,
      'invalid-request',
      '/answer/narrative',
    ],
    [
      'an unknown instrument',
      () => put(own, { instruments: ['invented'] }),
      422,
      'invalid-request',
      '/answer/instruments/0',
    ],
    [
      'an id that is none',
      () => api.call('PUT', own, { base: null, body: { id: 'x', answer: answer() } }),
      422,
      'invalid-request',
      '/id',
    ],
    ['malformed JSON', () => api.call('PUT', own, { base: null, raw: '{"id":' }), 400, 'invalid-json'],
    [
      'another media type',
      () => api.call('PUT', own, { base: null, raw: 'id=1', type: 'text/plain' }),
      415,
      'media-type',
    ],
    [
      'a body over the limit',
      () => api.call('PUT', own, { base: null, raw: `"${'x'.repeat(70_000)}"` }),
      413,
      'body-too-large',
    ],
    [
      'no precondition',
      () => api.call('PUT', own, { body: { id: id(), answer: answer() } }),
      428,
      'precondition-required',
    ],
    ['an analyst who answers', () => put(own, {}, { as: 'analyst' }), 403, 'not-allowed'],
    [
      'a contributor who submits',
      () =>
        api.call('POST', '/reports/2026/PER/sections/7/submit', {
          base: null,
          body: { id: id(), clearedBy: 'Invented office' },
        }),
      403,
      'not-allowed',
    ],
    [
      'a focal point who publishes',
      () =>
        api.call('POST', '/reports/2026/PER/sections/7/publish', {
          as: 'per-focal-point',
          base: null,
          body: { id: id() },
        }),
      403,
      'not-allowed',
    ],
    [
      'an analyst who opens a cycle',
      () => api.call('PUT', '/cycles/2030', { as: 'analyst', base: null, body: {} }),
      403,
      'not-allowed',
    ],
    [
      'a contributor who imports',
      () => api.call('POST', '/series/IT.NET.USER.ZS/vintages', { body: {} }),
      403,
      'not-allowed',
    ],
    ['another economy’s report', () => api.call('GET', '/reports/2026/AUS'), 404, 'not-found'],
    ['an answer for another economy', () => put('/reports/2026/AUS/answers/7.1', {}), 404, 'not-found'],
    [
      'an unknown focus area',
      () =>
        api.call('POST', '/reports/2026/PER/sections/12/submit', {
          as: 'per-focal-point',
          base: null,
          body: { id: id(), clearedBy: 'x' },
        }),
      404,
      'unknown-focus-area',
    ],
    [
      'an unknown step',
      () =>
        api.call('POST', '/reports/2026/PER/sections/7/burn', {
          as: 'per-focal-point',
          base: null,
          body: { id: id() },
        }),
      404,
      'not-found',
    ],
    [
      'an unknown series',
      () => api.call('POST', '/series/NONE/vintages', { as: 'analyst', body: {} }),
      404,
      'unknown-series',
    ],
    [
      'an import of the wrong shape',
      () => api.call('POST', '/series/IT.NET.USER.ZS/vintages', { as: 'analyst', body: { rows: [] } }),
      422,
      'invalid-request',
    ],
    ['an address that is none', () => api.call('GET', '/nothing'), 404, 'not-found'],
  ]

  it.each(cases)('%s', async (_title, call, status, code, field) => {
    const { status: got, problem } = await call()
    expect([got, problem.code]).toEqual([status, code])
    expect(problem).toMatchObject({
      status,
      type: expect.any(String),
      title: expect.any(String),
      detail: expect.any(String),
    })
    if (field !== undefined)
      expect(problem.errors).toEqual(
        expect.arrayContaining([{ field, message: expect.stringMatching(/\S/) }]),
      )
  })

  it('has its own media type, is not stored, and names a request', async () => {
    const { headers, problem } = await api.call('GET', '/nothing')
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(problem.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('comes after nothing was stored', async () => {
    const { json } = await api.call('GET', '/reports/2026/PER')
    expect(json).toMatchObject({ seq: 0, answers: {} })
  })
})
