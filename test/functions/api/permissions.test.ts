/** Every operation, from the app's own list of routes, tried by every role and relation. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { steps } from '../../../functions/api/sections.ts'
import { stopToken } from '../../../functions/mail/stop-link.ts'
import { mailSecret } from '../../../functions/store/mail-secret.ts'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { inventedBrief, releaseNumbered } from '../../invented-brief.ts'
import { briefRules } from './brief-rules.ts'
import { answer, openApi, type TestApi } from './caller.ts'

const contributor = 'per-contributor'
const focalPoint = 'per-focal-point'
const strangers = ['aus-contributor', 'aus-focal-point', 'nobody'] as const
const people = [contributor, focalPoint, ...strangers, 'analyst', 'administrator'] as const
type Person = (typeof people)[number]

/** Who may, and what a request of it looks like. `base` is what the sender saw last. */
interface Rule {
  readonly may: readonly Person[]
  /** Those from whom even its existence is kept. */
  readonly hidden?: readonly Person[]
  /** True where a signed link stands for a token. */
  readonly open?: boolean
  readonly path: string
  readonly body?: () => unknown
  readonly base?: string | number | null
}

const id = () => ({ id: randomUUID() })
const own: readonly Person[] = [contributor, focalPoint]
const readers: readonly Person[] = [...own, 'analyst']
const ofReport = (may: readonly Person[], path: string, body?: () => unknown): Rule => ({
  may,
  hidden: strangers,
  path: `/reports/2026/PER${path}`,
  ...(body && { body, base: randomUUID() }),
})
const step = (may: readonly Person[], name: string, fields = {}): Rule =>
  ofReport(may, `/sections/7/${name}`, () => ({ ...id(), ...fields }))

const subjectOf = (account: string): string => accountNamed(account)?.subject ?? ''
/** A team is kept from whoever is not of it; administrators keep them all. */
const ofTeam = (may: readonly Person[], path: string, body?: () => unknown): Rule => ({
  may,
  hidden: [...strangers, 'analyst'],
  path,
  ...(body && { body }),
})

/** Contributors who can be removed, one for everybody who may. */
const leaving: string[] = []
let comment = ''
let vintage = ''
let stop = ''
const report = '/api/v1/reports/:cycle/:economy'
const rules: Readonly<Record<string, () => Rule>> = {
  'GET /api/v1/session': () => ({ may: people, path: '/session' }),
  'GET /api/v1/cycles': () => ({ may: people, path: '/cycles' }),
  'PUT /api/v1/cycles/:cycle': () => ({
    may: ['administrator'],
    path: '/cycles/2030',
    base: null,
    body: () => ({
      opens: '2030-03-01T00:00:00.000Z',
      due: '2030-09-30T00:00:00.000Z',
      closes: '2030-11-30T00:00:00.000Z',
      graceDays: 30,
      objectionDays: 14,
    }),
  }),
  'POST /api/v1/cycles/:cycle/close': () => ({
    may: ['administrator'],
    path: '/cycles/2024/close',
    base: 1,
    body: () => ({}),
  }),
  'GET /api/v1/series': () => ({ may: people, path: '/series' }),
  'POST /api/v1/series/:code/vintages': () => ({
    may: ['analyst'],
    path: '/series/IT.NET.USER.ZS/vintages',
    body: () => ({}),
  }),
  'GET /api/v1/series/:code/vintages/:hash': () => ({
    may: people,
    path: `/series/IT.NET.USER.ZS/vintages/${vintage}`,
  }),
  'POST /api/v1/series/:code/withdrawals': () => ({
    may: ['analyst'],
    path: '/series/IT.NET.USER.ZS/withdrawals',
    body: () => ({}),
  }),
  'GET /api/v1/reports/:cycle': () => ({ may: people, path: '/reports/2026' }),
  [`GET ${report}`]: () => ofReport([...readers, 'administrator'], ''),
  [`GET ${report}/preview`]: () => ofReport(readers, '/preview'),
  [`GET ${report}/chain`]: () => ofReport([...readers, 'administrator'], '/chain'),
  'GET /api/v1/members/me': () => ({ may: people, path: '/members/me' }),
  'PUT /api/v1/members/me': () => ({
    may: people,
    path: '/members/me',
    body: () => ({ reminders: true }),
  }),
  'GET /api/v1/reminders/:token': () => ({ may: people, open: true, path: `/reminders/${stop}` }),
  'POST /api/v1/reminders/:token': () => ({ may: people, open: true, path: `/reminders/${stop}` }),
  'GET /api/v1/members': () => ({ may: people, path: '/members' }),
  'POST /api/v1/members/:team': () =>
    ofTeam([focalPoint, 'administrator'], '/members/PER', () => ({
      email: `${randomUUID()}@example.org`,
      name: 'Invented person',
      language: 'es',
      role: 'contributor',
    })),
  'PUT /api/v1/members/:team/:subject': () =>
    ofTeam(['administrator'], `/members/PER/${subjectOf(contributor)}`, () => ({ role: 'contributor' })),
  'DELETE /api/v1/members/:team/:subject': () => {
    const person = leaving.pop()
    return ofTeam([focalPoint, 'administrator'], `/members/PER/${person}`, () => ({}))
  },
  'GET /api/v1/members/:team/assignments/:cycle': () => ofTeam(own, '/members/PER/assignments/2026'),
  'PUT /api/v1/members/:team/assignments/:cycle': () => ({
    ...ofTeam([focalPoint], '/members/PER/assignments/2026', () => ({ sections: {} })),
    base: 0,
  }),
  ...briefRules,
  [`PUT ${report}/support/:area`]: () =>
    ofReport(own, '/support/7', () => ({ ...id(), support: { seeks: true, shares: false } })),
  [`PUT ${report}/answers/:indicator`]: () =>
    ofReport(own, '/answers/7.1', () => ({ ...id(), answer: answer() })),
  [`DELETE ${report}/answers/:indicator`]: () => ofReport(own, '/answers/7.1', id),
  [`POST ${report}/answers/:indicator/carry`]: () => ofReport(own, '/answers/7.1/carry', id),
  [`POST ${report}/answers/:indicator/confirm`]: () => ofReport(own, '/answers/7.1/confirm', id),
  [`POST ${report}/answers/:indicator/restore`]: () =>
    ofReport(own, '/answers/7.1/restore', () => ({ ...id(), seq: 1 })),
  [`GET ${report}/answers/:indicator/history`]: () => ofReport(readers, '/answers/7.1/history'),
  [`GET ${report}/sections/:area/history`]: () => ofReport(readers, '/sections/7/history'),
  [`GET ${report}/sections/:area/publication`]: () => ofReport(readers, '/sections/7/publication'),
  [`POST ${report}/sections/:area/submit`]: () =>
    step([focalPoint], 'submit', { clearedBy: 'Invented office' }),
  [`POST ${report}/sections/:area/withdraw`]: () => step([focalPoint], 'withdraw'),
  [`POST ${report}/sections/:area/review`]: () => step(['analyst'], 'review'),
  [`POST ${report}/sections/:area/agree`]: () => step([focalPoint], 'agree'),
  [`POST ${report}/sections/:area/object`]: () => step([focalPoint], 'object', { reason: 'Invented reason' }),
  [`POST ${report}/sections/:area/return`]: () => step(['analyst'], 'return', { reason: 'Invented reason' }),
  [`POST ${report}/sections/:area/publish`]: () => step(['analyst'], 'publish'),
  [`POST ${report}/sections/:area/reopen`]: () => step([focalPoint], 'reopen', { reason: 'Invented reason' }),
  [`POST ${report}/sections/:area/retract`]: () =>
    step([focalPoint, 'analyst'], 'retract', { indicators: ['7.1'], erratum: 'Invented erratum' }),
  [`PUT ${report}/second-looks/:indicator`]: () =>
    ofReport(['analyst'], '/second-looks/7.1', () => ({
      ...id(),
      about: randomUUID(),
      look: { verdict: 'agrees', language: 'en' },
    })),
  [`POST ${report}/second-looks/:indicator/reply`]: () =>
    ofReport(own, '/second-looks/7.1/reply', () => ({
      ...id(),
      reply: { text: 'Invented reply', language: 'es' },
    })),
  [`POST ${report}/second-looks/:indicator/withdraw`]: () =>
    ofReport(['analyst'], '/second-looks/7.1/withdraw', () => ({ ...id(), reason: 'Invented reason' })),
  [`POST ${report}/comments`]: () =>
    ofReport(readers, '/comments', () => ({ ...id(), indicator: '7.1', text: 'Invented comment' })),
  [`POST ${report}/comments/:comment/resolve`]: () =>
    ofReport(readers, `/comments/${comment}/resolve`, () => ({ ...id(), indicator: '7.1' })),
}

/** An invented file of a series. */
const file = {
  series: 'IT.NET.USER.ZS',
  vintage: '2026-01-15',
  vintageBasis: 'given',
  fileName: 'invented.csv',
  fileHash: '0'.repeat(64),
  observations: [{ economy: 'PER', year: 2024, value: 70, status: 'A', line: 2 }],
}

let api: TestApi
beforeAll(async () => {
  api = await openApi()
  // A submitted section with a comment: everybody who may read anything may read it.
  const send = (method: string, as: string, path: string, body: object, base: string | null = null) =>
    api.call(method, `/reports/2026/PER${path}`, { as, base, body: { ...id(), ...body } })
  await send('PUT', contributor, '/answers/7.1', { answer: answer() })
  const made = await send('POST', contributor, '/comments', { indicator: '7.1', text: 'Invented comment' })
  comment = String(made.json.id)
  await send('POST', focalPoint, '/sections/7/submit', { clearedBy: 'Invented office' })
  vintage = String(
    (await api.call('POST', '/series/IT.NET.USER.ZS/vintages', { as: 'analyst', body: file })).json
      .contentHash,
  )
  await releaseNumbered(api.table, 1)
  await api.call('PUT', '/briefs/invented', {
    as: 'analyst',
    base: null,
    body: { ...id(), content: inventedBrief },
  })
  stop = stopToken(await mailSecret(api.table), subjectOf(contributor))
  const invitation = { name: 'Invented person', language: 'en', role: 'contributor' } as const
  leaving.push((await api.people.invite('PER', { ...invitation, email: 'leaving@example.org' })).subject)
})
afterAll(() => api.close())

/** The app's operations, the steps of a section each for itself. */
const operations = (): string[] =>
  [...api.api.routes, ...api.membersApi.routes, ...api.briefsApi.routes]
    .filter(({ method }) => method !== 'ALL')
    .flatMap(({ method, path }) =>
      path.endsWith('/:step')
        ? Object.keys(steps).map((name) => `${method} ${path.replace(':step', name)}`)
        : [`${method} ${path}`],
    )

/** What somebody is told: their own business, that it is forbidden, or nothing at all. */
async function told(operation: string, rule: Rule, as: Person | null): Promise<string> {
  const [method = ''] = operation.split(' ')
  const { body, base, path } = rule
  const call = { as, ...(base !== undefined && { base }), ...(body && { body: body() }) }
  const { status, problem } = await api.call(method, path, call)
  if (status === 401) return 'sign in'
  if (status === 403) return 'forbidden'
  return status === 404 && problem.code === 'not-found' ? 'hidden' : 'allowed'
}

describe('every operation of the API', () => {
  it('has a rule, and every rule an operation', () => {
    expect(operations().sort()).toEqual(Object.keys(rules).sort())
  })

  it.each(Object.keys(rules))(
    '%s is for those who may, and hidden from those who may not know',
    async (operation) => {
      const rule = rules[operation]?.()
      if (!rule) throw new Error(`${operation} has no rule`)
      const { may, hidden = [], open } = rule
      const expected = (person: Person) =>
        may.includes(person) ? 'allowed' : hidden.includes(person) ? 'hidden' : 'forbidden'
      for (const person of people)
        expect([person, await told(operation, rule, person)]).toEqual([person, expected(person)])
      expect(await told(operation, rule, null)).toBe(open ? 'allowed' : 'sign in')
    },
  )
})
