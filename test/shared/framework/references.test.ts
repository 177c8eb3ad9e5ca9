import { describe, expect, it } from 'vitest'
import { EconomyKey } from '../../../shared/economies.ts'
import {
  bodies,
  cbprAccountabilityAgents,
  cbprParticipation,
  contributions,
  focusAreaOf,
  globalCbprForum,
  indicators,
  instrumentOf,
  instruments,
  seriesInfo,
  seriesRegister,
  weightSeries,
} from '../../../shared/framework/index.ts'
import { focusAreaIds, instrumentKinds } from '../../../shared/framework/types.ts'

const isEconomy = (key: string) => EconomyKey.options.some((known) => known === key)
const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length)

describe('bodies', () => {
  it('are registered once each, with a name of their own', () => {
    unique(bodies.map((body) => body.id))
    unique(bodies.map((body) => body.name))
    unique(bodies.map((body) => body.shortName))
  })

  it('contribute to existing focus areas, each pair once, each with its source', () => {
    unique(contributions.map(({ body, area }) => `${body} ${area}`))
    for (const { body, area, source } of contributions) {
      expect(bodies.map((b) => b.id)).toContain(body)
      expect(focusAreaOf(area)).toBeDefined()
      expect(source).toBe('proposed')
    }
  })

  it('all contribute somewhere, and the Digital Economy Steering Group in every focus area', () => {
    for (const { id } of bodies)
      expect(
        contributions.some(({ body }) => body === id),
        id,
      ).toBe(true)
    expect(contributions.filter(({ body }) => body === 'desg').map(({ area }) => area)).toEqual([
      ...focusAreaIds,
    ])
  })

  it('include an active one for every indicator, and only such as contribute to its focus area', () => {
    const active = new Set(bodies.filter((body) => body.standing === 'active').map((body) => body.id))
    const pairs = contributions.map(({ body, area }) => `${body} ${area}`)
    for (const { id, area, fora } of indicators) {
      unique(fora)
      expect(
        fora.some((body) => active.has(body)),
        id,
      ).toBe(true)
      for (const body of fora) expect(pairs, id).toContain(`${body} ${area}`)
    }
  })
})

describe('instruments', () => {
  it('are the fourteen of the register, by year, each id and name once', () => {
    expect(instruments).toHaveLength(14)
    unique(instruments.map((instrument) => instrument.id))
    unique(instruments.map((instrument) => instrument.name))
    const years = instruments.map((instrument) => instrument.year)
    expect(years).toEqual([...years].sort((a, b) => a - b))
  })

  it('are found by their id, and nothing by another', () => {
    for (const instrument of instruments) expect(instrumentOf(instrument.id)).toBe(instrument)
    for (const id of ['', 'CBPR', 'constructor']) expect(instrumentOf(id)).toBeUndefined()
  })

  it('have a kind of the closed list, and every kind is used', () => {
    expect(new Set(instruments.map((instrument) => instrument.kind))).toEqual(new Set(instrumentKinds))
  })

  it('serve existing focus areas, at least one each', () => {
    for (const { id, areas } of instruments) {
      unique(areas)
      expect(areas.length, id).toBeGreaterThan(0)
      for (const area of areas) expect(focusAreaOf(area)).toBeDefined()
    }
  })

  it('mark the one year that was not verified', () => {
    expect(instruments.filter((i) => !i.yearVerified).map((i) => i.id)).toEqual(['cpea'])
  })

  it('named by an indicator exist and serve its focus area', () => {
    for (const indicator of indicators) {
      unique(indicator.instruments)
      for (const id of indicator.instruments)
        expect(instrumentOf(id)?.areas, `${indicator.id} ${id}`).toContain(indicator.area)
    }
  })

  it('named by an indicator leave out the roadmap, which every indicator serves', () => {
    expect(indicators.filter((i) => i.instruments.includes('aider'))).toEqual([])
  })
})

describe('series', () => {
  it('are registered once each and found by their code', () => {
    unique(seriesRegister.map((series) => series.code))
    for (const series of seriesRegister) expect(seriesInfo(series.code)).toBe(series)
    expect(seriesInfo('it.net.user.zs')).toBeUndefined()
  })

  it('measure the indicators that the framework says', () => {
    const used = indicators.flatMap((i) =>
      i.kind === 'measure' && i.series ? [[i.id, i.series, i.per]] : [],
    )
    expect(used).toEqual([
      ['1.5', 'IT.NET.BBND.P2', undefined],
      ['1.6', 'IT.CEL.SETS.P2', undefined],
      ['3.4', 'IT.NET.USER.ZS', undefined],
      ['4.5', 'GTMI.POLICY', undefined],
      ['6.5', 'TX.VAL.TECH.MF.ZS', undefined],
      ['7.6', 'IT.NET.SECR.P6', undefined],
      ['11.6', 'BX.GSR.CCIS.CD', 'SP.POP.TOTL'],
    ])
  })

  it('have the unit and bounds of the indicator that they measure undivided', () => {
    for (const indicator of indicators) {
      if (indicator.kind !== 'measure' || !indicator.series || indicator.per) continue
      const { unit, min, max } = indicator
      expect(seriesInfo(indicator.series)).toMatchObject({ unit, min, max })
    }
  })

  it('are all used, by an indicator or as a weight', () => {
    const used = indicators.flatMap((i) => (i.kind === 'measure' ? [i.series, i.per] : []))
    const known = new Set([...used, ...Object.values(weightSeries)])
    expect(seriesRegister.filter((series) => !known.has(series.code))).toEqual([])
    for (const code of Object.values(weightSeries)) expect(seriesInfo(code)).toBeDefined()
  })

  it('have plausible bounds, a licence, and aliases that no other series claims', () => {
    unique(seriesRegister.flatMap((series) => [series.code, ...series.aliases]))
    for (const { min, max, licence } of seriesRegister) {
      expect(licence).toBe('CC BY 4.0')
      if (max !== null) expect(max).toBeGreaterThan(min)
    }
  })

  it('tell their known breaks and limits, in sentences', () => {
    for (const { code, notes } of seriesRegister) {
      expect(notes.length, code).toBeGreaterThan(0)
      for (const note of notes) expect(note).toMatch(/^[A-Z].*\.$/)
    }
    expect(seriesInfo('IT.NET.SECR.P6')?.notes.join()).toContain('definition has changed')
    expect(seriesInfo('IT.CEL.SETS.P2')?.notes.join()).toContain('can exceed 100')
    expect(seriesInfo('TX.VAL.TECH.MF.ZS')?.notes.join()).toContain('Re-exports are included')
  })

  it('of the World Development Indicators all say that Chinese Taipei is missing', () => {
    const wdi = seriesRegister.filter((series) => series.publisher.endsWith('World Development Indicators'))
    expect(wdi).toHaveLength(8)
    for (const { notes } of wdi) expect(notes.join()).toContain('no value for Chinese Taipei')
  })
})

describe('participation in the CBPR System', () => {
  it('lists nine economies, each once, by year', () => {
    expect(cbprParticipation).toHaveLength(9)
    unique(cbprParticipation.map(({ economy }) => economy))
    const years = cbprParticipation.map(({ year }) => year)
    expect(years).toEqual([...years].sort((a, b) => a - b))
  })

  it('marks the years that were not verified', () => {
    const open = cbprParticipation.filter((p) => !p.yearVerified).map((p) => p.economy)
    expect(open).toEqual(['KOR', 'AUS', 'SGP', 'TWN'])
  })

  it('has accountability agents in participating economies only, no name twice', () => {
    unique(cbprAccountabilityAgents.map(({ name }) => name))
    const taking = cbprParticipation.map(({ economy }) => economy)
    for (const { economy } of cbprAccountabilityAgents) expect(taking).toContain(economy)
  })

  it('is kept apart from the Global CBPR Forum, which is said to be independent of APEC', () => {
    expect(globalCbprForum.note).toContain('independent of APEC')
    expect(globalCbprForum.declaredBy).toHaveLength(7)
    unique(globalCbprForum.declaredBy)
    expect(globalCbprForum.declaredBy.every(isEconomy)).toBe(true)
    expect([globalCbprForum.declared, globalCbprForum.systemsSince]).toEqual(['2022-04-21', '2024-04-30'])
  })
})
