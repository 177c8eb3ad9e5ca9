/** The functions that know people, run as Lambda runs them: a table, a user pool and a mailbox on loopback. */
import { createServer } from 'node:http'
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putCycle } from '../../functions/store/cycle.ts'
import { openTable, type Table } from '../../functions/store/table.ts'
import { tableSchema } from '../../infra/local/table.ts'
import { built } from '../ask.ts'
import { cycleOf } from '../browser/cycles.ts'
import { type Listening, listening, openEngine, openMailbox } from './cloud.ts'
import { httpEvent } from './events.ts'
import { runBundle } from './run-bundle.ts'
import { openUserPool, type UserPool } from './user-pool.ts'

describe('the functions of people, run as Lambda runs them', () => {
  let engine: Listening
  let pool: UserPool
  let mailbox: Awaited<ReturnType<typeof openMailbox>>
  let keys: Listening
  let table: Table
  let token: string
  const env = (): Record<string, string> => ({
    TABLE_NAME: 'test',
    ISSUER: keys.url,
    CLIENT_ID: 'client',
    USER_POOL_ID: 'us-east-1_test',
    MAIL_FROM: 'reminders@example.org',
    ORIGIN: 'https://tracker.example.org',
    AWS_ENDPOINT_URL_DYNAMODB: engine.url,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.url,
    AWS_ENDPOINT_URL_SESV2: mailbox.url,
  })

  beforeAll(async () => {
    await built()
    engine = await openEngine()
    pool = await openUserPool()
    mailbox = await openMailbox()
    const pair = await generateKeyPair('RS256')
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }
    keys = await listening(createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] }))))
    token = await new SignJWT({
      sub: 'somebody',
      iss: keys.url,
      client_id: 'client',
      token_use: 'access',
      'cognito:groups': ['administrator'],
      exp: Math.floor(Date.now() / 1000) + 600,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .sign(pair.privateKey)
    const client = new DynamoDBClient({
      region: 'us-east-1',
      endpoint: engine.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    })
    await client.send(new CreateTableCommand({ TableName: 'test', ...tableSchema }))
    table = openTable('test', client)
    await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 1 }, { TableName: 'test' })
    const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    await putCycle(table, cycleOf(2026, { opens: at(-10), due: at(2.5), closes: at(20) }))
  }, 60_000)
  afterAll(async () => {
    table?.client.destroy()
    await Promise.all([engine, pool, mailbox, keys].map((server) => server?.close()))
  })

  it('a focal point is invited into the user pool, listed, and kept as the last one', async () => {
    const body = { email: 'ana@example.org', name: 'Ana Invented', language: 'es', role: 'focal-point' }
    pool.users.set('somebody', {
      Username: 'somebody',
      Attributes: [],
      UserStatus: 'CONFIRMED',
      groups: new Set(['administrator']),
    })
    const invited = await runBundle('members', env(), [
      httpEvent('GET', '/api/v1/members'),
      httpEvent('POST', '/api/v1/members/PER', { token, body }),
    ])
    expect(invited.answers.map(({ statusCode }) => statusCode)).toEqual([401, 201])
    const user = [...pool.users.values()].at(-1)
    expect([...(user?.groups ?? [])]).toEqual(['economy:PER:focal-point'])
    const { answers } = await runBundle('members', env(), [
      httpEvent('DELETE', `/api/v1/members/PER/${user?.Username}`, { token, body: {} }),
      httpEvent('GET', '/api/v1/members', { token }),
    ])
    expect(JSON.parse(String(answers[0]?.body)).code).toBe('successor-needed')
    expect(String(answers[1]?.body)).toContain('Ana Invented')
  })

  it('is reminded once by SES, with a link that stops reminders without a token', async () => {
    const { answers } = await runBundle('remind', env(), [{}, {}])
    expect(answers).toEqual([
      { sent: 1, failed: 0 },
      { sent: 0, failed: 0 },
    ])
    const [message] = mailbox.messages
    expect(message).toMatchObject({
      FromEmailAddress: 'reminders@example.org',
      Destination: { ToAddresses: ['ana@example.org'] },
      Content: { Simple: { Subject: { Data: 'AIDER Tracker: los informes de 2026 vencen en 3 días' } } },
    })
    const link = JSON.stringify(message).match(/<(https:[^>]*)>/)?.[1] ?? ''
    const { pathname } = new URL(link)
    const stopped = await runBundle('members', env(), [httpEvent('POST', pathname, { body: {} })])
    expect(stopped.answers[0]?.statusCode).toBe(200)
    await putCycle(
      table,
      cycleOf(2026, { due: new Date(Date.now() + 40_000_000).toISOString(), revision: 2 }),
    )
    expect((await runBundle('remind', env(), [{}])).answers).toEqual([{ sent: 0, failed: 0 }])
  })
})
