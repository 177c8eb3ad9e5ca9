import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putAssignments } from '../../../functions/store/assignments.ts'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('assignments', () => {
  const path = '/members/MEX/assignments/2026'
  const put = (as: string, base: number | null, sections: unknown) =>
    api.call('PUT', path, { as, base, body: { sections } })
  const person = accountNamed('mex-contributor')?.subject ?? ''

  it('are what the focal point said, and every member of the economy reads them', async () => {
    const { status, json } = await put('mex-focal-point', null, { '3': [person, person], '4': [] })
    expect([status, json]).toEqual([
      200,
      { cycle: '2026', economy: 'MEX', sections: { '3': [person] }, revision: 1 },
    ])
    expect((await api.call('GET', path, { as: 'mex-contributor' })).json).toEqual(json)
  })

  it('of two focal points who change them at once only one counts, and the other sees what stands', async () => {
    const replies = await Promise.all(
      ['5', '6'].map((area) => put('mex-focal-point', 1, { [area]: [person] })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = replies.find(({ status }) => status === 409)
    expect(lost?.problem).toMatchObject({ code: 'assignments-changed', current: { revision: 2 } })
  })

  it('are of members of the economy alone', async () => {
    for (const account of ['per-contributor', 'analyst']) {
      const stranger = accountNamed(account)?.subject ?? ''
      const { status, problem } = await put('mex-focal-point', 2, { '5': [person], '7': [stranger] })
      expect([status, problem.code]).toEqual([404, 'unknown-member'])
    }
    expect((await api.call('GET', path, { as: 'mex-contributor' })).json.revision).toBe(2)
  })

  it('let go of whoever left the team by another way', async () => {
    const sections = { '7': ['left-long-ago'], '8': [person] }
    await putAssignments(api.table, { cycle: '2026', economy: 'MEX', sections, revision: 3 })
    const { json } = await put('mex-focal-point', 3, { ...sections, '9': [person] })
    expect(json.sections).toEqual({ '8': [person], '9': [person] })
  })

  it('do not restrict: who has no section answers all the same', async () => {
    const { json } = await api.call('GET', '/reports/2026/MEX', { as: 'mex-contributor' })
    expect(Object.values(json.sections as object).every(({ readable }) => readable)).toBe(true)
  })

  it('need to know what they replace, and name sections that exist', async () => {
    expect((await api.call('PUT', path, { as: 'mex-focal-point', body: { sections: {} } })).status).toBe(428)
    const { problem } = await put('mex-focal-point', 4, { '12': [person] })
    expect(problem.code).toBe('invalid-request')
  })
})
