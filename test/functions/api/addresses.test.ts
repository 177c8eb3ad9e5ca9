import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('an address of the API', () => {
  it.each([
    ['POST', '/cycles', 'GET'],
    ['PATCH', '/cycles/2026', 'PUT'],
    ['PUT', '/session', 'GET'],
    ['DELETE', '/reports/2026/PER', 'GET'],
    ['GET', '/reports/2026/PER/answers/7.1', 'PUT, DELETE'],
  ])('tells %s %s which methods it takes', async (method, path, allow) => {
    const { status, problem, headers } = await api.call(method, path)
    expect([status, problem.code, headers.get('allow')]).toEqual([405, 'method-not-allowed', allow])
  })

  it('tells nothing of its methods to somebody who is not signed in', async () => {
    const { status, headers } = await api.call('PATCH', '/cycles/2026', { as: null })
    expect([status, headers.get('allow')]).toEqual([401, null])
  })

  it.each(['/api/', '/api/foo', '/api/v2/x'])(
    'beside the API (%s) is a problem under a request id',
    async (path) => {
      const response = await api.api.request(path)
      const problem = (await response.json()) as { code: string; requestId: string }
      expect([response.status, problem.code]).toEqual([404, 'not-found'])
      expect(response.headers.get('x-request-id')).toBe(problem.requestId)
      expect(problem.requestId).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  it('says that it closes the connection on a body that it does not read', async () => {
    const { status, headers } = await api.call('PUT', '/reports/2026/PER/answers/7.1', {
      base: null,
      raw: `"${'x'.repeat(70_000)}"`,
    })
    expect([status, headers.get('connection')]).toEqual([413, 'close'])
  })
})
