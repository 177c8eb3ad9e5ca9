import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const own = '/reports/2026/PER/answers/7.1'

describe('a body', () => {
  it('that is not UTF-8 is refused, not stored with other characters', async () => {
    const text = JSON.stringify({ id: randomUUID(), answer: answer({ narrative: 'Ma\u00f1ana' }) })
    const response = await api.api.request(`/api/v1${own}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await api.token('per-contributor')}`,
        'content-type': 'application/json',
        'if-none-match': '*',
      },
      body: new Uint8Array(Buffer.from(text, 'latin1')),
    })
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid-json' }])
  })

  it('with thousands of errors is answered with the first 200 and their number', async () => {
    const { status, problem } = await api.call('POST', '/series/IT.NET.USER.ZS/vintages', {
      as: 'analyst',
      body: {
        series: 'IT.NET.USER.ZS',
        vintage: '2026-01-01',
        vintageBasis: 'given',
        fileName: 'invented.csv',
        fileHash: 'a'.repeat(64),
        observations: Array.from({ length: 5_000 }, () => ({})),
      },
    })
    expect(status).toBe(422)
    expect(problem.errors).toHaveLength(200)
    expect(problem.detail).toContain('Of 25000 errors')
  })

  it('of an answer has its errors under /answer, whichever rule they break', async () => {
    const put = async (over: object) =>
      (await api.call('PUT', own, { base: null, body: { id: randomUUID(), answer: answer(over) } })).problem
        .errors
    expect(await put({ instruments: ['invented'] })).toMatchObject([{ field: '/answer/instruments/0' }])
    expect(await put({ language: 'xx' })).toMatchObject([{ field: '/answer/language' }])
    expect(await put({ narrative: 1 })).toMatchObject([{ field: '/answer/narrative' }])
  })

  it('names a file in characters that can be stored', async () => {
    const { problem } = await api.call('POST', '/series/IT.NET.USER.ZS/vintages', {
      as: 'analyst',
      body: { fileName: 'a\ud800\u0000.csv' },
    })
    expect(problem.errors?.map(({ field }) => field)).toContain('/fileName')
  })

  it('of a number beyond what the table keeps is refused at its field', async () => {
    for (const number of [1e21, 1e125, 1e-200]) {
      const { status, problem } = await api.call('PUT', '/reports/2026/PER/answers/8.6', {
        base: null,
        body: {
          id: randomUUID(),
          answer: answer({ value: { kind: 'number', number, unit: 'x', year: 2024 } }),
        },
      })
      expect([number, status]).toEqual([number, 422])
      expect(problem.errors?.map(({ field }) => field)).toContain('/answer/value/number')
    }
  })
})
