import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendEvent, loadReport } from '../../../functions/store/report.ts'
import { actorNamed } from '../../../infra/local/accounts.ts'
import type { EconomyKey } from '../../../shared/economies.ts'
import { seal } from '../../../shared/report/chain.ts'
import { decide } from '../../../shared/report/decide.ts'
import type { Change } from '../../../shared/report/event.ts'
import { evolve } from '../../../shared/report/evolve.ts'
import { baseFor } from '../../../shared/report/state.ts'
import { cycle as terms } from '../../shared/report/model.ts'
import { answer, now, openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const send = (method: string, path: string, body: object, base: unknown = null) =>
  api.call(method, `/reports/2026/${path}`, {
    as: `${path.slice(0, 3).toLowerCase()}-contributor`,
    base: base as string | null,
    body,
  })
const save = (place: string, id: string, narrative: string, base: unknown = null) =>
  send('PUT', place.replace('/', '/answers/'), { id, answer: answer({ narrative }) }, base)
const seqOf = async (economy: string) =>
  (await api.call('GET', `/reports/2026/${economy}`, { as: `${economy.toLowerCase()}-contributor` })).json.seq

/** Lets so many changes pass that the report forgets the ids of those before. */
async function forgetful(economy: EconomyKey): Promise<void> {
  let state = await loadReport(api.table, '2026', economy)
  for (let i = 0; i < 505; i += 1) {
    const change: Change = {
      type: 'SupportDeclared',
      area: '1',
      support: { seeks: i % 2 === 0, shares: false },
    }
    const command = { id: randomUUID(), base: baseFor(state, change), change }
    const actor = actorNamed(`${economy.toLowerCase()}-contributor`)
    const decision = decide(state, command, { actor, now, cycle: terms })
    if (decision.kind !== 'append') throw new Error('A statement of support is accepted')
    const sealed = await seal(state, decision.event)
    await appendEvent(api.table, state, sealed)
    state = evolve(state, sealed.event)
  }
}

describe('an id that was used', () => {
  it('for one answer stores no other under it, and does not say that it had', async () => {
    const id = randomUUID()
    const first = await save('PER/7.3', id, 'Invented answer')
    for (const again of [
      await save('PER/7.4', id, 'Invented answer'),
      await save('PER/7.3', id, 'Other words'),
    ])
      expect([again.status, again.problem.code]).toEqual([409, 'id-used'])
    expect((await save('PER/7.3', id, 'Invented answer')).json).toEqual(first.json)
    expect(await seqOf('PER')).toBe(1)
  })

  it('is never its own predecessor', async () => {
    const id = randomUUID()
    expect((await save('CAN/7.1', id, 'Invented answer', id)).problem.code).toBe('id-used')
  })

  it('so long ago that the report forgot it stores nothing twice', async () => {
    const comment = { id: randomUUID(), indicator: '7.1', text: 'Invented comment' }
    const id = randomUUID()
    await send('POST', 'AUS/comments', comment)
    await send(
      'POST',
      `AUS/comments/${comment.id}/resolve`,
      { id: randomUUID(), indicator: '7.1' },
      comment.id,
    )
    await save('AUS/7.3', id, 'Invented answer')
    await send('DELETE', 'AUS/answers/7.3', { id: randomUUID() }, id)
    await forgetful('AUS')
    const before = await seqOf('AUS')
    const again = await send('POST', 'AUS/comments', comment)
    expect([again.status, again.problem.code]).toEqual([409, 'id-used'])
    const answered = await save('AUS/7.3', id, 'Invented answer')
    expect([answered.status, answered.problem.code]).toEqual([409, 'answer-changed'])
    expect(await seqOf('AUS')).toBe(before)
  })
})

it('an id in capitals is the same id, in the body as in the header', async () => {
  const id = randomUUID()
  const first = await save('NZL/7.1', id.toUpperCase(), 'Invented')
  expect([first.status, first.json.id]).toEqual([200, id])
  expect((await save('NZL/7.1', id, 'Invented')).json).toEqual(first.json)
  expect((await save('NZL/7.1', randomUUID(), 'Changed', id.toUpperCase())).status).toBe(200)
})

it.each(['0', 'f'])('an id of nothing but %s is none', async (digit) => {
  const { status, problem } = await save('NZL/7.2', randomUUID().replaceAll(/\w/g, digit), 'Invented')
  expect([status, problem.errors?.[0]?.field]).toEqual([422, '/id'])
})
