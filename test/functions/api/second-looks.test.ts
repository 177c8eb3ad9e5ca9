import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cycle } from '../../../shared/cycle.ts'
import type { SectionChange } from '../../../shared/report/history.ts'
import type { ReportView } from '../../../shared/report/view.ts'
import { answer, openApi, type TestApi } from './caller.ts'

let api: TestApi
let now = '2026-05-01T00:00:00.000Z'
beforeAll(async () => {
  api = await openApi({ now: () => now })
})
afterAll(() => api.close())

const send = (as: string, method: string, path: string, base: unknown, fields: object = {}) =>
  api.call(method, `/reports/2026/PER${path}`, {
    as,
    base: base as string | null,
    body: { id: randomUUID(), ...fields },
  })
const read = async (as: string): Promise<ReportView> =>
  (await api.call('GET', '/reports/2026/PER', { as })).json as unknown as ReportView

/** Takes section 7 through every step to its publication, from whatever was changed last. */
async function publish(): Promise<void> {
  const step = async (as: string, name: string, fields: object = {}) => {
    const { section } = (await read('per-focal-point')).sections[7]
    const { status } = await send(as, 'POST', `/sections/7/${name}`, section?.id ?? null, fields)
    expect([name, status]).toEqual([name, 200])
  }
  await step('per-focal-point', 'submit', { clearedBy: 'Invented office' })
  await step('analyst', 'review')
  await step('per-focal-point', 'agree')
  await step('analyst', 'publish')
}

const differs = {
  verdict: 'differs',
  reason: 'The register names no such law',
  source: 'https://EXAMPLE.org/register',
  language: 'en',
}
const give = async (look: object, base: unknown = null, indicator = '7.1') => {
  const about = (await read('analyst')).answers[indicator]?.id ?? randomUUID()
  return send('analyst', 'PUT', `/second-looks/${indicator}`, base, { about, look })
}
const reply = { text: 'La ley se publicó en otra parte', language: 'es' }

async function switchedTo(days: number | undefined) {
  const { json } = await api.call('GET', '/cycles', { as: 'administrator' })
  const found = (json.cycles as Cycle[]).find(({ cycle }) => cycle === '2026')
  if (!found) throw new Error('There is a cycle 2026')
  const { opens, due, closes, graceDays, objectionDays, revision } = found
  const terms = { opens, due, closes, graceDays, objectionDays }
  return api.call('PUT', '/cycles/2026', {
    as: 'administrator',
    base: revision,
    body: { ...terms, ...(days !== undefined && { secondLookDays: days }) },
  })
}

describe('second looks', () => {
  it('are refused, whatever they are, until an administrator switches them on for the cycle', async () => {
    await send('per-contributor', 'PUT', '/answers/7.1', null, { answer: answer() })
    await send('per-contributor', 'PUT', '/answers/7.2', null, {
      answer: answer({ value: { kind: 'not_reported', reason: 'Secret reason' } }),
    })
    await publish()
    const refused = [
      await give(differs),
      await send('per-contributor', 'POST', '/second-looks/7.1/reply', null, { reply }),
      await send('analyst', 'POST', '/second-looks/7.1/withdraw', null, { reason: 'Invented reason' }),
    ]
    for (const { status, problem } of refused)
      expect([status, problem.code]).toEqual([409, 'second-look-off'])
    expect((await switchedTo(0)).problem.errors?.map(({ field }) => field)).toEqual(['/secondLookDays'])
    expect((await switchedTo(14)).json).toMatchObject({ secondLookDays: 14 })
    expect((await switchedTo(13)).problem.errors?.map(({ field }) => field)).toEqual(['/secondLookDays'])
  })

  it('say why they differ and by what source, and why nothing can be verified', async () => {
    const fields = async (look: object) =>
      (await give({ language: 'en', ...look })).problem.errors?.map(({ field }) => field)
    expect(await fields({ verdict: 'differs' })).toEqual(['/look/reason', '/look/source'])
    expect(await fields({ verdict: 'not-verifiable' })).toEqual(['/look/reason'])
    expect(await fields({ ...differs, source: 'http://example.org' })).toEqual(['/look/source'])
    expect(await fields({ verdict: 'wrong' })).toEqual(['/look/verdict'])
    expect(await fields({ verdict: 'agrees', language: 'xx-nothing' })).toEqual(['/look/language'])
  })

  it('are about an answer that is public, as it stands there', async () => {
    for (const indicator of ['7.2', '7.3', '1.1']) {
      const { status, problem } = await give(differs, null, indicator)
      expect([indicator, status, problem.code]).toEqual([indicator, 409, 'section-state'])
    }
    const { problem } = await send('analyst', 'PUT', '/second-looks/7.1', null, {
      about: randomUUID(),
      look: differs,
    })
    expect(problem).toMatchObject({ code: 'answer-changed', current: { answer: { language: 'en' } } })
  })

  it('are shown to the economy and to analysts alone, each with the reply', async () => {
    const given = await give(differs)
    expect(given.status).toBe(200)
    for (const as of ['per-contributor', 'per-focal-point', 'analyst'])
      expect((await read(as)).looks['7.1']?.given?.look).toEqual({
        ...differs,
        source: 'https://example.org/register',
      })
    expect((await read('administrator')).looks).toEqual({})
    const replied = await send('per-contributor', 'POST', '/second-looks/7.1/reply', given.json.id, { reply })
    expect(replied.status).toBe(200)
    expect((await read('analyst')).looks['7.1']).toMatchObject({ id: replied.json.id, reply })
  })

  it('never change the answer or its section', async () => {
    const { answers, sections } = await read('per-contributor')
    expect(answers['7.1']?.answer).toMatchObject({ value: { kind: 'level', level: 'partial' } })
    expect(sections[7].status).toBe('published')
  })

  it('name the version that they change: who was slower is told what stands', async () => {
    const { status, problem } = await give({ verdict: 'agrees', language: 'en' })
    expect([status, problem.code]).toEqual([409, 'second-look-changed'])
    expect(problem.current).toMatchObject({ given: { look: { verdict: 'differs' } }, reply })
  })

  it('replace the one before, whose reply goes with it, and the history keeps both', async () => {
    const before = (await read('analyst')).looks['7.1']?.id
    now = '2026-05-03T00:00:00.000Z'
    const again = await give(
      { verdict: 'not-verifiable', reason: 'No longer online', language: 'en' },
      before,
    )
    const { looks } = await read('per-contributor')
    expect(looks['7.1']?.given).toMatchObject({ at: now, look: { verdict: 'not-verifiable' } })
    expect(looks['7.1']?.reply).toBeUndefined()
    const { json } = await api.call('GET', '/reports/2026/PER/sections/7/history', { as: 'per-contributor' })
    const changes = (json.changes as SectionChange[]).filter(({ change }) => change.startsWith('SecondLook'))
    expect(changes.map(({ change, verdict, note }) => [change, verdict, note])).toEqual([
      ['SecondLookGiven', 'not-verifiable', 'No longer online'],
      ['SecondLookReplied', undefined, reply.text],
      ['SecondLookGiven', 'differs', differs.reason],
    ])
    expect(again.status).toBe(200)
  })

  it('are withdrawn by an analyst with a reason, also while the economy mends its answers', async () => {
    const { section } = (await read('per-focal-point')).sections[7]
    await send('per-focal-point', 'POST', '/sections/7/reopen', section?.id, { reason: 'Invented reason' })
    const { answers, looks } = await read('analyst')
    expect(Object.keys(answers)).toEqual([])
    const reason = 'It was about another law'
    const withdrawn = await send('analyst', 'POST', '/second-looks/7.1/withdraw', looks['7.1']?.id, {
      reason,
    })
    expect(withdrawn.status).toBe(200)
    expect((await read('per-contributor')).looks['7.1']?.given).toBeNull()
    const late = await send('per-contributor', 'POST', '/second-looks/7.1/reply', withdrawn.json.id, {
      reply,
    })
    expect([late.status, late.problem.code]).toEqual([404, 'not-found'])
    expect((await give(differs, withdrawn.json.id)).problem.code).toBe('section-state')
  })
})
