/** Briefs as the publisher writes them: pinned to their release, and never because another one came. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteFiles } from '../../../functions/site/files.ts'
import { createPublisher } from '../../../functions/site/publish.ts'
import { putPublic } from '../../../functions/store/briefs.ts'
import { putCycle } from '../../../functions/store/cycle.ts'
import { putPublished } from '../../../functions/store/published.ts'
import { folderSite } from '../../../infra/local/folder.ts'
import { type LocalTable, openLocalTable } from '../../../infra/local/table.ts'
import type { BriefContent, PublicBrief } from '../../../shared/brief/brief.ts'
import { inventedCycle } from '../../invented.ts'
import { section } from './published-section.ts'

const at = '2026-05-03T00:00:00.000Z'
const content: BriefContent = {
  title: 'Invented <brief>',
  language: 'en',
  release: 1,
  blocks: [
    { kind: 'text', heading: 'Invented heading', text: 'First <b>words</b>.\n\nSecond words.' },
    { kind: 'table', economies: ['PER', 'AUS'], indicators: ['7.1'], cycles: ['2026'] },
    { kind: 'chart', of: '7.1', economies: ['PER'], caption: 'Invented caption' },
  ],
}
const { title, language, release } = content
const shown: PublicBrief = { brief: 'invented', revision: 2, at, title, language, release }
const page = 'briefs/invented/index.html'

describe('the pages of briefs', () => {
  let folder: string
  let local: LocalTable
  let site: SiteFiles
  let written: string[] = []
  let failures: string[] = []
  const publish = () =>
    createPublisher({
      table: local.table,
      site,
      now: () => at,
      log: ({ level, address }) => {
        if (level === 'error') failures.push(String(address))
      },
      assets: {},
      origin: 'https://aider.example.org',
    })()
  const text = async (path: string) => new TextDecoder().decode(await site.read(path))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aider-briefs-'))
    local = await openLocalTable()
    const inner = folderSite(folder)
    site = {
      ...inner,
      write: async (path, ...rest) => {
        written.push(path)
        await inner.write(path, ...rest)
      },
    }
    await putCycle(local.table, inventedCycle(2026))
    await putPublished(local.table, section('PER', 1, 'First words'))
    await publish()
  }, 60_000)
  afterAll(async () => {
    await local.close()
    await rm(folder, { recursive: true })
  })

  it('say before the first brief that there is none', async () => {
    expect(await text('briefs/index.html')).toContain('No brief has been published yet')
  })

  it('show text, table and chart in plain HTML, with the release and what the brief is not, in both languages', async () => {
    await putPublic(local.table, shown, content)
    written = []
    expect(await publish()).toEqual({ number: 1, changed: false })
    expect(written.filter((path) => path.includes('economies/'))).toEqual([])
    const html = await text(page)
    expect(html).toContain('First &lt;b>words&lt;/b>.')
    expect(html).toMatch(/<th scope="row">Peru<\/th><td><span class="lv[^"]*">Partial/)
    expect(html).toContain('<svg class="trend"')
    expect(html).toContain('href="/data/releases/1/"')
    expect(html).toContain('neither a publication of APEC nor agreed')
    expect(html).toContain('Demonstration')
    const spanish = await text(`es/${page}`)
    expect(spanish).toContain('<html lang="es">')
    expect(spanish).toContain('<section lang="en"')
    expect(spanish).toContain('<th scope="row">Perú</th>')
    expect(await text('briefs/index.html')).toContain('Invented &lt;brief>')
    expect(await text('sitemap-pages.xml')).toContain('/briefs/invented/')
  })

  it('stay byte for byte as they are when a later release changes what they show', async () => {
    const before = await text(page)
    const next = section('PER', 2, 'Second words')
    const answer = next.answers['7.1']
    if (!answer) throw new Error('The section has no answer')
    await putPublished(local.table, {
      ...next,
      answers: { '7.1': { ...answer, value: { kind: 'level', level: 'full' } } },
    })
    written = []
    expect(await publish()).toEqual({ number: 2, changed: true })
    expect(written.filter((path) => path.includes('briefs/'))).toEqual([])
    expect(await text('economies/per/index.html')).toContain('Fully implemented')
    expect(await text(page)).toBe(before)
  })

  it('hold up nothing else where one cannot be rendered, and come once it can', async () => {
    await putPublic(local.table, { ...shown, brief: 'broken', release: 99 }, content)
    await putPublished(local.table, section('AUS', 1, 'Words of Australia'))
    failures = []
    expect(await publish()).toMatchObject({ changed: true })
    expect(failures).toEqual(['/briefs/broken/', '/briefs/broken/'])
    expect(await text('economies/aus/index.html')).toContain('Words of Australia')
    await putPublic(local.table, { ...shown, brief: 'broken', revision: 3 }, content)
    failures = []
    await publish()
    expect(failures).toEqual([])
    expect(await text('briefs/broken/index.html')).toContain('Second words')
  })

  it('say of a withdrawn brief when and why, and show nothing of it', async () => {
    await putPublic(local.table, {
      ...shown,
      revision: 3,
      withdrawn: { at: '2026-05-04T00:00:00.000Z', reason: 'Invented reason' },
    })
    await publish()
    const html = await text(page)
    expect(html).toContain('Withdrawn on 4 May 2026')
    expect(html).toContain('Invented reason')
    expect(html).not.toContain('First')
    expect(html).not.toContain('<svg class="trend"')
  })
})
