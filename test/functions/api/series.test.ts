import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from './caller.ts'

let api: TestApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('a series', () => {
  const file = {
    series: 'IT.NET.USER.ZS',
    vintage: '2026-01-01',
    vintageBasis: 'given',
    fileName: 'invented.csv',
    fileHash: 'a'.repeat(64),
    observations: [{ economy: 'PER', year: 2024, value: 50, status: 'A', line: 2 }],
  }
  const post = (body: object) => api.call('POST', '/series/IT.NET.USER.ZS/vintages', { as: 'analyst', body })

  it('is stored once; the same figures again change nothing', async () => {
    const first = await post(file)
    expect([first.status, first.json.placed]).toEqual([201, 'stored'])
    const again = await post({ ...file, fileName: 'again.csv' })
    expect([again.status, again.json.placed]).toEqual([200, 'same'])
  })

  it.each(['9999-12-31', '2999-01-01', '0000-01-01'])('published on %s is refused', async (vintage) => {
    const { status, problem } = await post({ ...file, vintage })
    expect([status, problem.code]).toEqual([422, 'import-refused'])
    expect(problem.errors?.map(({ field }) => field)).toEqual(['/vintage'])
  })

  it('with a value out of bounds or twice the same year is refused, every one named', async () => {
    const [o] = file.observations
    const { status, problem } = await post({ ...file, observations: [o, { ...o, value: 900 }] })
    expect([status, problem.code]).toEqual([422, 'import-refused'])
    expect(problem.errors?.map(({ field }) => field)).toEqual([
      '/observations/1/year',
      '/observations/1/value',
    ])
  })

  it('whose date was wrong is corrected by the same figures with another date', async () => {
    const dated = await post({ ...file, vintage: '2026-02-01' })
    expect([dated.status, dated.json.placed]).toEqual([201, 'dated'])
    const { json } = await api.call('GET', '/series', { as: 'analyst' })
    const shelves = json.series as { code: string; vintages: Record<string, unknown>[] }[]
    const shelf = shelves.find(({ code }) => code === file.series)?.vintages ?? []
    expect(shelf.filter(({ counts }) => counts).map(({ vintage }) => vintage)).toEqual(['2026-02-01'])
  })

  it('is withdrawn with a reason, once, and what never stood there cannot be', async () => {
    const withdraw = (body: object) =>
      api.call('POST', '/series/IT.NET.USER.ZS/withdrawals', { as: 'analyst', body })
    const { contentHash } = (await post(file)).json
    expect((await withdraw({ contentHash: 'f'.repeat(64), reason: 'x' })).status).toBe(404)
    expect((await withdraw({ contentHash, reason: ' ' })).problem.errors?.map(({ field }) => field)).toEqual([
      '/reason',
    ])
    const first = await withdraw({ contentHash, reason: 'Invented reason' })
    expect([first.status, first.json.reason]).toEqual([201, 'Invented reason'])
    const again = await withdraw({ contentHash, reason: 'Another reason' })
    expect([again.status, again.json.reason]).toEqual([200, 'Invented reason'])
    const { json } = await api.call('GET', '/series', { as: 'analyst' })
    expect(JSON.stringify(json)).not.toContain('"counts":true')
  })

  it('is changed by a message only as its sender saw it: where another vintage counts by now, nothing is stored', async () => {
    const series = 'IT.CEL.SETS.P2'
    const post = (body: object) =>
      api.call('POST', `/series/${series}/vintages`, { as: 'analyst', body: { ...body, series } })
    const first = await post(file)
    const [o] = file.observations
    const newer = { ...file, vintage: '2026-03-01', observations: [{ ...o, value: 51 }] }
    const base = first.json.contentHash
    const merged = await post({ ...newer, base, earlierFiles: { [file.fileHash]: file.fileName } })
    expect([merged.status, merged.json.placed]).toEqual([201, 'stored'])
    const late = await post({ ...newer, base, observations: [{ ...o, value: 52 }] })
    expect([late.status, late.problem.code]).toEqual([409, 'vintage-changed'])
    const path = `/series/${series}/vintages/${merged.json.contentHash}`
    const { json } = await api.call('GET', path, { as: 'analyst' })
    expect(json).toMatchObject({ base, observations: [{ value: 51 }], importedBy: expect.any(String) })
    expect((await api.call('GET', path.replace(/.$/, 'x'), { as: 'analyst' })).status).toBe(404)
  })
})
