import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewPage } from '../../frontend/workspace/preview-page.ts'
import { project } from '../../functions/project.ts'
import { pagesOf } from '../../functions/site/render.ts'
import { releaseSource } from '../../functions/site/source.ts'
import { putVintage } from '../../functions/store/series.ts'
import { seriesRegister } from '../../shared/framework/index.ts'
import type { SeriesInfo } from '../../shared/framework/types.ts'
import { type ReleaseSource, releaseFrom } from '../../shared/release/release-of.ts'
import { reportBytesMax } from '../../shared/report/room.ts'
import type { Vintage } from '../../shared/series.ts'
import { utf8Length } from '../../shared/text.ts'
import { answer, openApi, type TestApi } from '../functions/api/caller.ts'
import { pageContext } from '../functions/site/page-context.ts'
import { inventedVintage } from '../invented.ts'

let api: TestApi
/** The day on which the API believes to be. */
let now = ''
beforeAll(async () => {
  api = await openApi({ now: () => now })
  for (const info of seriesRegister)
    for (const [i, imported] of vintages.entries()) await putVintage(api.table, vintageOf(info, i, imported))
  await publish('2024', 'PER', 'pilot', 'Invented answer of 2024')
  await publish('2024', 'AUS', 'full', 'Invented answer of another economy')
  await publish('2026', 'AUS', 'full', 'Invented answer of another economy')
})
afterAll(() => api.close())

/** When figures of each series were imported: the first count in 2024, the last in 2026, those between nowhere. */
const vintages = ['2024-02-01', '2025-02-01', '2026-02-01']

function vintageOf(info: SeriesInfo, i: number, imported: string): Vintage {
  const vintage = inventedVintage(info)
  return {
    ...vintage,
    vintage: imported,
    importedAt: `${imported}T00:00:00.000Z`,
    contentHash: String(i).repeat(64),
    observations: vintage.observations.map((o) => ({
      ...o,
      value: Number((o.value * (1 - i / 100)).toPrecision(6)),
    })),
  }
}

const send = async (
  cycle: string,
  economy: string,
  as: string,
  method: string,
  to: string,
  body: object,
  base = '',
) =>
  (
    await api.call(method, `/reports/${cycle}/${economy}${to}`, {
      as,
      base: base === '' ? null : base,
      body: { id: randomUUID(), ...body },
    })
  ).json

async function write(cycle: string, economy: string, level: string, narrative: string): Promise<void> {
  now = `${cycle}-05-01T00:00:00.000Z`
  const contributor = `${economy.toLowerCase()}-contributor`
  const value = { kind: 'level', level }
  for (const indicator of ['7.1', '7.2', '7.3', '7.4'])
    await send(cycle, economy, contributor, 'PUT', `/answers/${indicator}`, {
      answer: answer({ value, narrative }),
    })
}

/** Takes a section through its whole workflow, and lets the publisher see it. */
async function release(cycle: string, economy: string): Promise<void> {
  const focal = `${economy.toLowerCase()}-focal-point`
  const step = (as: string, name: string, base = '', fields = {}) =>
    send(cycle, economy, as, 'POST', `/sections/7/${name}`, fields, base)
  const submitted = await step(focal, 'submit', '', { clearedBy: 'Invented office' })
  const reviewed = await step('analyst', 'review', String(submitted.id))
  const agreed = await step(focal, 'agree', String(reviewed.id))
  expect(await step('analyst', 'publish', String(agreed.id))).toMatchObject({ id: expect.any(String) })
  await project(api.table, { report: { cycle, economy } }, async () => {})
}

async function publish(cycle: string, economy: string, level: string, narrative: string): Promise<void> {
  await write(cycle, economy, level, narrative)
  await release(cycle, economy)
}

const preview = async (as: string) =>
  (await api.call('GET', '/reports/2026/PER/preview', { as })).json as unknown as ReleaseSource

/** Without what only the publication itself knows, the site's address among it, and without what makes links leave the frame. */
const comparable = (html: string | undefined) =>
  html
    ?.replaceAll(/<code title="\w{64}">\w+<\/code>/g, '')
    .replaceAll(/<link rel="canonical"[^>]*>|<meta property="og:[^>]*>|https:\/\/aider\.example\.org/g, '')
    .replaceAll('<a target="_blank" ', '<a ')

describe('the preview of a public page', () => {
  it('shows the reviewer nothing of a draft, and nobody another economy’s texts', async () => {
    await write('2026', 'PER', 'partial', 'Words of the draft')
    expect(JSON.stringify(await preview('per-contributor'))).toContain('Words of the draft')
    const seen = JSON.stringify(await preview('analyst'))
    expect(seen).not.toContain('Words of the draft')
    expect(seen).not.toContain('Invented answer of another economy')
  })

  it('has of each series the vintages that its cycles use, and with texts of any length fits one answer', async () => {
    const source = await preview('per-focal-point')
    expect(new Set(source.vintages.map(({ vintage }) => vintage))).toEqual(
      new Set(['2024-02-01', '2026-02-01']),
    )
    const texts = 2 * reportBytesMax
    expect(utf8Length(JSON.stringify(source)) + texts).toBeLessThan(6_000_000)
  })

  it('is, word for word and in each language, the page that the publication then makes', async () => {
    const source = await preview('per-focal-point')
    const [english, spanish] = (['en', 'es'] as const).map((language) =>
      comparable(previewPage(source, '2026', 'PER', language)),
    )
    await release('2026', 'PER')
    const made = releaseFrom(await releaseSource(api.table, now))
    const pages = [...pagesOf(made, { ...pageContext(made), assets: {} }, () => '')]
    const page = pages.find(({ address }) => address === '/economies/per/')
    expect(english).toContain('Words of the draft')
    expect(english).toBe(comparable(await page?.render('en')))
    expect(spanish).toBe(comparable(await page?.render('es')))
  })
})
