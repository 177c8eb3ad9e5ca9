import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const save = (
  economy: string,
  indicator: string,
  base: string | null,
  over = {},
  id: string = randomUUID(),
) =>
  api.call('PUT', `/reports/2026/${economy}/answers/${indicator}`, {
    as: `${economy.toLowerCase()}-contributor`,
    base,
    body: { id, answer: answer(over) },
  })
const step = (economy: string, area: string, name: string, as: string, base: unknown, fields = {}) =>
  api.call('POST', `/reports/2026/${economy}/sections/${area}/${name}`, {
    as,
    base: base as string | null,
    body: { id: randomUUID(), ...fields },
  })
const read = async (economy: string, as: string) =>
  (await api.call('GET', `/reports/2026/${economy}`, { as })).json

describe('saving an answer', () => {
  it('stores markup as the text that it is', async () => {
    const { status } = await save('AUS', '7.1', null, { narrative: '<script>alert(1)</script>' })
    expect(status).toBe(200)
    const report = await read('AUS', 'aus-contributor')
    expect(report).toMatchObject({
      answers: { '7.1': { answer: { narrative: '<script>alert(1)</script>' } } },
    })
  })

  it('sent twice with one id is one event, and both answers are the same', async () => {
    const id = randomUUID()
    const first = await save('BRN', '7.1', null, {}, id)
    const again = await save('BRN', '7.1', null, {}, id)
    expect(again.json).toEqual(first.json)
    expect(await read('BRN', 'brn-contributor')).toMatchObject({ seq: 1 })
  })

  it('over a version that somebody changed is refused with the current answer, and loses nothing', async () => {
    const first = await save('CAN', '7.1', null)
    await save('CAN', '7.1', String(first.json.id), { narrative: 'Theirs' })
    const { status, problem } = await save('CAN', '7.1', String(first.json.id), { narrative: 'Mine' })
    expect([status, problem.code]).toEqual([409, 'answer-changed'])
    expect(problem.current).toMatchObject({ answer: { narrative: 'Theirs' } })
  })

  it('by two people at once: of one answer one wins, of two answers both do', async () => {
    const one = await Promise.all([save('CHL', '7.1', null), save('CHL', '7.1', null)])
    expect(one.map(({ status }) => status).sort()).toEqual([200, 409])
    const two = await Promise.all(['7.2', '7.3', '7.4'].map((indicator) => save('CHL', indicator, null)))
    expect(two.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await read('CHL', 'chl-contributor')).toMatchObject({ seq: 4 })
  })

  it('makes one write and one read of the table', async () => {
    const sent: string[] = []
    api.table.client.middlewareStack.add(
      (next, context) => async (args) => {
        sent.push(String(context.commandName))
        return next(args)
      },
      { step: 'initialize', name: 'count' },
    )
    await api.call('GET', '/cycles', { as: 'chn-contributor' })
    sent.length = 0
    await save('CHN', '7.1', null)
    api.table.client.middlewareStack.remove('count')
    expect(sent).toEqual(['QueryCommand', 'PutItemCommand'])
  })

  it('can be cleared, and answered again by whoever saw that it was cleared', async () => {
    const first = await save('HKG', '7.1', null)
    const cleared = await api.call('DELETE', '/reports/2026/HKG/answers/7.1', {
      as: 'hkg-contributor',
      base: String(first.json.id),
      body: { id: randomUUID() },
    })
    expect(cleared.status).toBe(200)
    expect((await save('HKG', '7.1', null)).problem).toMatchObject({
      code: 'answer-changed',
      current: { answer: null, id: cleared.json.id },
    })
    expect((await save('HKG', '7.1', String(cleared.json.id))).status).toBe(200)
  })
})

describe('a section', () => {
  it('goes from draft to submitted, returned, submitted and published, and is locked where it must be', async () => {
    await save('JPN', '7.1', null)
    const submitted = await step('JPN', '7', 'submit', 'jpn-focal-point', null, {
      clearedBy: 'Invented office',
    })
    expect(submitted.status).toBe(200)
    const locked = await save('JPN', '7.2', null)
    expect([locked.status, locked.problem.code]).toEqual([409, 'section-locked'])
    const returned = await step('JPN', '7', 'return', 'analyst', submitted.json.id, {
      reason: 'Invented reason',
    })
    expect(returned.status).toBe(200)
    expect((await save('JPN', '7.2', null)).status).toBe(200)
    const again = await step('JPN', '7', 'submit', 'jpn-focal-point', returned.json.id, {
      clearedBy: 'Invented office',
    })
    const stale = await step('JPN', '7', 'publish', 'analyst', submitted.json.id)
    expect([stale.status, stale.problem.code]).toEqual([409, 'section-changed'])
    const early = await step('JPN', '7', 'publish', 'analyst', again.json.id)
    expect([early.status, early.problem.code]).toEqual([409, 'objection-period'])
    expect(early.problem.detail).toContain('Japan then has 14 days to object')
    const reviewed = await step('JPN', '7', 'review', 'analyst', again.json.id)
    const waiting = await step('JPN', '7', 'publish', 'analyst', reviewed.json.id)
    expect([waiting.status, waiting.problem.code]).toEqual([409, 'objection-period'])
    expect(waiting.problem.detail).toContain('from 2026-05-15 00:00 UTC on')
    expect((await save('JPN', '7.2', null)).problem.code).toBe('section-locked')
    const agreed = await step('JPN', '7', 'agree', 'jpn-focal-point', reviewed.json.id)
    expect((await step('JPN', '7', 'publish', 'analyst', agreed.json.id)).status).toBe(200)
    expect(await read('JPN', 'jpn-contributor')).toMatchObject({ sections: { '7': { status: 'published' } } })
  })

  it('that the economy objects to is back in its hands, with the reason, until it submits again', async () => {
    await save('RUS', '7.1', null)
    const submitted = await step('RUS', '7', 'submit', 'rus-focal-point', null, {
      clearedBy: 'Invented office',
    })
    const reviewed = await step('RUS', '7', 'review', 'analyst', submitted.json.id)
    const objected = await step('RUS', '7', 'object', 'rus-focal-point', reviewed.json.id, {
      reason: 'Invented objection',
    })
    expect(await read('RUS', 'rus-contributor')).toMatchObject({
      sections: { '7': { status: 'returned', section: { reason: 'Invented objection' } } },
    })
    expect((await step('RUS', '7', 'publish', 'analyst', objected.json.id)).problem.code).toBe(
      'section-state',
    )
    expect((await save('RUS', '7.2', null)).status).toBe(200)
  })

  it('in draft shows the analyst its state and nothing else; the office that cleared it stays with the economy', async () => {
    await save('KOR', '7.1', null, { narrative: 'Draft text' })
    expect(JSON.stringify(await read('KOR', 'analyst'))).not.toContain('Draft text')
    expect(JSON.stringify(await read('KOR', 'administrator'))).not.toContain('Draft text')
    await step('KOR', '7', 'submit', 'kor-focal-point', null, { clearedBy: 'Invented office' })
    const seen = JSON.stringify(await read('KOR', 'analyst'))
    expect(seen).toContain('Draft text')
    expect(seen).not.toContain('Invented office')
    expect(JSON.stringify(await read('KOR', 'kor-contributor'))).toContain('Invented office')
  })

  it('retracts answers that are published, each once, and none that the framework or the release lacks', async () => {
    await save('SGP', '1.1', null)
    const retract = async (base: unknown, ...named: string[]) =>
      step('SGP', '1', 'retract', 'sgp-focal-point', base, {
        indicators: named,
        erratum: 'Invented erratum',
      })
    const submitted = await step('SGP', '1', 'submit', 'sgp-focal-point', null, { clearedBy: 'Office' })
    expect((await retract(submitted.json.id, '1.1')).problem.code).toBe('section-state')
    const reviewed = await step('SGP', '1', 'review', 'analyst', submitted.json.id)
    const agreed = await step('SGP', '1', 'agree', 'sgp-focal-point', reviewed.json.id)
    const published = await step('SGP', '1', 'publish', 'analyst', agreed.json.id)
    for (const named of [['1.99'], ['1.01'], ['2.1'], ['1.1', '1.1'], ['1.2'], Array(100).fill('1.1')]) {
      const { status, problem } = await retract(published.json.id, ...named)
      expect([named[0], status, problem.code]).toEqual([named[0], 422, 'invalid-request'])
      expect(problem.errors?.[0]?.field).toMatch(/^\/indicators/)
    }
    const first = await retract(published.json.id, '1.1')
    expect(first.status).toBe(200)
    const second = await retract(first.json.id, '1.1')
    expect([second.status, second.problem.code]).toEqual([409, 'section-state'])
    expect(second.problem.detail).toContain('withheld already')
  })

  it('lists to each person only what they may know of', async () => {
    const { json } = await api.call('GET', '/reports/2026', { as: 'kor-contributor' })
    expect(json).toEqual({ statuses: [] })
  })
})
