import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { answer, openApi, type TestApi } from './caller.ts'

let api: TestApi
/** The day on which the API believes to be. */
let now = '2024-05-01T00:00:00.000Z'
beforeAll(async () => {
  api = await openApi({ now: () => now })
})
afterAll(() => api.close())

interface Version {
  change: string
  seq: number
  answer: { narrative: string } | null
  by: { subject: string; role: string }
  carried?: { cycle: string; confirmed: boolean }
  restored?: number
}

/** A person's calls about one answer. */
const person = (as: string, economy: string, cycle = '2026') => {
  const path = `/reports/${cycle}/${economy}`
  const send = (method: string, to: string, base: unknown, fields = {}) =>
    api.call(method, `${path}${to}`, {
      as,
      base: base as string | null,
      body: { id: randomUUID(), ...fields },
    })
  return {
    save: (indicator: string, base: unknown, narrative: string) =>
      send('PUT', `/answers/${indicator}`, base, { answer: answer({ narrative }) }),
    carry: (indicator: string, base: unknown) => send('POST', `/answers/${indicator}/carry`, base),
    confirm: (indicator: string, base: unknown) => send('POST', `/answers/${indicator}/confirm`, base),
    restore: (indicator: string, base: unknown, seq: number) =>
      send('POST', `/answers/${indicator}/restore`, base, { seq }),
    step: (name: string, base: unknown, fields = {}) => send('POST', `/sections/7/${name}`, base, fields),
    versions: async (indicator: string) =>
      (await api.call('GET', `${path}/answers/${indicator}/history`, { as })).json
        .versions as unknown as Version[],
    changes: async () => (await api.call('GET', `${path}/sections/7/history`, { as })).json,
    get: (to: string) => api.call('GET', `${path}${to}`, { as }),
  }
}

describe('an answer carried forward', () => {
  it('comes from the cycle before, counts nowhere until it is confirmed, and is then as good as any', async () => {
    now = '2024-05-01T00:00:00.000Z'
    const old = await person('per-contributor', 'PER', '2024').save('7.1', null, 'Two years old')
    now = '2026-05-01T00:00:00.000Z'
    const per = person('per-contributor', 'PER')
    const carried = await per.carry('7.1', null)
    expect(carried.json).toMatchObject({
      answer: { narrative: 'Two years old' },
      from: { cycle: '2024', id: old.json.id },
    })
    expect((await per.get('')).json).toMatchObject({
      answers: { '7.1': { carried: { cycle: '2024', id: old.json.id, confirmed: false } } },
    })
    const focal = person('per-focal-point', 'PER')
    const submitted = await focal.step('submit', null, { clearedBy: 'Invented office' })
    expect((await person('analyst', 'PER').get('')).json.answers).toEqual({})
    await focal.step('withdraw', submitted.json.id)
    const confirmed = await per.confirm('7.1', carried.json.id)
    expect(confirmed.status).toBe(200)
    const twice = await per.confirm('7.1', confirmed.json.id)
    expect([twice.status, twice.problem.code]).toEqual([409, 'nothing-carried'])
    const versions = await per.versions('7.1')
    expect(
      versions.map(({ change, carried, answer }) => [change, carried?.confirmed, answer?.narrative]),
    ).toEqual([
      ['AnswerConfirmed', true, 'Two years old'],
      ['AnswerCarried', false, 'Two years old'],
    ])
  })

  it('is refused in words where the cycle before has none, and over a newer answer', async () => {
    const per = person('per-contributor', 'PER')
    const none = await per.carry('7.2', null)
    expect([none.status, none.problem.code]).toEqual([409, 'nothing-carried'])
    const newer = await per.carry('7.1', null)
    expect([newer.status, newer.problem.code]).toEqual([409, 'answer-changed'])
  })
})

describe('the history of an answer', () => {
  it('holds every version with author and time; any of them is restored as a new one', async () => {
    now = '2026-05-01T00:00:00.000Z'
    const aus = person('aus-contributor', 'AUS')
    const first = await aus.save('7.1', null, 'First')
    const second = await person('aus-focal-point', 'AUS').save('7.1', first.json.id, 'Second')
    const restored = await aus.restore('7.1', second.json.id, 1)
    expect(restored.json).toMatchObject({ seq: 3, answer: { narrative: 'First' } })
    const versions = await aus.versions('7.1')
    expect(versions.map((v) => [v.change, v.restored, v.answer?.narrative, v.by.role])).toEqual([
      ['AnswerRestored', 1, 'First', 'contributor'],
      ['AnswerRecorded', undefined, 'Second', 'focal-point'],
      ['AnswerRecorded', undefined, 'First', 'contributor'],
    ])
    const stale = await aus.restore('7.1', second.json.id, 2)
    expect([stale.status, stale.problem.code]).toEqual([409, 'answer-changed'])
    const missing = await aus.restore('7.1', restored.json.id, 99)
    expect([missing.status, missing.problem.code]).toEqual([404, 'not-found'])
  })

  it('shows to the reviewer what was submitted and nothing of the drafts between', async () => {
    const jpn = person('jpn-focal-point', 'JPN')
    const analyst = person('analyst', 'JPN')
    const draft = await jpn.save('7.1', null, 'Draft words')
    await jpn.save('7.1', draft.json.id, 'Submitted words')
    const submitted = await jpn.step('submit', null, { clearedBy: 'Invented office' })
    expect(await analyst.versions('7.1')).toMatchObject([
      { change: 'SectionSubmitted', answer: { narrative: 'Submitted words' } },
    ])
    const seen = JSON.stringify([await analyst.versions('7.1'), await analyst.changes()])
    for (const secret of ['Draft words', 'Invented office', accountNamed('jpn-contributor')?.subject ?? '?'])
      expect(seen).not.toContain(secret)
    expect(JSON.stringify(await jpn.changes())).toContain('Invented office')
    const returned = await analyst.step('return', submitted.json.id, { reason: 'Invented reason' })
    expect(returned.status).toBe(200)
    const hidden = await analyst.get('/answers/7.1/history')
    expect([hidden.status, hidden.problem.code]).toEqual([403, 'not-allowed'])
    expect(await jpn.changes()).toMatchObject({
      changes: [
        { change: 'SectionReturned', note: 'Invented reason', by: { role: 'analyst' } },
        { change: 'SectionSubmitted' },
        { change: 'AnswerRecorded', indicator: '7.1' },
        { change: 'AnswerRecorded', indicator: '7.1' },
      ],
      next: null,
    })
  })

  it('tells the economy and the reviewer when, by whom and why a published answer was withheld', async () => {
    now = '2026-05-01T00:00:00.000Z'
    const can = person('can-focal-point', 'CAN')
    const analyst = person('analyst', 'CAN')
    await can.save('7.1', null, 'Published words')
    await can.save('7.2', null, 'Other words')
    const submitted = await can.step('submit', null, { clearedBy: 'Invented office' })
    const reviewed = await analyst.step('review', submitted.json.id)
    const agreed = await can.step('agree', reviewed.json.id)
    const published = await analyst.step('publish', agreed.json.id)
    const reopened = await can.step('reopen', published.json.id, { reason: 'Invented reason' })
    const { json } = await can.get('')
    const answers = json.answers as Record<string, { id: string }>
    await can.save('7.1', answers['7.1']?.id, 'Draft words')
    const withheld = { indicators: ['7.1'], erratum: 'Invented erratum' }
    const retracted = await can.step('retract', reopened.json.id, withheld)
    expect(retracted.status).toBe(200)
    const told = {
      change: 'SectionRetracted',
      answer: null,
      erratum: 'Invented erratum',
      at: now,
      by: { role: 'focal-point' },
    }
    expect((await can.versions('7.1'))[0]).toMatchObject(told)
    expect((await can.versions('7.2'))[0]).toMatchObject({ change: 'AnswerRecorded' })
    await can.step('submit', retracted.json.id, { clearedBy: 'Invented office' })
    const read = await analyst.versions('7.1')
    expect(read.map(({ change }) => change)).toEqual([
      'SectionSubmitted',
      'SectionRetracted',
      'SectionSubmitted',
    ])
    expect(read[1]).toMatchObject(told)
  })

  it('comes in pages that miss nothing and repeat nothing', async () => {
    const kor = person('kor-contributor', 'KOR')
    const ids: unknown[] = [null]
    for (let i = 0; i < 230; i += 1)
      ids.push((await kor.save(i % 2 === 0 ? '7.1' : '7.2', ids.at(-2) ?? null, `Text ${i}`)).json.id)
    const seen: number[] = []
    let next: unknown = null
    do {
      const page = await kor.get(`/answers/7.1/history${next === null ? '' : `?before=${next}`}`)
      seen.push(...(page.json.versions as Version[]).map(({ seq }) => seq))
      next = page.json.next
    } while (next !== null)
    expect(seen).toEqual(Array.from({ length: 115 }, (_, i) => 229 - 2 * i))
    const wrong = await kor.get('/answers/7.1/history?before=first')
    expect([wrong.status, wrong.problem.code]).toEqual([422, 'invalid-request'])
  })
})
