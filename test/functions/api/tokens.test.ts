import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, clientId, openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('a token', () => {
  const expectRefused = async (token: string) => {
    const { status, problem } = await api.call('GET', '/session', { token })
    expect([status, problem.code]).toEqual([401, 'token-invalid'])
  }

  it('is needed on every route', async () => {
    const routes = new Set(
      api.api.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    )
    expect(routes.size).toBeGreaterThan(12)
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ')
      const { status, problem } = await api.call(method, path.replace('/api/v1', '').replace(/:\w+/g, 'x'), {
        as: null,
      })
      expect([route, status, problem.code]).toEqual([route, 401, 'not-signed-in'])
    }
  })

  it('is refused when it is forged, expired, made for another client, of another issuer or no access token', async () => {
    await expectRefused(await api.token('per-contributor', {}, 'other'))
    await expectRefused(await api.token('per-contributor', { exp: 1_000 }))
    await expectRefused(await api.token('per-contributor', { client_id: 'another' }))
    await expectRefused(await api.token('per-contributor', { aud: 'another' }))
    await expectRefused(await api.token('per-contributor', { iss: 'https://elsewhere.example' }))
    await expectRefused(await api.token('per-contributor', { token_use: 'id' }))
    await expectRefused(await api.token('per-contributor', { token_use: 'id', aud: clientId }))
    await expectRefused(await api.token('per-contributor', { token_use: undefined, aud: clientId }))
    const [head, body] = (await api.token('per-contributor')).split('.')
    await expectRefused(`${head}.${body}.`)
    await expectRefused('no.token.at-all')
  })

  it('whose person could not be kept in an event is refused', async () => {
    await expectRefused(await api.token('per-contributor', { sub: 'x'.repeat(129) }))
    const { status } = await api.call('GET', '/session', {
      token: await api.token('per-contributor', { sub: 'x'.repeat(128) }),
    })
    expect(status).toBe(200)
  })

  it('gives the roles of its groups, and of no others', async () => {
    const groups = ['economy:PER:contributor', 'economy:QQQ:focal-point', 'root', 'analyst ']
    const { json } = await api.call('GET', '/session', {
      token: await api.token('x', { 'cognito:groups': groups }),
    })
    expect(json).toEqual({ subject: 'x', grants: [{ role: 'contributor', economy: 'PER' }] })
  })
})

describe('an error that nobody foresaw', () => {
  it('is logged with the request id and answered without internals', async () => {
    const failing = await openApi({
      now: () => {
        throw new Error('secret detail of the machine')
      },
    })
    const { status, problem } = await failing.call('PUT', '/reports/2026/PER/answers/7.1', {
      base: null,
      body: { id: randomUUID(), answer: answer() },
    })
    expect([status, problem.code]).toEqual([500, 'internal'])
    expect(JSON.stringify(problem)).not.toContain('secret detail')
    expect(failing.logged).toEqual([
      expect.objectContaining({
        requestId: problem.requestId,
        error: expect.stringContaining('secret detail'),
      }),
    ])
    expect(JSON.stringify(failing.logged)).not.toContain('Bearer')
    await failing.close()
  })
})
