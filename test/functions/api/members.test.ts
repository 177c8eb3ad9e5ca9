/** Inviting, removing and handing over, as the people themselves would: through the API, with real tokens. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadAssignments, putAssignments } from '../../../functions/store/assignments.ts'
import { accountNamed } from '../../../infra/local/accounts.ts'
import type { MemberView } from '../../../shared/member.ts'
import { openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const subjectOf = (account: string): string => accountNamed(account)?.subject ?? ''
const focalPoint = subjectOf('per-focal-point')
const contributor = subjectOf('per-contributor')

const invite = (as: string, team: string, over: object = {}) =>
  api.call('POST', `/members/${team}`, {
    as,
    body: { email: 'ana@example.org', name: 'Ana Invented', language: 'es', role: 'contributor', ...over },
  })
const change = (as: string, team: string, subject: string, body: object) =>
  api.call('PUT', `/members/${team}/${subject}`, { as, body })
const remove = (as: string, team: string, subject: string, body: object = {}) =>
  api.call('DELETE', `/members/${team}/${subject}`, { as, body })
const membersOf = async (team: string): Promise<string[]> => {
  const { json } = await api.call('GET', '/members', { as: 'administrator' })
  const found = (json.teams as { team: string; members: MemberView[] }[]).find((t) => t.team === team)
  return (found?.members ?? []).map(({ subject, role }) => `${role} ${subject}`)
}

describe('who sees whom', () => {
  const teamsOf = async (as: string) => {
    const { json } = await api.call('GET', '/members', { as })
    return json.teams as { team: string; members: MemberView[] }[]
  }

  it('an administrator sees all 21 economies and the secretariat, a stranger and an analyst nobody', async () => {
    expect(await teamsOf('administrator')).toHaveLength(22)
    expect(await teamsOf('analyst')).toEqual([])
    expect(await teamsOf('nobody')).toEqual([])
  })

  it('the people of an economy see their own team, and addresses only where they manage it', async () => {
    const [mine] = await teamsOf('chl-focal-point')
    expect([mine?.team, mine?.members.map(({ email }) => email)]).toEqual([
      'CHL',
      ['chl-focal-point@example.org', 'chl-contributor@example.org'],
    ])
    const teams = await teamsOf('chl-contributor')
    expect(teams.map(({ team }) => team)).toEqual(['CHL'])
    expect(JSON.stringify(teams)).not.toContain('@')
  })
})

describe('an invitation', () => {
  it('puts a person into the team, who can then act in the role', async () => {
    const { status, json } = await invite('per-focal-point', 'PER', { email: ' Ana@Example.org ' })
    expect(status).toBe(201)
    const ana = (json.members as MemberView[]).find(({ name }) => name === 'Ana Invented')
    expect(ana).toMatchObject({
      email: 'ana@example.org',
      role: 'contributor',
      language: 'es',
      invited: true,
    })
    const { status: read } = await api.call('GET', '/reports/2026/PER', { as: 'ana@example.org' })
    expect(read).toBe(200)
  })

  it('of an address that is in the team already changes nothing', async () => {
    const before = await membersOf('PER')
    const { status, problem } = await invite('per-focal-point', 'PER', { email: 'ANA@example.org' })
    expect([status, problem.code]).toEqual([409, 'member-exists'])
    expect(await membersOf('PER')).toEqual(before)
  })

  it('of whoever is in another team, an analyst or another economy’s, is refused alike and tells nothing', async () => {
    const refusals = await Promise.all(
      ['analyst', 'administrator', 'chl-focal-point'].map(async (account) => {
        const { problem } = await invite('per-focal-point', 'PER', {
          email: `${account}@example.org`,
        })
        const { requestId: _, ...same } = problem
        return same
      }),
    )
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1)
    expect(refusals[0]).toMatchObject({ status: 409, code: 'address-taken' })
    expect((await invite('administrator', 'secretariat', { role: 'analyst' })).problem.code).toBe(
      'address-taken',
    )
  })

  it.each([
    ['a focal point invites a focal point', 'per-focal-point', 'PER', { role: 'focal-point' }, 403],
    ['a focal point invites an analyst', 'per-focal-point', 'PER', { role: 'analyst' }, 422],
    ['an administrator invites an analyst into an economy', 'administrator', 'PER', { role: 'analyst' }, 422],
    ['a contributor into the secretariat', 'administrator', 'secretariat', {}, 422],
    ['no address', 'per-focal-point', 'PER', { email: 'ana at example' }, 422],
    ['a team that is none', 'administrator', 'ZZZ', {}, 404],
    ['the team of another economy', 'per-focal-point', 'CHL', {}, 404],
    ['the secretariat', 'per-focal-point', 'secretariat', {}, 404],
  ])('is refused where %s', async (_, as, team, over, status) => {
    expect((await invite(as, team, { email: 'eva@example.org', ...over })).status).toBe(status)
    expect(api.people.accounts().some(({ email }) => email === 'eva@example.org')).toBe(false)
  })

  it.each(['Eva\nClick here', 'Eva\r\nBcc: all@example.org', 'Eva\tTwo', 'Eva\u2028Three', 'Eva\u0007'])(
    'refuses the name %j, which would be more than one line of a message',
    async (name) => {
      const { problem } = await invite('per-focal-point', 'PER', { email: 'eva@example.org', name })
      expect(problem.errors?.map(({ field }) => field)).toEqual(['/name'])
    },
  )

  it('names what is wrong with an address beside its field', async () => {
    const { problem } = await invite('per-focal-point', 'PER', { email: 'ana', name: '\u3164' })
    expect(problem.errors).toEqual([
      { field: '/email', message: 'Give an e-mail address such as name@example.org' },
      { field: '/name', message: 'Write something that can be seen' },
    ])
  })
})

describe('the last focal point of an economy', () => {
  const last = subjectOf('kor-focal-point')

  it.each(['kor-focal-point', 'administrator'])('is not removed by %s without a successor', async (as) => {
    const { status, problem } = await remove(as, 'KOR', last)
    expect([status, problem.code]).toEqual([409, 'successor-needed'])
    expect(await membersOf('KOR')).toContain(`focal-point ${last}`)
  })

  it.each(['kor-focal-point', 'administrator'])('is not demoted by %s without a successor', async (as) => {
    const { status, problem } = await change(as, 'KOR', last, { role: 'contributor' })
    expect([status, problem.code]).toEqual([409, 'successor-needed'])
  })

  it('cannot confirm for themselves that nobody follows', async () => {
    const { problem } = await remove('kor-focal-point', 'KOR', last, { confirmed: true })
    expect(problem.code).toBe('successor-needed')
  })

  it('names as successor another member of the same team and nobody else', async () => {
    for (const successor of [last, focalPoint, 'nobody']) {
      const { status, problem } = await remove('kor-focal-point', 'KOR', last, { successor })
      expect([status, problem.errors?.[0]?.field]).toEqual([422, '/successor'])
    }
  })

  it('may be removed by an administrator who confirms it', async () => {
    expect((await remove('administrator', 'KOR', last, { confirmed: true })).status).toBe(200)
    expect(await membersOf('KOR')).toEqual([`contributor ${subjectOf('kor-contributor')}`])
  })

  it('stays when two focal points are removed at the same time', async () => {
    const second = await api.people.invite('JPN', {
      email: 'second@example.org',
      name: 'Second Invented',
      language: 'en',
      role: 'focal-point',
    })
    const replies = await Promise.all(
      [second.subject, subjectOf('jpn-focal-point')].map((subject) =>
        remove('administrator', 'JPN', subject),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await membersOf('JPN')).filter((member) => member.startsWith('focal-point'))).toHaveLength(1)
  })
})

describe('the last administrator', () => {
  it('needs a successor, whatever is confirmed', async () => {
    const self = subjectOf('administrator')
    const { problem } = await remove('administrator', 'secretariat', self, { confirmed: true })
    expect([problem.code, problem.detail]).toEqual([
      'successor-needed',
      'This is the last administrator. Nothing was changed; name a successor.',
    ])
  })
})

describe('removing', () => {
  it('is for focal points among contributors, not among focal points', async () => {
    const other = await api.people.invite('THA', {
      email: 'other@example.org',
      name: 'Other Invented',
      language: 'en',
      role: 'focal-point',
    })
    expect((await remove('tha-focal-point', 'THA', other.subject)).status).toBe(403)
    expect((await change('tha-focal-point', 'THA', other.subject, { role: 'contributor' })).status).toBe(403)
    expect((await remove('tha-focal-point', 'THA', subjectOf('tha-contributor'))).status).toBe(200)
  })

  it('deletes the name and address of a person who is in no team any more', async () => {
    const gone = subjectOf('tha-contributor')
    expect(api.people.of(gone)).toBeUndefined()
    expect(JSON.stringify(api.people.accounts())).not.toContain('tha-contributor')
  })

  it('of somebody who is not there is an unknown member', async () => {
    expect((await remove('administrator', 'PER', 'nobody')).problem.code).toBe('unknown-member')
  })
})

describe('a hand-over', () => {
  beforeEach(async () => {
    const { revision } = await loadAssignments(api.table, '2026', 'PER')
    const sections = { '3': [focalPoint], '7': [contributor, focalPoint] }
    await putAssignments(api.table, { cycle: '2026', economy: 'PER', sections, revision: revision + 1 })
  })

  it('removes the focal point, makes the successor one, and moves the sections on', async () => {
    const { status, json } = await remove('per-focal-point', 'PER', focalPoint, { successor: contributor })
    expect(status).toBe(200)
    const after = await membersOf('PER')
    expect(after).toContain(`focal-point ${contributor}`)
    expect(after.some((member) => member.endsWith(focalPoint))).toBe(false)
    expect((json.members as MemberView[]).map(({ subject, role }) => `${role} ${subject}`)).toEqual(after)
    expect((await loadAssignments(api.table, '2026', 'PER')).sections).toEqual({
      '3': [contributor],
      '7': [contributor],
    })
  })

  it('may keep the one who hands over as a contributor', async () => {
    const ana = api.people.accounts().find(({ email }) => email === 'ana@example.org')?.subject ?? ''
    const { status } = await change('per-contributor', 'PER', contributor, {
      role: 'contributor',
      successor: ana,
    })
    expect(status).toBe(200)
    expect((await membersOf('PER')).sort()).toEqual(
      [`contributor ${contributor}`, `focal-point ${ana}`].sort(),
    )
  })

  it('can be sent again after it was cut off', async () => {
    const [person, heir] = [subjectOf('sgp-focal-point'), subjectOf('sgp-contributor')]
    await api.people.setRole('SGP', heir, 'focal-point')
    expect((await remove('sgp-focal-point', 'SGP', person, { successor: heir })).status).toBe(200)
    expect(await membersOf('SGP')).toEqual([`focal-point ${heir}`])
  })
})
