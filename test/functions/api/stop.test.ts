/** Stopping reminders from a message, without signing in; and choosing them in the workspace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopToken } from '../../../functions/mail/stop-link.ts'
import { mailSecret } from '../../../functions/store/mail-secret.ts'
import { loadPreference } from '../../../functions/store/preferences.ts'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { openApi, type TestApi } from './caller.ts'

const subject = accountNamed('per-focal-point')?.subject ?? ''
let api: TestApi
let token: string
beforeAll(async () => {
  api = await openApi()
  token = stopToken(await mailSecret(api.table), subject)
})
afterAll(() => api.close())

const open = (method: string, raw?: string, given = token) =>
  api.call(method, `/reminders/${given}?language=es`, {
    as: null,
    type: 'application/x-www-form-urlencoded',
    ...(raw !== undefined && { raw }),
  })
const wanted = async (): Promise<boolean> => (await loadPreference(api.table, subject)).reminders

describe('the link of a message', () => {
  it('asks, and changes nothing by being opened', async () => {
    const { status, headers, json } = await open('GET')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
    expect(json.text).toContain('<html lang="es">')
    expect(json.text).toContain('No recibir más')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(await wanted()).toBe(true)
  })

  it('stops reminders by the one request that a mail program makes (RFC 8058), twice as once', async () => {
    for (let i = 0; i < 2; i++) {
      const { status } = await open('POST', 'List-Unsubscribe=One-Click')
      expect([status, await wanted()]).toEqual([200, false])
    }
  })

  it('starts them again by its button', async () => {
    const { json } = await open('POST', 'reminders=on')
    expect([await wanted(), String(json.text).includes('de nuevo')]).toEqual([true, true])
  })

  it('of somebody else, changed or cut off, does nothing', async () => {
    const other = accountNamed('aus-focal-point')?.subject ?? ''
    const [, signature = ''] = token.split('.')
    const forged = `${Buffer.from(other).toString('base64url')}.${signature}`
    for (const wrong of [forged, token.slice(0, -2), subject, '.x', `${token}x`]) {
      const { status } = await open('POST', 'List-Unsubscribe=One-Click', wrong)
      expect([wrong, status]).toEqual([wrong, 404])
    }
    expect((await loadPreference(api.table, other)).reminders).toBe(true)
  })

  it('keeps the language that the person chose', async () => {
    await api.call('PUT', '/members/me', { as: 'per-focal-point', body: { reminders: true, language: 'en' } })
    await open('POST', 'List-Unsubscribe=One-Click')
    expect(await loadPreference(api.table, subject)).toEqual({ reminders: false, language: 'en' })
  })
})

it('a person reads and changes their own setting', async () => {
  const me = { as: 'aus-contributor' }
  expect((await api.call('GET', '/members/me', me)).json).toEqual({ reminders: true })
  expect((await api.call('PUT', '/members/me', { ...me, body: { reminders: 'yes' } })).status).toBe(422)
  await api.call('PUT', '/members/me', { ...me, body: { reminders: false, language: 'es' } })
  expect((await api.call('GET', '/members/me', me)).json).toEqual({ reminders: false, language: 'es' })
})
