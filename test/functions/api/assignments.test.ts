import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('assignments', () => {
  const path = '/reports/2026/MEX/assignments'
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

  it('do not restrict: who has no section answers all the same', async () => {
    const { json } = await api.call('GET', '/reports/2026/MEX', { as: 'mex-contributor' })
    expect(Object.values(json.sections as object).every(({ readable }) => readable)).toBe(true)
  })

  it('need to know what they replace, and name sections that exist', async () => {
    expect((await api.call('PUT', path, { as: 'mex-focal-point', body: { sections: {} } })).status).toBe(428)
    const { problem } = await put('mex-focal-point', 2, { '12': [person] })
    expect(problem.code).toBe('invalid-request')
  })
})
