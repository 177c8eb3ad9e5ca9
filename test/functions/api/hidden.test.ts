import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const send = (as: string, path: string, base: unknown, fields: object = {}, method = 'POST') =>
  api.call(method, `/reports/2026/${path}`, {
    as,
    base: base as string | null,
    body: { id: randomUUID(), ...fields },
  })

describe('a refusal tells a reviewer no more than the report itself', () => {
  it('of a submitted section: not the office that cleared it', async () => {
    const submitted = await send('per-focal-point', 'PER/sections/7/submit', null, {
      clearedBy: 'Secret office',
    })
    const changed = await send('analyst', 'PER/sections/7/publish', null)
    expect(changed.problem).toMatchObject({ code: 'section-changed', current: { status: 'submitted' } })
    const early = await send('analyst', 'PER/sections/7/publish', submitted.json.id)
    expect(early.problem.code).toBe('objection-period')
    await send('per-focal-point', 'PER/sections/7/withdraw', submitted.json.id)
    const withdrawn = await send('analyst', 'PER/sections/7/publish', null)
    expect(withdrawn.problem.code).toBe('section-state')
    expect(withdrawn.problem.current).toBeUndefined()
    expect(JSON.stringify([changed, early, withdrawn].map(({ json }) => json))).not.toContain('Secret office')
  })

  it('of a draft: no remark, and no remark can be resolved there', async () => {
    const made = await send('aus-contributor', 'AUS/comments', null, {
      indicator: '7.1',
      text: 'Secret remark',
    })
    const path = `AUS/comments/${made.json.id}/resolve`
    for (const base of [null, made.json.id]) {
      const { status, problem } = await send('analyst', path, base, { indicator: '7.1' })
      expect([status, problem.code]).toEqual([404, 'not-found'])
      expect(JSON.stringify(problem)).not.toContain('Secret remark')
    }
    await send('aus-focal-point', 'AUS/sections/7/submit', null, { clearedBy: 'Invented office' })
    expect((await send('analyst', path, made.json.id, { indicator: '7.1' })).status).toBe(200)
  })

  it('but the economy itself sees what stands there', async () => {
    await send('chl-contributor', 'CHL/answers/7.1', null, { answer: answer() }, 'PUT')
    await send('chl-focal-point', 'CHL/sections/7/submit', null, { clearedBy: 'Own office' })
    const { problem } = await send('chl-focal-point', 'CHL/sections/7/withdraw', null)
    expect(problem).toMatchObject({ code: 'section-changed', current: { clearedBy: 'Own office' } })
  })

  it('names an indicator that is none before anything else', async () => {
    const { problem } = await send('analyst', 'PER/comments', null, { indicator: '99.1', text: 'x' })
    expect(problem.code).toBe('unknown-indicator')
  })
})
