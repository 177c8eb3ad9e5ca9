import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../functions/site/hash.ts'
import { dataFiles } from '../../../shared/release/data/files.ts'
import { differenceOf } from '../../../shared/release/difference.ts'
import { entryOf } from '../../../shared/release/log.ts'
import type { DataFile, Manifest } from '../../../shared/release/manifest.ts'
import type { Release } from '../../../shared/release/release.ts'
import { inventedRelease } from './invented-release.ts'

type Rows = Record<string, unknown>[]

/** A release whose files lie in memory; `edit` changes rows of the newest cycle as a retraction would. */
function published(number: number, release: Release, edit: (rows: Rows) => void = () => undefined) {
  const contents = new Map<string, string>()
  const files = [...dataFiles(release)].flatMap((file): DataFile[] => {
    if (!/^(observations|sections)\/\d+\.json$/.test(file.name)) return []
    const rows: Rows = JSON.parse(String(file.make(() => '')))
    if (file.name === 'observations/2026.json') edit(rows)
    const text = JSON.stringify(rows)
    contents.set(file.name, text)
    return [{ name: file.name, sha256: sha256(text), size: text.length, since: 1 }]
  })
  const manifest: Manifest = {
    number,
    parent: null,
    contentHash: number.toString().padStart(64, '0'),
    releasedAt: '2026-11-24T00:00:00.000Z',
    framework: release.framework,
    demonstration: true,
    files,
    vintages: release.series.flatMap(({ used }) => used),
  }
  return { manifest, read: (file: DataFile): unknown => JSON.parse(contents.get(file.name) ?? '') }
}

async function between(before: Release | undefined, after: Release, edit?: (rows: Rows) => void) {
  const [a, b] = [before && published(1, before), published(2, after, edit)]
  const read: string[] = []
  const difference = await differenceOf(a?.manifest, b.manifest, async (file) => {
    read.push(file.name)
    const from = a?.manifest.files.some(({ sha256: hash }) => hash === file.sha256) ? a : b
    return from.read(file)
  })
  return { difference, read, entry: entryOf(b.manifest, difference) }
}

describe('the difference between two releases', () => {
  it('of the same content is nothing, and reads no file', async () => {
    const { difference, read } = await between(inventedRelease(), inventedRelease())
    expect(difference).toEqual({
      counts: { added: 0, changed: 0, withheld: 0, removed: 0, sections: 0, vintages: 0 },
      observations: [],
      sections: [],
      vintages: { added: [], removed: [] },
    })
    expect(read).toEqual([])
  })

  it('names the answers of the section that was published again, before and after, and nothing else', async () => {
    const [before, after] = [inventedRelease(1), inventedRelease(2)]
    const { difference, read, entry } = await between(before, after)
    expect(difference.sections).toEqual([{ cycle: '2026', economy: 'PER', area: '7' }])
    expect(difference.observations.length).toBeGreaterThan(0)
    for (const { cycle, economy, indicator, before: was, after: is } of difference.observations) {
      expect([cycle, economy, indicator.split('.')[0]]).toEqual(['2026', 'PER', '7'])
      const at = (release: Release) =>
        [...(release.cycles[1]?.observations ?? [])].find(
          (o) => o.economy === 'PER' && o.indicator === indicator,
        )
      expect([was?.level, was?.status]).toEqual([at(before)?.level, at(before)?.status])
      expect([is?.level, is?.status]).toEqual([at(after)?.level, at(after)?.status])
    }
    expect(new Set(read)).toEqual(new Set(['observations/2026.json', 'sections/2026.json']))
    const { added, changed, withheld, removed, sections } = entry.counts
    expect(added + changed + withheld + removed).toBe(difference.observations.length)
    expect(sections).toBe(1)
  })

  it('from nothing is everything that a reader finds, and every vintage', async () => {
    const release = inventedRelease()
    const { difference, entry } = await between(undefined, release)
    const found = release.cycles
      .flatMap(({ observations }) => [...observations])
      .filter(({ status }) => ['reported', 'series', 'not_applicable'].includes(status))
    expect(entry.counts.added).toBe(found.length)
    expect(new Set(difference.observations.map(({ kind }) => kind))).toEqual(new Set(['added']))
    expect(difference.vintages.added).toEqual([{ series: 'IT.NET.USER.ZS', vintage: '2026-01-31' }])
  })

  it('calls nothing new that takes the place of a figure, says whose each is, and lists a status that changes', async () => {
    const release = inventedRelease()
    const of = (economy: string) => (rows: Rows) =>
      rows.find((row) => row.economy === economy && row.indicator === '3.4') ?? {}
    const old = { status: 'too_old', basis: null, value: 12, year: 2015, score: null }
    const own = { status: 'reported', basis: 'self', own_value: 82, own_year: 2025, value: 82, year: 2025 }
    const before = published(1, release, (rows) => {
      Object.assign(of('AUS')(rows), old)
      Object.assign(of('CAN')(rows), { ...own, vintage: null, vintage_basis: null })
      Object.assign(of('TWN')(rows), { ...old, status: 'no_source_data', value: null, year: null })
    })
    const after = published(2, release, (rows) => Object.assign(of('TWN')(rows), old))
    const { observations } = await differenceOf(before.manifest, after.manifest, async (file) =>
      before.manifest.files.some(({ sha256: hash }) => hash === file.sha256)
        ? before.read(file)
        : after.read(file),
    )
    expect(observations.map(({ economy, kind }) => [economy, kind])).toEqual([
      ['AUS', 'changed'],
      ['CAN', 'changed'],
      ['TWN', 'changed'],
    ])
    expect(observations[1]?.before).toEqual({ status: 'reported', basis: 'self', value: 82, year: 2025 })
    expect(observations[1]?.after).toMatchObject({
      status: 'series',
      basis: 'series',
      vintage: '2026-01-31',
      vintageBasis: 'given',
    })
    expect(observations[2]).toMatchObject({
      before: { status: 'no_source_data' },
      after: { status: 'too_old', value: 12 },
    })
  })

  it('tells a withheld answer from one that is no longer there', async () => {
    const release = inventedRelease()
    const { difference, entry } = await between(release, release, (rows) => {
      const [first = {}, second = {}] = rows.filter(({ status }) => status === 'reported')
      Object.assign(first, { status: 'withheld', level: null, value: null, year: null })
      Object.assign(second, { status: 'not_reported', level: null, value: null, year: null })
    })
    expect(difference.observations.map(({ kind }) => kind).sort()).toEqual(['removed', 'withheld'])
    expect(entry.counts).toMatchObject({ withheld: 1, removed: 1, added: 0, changed: 0 })
  })
})
