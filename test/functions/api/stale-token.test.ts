import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const subjectOf = (account: string): string => accountNamed(account)?.subject ?? ''
const remove = (as: string, team: string, subject: string, body: object = {}) =>
  api.call('DELETE', `/members/${team}/${subject}`, { as, body })

describe('a token that outlives its role', () => {
  it('manages nobody any more', async () => {
    const [leaving, heir] = [subjectOf('mys-focal-point'), subjectOf('mys-contributor')]
    const token = await api.token('mys-focal-point')
    await remove('mys-focal-point', 'MYS', leaving, { successor: heir })
    const body = { email: 'late@example.org', name: 'Late Invented', language: 'en', role: 'contributor' }
    expect((await api.call('POST', '/members/MYS', { token, body })).status).toBe(403)
    await api.people.invite('MYS', { ...body, language: 'en', role: 'contributor' })
    const late = api.people.accounts().find(({ email }) => email === 'late@example.org')?.subject
    expect((await api.call('DELETE', `/members/MYS/${late}`, { token, body: {} })).status).toBe(403)
  })

  it('of an administrator neither', async () => {
    const { subject } = await api.people.invite('secretariat', {
      email: 'second-admin@example.org',
      name: 'Second Invented',
      language: 'en',
      role: 'administrator',
    })
    const token = await api.token('second-admin@example.org')
    await remove('administrator', 'secretariat', subject)
    const person = subjectOf('phl-contributor')
    expect((await api.call('DELETE', `/members/PHL/${person}`, { token, body: {} })).status).toBe(403)
  })
})
