/** Briefs through the API: versions, races, repeats, and what stands in the table for the public. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { project } from '../../../functions/project.ts'
import { unprojected } from '../../../functions/rebuild.ts'
import { listPublic, loadPublicContent } from '../../../functions/store/briefs.ts'
import { inventedBrief, releaseNumbered } from '../../invented-brief.ts'
import { openApi, type TestApi } from './caller.ts'

describe('briefs', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openApi()
    await releaseNumbered(api.table, 1)
  })
  afterAll(() => api.close())

  const as = 'analyst'
  const save = (name: string, base: number | null, over: object = {}, id = randomUUID()) =>
    api.call('PUT', `/briefs/${name}`, { as, base, body: { id, content: { ...inventedBrief, ...over } } })
  const step = (name: string, which: string, base: number, fields: object = {}) =>
    api.call('POST', `/briefs/${name}/${which}`, { as, base, body: { id: randomUUID(), ...fields } })
  const projected = async (brief: string) => {
    let releases = 0
    await project(api.table, { brief }, async () => {
      releases += 1
    })
    return releases
  }

  it('a save makes a version, and of two saves over one version the second is told what stands now', async () => {
    expect((await save('race', null)).status).toBe(201)
    const replies = await Promise.all(['One', 'Two'].map((title) => save('race', 1, { title })))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = replies.find(({ status }) => status === 409)
    const won = replies.find(({ status }) => status === 200)
    expect(lost?.problem).toMatchObject({ code: 'brief-changed', current: won?.json })
    const { json } = await api.call('GET', '/briefs/race/versions', { as })
    expect(json).toMatchObject({ versions: [{ revision: 2 }, { revision: 1 }], next: null })
    const first = await api.call('GET', '/briefs/race/versions/1', { as })
    expect(first.json).toMatchObject({ content: inventedBrief })
  })

  it('a command that is sent again changes nothing and answers as the first time, however old', async () => {
    const id = randomUUID()
    const first = await save('again', null, {}, id)
    expect((await save('again', null, {}, id)).json).toEqual(first.json)
    await save('again', 1, { title: 'Later' })
    expect((await save('again', null, {}, id)).json).toEqual(first.json)
    expect((await api.call('GET', '/briefs/again', { as })).json).toMatchObject({ revision: 2 })
  })

  it('a name that is taken is not taken over', async () => {
    await save('taken', null)
    expect((await save('taken', null)).problem.code).toBe('brief-exists')
  })

  it('refuses what no page could show: names, wide tables, unknown indicators, releases that are not there', async () => {
    const wide = {
      kind: 'table',
      economies: ['AUS', 'PER', 'CHL'],
      indicators: ['7.1', '7.2', '7.3'],
      cycles: ['2018', '2020', '2022', '2024', '2026'],
    }
    const unknown = { kind: 'chart', of: '12', economies: [] }
    const { problem } = await save('refused', null, { blocks: [wide, unknown] })
    expect(problem.errors?.map(({ field }) => field)).toEqual([
      '/content/blocks/0/indicators',
      '/content/blocks/1/of',
    ])
    expect((await save('refused', null, { release: 2 })).problem.errors?.[0]?.field).toBe('/content/release')
    expect((await save('No-Name', null)).problem.errors?.[0]?.field).toBe('/brief')
    expect((await api.call('GET', '/briefs/refused', { as })).status).toBe(404)
  })

  it('nothing of a draft is public, and a later draft leaves what is published as it is', async () => {
    await save('public', null)
    expect(await projected('public')).toBe(0)
    expect((await listPublic(api.table)).map(({ brief }) => brief)).not.toContain('public')
    await step('public', 'publish', 1)
    expect(await projected('public')).toBe(1)
    await save('public', 2, { title: 'Draft of later' })
    expect(await projected('public')).toBe(0)
    expect(await loadPublicContent(api.table, 'public')).toEqual(inventedBrief)
    const { json } = await api.call('GET', '/briefs', { as })
    expect(json.briefs).toContainEqual(
      expect.objectContaining({ brief: 'public', revision: 3, title: 'Draft of later' }),
    )
  })

  it('a withdrawn brief says so and why, keeps none of its words public, and can be published again', async () => {
    await save('withdrawn', null)
    expect((await step('withdrawn', 'withdraw', 1, { reason: 'Invented reason' })).problem.code).toBe(
      'brief-state',
    )
    await step('withdrawn', 'publish', 1)
    await projected('withdrawn')
    await step('withdrawn', 'withdraw', 2, { reason: 'Invented reason' })
    expect(await projected('withdrawn')).toBe(1)
    const shown = (await listPublic(api.table)).find(({ brief }) => brief === 'withdrawn')
    expect(shown?.withdrawn?.reason).toBe('Invented reason')
    await expect(loadPublicContent(api.table, 'withdrawn')).rejects.toThrow()
    await step('withdrawn', 'publish', 3)
    expect(await projected('withdrawn')).toBe(1)
    expect(await loadPublicContent(api.table, 'withdrawn')).toEqual(inventedBrief)
  })

  it('an empty brief is not published', async () => {
    await save('empty', null, { blocks: [] })
    expect((await step('empty', 'publish', 1)).problem.code).toBe('brief-state')
  })

  it('a rebuild lists a brief whose projection was lost, and publishes what it missed', async () => {
    await save('lost', null)
    await step('lost', 'publish', 1)
    const missed = (await unprojected(api.table)).filter(
      (moved) => 'brief' in moved && moved.brief === 'lost',
    )
    expect(missed).toEqual([{ brief: 'lost' }])
    expect(await projected('lost')).toBe(1)
    expect(await unprojected(api.table)).not.toContainEqual({ brief: 'lost' })
  })
})
