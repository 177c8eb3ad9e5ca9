/** A role that is taken from somebody whose token lives on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../../functions/api/app.ts'
import { tokenReader } from '../../../functions/api/token.ts'
import { standingsFreshMs } from '../../../functions/store/standings.ts'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { answer, clientId, now, openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const subjectOf = (account: string): string => accountNamed(account)?.subject ?? ''
const invited = (team: 'CHL' | 'PER' | 'THA', role: 'contributor' | 'focal-point', name: string) =>
  api.people.invite(team, { email: `${name}@example.org`, name, language: 'en', role })

describe('a token that outlives its role', () => {
  it('opens and changes nothing of the economy from the moment of the removal on', async () => {
    const token = await api.token('chl-contributor')
    const report = '/reports/2026/CHL'
    expect((await api.call('GET', report, { token })).status).toBe(200)
    await api.call('DELETE', `/members/CHL/${subjectOf('chl-contributor')}`, {
      as: 'chl-focal-point',
      body: {},
    })
    const body = { id: crypto.randomUUID(), answer: answer() }
    const replies = [
      await api.call('GET', report, { token }),
      await api.call('GET', `${report}/answers/7.1/history`, { token }),
      await api.call('PUT', `${report}/answers/7.1`, { token, base: null, body }),
    ]
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404])
    expect((await api.call('GET', '/reports/2026', { token })).json).toEqual({ statuses: [] })
    expect((await api.call('GET', '/members', { token })).json).toEqual({ teams: [] })
  })

  it('submits nothing any more after its focal point became a contributor, and answers all the same', async () => {
    const { subject } = await invited('PER', 'focal-point', 'stepping-back')
    const token = await api.token('stepping-back@example.org')
    const put = { as: 'administrator', body: { role: 'contributor' } }
    await api.call('PUT', `/members/PER/${subject}`, put)
    const submit = { token, base: null, body: { id: crypto.randomUUID(), clearedBy: 'Invented office' } }
    expect((await api.call('POST', '/reports/2026/PER/sections/7/submit', submit)).status).toBe(403)
    const body = { id: crypto.randomUUID(), answer: answer() }
    const saved = await api.call('PUT', '/reports/2026/PER/answers/7.1', { token, base: null, body })
    expect(saved.status).toBe(200)
  })

  it('of an administrator opens no cycle and lists nobody', async () => {
    const { subject } = await api.people.invite('secretariat', {
      email: 'leaving@example.org',
      name: 'Leaving Invented',
      language: 'en',
      role: 'administrator',
    })
    const token = await api.token('leaving@example.org')
    await api.call('DELETE', `/members/secretariat/${subject}`, { as: 'administrator', body: {} })
    expect((await api.call('POST', '/cycles/2026/close', { token, base: 1 })).status).toBe(403)
    expect((await api.call('GET', '/members', { token })).json).toEqual({ teams: [] })
  })

  it('is refused by another process as soon as what it knows is 5 s old', async () => {
    let clock = now
    const other = createApi({
      table: { ...api.table },
      actorOf: tokenReader({ issuer: api.issuer, clientId }),
      now: () => clock,
      log: () => undefined,
    })
    const token = await api.token('tha-contributor')
    const asked = async () => {
      const headers = { authorization: `Bearer ${token}` }
      return (await other.request('/api/v1/reports/2026/THA', { headers })).status
    }
    expect(await asked()).toBe(200)
    await api.call('DELETE', `/members/THA/${subjectOf('tha-contributor')}`, {
      as: 'tha-focal-point',
      body: {},
    })
    clock = new Date(Date.parse(now) + standingsFreshMs).toISOString()
    expect(await asked()).toBe(404)
  })
})

it('whoever is invited again has their rights again', async () => {
  const { subject } = await invited('PER', 'contributor', 'returning')
  await api.people.setRole('CHL', subject, 'contributor')
  await api.call('DELETE', `/members/PER/${subject}`, { as: 'per-focal-point', body: {} })
  await api.call('DELETE', `/members/CHL/${subject}`, { as: 'chl-focal-point', body: {} })
  const body = { email: 'returning@example.org', name: 'Returning', language: 'en', role: 'contributor' }
  expect((await api.call('POST', '/members/PER', { as: 'per-focal-point', body })).status).toBe(201)
  expect((await api.call('GET', '/reports/2026/PER', { as: 'returning@example.org' })).status).toBe(200)
})

it('a contributor who became a focal point keeps what they could do until they sign in again', async () => {
  const { subject } = await invited('THA', 'contributor', 'rising')
  const token = await api.token('rising@example.org')
  await api.call('PUT', `/members/THA/${subject}`, { as: 'administrator', body: { role: 'focal-point' } })
  expect((await api.call('GET', '/reports/2026/THA', { token })).status).toBe(200)
})
