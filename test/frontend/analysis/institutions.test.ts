import { beforeAll, describe, expect, it } from 'vitest'
import { densityOf } from '../../../frontend/pages/models/analysis/density.ts'
import { supportOf } from '../../../frontend/pages/models/analysis/support.ts'
import { unevennessOf } from '../../../frontend/pages/models/analysis/unevenness.ts'
import { viewsOf } from '../../../frontend/pages/models/common.ts'
import { instruments } from '../../../shared/framework/index.ts'
import type { Release } from '../../../shared/release/release.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'
import { historiesOf, inventedHistory } from './invented-history.ts'

const newest = (release: Release) => viewsOf(release).at(-1)
const unevenness = (release: Release) => unevennessOf(newest(release), historiesOf(release))

describe('unevenness and coverage', () => {
  it('bounds the mean of all economies, silent ones included, around the published one', () => {
    for (const { bounds, mean } of unevenness(inventedHistory()).areas) {
      expect(bounds?.min).toBeLessThanOrEqual(mean.score ?? 0)
      expect(bounds?.max).toBeGreaterThanOrEqual(mean.score ?? 100)
    }
  })

  it('counts an economy that is silent as 0 to 100, and shows that it reported nothing', () => {
    const cycle = inventedCycle(2026)
    const sections = [inventedSection(cycle, 4, 'PER', '7', 1)]
    const props = unevenness(releaseOf({ cycles: [cycle], sections, vintages: [], withdrawn: [] }))
    const area = props.areas.find(({ id }) => id === '7')
    expect(area).toMatchObject({ sd: [null], economies: [1] })
    expect(area?.bounds?.min).toBeLessThanOrEqual(5)
    expect(area?.bounds?.max).toBeGreaterThanOrEqual(95)
    expect(props.reported.filter(({ sections: [n] }) => n === 0)).toHaveLength(20)
    expect(props.reported.find(({ economy }) => economy === 'PER')?.sections).toEqual([1])
  })
})

describe('support sought and offered', () => {
  const cycles = [2022, 2026].map(inventedCycle)
  const support = (seeks: boolean, shares: boolean) => ({ seeks, shares, seeksNote: 'Invented wish' })
  const level = (value: 'none' | 'full') => (section: ReturnType<typeof inventedSection>) => ({
    ...section,
    answers: Object.fromEntries(
      ['9.1', '9.2', '9.3', '9.4'].map((id) => [
        id,
        {
          value: { kind: 'level' as const, level: value },
          language: 'en',
          agency: 'Invented agency',
          evidence: [{ title: 'Invented paper', url: 'https://example.org/paper' }],
          instruments: [instruments[0]?.id ?? ''],
        },
      ]),
    ),
  })
  const section = (i: number, economy: 'PER' | 'CHL', value: 'none' | 'full') =>
    level(value)(inventedSection(cycles[i] ?? inventedCycle(2026), i, economy, '9', 1))
  const release = releaseOf({
    cycles,
    vintages: [],
    withdrawn: [],
    sections: [
      section(0, 'CHL', 'none'),
      { ...section(1, 'CHL', 'full'), support: support(false, true) },
      { ...section(1, 'PER', 'none'), support: support(true, false) },
    ],
  })

  it('brings together who seeks and who can share, with their words, and who moved on from there and how', () => {
    const area = supportOf(newest(release), historiesOf(release)).areas.find(({ id }) => id === '9')
    expect(area).toMatchObject({
      state: 'matched',
      seeking: [{ economy: 'PER', href: '/economies/per/#a9', note: 'Invented wish' }],
      sharing: [{ economy: 'CHL', href: '/economies/chl/#a9' }],
      movers: [{ economy: 'CHL', from: ['2022', 0], to: ['2026', 100] }],
    })
    expect(area?.movers[0]?.how[0]).toMatchObject({
      from: 'none',
      to: 'full',
      agency: 'Invented agency',
      instruments: [instruments[0]?.name],
      evidence: [{ url: 'https://example.org/paper' }],
    })
  })

  it('names nobody where nothing was declared', () => {
    const others = supportOf(newest(release), historiesOf(release)).areas.filter(({ id }) => id !== '9')
    expect(others.every(({ state, movers }) => state === 'none' && movers.length === 0)).toBe(true)
  })
})

describe('institutions and progress', () => {
  let props: ReturnType<typeof densityOf>
  beforeAll(() => {
    const release = inventedHistory([2010, 2014, 2022, 2026])
    props = densityOf(newest(release), historiesOf(release))
  })

  it('keeps APEC’s system and the forum outside it apart', () => {
    expect(props.cbpr[0]?.joiners.map(({ economy }) => economy)).toContain('MEX')
    expect(props.forum[0]?.joiners.map(({ economy }) => economy)).not.toContain('MEX')
    expect(props.forum[0]?.joiners.every(({ joined }) => joined === 2022)).toBe(true)
    expect(props.cbpr[0]?.groups[0]).toMatchObject({ inside: { of: 9 }, outside: { of: 12 } })
    expect(props.forum[0]?.groups[0]).toMatchObject({ inside: { of: 7 }, outside: { of: 14 } })
  })

  it('compares the scores before and after joining, that year left out', () => {
    const japan = props.cbpr[0]?.joiners.find(({ economy }) => economy === 'JPN')
    expect(japan).toMatchObject({ joined: 2014, cycles: { before: 1, after: 2 } })
    expect(japan?.difference).toBeCloseTo((japan?.after ?? 0) - (japan?.before ?? 0))
  })

  it('gives no mean of a group of which less than two thirds have a score', () => {
    for (const { groups } of [...props.cbpr, ...props.forum])
      for (const { inside, outside } of groups)
        for (const { n, of, mean } of [inside, outside])
          expect(mean !== undefined, `${n} of ${of}`).toBe(3 * n >= 2 * of)
  })

  it('counts what the register holds, published or not', () => {
    const none = releaseOf({ cycles: [], sections: [], vintages: [], withdrawn: [] })
    const empty = densityOf(undefined, historiesOf(none))
    expect(empty.areas.map(({ instruments, fora }) => [instruments, fora])).toEqual(
      props.areas.map(({ instruments, fora }) => [instruments, fora]),
    )
    expect(empty.cbpr).toEqual([])
  })
})
