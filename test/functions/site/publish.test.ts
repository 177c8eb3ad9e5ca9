import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteFiles } from '../../../functions/site/files.ts'
import { createPublisher } from '../../../functions/site/publish.ts'
import { putCycle } from '../../../functions/store/cycle.ts'
import { putPublished } from '../../../functions/store/published.ts'
import { latestRelease } from '../../../functions/store/release.ts'
import { contentHash, putVintage } from '../../../functions/store/series.ts'
import { demonstrationCycles } from '../../../infra/local/demo.ts'
import { folderSite } from '../../../infra/local/folder.ts'
import { type LocalTable, openLocalTable } from '../../../infra/local/table.ts'
import { Manifest } from '../../../shared/release/manifest.ts'
import type { SeriesFile } from '../../../shared/series.ts'
import { section } from './published-section.ts'

const cycle = demonstrationCycles[4]
if (!cycle) throw new Error('The demonstration has five cycles')

describe('a publication', () => {
  let folder: string
  let local: LocalTable
  let written: string[] = []
  let stopAt: ((path: string) => boolean) | undefined
  let holdAt: ((path: string) => Promise<void>) | undefined
  let site: SiteFiles
  const publisher = (assets: Readonly<Record<string, string>> = {}) =>
    createPublisher({
      table: local.table,
      site,
      now: () => '2026-05-02T00:00:00.000Z',
      log: () => undefined,
      assets,
      origin: 'https://aider.example.org',
    })
  const text = async (path: string) => new TextDecoder().decode(await site.read(path))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aider-publish-'))
    local = await openLocalTable()
    const inner = folderSite(folder)
    const note = (path: string) => {
      if (stopAt?.(path)) throw new Error(`cut off at ${path}`)
      written.push(path)
    }
    site = {
      ...inner,
      write: async (path, ...rest) => {
        note(path)
        await holdAt?.(path)
        await inner.write(path, ...rest)
      },
      copy: async (from, to, headers) => {
        note(to)
        await inner.copy(from, to, headers)
      },
    }
    await putCycle(local.table, cycle)
  })
  afterAll(async () => {
    await local.close()
    await rm(folder, { recursive: true })
  })

  it('of nothing makes a first release whose pages say why they are empty', async () => {
    expect(await publisher()()).toEqual({ number: 1, changed: true })
    expect(await text('index.html')).toContain('Nothing is published yet')
  })

  it('without a change makes no release and writes nothing', async () => {
    written = []
    expect(await publisher()()).toEqual({ number: 1, changed: false })
    expect(written).toEqual([])
  })

  it('numbers what changed, and each release stays readable as it was', async () => {
    await putPublished(local.table, section('PER', 1, 'First words'))
    expect(await publisher()()).toEqual({ number: 2, changed: true })
    await putPublished(local.table, section('PER', 2, 'Second words'))
    expect(await publisher()()).toEqual({ number: 3, changed: true })
    expect(await text('economies/per/index.html')).toContain('Second words')
    expect(await text('data/releases/2/sections/2026.csv')).toContain(',1,')
    expect(await text('data/releases/3/sections/2026.csv')).toContain(',2,')
    const [second, third] = [
      await text('data/releases/2/manifest.json'),
      await text('data/releases/3/manifest.json'),
    ]
    expect(JSON.parse(third).parent).toBe(JSON.parse(second).contentHash)
    expect(await text('data/latest/manifest.json')).toBe(third)
  })

  it('keeps a page of every release and of what changed in it, and lists them with what was withheld', async () => {
    const { number } = await publisher()()
    const withheld = { at: '2026-05-03T00:00:00.000Z', erratum: 'Words of an <erratum>' }
    await putPublished(local.table, { ...section('PER', 3, ''), answers: {}, withheld: { '7.1': withheld } })
    const next = (await publisher()()).number
    expect(next).toBe(number + 1)
    for (let n = 1; n <= next; n += 1) {
      expect(await text(`data/releases/${n}/index.html`)).toContain(`Release No. ${n}`)
      expect(await text(`es/data/releases/${n}/changes/index.html`)).toContain(`edición n.º ${n}`)
      expect(await text('data/releases/index.html')).toContain(`href="/data/releases/${n}/"`)
      expect(await text('feed.xml')).toContain(`<id>https://aider.example.org/data/releases/${n}/</id>`)
    }
    // What was scored in a release still stands on its page, beside its own files, when a newer one withholds it.
    const [before, after] = await Promise.all(
      [number, next].map((n) => text(`data/releases/${n}/index.html`)),
    )
    const scored = (page = '') => /Peru<\/th>(.*?)<\/tr>/.exec(page)?.[1]
    expect(scored(before)).not.toBe(scored(after))
    expect(before).not.toMatch(new RegExp(`"/data/(latest|releases/${next})/[^"]+[.]`))
    const changes = JSON.parse(await text(`data/releases/${next}/changes.json`))
    expect(changes.observations).toEqual([
      {
        kind: 'withheld',
        cycle: '2026',
        economy: 'PER',
        indicator: '7.1',
        before: { status: 'reported', level: 'partial' },
        after: { status: 'withheld' },
      },
    ])
    expect(await text(`data/releases/${next}/changes/index.html`)).toContain('Withheld')
    expect(await text('data/errata/index.html')).toContain('Words of an &lt;erratum>')
    expect(await text('data/releases/index.html')).toContain('1 withheld')
  })

  it('of one economy rewrites that economy’s pages and files, and no other economy’s', async () => {
    await putPublished(local.table, section('AUS', 1, 'Words of another'))
    written = []
    await publisher()()
    const pages = written.filter((path) => path.endsWith('.html'))
    expect(pages).toContain('economies/aus/index.html')
    expect(pages.filter((path) => /^economies\/[a-z]{3}\//.test(path)).sort()).toEqual([
      'economies/aus/2026/index.html',
      'economies/aus/index.html',
    ])
    expect(pages).not.toContain('methods/index.html')
    const contents = written.filter((path) => path.startsWith('data/contents/'))
    const { number, files } = Manifest.parse(JSON.parse(await text('data/latest/manifest.json')))
    const fresh = files.filter(({ since }) => since === number).map(({ name }) => name)
    expect(contents.length).toBeGreaterThan(0)
    expect(contents.length).toBeLessThanOrEqual(fresh.length)
    expect(fresh.filter((name) => name.endsWith('.csv') && !name.endsWith('.sdmx.csv'))).toEqual([
      'analysis/2026.csv',
      'economies/aus/observations.csv',
      'indicators/7.1/observations.csv',
      'observations/2026.csv',
      'scores.csv',
      'sections/2026.csv',
    ])
  })

  it('names on each page the last release that changed it, also after pages are rendered anew', async () => {
    const last = async (path: string) => Number(/Release No\. (\d+) of/.exec(await text(path))?.[1])
    await putPublished(local.table, section('CAN', 1, 'Words of Canada'))
    const { number } = await publisher()()
    const other = await last('economies/aus/index.html')
    expect(await last('economies/can/index.html')).toBe(number)
    expect(other).toBeLessThan(number)
    written = []
    await publisher({ 'islands/site.js': '/assets/islands/site-2.js' })()
    expect(written).toContain('economies/aus/index.html')
    expect(await text('economies/aus/index.html')).toContain('site-2.js')
    expect(await last('economies/aus/index.html')).toBe(other)
    expect(await last('economies/can/index.html')).toBe(number)
    await publisher()()
  })

  it.each(['data/contents', 'data/releases', 'index.html', 'data/pages.json', 'data/latest'])(
    'that was cut off at %s is finished by the next',
    async (place) => {
      const seq = 10 + (((await latestRelease(local.table))?.number ?? 0) as number)
      await putPublished(local.table, section('CHL', seq, `Words ${seq}`))
      stopAt = (path) => path.startsWith(place)
      await expect(publisher()()).rejects.toThrow('cut off')
      stopAt = undefined
      const { number } = await publisher()()
      expect(await text('economies/chl/index.html')).toContain(`Words ${seq}`)
      const latest = JSON.parse(await text('data/latest/manifest.json'))
      expect(latest.number).toBe(number)
      for (const { name } of latest.files) {
        expect(await site.read(`data/releases/${number}/${name}`), name).toBeDefined()
        expect(await site.read(`data/latest/${name}`), name).toBeDefined()
      }
    },
  )

  it('by two publishers at once gives every number to one of them, and ends in one state', async () => {
    await putPublished(local.table, section('KOR', 1, 'Words of Korea'))
    const before = (await latestRelease(local.table))?.number ?? 0
    const both = await Promise.all([publisher()(), publisher()()])
    expect(both.filter(({ changed }) => changed)).toHaveLength(1)
    expect(both.map(({ number }) => number)).toEqual([before + 1, before + 1])
  })

  it('that another overtook leaves no older page behind, and never moves `latest` back', async () => {
    const page = 'economies/nzl/index.html'
    await putPublished(local.table, section('NZL', 1, 'Words of the slow'))
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const reached = new Promise<void>((resolve) => {
      holdAt = async (path) => {
        if (path !== page) return
        resolve()
        await held
      }
    })
    const slow = publisher()()
    await reached
    holdAt = undefined
    await putPublished(local.table, section('NZL', 2, 'Words of the quick'))
    const quick = await publisher()()
    release()
    expect((await slow).number).toBe(quick.number)
    expect(await text(page)).toContain('Words of the quick')
    expect(JSON.parse(await text('data/latest/manifest.json')).number).toBe(quick.number)
    written = []
    await publisher()()
    expect(written).toEqual([])
  })

  it('with a newer vintage moves the figure of an open cycle', async () => {
    const vintage = async (value: number, date: string, importedAt: string) => {
      const file: SeriesFile = {
        series: 'IT.NET.USER.ZS',
        vintage: date,
        vintageBasis: 'given',
        fileName: 'invented.csv',
        fileHash: '0'.repeat(64),
        observations: [{ economy: 'PER', year: 2025, value, status: 'A', line: 2 }],
      }
      await putVintage(local.table, {
        ...file,
        contentHash: await contentHash(file),
        importedAt,
        importedBy: 'a',
      })
    }
    await vintage(60, '2026-01-01', '2026-02-01T00:00:00.000Z')
    await publisher()()
    expect(await text('data/latest/indicators/3.4/observations.csv')).toContain(',series,series,,60,2025,')
    await vintage(61, '2026-03-01', '2026-04-01T00:00:00.000Z')
    await publisher()()
    expect(await text('data/latest/indicators/3.4/observations.csv')).toContain(',series,series,,61,2025,')
    expect(await text('data/latest/series/IT.NET.USER.ZS.csv')).toMatch(/,61,.*\r\n$/)
  })
})
