import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putCycle } from '../../functions/store/cycle.ts'
import { briefVersionKey, eventKey } from '../../functions/store/keys.ts'
import { listPublished } from '../../functions/store/published.ts'
import { latestRelease } from '../../functions/store/release.ts'
import { listStatuses } from '../../functions/store/status.ts'
import { openTable, type Table } from '../../functions/store/table.ts'
import { accountNamed } from '../../infra/local/accounts.ts'
import { tableSchema } from '../../infra/local/table.ts'
import { built } from '../ask.ts'
import { inventedBrief } from '../invented-brief.ts'
import { type Listening, listening, openBucket, openEngine, openQueue } from './cloud.ts'
import { httpEvent, streamEvent } from './events.ts'
import { runBundle } from './run-bundle.ts'

const day = 86_400_000
const at = (days: number) => new Date(Date.now() + days * day).toISOString()

describe('the built functions, run as Lambda runs them', () => {
  let engine: Listening
  let queue: Awaited<ReturnType<typeof openQueue>>
  let bucket: Awaited<ReturnType<typeof openBucket>>
  let keys: Listening
  let table: Table
  let token: (account: string) => Promise<string>
  const env = (): Record<string, string> => ({
    TABLE_NAME: 'test',
    ISSUER: keys.url,
    CLIENT_ID: 'client',
    PUBLISH_QUEUE_URL: `${queue.url}/123456789012/releases.fifo`,
    SITE_BUCKET: 'site',
    ORIGIN: 'https://aider.example.org',
    AWS_ENDPOINT_URL_DYNAMODB: engine.url,
    AWS_ENDPOINT_URL_SQS: queue.url,
    AWS_ENDPOINT_URL_S3: bucket.url,
  })

  beforeAll(async () => {
    await built()
    engine = await openEngine()
    queue = await openQueue()
    bucket = await openBucket()
    const pair = await generateKeyPair('RS256')
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }
    keys = await listening(createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] }))))
    token = (account) =>
      new SignJWT({
        sub: accountNamed(account)?.subject ?? '',
        iss: keys.url,
        client_id: 'client',
        token_use: 'access',
        'cognito:groups': accountNamed(account)?.groups ?? [],
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
    await putCycle(table, cycle)
  }, 60_000)
  afterAll(async () => {
    table?.client.destroy()
    await Promise.all([engine, queue, bucket, keys].map((server) => server?.close()))
  })

  const cycle = {
    cycle: '2026',
    framework: '2026.1',
    demonstration: true,
    opens: at(-10),
    due: at(10),
    closes: at(20),
    graceDays: 30,
    objectionDays: 0,
    revision: 1,
  }
  const answer = {
    value: { kind: 'level', level: 'full' },
    narrative: 'Invented answer <i>',
    language: 'en',
    evidence: [],
    instruments: [],
  }
  const report = '/api/v1/reports/2026/PER'

  it('the API answers, refuses, stores and submits', async () => {
    const [contributor, focal, analyst] = await Promise.all(
      ['per-contributor', 'per-focal-point', 'analyst'].map((name) => token(name)),
    )
    const id = randomUUID()
    const submit = randomUUID()
    const { answers } = await runBundle('api', env(), [
      httpEvent('GET', '/api/v1/session'),
      httpEvent('GET', '/api/v1/session', { token: contributor as string }),
      httpEvent('GET', '/api/v1/reports/2026/AUS', { token: contributor as string }),
      httpEvent('PUT', `${report}/answers/7.1`, {
        token: contributor as string,
        body: { id, answer },
        headers: { 'if-none-match': '*' },
      }),
      httpEvent('POST', `${report}/sections/7/submit`, {
        token: focal as string,
        body: { id: submit, clearedBy: 'Invented office' },
        headers: { 'if-none-match': '*' },
      }),
      httpEvent('POST', `${report}/sections/7/publish`, {
        token: analyst as string,
        body: { id: randomUUID() },
        headers: { 'if-match': `"${submit}"` },
      }),
    ])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 200, 404, 200, 200, 200])
    expect(answers[0]?.headers).toMatchObject({ 'content-type': 'application/problem+json' })
    expect(JSON.parse(String(answers[3]?.body))).toMatchObject({ id, seq: 1 })
  })

  it('the stream function projects the report, asks for one release, and does nothing for a projection', async () => {
    const record = (seq: number) => eventKey('2026', 'PER', seq)
    const { answers } = await runBundle('stream', env(), [
      streamEvent([record(1), record(2), record(3)]),
      streamEvent([{ pk: 'STATUS#2026', sk: 'PER' }]),
      streamEvent([record(3)]),
    ])
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ batchItemFailures: [] })))
    expect((await listStatuses(table, '2026')).map(({ economy, seq }) => [economy, seq])).toEqual([
      ['PER', 3],
    ])
    expect(await listPublished(table, '2026')).toHaveLength(1)
    expect(queue.messages).toHaveLength(1)
    expect(queue.messages[0]).toMatchObject({ MessageGroupId: 'release' })
  })

  it('a record that cannot be projected is handed back, and with it all that follow', async () => {
    const { answers, log } = await runBundle('stream', env(), [
      streamEvent([{ pk: 'REPORT#2026#QQQ', sk: '00000001' }, eventKey('2026', 'PER', 3)]),
    ])
    expect(answers[0]).toEqual({ batchItemFailures: [{ itemIdentifier: '44215845000000000174504390' }] })
    expect(log).toContain('projection failed')
  })

  it('the publisher makes the release and its pages in the bucket, and nothing the second time', async () => {
    bucket.objects.set(
      'assets/manifest.json',
      Buffer.from('{"islands/trend.js":"/assets/islands/trend-1.js"}'),
    )
    const { answers } = await runBundle('publish', env(), [{ Records: [] }, { Records: [] }])
    expect(answers).toEqual([
      { number: 1, changed: true },
      { number: 1, changed: false },
    ])
    expect((await latestRelease(table))?.number).toBe(1)
    expect(bucket.objects.get('economies/per/index.html')?.toString()).toContain('Invented answer &lt;i>')
    expect([...bucket.objects.keys()]).toContain('data/latest/manifest.json')
    for (const [, bytes] of bucket.objects) expect(bytes.toString()).not.toContain('Invented office')
  })

  it('a brief goes from its own function over the stream to its page in the bucket', async () => {
    const analyst = await token('analyst')
    const send = (method: string, path: string, body: object, seen: Record<string, string>) =>
      httpEvent(method, `/api/v1/briefs/invented${path}`, { token: analyst, body, headers: seen })
    const { answers } = await runBundle('briefs', env(), [
      httpEvent('GET', '/api/v1/briefs'),
      send('PUT', '', { id: randomUUID(), content: inventedBrief }, { 'if-none-match': '*' }),
      send('POST', '/publish', { id: randomUUID() }, { 'if-match': '"1"' }),
    ])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 201, 200])
    queue.messages.length = 0
    await runBundle('stream', env(), [streamEvent([briefVersionKey('invented', 2)])])
    expect(queue.messages).toHaveLength(1)
    await runBundle('publish', env(), [{ Records: [] }])
    expect(bucket.objects.get('briefs/invented/index.html')?.toString()).toContain('A second paragraph.')
  })

  it('the daily function asks for a release, every time anew', async () => {
    queue.messages.length = 0
    await runBundle('daily', env(), [{}])
    expect(queue.messages).toHaveLength(1)
    expect(queue.messages[0]?.MessageDeduplicationId).toMatch(/^rebuild-\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  it('a function whose environment is incomplete says which part is missing', async () => {
    const { CLIENT_ID: _, ...incomplete } = env()
    await expect(runBundle('api', incomplete, [])).rejects.toThrow(/lacks CLIENT_ID/)
  })
})
