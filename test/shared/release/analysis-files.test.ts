import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { economies } from '../../../shared/economies.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import { dataFiles } from '../../../shared/release/data/files.ts'
import type { Release } from '../../../shared/release/release.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'
import { describeReal } from '../../real-data.ts'
import { internetFile, vintageOf } from '../formats/real-vintage.ts'

type Row = Readonly<Record<string, string>>

const rowsOf = (release: Release, name: string): Row[] => {
  for (const file of dataFiles(release)) {
    if (file.name !== name) continue
    const body = file.make(() => '')
    if (typeof body !== 'string') throw new Error(`${name} is no text`)
    return Papa.parse<Row>(body.trimEnd(), { header: true }).data
  }
  throw new Error(`There is no ${name}`)
}

const years = [2018, 2020, 2022, 2024, 2026]
const invented = (until: number, seq = 1): Release => {
  const cycles = years.filter((year) => year <= until).map(inventedCycle)
  const sections = cycles.flatMap((cycle, position) =>
    economies.flatMap(({ key }) =>
      focusAreas.map(({ id }) => inventedSection(cycle, position, key, id, cycle.cycle === '2026' ? seq : 1)),
    ),
  )
  return releaseOf({ cycles, sections, vintages: [], withdrawn: [] })
}

/** The mean of numbers that stand in cells; an empty cell is no number. */
const mean = (cells: readonly (string | undefined)[]): number => {
  const numbers = cells.filter((cell) => cell !== undefined && cell !== '').map(Number)
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length
}

describe('the files of changes and analysis', () => {
  let release: Release
  let observations: Row[]
  let analysis: Row[]
  let changes: Row[]
  const at = (cycle: string, economy: string, indicator: string) =>
    observations.find((o) => o.cycle === cycle && o.economy === economy && o.indicator === indicator)

  beforeAll(() => {
    release = invented(2026)
    observations = years.flatMap((year) => rowsOf(release, `observations/${year}.csv`))
    analysis = rowsOf(release, 'analysis/2026.csv')
    changes = rowsOf(release, 'changes/2026.csv')
  })

  it('compare each cycle with the one before it, and the first with none', () => {
    const names = [...dataFiles(release)].map(({ name }) => name)
    expect(names.filter((name) => /^changes\/\d+\.csv$/.test(name))).toEqual(
      years.slice(1).map((year) => `changes/${year}.csv`),
    )
    expect(new Set(changes.map(({ from_cycle, cycle }) => `${from_cycle} ${cycle}`))).toEqual(
      new Set(['2024 2026']),
    )
  })

  it('hold every score that moved, and the mean of what was compared in each focus area', () => {
    const scored = observations.filter((o) => o.cycle === '2026' && o.score !== '')
    const matched = scored.flatMap((after) => {
      const before = at('2024', after.economy ?? '', after.indicator ?? '')
      return before && before.score !== '' ? [{ before, after }] : []
    })
    const moved = matched.filter(({ before, after }) => before.score !== after.score)
    const ofIndicators = changes.filter(({ indicator }) => indicator !== '')
    expect(ofIndicators.map((c) => [c.economy, c.indicator, c.from, c.to])).toEqual(
      moved.map(({ before, after }) => [after.economy, after.indicator, before.score, after.score]),
    )
    const ofAreas = changes.filter(({ economy, indicator }) => economy !== '' && indicator === '')
    expect(ofAreas.length).toBeGreaterThan(200)
    for (const change of ofAreas) {
      const pairs = matched.filter(
        ({ after }) => after.economy === change.economy && after.focus_area === change.focus_area,
      )
      expect(Number(change.matched)).toBe(pairs.length)
      expect(Number(change.from)).toBeCloseTo(mean(pairs.map(({ before }) => before.score)), 9)
      expect(Number(change.to)).toBeCloseTo(mean(pairs.map(({ after }) => after.score)), 9)
    }
  })

  it('compare APEC’s mean over the economies published in both cycles, each like for like', () => {
    const scores = rowsOf(release, 'scores.csv').filter(({ published }) => published === 'true')
    for (const change of changes.filter(({ economy }) => economy === '')) {
      const of = (cycle: string) =>
        scores.filter((s) => s.cycle === cycle && s.focus_area === change.focus_area)
      const both = of('2026').filter(({ economy }) => of('2024').some((s) => s.economy === economy))
      const compared = changes.filter(
        ({ economy, focus_area, indicator }) =>
          indicator === '' && focus_area === change.focus_area && both.some((s) => s.economy === economy),
      )
      expect(Number(change.matched)).toBe(compared.length)
      expect(Number(change.from)).toBeCloseTo(mean(compared.map(({ from }) => from)), 9)
      expect(Number(change.to)).toBeCloseTo(mean(compared.map(({ to }) => to)), 9)
    }
    expect(changes.filter(({ economy }) => economy === '')).toHaveLength(11)
  })

  it('give the implementation rate that the observations give', () => {
    const points: Readonly<Record<string, number>> = { none: 0, pilot: 1, partial: 2, full: 3 }
    const scoredIds = new Set(
      rowsOf(release, 'indicators.csv')
        .filter((i) => i.scored === 'true')
        .map((i) => i.indicator),
    )
    const rates = analysis.filter(({ method }) => method === 'implementation_rate')
    expect(rates).toHaveLength(21 * 12)
    for (const rate of rates) {
      const levels = observations.filter(
        (o) =>
          o.cycle === '2026' &&
          o.economy === rate.economy &&
          (rate.subject === 'all' || o.focus_area === rate.subject) &&
          o.level !== '' &&
          scoredIds.has(o.indicator ?? ''),
      )
      expect(Number(rate.n)).toBe(levels.length)
      const sum = levels.reduce((total, o) => total + (points[o.level ?? ''] ?? Number.NaN), 0)
      if (levels.length > 0) expect(Number(rate.value)).toBeCloseTo((100 * sum) / (3 * levels.length), 9)
      else expect(rate.value).toBe('')
    }
  })

  it('give every level its direction and the cycle in which it last moved', () => {
    const moves = analysis.filter(({ statistic }) => statistic === 'moved_in')
    expect(moves.length).toBeGreaterThan(800)
    const order = ['none', 'pilot', 'partial', 'full']
    for (const move of moves) {
      const levels = years.flatMap((year) => {
        const level = at(String(year), move.economy ?? '', move.subject ?? '')?.level
        return level ? [{ year, step: order.indexOf(level) }] : []
      })
      const [first, last] = [levels[0], levels.at(-1)]
      if (!first || !last) throw new Error('A move has levels')
      const moved = levels.findLast(({ step }, i) => i > 0 && step !== levels[i - 1]?.step)?.year
      expect(move.class).toBe(last.step > first.step ? 'up' : last.step < first.step ? 'down' : 'unchanged')
      expect(move).toMatchObject({ from: String(first.year), to: '2026', value: String(moved ?? '') })
    }
  })

  it('give a range of places to each economy with a published score, wide enough for its bounds', () => {
    const scores = rowsOf(release, 'scores.csv').filter((s) => s.cycle === '2026')
    const places = analysis.filter(({ method }) => method === 'places')
    expect(places).toHaveLength(2 * scores.filter(({ published }) => published === 'true').length)
    for (const { subject, economy, statistic, value, n } of places) {
      const others = scores.filter((s) => s.focus_area === subject && s.low !== '')
      const own = Number(others.find((s) => s.economy === economy)?.score)
      const above = others.filter((s) => Number(s.low) > own).length
      const below = others.filter((s) => Number(s.high) < own).length
      expect(Number(n)).toBe(others.length)
      if (statistic === 'best') expect(Number(value)).toBeLessThanOrEqual(above + 1)
      else expect(Number(value)).toBeGreaterThanOrEqual(others.length - below)
    }
  })

  it('name every statistic once, mark invented reports, and give no class outside the methods', () => {
    const keys = analysis.map((r) => [r.method, r.subject, r.economy, r.statistic].join(' '))
    expect(new Set(keys).size).toBe(analysis.length)
    expect(new Set(analysis.map(({ demonstration }) => demonstration))).toEqual(new Set(['true']))
    for (const method of ['progress', 'convergence', 'density', 'participation'])
      expect(
        analysis.some((r) => r.method === method),
        method,
      ).toBe(true)
  })

  it('of a cycle stay as they are when a later one is published or changes', () => {
    const earlier = rowsOf(invented(2024), 'analysis/2024.csv')
    expect(rowsOf(release, 'analysis/2024.csv')).toEqual(earlier)
    expect(rowsOf(invented(2026, 2), 'analysis/2024.csv')).toEqual(earlier)
  })

  it('of nothing have no row', () => {
    const empty = releaseOf({ cycles: [], sections: [], vintages: [], withdrawn: [] })
    expect(rowsOf(empty, 'analysis/series.csv')).toEqual([])
  })
})

describeReal('the analysis of a measured series', () => {
  it('holds the reference convergence, and a class of progress for each economy with figures', () => {
    const vintage = vintageOf(internetFile, 'IT.NET.USER.ZS')
    const until2023 = { ...vintage, observations: vintage.observations.filter(({ year }) => year <= 2023) }
    const rows = rowsOf(
      releaseOf({ cycles: [], sections: [], vintages: [until2023], withdrawn: [] }),
      'analysis/series.csv',
    )
    const statistic = (name: string) =>
      rows.find((r) => r.method === 'convergence' && r.subject === '3.4' && r.statistic === name)
    expect(statistic('beta')).toMatchObject({ from: '2017', to: '2023', n: '20', demonstration: 'false' })
    expect(Number(statistic('beta')?.value)).toBeCloseTo(-0.06004, 5)
    expect(Number(statistic('speed')?.value)).toBeCloseTo(0.0744, 4)
    expect(statistic('beta_without')?.economy).toBe('PNG')
    expect(Number(statistic('cv_2020')?.value)).toBeCloseTo(0.2502, 4)
    expect(rows.filter(({ method }) => method === 'progress')).toHaveLength(20)
  })
})
