/** The API over the real table, called as people with real tokens of a real key set. */
import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { type ApiDeps, createApi } from '../../../functions/api/app.ts'
import { createBriefsApi } from '../../../functions/api/briefs-app.ts'
import { createMembersApi } from '../../../functions/api/members-app.ts'
import { tokenReader } from '../../../functions/api/token.ts'
import { putCycle } from '../../../functions/store/cycle.ts'
import type { Table } from '../../../functions/store/table.ts'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { openPeople, type People } from '../../../infra/local/people.ts'
import { openLocalTable } from '../../../infra/local/table.ts'
import type { Answer } from '../../../shared/answer.ts'
import type { ProblemDetails } from '../../../shared/problem.ts'
import { undescribed } from './described.ts'

export const clientId = 'test-client'
export const now = '2026-05-01T00:00:00.000Z'

export interface Call {
  readonly as?: string | null
  readonly token?: string
  readonly body?: unknown
  readonly raw?: string
  readonly base?: string | number | null
  readonly type?: string
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  /** The body, whatever it is; `text` of it where it is no JSON. */
  readonly json: Record<string, unknown>
  readonly problem: ProblemDetails
}

export interface TestApi {
  readonly table: Table
  readonly api: ReturnType<typeof createApi>
  /** The API of people, which answers below /members and /reminders. */
  readonly membersApi: ReturnType<typeof createMembersApi>
  /** The API of briefs, which answers below /briefs. */
  readonly briefsApi: ReturnType<typeof createBriefsApi>
  readonly people: People
  readonly logged: Readonly<Record<string, unknown>>[]
  readonly issuer: string
  call(method: string, path: string, call?: Call): Promise<Reply>
  token(account: string, claims?: Record<string, unknown>, key?: 'ours' | 'other'): Promise<string>
  close(): Promise<void>
}

const terms = { framework: '2026.1', demonstration: true, graceDays: 30, objectionDays: 14, revision: 1 }

/** Opens the API with a closed cycle 2024, an open 2026 and an upcoming 2028. */
export async function openApi(over: Partial<ApiDeps> = {}): Promise<TestApi> {
  const [ours, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }
  const keys = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ keys: [jwk] }))
  })
  const issuer = await listening(keys)
  const local = await openLocalTable()
  for (const year of [2024, 2026, 2028])
    await putCycle(local.table, {
      ...terms,
      cycle: String(year),
      opens: `${year}-03-01T00:00:00.000Z`,
      due: `${year}-09-30T00:00:00.000Z`,
      closes: `${year}-11-30T00:00:00.000Z`,
    })
  const logged: Readonly<Record<string, unknown>>[] = []
  const deps = {
    table: local.table,
    actorOf: tokenReader({ issuer, clientId }),
    now: () => now,
    log: (entry: Readonly<Record<string, unknown>>) => void logged.push(entry),
    ...over,
  }
  const api = createApi(deps)
  const people = await openPeople()
  const membersApi = createMembersApi({ ...deps, directory: people })
  const briefsApi = createBriefsApi(deps)
  const token: TestApi['token'] = (account, claims = {}, key = 'ours') => {
    const found = people.accounts().find(({ name }) => name === account) ?? accountNamed(account)
    return new SignJWT({
      sub: found?.subject ?? account,
      iss: issuer,
      client_id: clientId,
      token_use: 'access',
      'cognito:groups': found?.groups ?? [],
      exp: Math.floor(Date.now() / 1000) + 600,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .sign(key === 'ours' ? ours.privateKey : other.privateKey)
  }
  return {
    table: local.table,
    api,
    membersApi,
    briefsApi,
    people,
    logged,
    issuer,
    token,
    async call(
      method,
      path,
      { as = 'per-contributor', token: given, body, raw, base, type = 'application/json' } = {},
    ) {
      const bearer = given ?? (as === null ? undefined : await token(as))
      const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
      const [, noun] = path.split(/[/?]/)
      const app =
        noun === 'members' || noun === 'reminders' ? membersApi : noun === 'briefs' ? briefsApi : api
      const response = await app.request(`/api/v1${path}`, {
        method,
        headers: {
          ...(bearer && { authorization: `Bearer ${bearer}` }),
          ...(sent !== undefined && { 'content-type': type }),
          ...(base === null && { 'if-none-match': '*' }),
          ...(base !== null && base !== undefined && { 'if-match': `"${base}"` }),
        },
        ...(sent !== undefined && { body: sent }),
      })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json')
      const json = (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>
      const wrong = undescribed(method, path, response.status, json)
      if (wrong) throw new Error(`${method} ${path} answers otherwise than openapi.json says: ${wrong}`)
      return {
        status: response.status,
        headers: response.headers,
        json,
        problem: json as unknown as ProblemDetails,
      }
    },
    async close() {
      await local.close()
      await new Promise((resolve) => keys.close(resolve))
    },
  }
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`)
    })
  })
}

/** An answer on the level scale, with whatever a test changes. */
export const answer = (over: Partial<Answer> | Record<string, unknown> = {}) => ({
  value: { kind: 'level', level: 'partial' },
  narrative: 'Invented answer',
  language: 'en',
  evidence: [],
  instruments: [],
  ...over,
})
