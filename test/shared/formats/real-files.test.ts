import { expect, it } from 'vitest'
import { simpleMean, weightedMean } from '../../../shared/analysis/aggregate.ts'
import { dispersion } from '../../../shared/analysis/dispersion.ts'
import { figuresIn, figuresOf, weightsFor } from '../../../shared/release/figures.ts'
import { newestVintage } from '../../../shared/release/shelf.ts'
import { describeReal, realFile } from '../../real-data.ts'
import { internetFile as internet, readReal as read, vintageOf } from './real-vintage.ts'

const files = [
  ['API_IT.NET.USER.ZS_DS2_en_csv_v2_2160.csv', 'IT.NET.USER.ZS', 684, 246, 'assumed'],
  [internet, 'IT.NET.USER.ZS', 669, 0, 'file'],
  ['API_IT.CEL.SETS.P2_DS2_en_csv_v2_4903391.csv', 'IT.CEL.SETS.P2', 988, 246, 'file'],
  ['ddf_systema_globalis__broadband_subscribers_per_100_people.csv', 'IT.NET.BBND.P2', 470, 0, 'assumed'],
  [
    'ddf_systema_globalis__high_technology_exports_percent_of_manufactured_exports.csv',
    'TX.VAL.TECH.MF.ZS',
    325,
    0,
    'assumed',
  ],
  ['ddf_fasttrack__pop.csv', 'SP.POP.TOTL', 6321, 0, 'assumed'],
  ['datasets_population__population.csv', 'SP.POP.TOTL', 1300, 0, 'assumed'],
  ['bipa2024__gtmi_2022.csv', 'GTMI.POLICY', 21, 0, 'assumed'],
] as const

describeReal('the real files', () => {
  it.each(files)(
    '%s reads as %s with %i figures, leaving out %i names',
    (name, series, count, skipped, basis) => {
      const result = read(name, series, series === 'GTMI.POLICY' ? 'gtmi_policy' : undefined)
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      expect(result.file.observations).toHaveLength(count)
      expect(result.skipped).toHaveLength(skipped)
      expect(result.file.vintageBasis).toBe(basis)
    },
  )

  it('the date that Excel made a number is read as the day it means', () => {
    expect(vintageOf(internet, 'IT.NET.USER.ZS').vintage).toBe('2026-07-13')
  })

  it('population counts as observed until 2024 and as a projection after', () => {
    const { observations } = vintageOf('ddf_fasttrack__pop.csv', 'SP.POP.TOTL')
    expect(observations.filter(({ year }) => year <= 2024).every(({ status }) => status === 'A')).toBe(true)
    expect(observations.filter(({ year }) => year > 2024).every(({ status }) => status === 'F')).toBe(true)
  })

  it('each damage is named at its line and cell, all at once', () => {
    const lines = realFile('ddf_systema_globalis__broadband_subscribers_per_100_people.csv').split(/\r?\n/)
    lines[4] = 'aus,2004,lots'
    lines[9] = 'aus,20O9,24'
    lines[12] = 'aus,2012,2509.5'
    lines[14] = `${lines[13]}`
    lines[19] = ',2017,32'
    const result = read('damaged.csv', 'IT.NET.BBND.P2', undefined, lines.join('\n'))
    if (result.ok) throw new Error('A damaged file was read')
    expect(result.problems.map(({ line, column }) => [line, column])).toEqual([
      [5, 3],
      [10, 2],
      [13, 3],
      [15, 3],
      [20, 1],
    ])
  })

  it('a file of another series is refused', () => {
    expect(read(internet, 'IT.CEL.SETS.P2').ok).toBe(false)
    expect(read('bipa2024__gtmi_2022.csv', 'GTMI.POLICY', 'gtmi_admin').ok).toBe(false)
  })

  it('the aggregates of indicator 3.4 are the reference values', () => {
    const vintage = vintageOf(internet, 'IT.NET.USER.ZS')
    const population = vintageOf('ddf_fasttrack__pop.csv', 'SP.POP.TOTL')
    const figures = figuresOf({ series: 'IT.NET.USER.ZS' }, () => vintage)
    if (!figures) throw new Error('The series is there')
    const reference = [
      [2017, 70.11, 60.32, 23.48, 0.3349],
      [2020, 78.76, 73.32, 19.7, 0.2502],
      [2023, 85.88, 87.38, 17.4, 0.2025],
      [2024, 86.37, 88.59, 17.53, 0.203],
    ] as const
    for (const [year, mean, weighted, sd, cv] of reference) {
      const of = figuresIn(figures, year)
      const simple = simpleMean(of)
      const byPopulation = weightedMean(of, weightsFor(population, year).weights)
      const spread = dispersion(of)
      expect(simple).toMatchObject({ n: 20, published: true })
      expect(simple.value).toBeCloseTo(mean, 2)
      expect(byPopulation.value).toBeCloseTo(weighted, 2)
      expect(byPopulation.weightShare).toBeCloseTo(0.992, 3)
      expect(spread?.sd).toBeCloseTo(sd, 2)
      expect(spread?.cv).toBeCloseTo(cv, 4)
    }
    const last = figuresIn(figures, 2025)
    expect(simpleMean(last)).toEqual({ n: 1, published: false })
    expect(weightedMean(last, weightsFor(population, 2025).weights).published).toBe(false)
    expect(dispersion(last)).toBeUndefined()
  })

  it('the weighted mean is the same whichever population file was imported last', () => {
    const internetVintage = vintageOf(internet, 'IT.NET.USER.ZS')
    const figures = figuresOf({ series: 'IT.NET.USER.ZS' }, () => internetVintage)
    if (!figures) throw new Error('The series is there')
    const shelf = ['ddf_fasttrack__pop.csv', 'datasets_population__population.csv'].map((name, i) => ({
      ...vintageOf(name, 'SP.POP.TOTL'),
      contentHash: String(i),
    }))
    for (const order of [shelf, [...shelf].reverse()]) {
      const imported = order.map((v, i) => ({ ...v, importedAt: `2026-11-24T0${i}:00:00.000Z` }))
      const { weights } = weightsFor(newestVintage(imported), 2017)
      const mean = weightedMean(figuresIn(figures, 2017), weights)
      expect(mean.value).toBeCloseTo(60.32, 2)
      expect(mean.weightShare).toBeCloseTo(0.992, 3)
    }
    const { weights } = weightsFor(shelf[1], 2017)
    expect(weightedMean(figuresIn(figures, 2017), weights)).toEqual({
      n: 20,
      published: false,
      weightless: ['TWN'],
    })
  })
})
