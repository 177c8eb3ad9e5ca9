import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { institutionalDensity } from '../../../shared/analysis/density.ts'
import { associations, beforeAfter } from '../../../shared/analysis/participation.ts'
import { peersOf, sameStanding } from '../../../shared/analysis/peers.ts'
import { oneStep, placesOf } from '../../../shared/analysis/places.ts'
import { supportMatches } from '../../../shared/analysis/support-matches.ts'
import type { Point } from '../../../shared/analysis/trend.ts'
import type { Answer } from '../../../shared/answer.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { cbprParticipation, focusAreas } from '../../../shared/framework/index.ts'

const every2Years = (...values: number[]): Point[] =>
  values.map((value, i) => ({ year: 2018 + 2 * i, value }))

describe('the range of places', () => {
  const bound = fc.double({ min: 0, max: 100, noNaN: true })
  const bounds = fc.array(fc.tuple(bound, bound), { minLength: 1, maxLength: 21 }).map((pairs) =>
    pairs.map(([a, b], i) => ({
      economy: economies[i]?.key ?? 'AUS',
      low: Math.min(a, b),
      high: Math.max(a, b),
    })),
  )

  it('holds every place that any filling of the gaps could give', () => {
    fc.assert(
      fc.property(bounds, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (some, shares) => {
        const scores = some.map(({ low, high }, i) => low + (high - low) * (shares[i] ?? 0.5))
        placesOf(some, 0).forEach(({ best, worst, of }, i) => {
          const mine = scores[i] ?? 0
          const place = 1 + scores.filter((score) => score > mine).length
          expect(best).toBeGreaterThanOrEqual(1)
          expect(worst).toBeLessThanOrEqual(of)
          expect(place).toBeGreaterThanOrEqual(best)
          expect(place).toBeLessThanOrEqual(worst)
        })
      }),
    )
  })

  it('grows with delta, so that one step of one level never decides', () => {
    const three = [
      { economy: 'AUS' as const, low: 80, high: 80 },
      { economy: 'BRN' as const, low: 75, high: 75 },
      { economy: 'CAN' as const, low: 10, high: 20 },
    ]
    expect(placesOf(three, oneStep(5)).map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ])
    expect(placesOf(three, 0).map(({ best, worst }) => [best, worst])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect(oneStep(5)).toBeCloseTo(6.667, 3)
  })
})

describe('peers', () => {
  const histories = new Map<EconomyKey, Point[]>([
    ['AUS', every2Years(0, 1)],
    ['BRN', every2Years(1, 1, 3)],
    ['CAN', every2Years(1, 2, 2)],
    ['CHL', every2Years(2, 3)],
    ['CHN', every2Years(1, 0)],
    ['HKG', every2Years(0, 1, 2)],
  ])

  it('of a level stood at the same level and stand higher now, the largest move first', () => {
    const peers = peersOf('AUS', histories, sameStanding.level)
    expect(peers.map(({ economy, move, from }) => [economy, move, from.year])).toEqual([
      ['BRN', 2, 2020],
      ['CAN', 1, 2018],
      ['HKG', 1, 2020],
    ])
  })

  it('of a score stood within ten points', () => {
    const scores = new Map<EconomyKey, Point[]>([
      ['AUS', every2Years(40)],
      ['BRN', every2Years(30, 55)],
      ['CAN', every2Years(29, 55)],
      ['CHL', every2Years(49, 41, 70)],
    ])
    const peers = peersOf('AUS', scores, sameStanding.score)
    expect(peers.map(({ economy, move }) => [economy, move])).toEqual([
      ['CHL', 29],
      ['BRN', 25],
    ])
  })

  it('carry what the caller put into the points, and nobody is its own peer', () => {
    const told = new Map<EconomyKey, (Point & { how: string })[]>([
      ['AUS', [{ year: 2020, value: 1, how: '' }]],
      [
        'BRN',
        [
          { year: 2020, value: 1, how: '' },
          { year: 2022, value: 2, how: 'a portal' },
        ],
      ],
    ])
    expect(peersOf('AUS', told, 0)[0]?.to.how).toBe('a portal')
    expect(peersOf('BRN', told, 0)).toEqual([])
    expect(peersOf('CAN', told, 0)).toEqual([])
  })
})

describe('institutional density', () => {
  const answer = (instruments: string[], value: Answer['value']): Answer => ({
    value,
    instruments,
    language: 'en',
    evidence: [],
  })

  it('counts fora, instruments by kind, linked indicators and the answers that cite one', () => {
    const density = institutionalDensity('8', [
      answer(['cbpr'], { kind: 'level', level: 'full' }),
      answer([], { kind: 'level', level: 'none' }),
      answer([], { kind: 'number', number: 3, unit: 'organisations', year: 2025 }),
      answer([], { kind: 'not_applicable', reason: 'none' }),
    ])
    expect(density).toMatchObject({ fora: 3, linked: 7, indicators: 7, citing: 1, answers: 3, share: 1 / 3 })
    expect(density.instruments).toMatchObject({ 'certification system': 2, 'model framework': 1, roadmap: 1 })
  })

  it('has no share where nothing was answered, in any focus area', () => {
    for (const { id } of focusAreas) {
      const density = institutionalDensity(id, [])
      expect(density).not.toHaveProperty('share')
      expect(density.linked).toBeLessThanOrEqual(density.indicators)
      expect(density.fora).toBeGreaterThan(0)
    }
  })
})

describe('support sought and offered', () => {
  const declared = (economy: EconomyKey, seeks: boolean, shares: boolean) =>
    ({ economy, area: '7', seeks, shares }) as const

  it('brings each seeker together with every other economy that can share', () => {
    const match = supportMatches('7', [
      declared('AUS', true, true),
      declared('BRN', true, false),
      declared('CAN', false, true),
      { ...declared('CHL', true, true), area: '8' },
    ])
    expect(match.state).toBe('matched')
    expect(match.pairs.map(({ seeker, sharer }) => `${seeker.economy} ${sharer.economy}`)).toEqual([
      'AUS CAN',
      'BRN AUS',
      'BRN CAN',
    ])
  })

  it('says what is only sought, only offered, or neither; nobody is matched with itself', () => {
    expect(supportMatches('7', [declared('AUS', true, true)])).toMatchObject({
      state: 'only_sought',
      pairs: [],
    })
    expect(supportMatches('7', [declared('AUS', false, true)]).state).toBe('only_offered')
    expect(supportMatches('7', [declared('AUS', false, false)]).state).toBe('none')
    expect(supportMatches('8', [declared('AUS', true, false)]).state).toBe('none')
  })
})

describe('participation and data flows', () => {
  it('takes the mean on each side of the year of joining, and leaves that year out', () => {
    expect(beforeAfter(every2Years(10, 20, 90, 40, 60), 2022)).toEqual({
      before: 15,
      after: 50,
      difference: 35,
      n: { before: 2, after: 2 },
    })
    expect(beforeAfter(every2Years(10), 2012)).toEqual({ after: 10, n: { before: 0, after: 1 } })
    expect(beforeAfter([], 2012)).toEqual({ n: { before: 0, after: 0 } })
  })

  it('sets beside it what those who never joined did over the same years', () => {
    const histories = new Map<EconomyKey, Point[]>([
      ['PHL', every2Years(20, 0, 60)],
      ['USA', every2Years(50, 50, 100)],
      ['PER', every2Years(20, 30, 30)],
      ['CHL', every2Years(20, 30, 50)],
      ['THA', every2Years(20)],
    ])
    const found = associations(cbprParticipation, histories)
    expect(found.map(({ economy }) => economy)).toEqual(cbprParticipation.map(({ economy }) => economy))
    expect(found.find(({ economy }) => economy === 'PHL')).toMatchObject({
      joined: 2020,
      difference: 40,
      others: { difference: 20, n: 2 },
    })
    expect(found.find(({ economy }) => economy === 'USA')).not.toHaveProperty('difference')
  })
})
