import { describe, expect, it } from 'vitest'
import { demonstrationCycles } from '../../../infra/local/demo.ts'
import { inventedValue } from '../../../infra/local/demo-values.ts'
import { seeded } from '../../../infra/local/random.ts'
import { levelScore, measureScore } from '../../../shared/analysis/score.ts'
import { answerErrors } from '../../../shared/answer.ts'
import { economies } from '../../../shared/economies.ts'
import { cbprParticipation, focusAreas, indicators } from '../../../shared/framework/index.ts'

const cycles = demonstrationCycles.map((cycle, position) => ({ cycle, position }))
const last = cycles.length - 1
const values = cycles.flatMap(({ cycle, position }) =>
  economies.flatMap(({ key }) =>
    indicators.map((indicator) => ({
      economy: key,
      year: Number(cycle.cycle),
      position,
      indicator,
      value: inventedValue(
        indicator,
        key,
        position,
        cycle,
        seeded(`test ${cycle.cycle} ${key} ${indicator.id}`),
      ),
    })),
  ),
)

/** The mean score of an economy's scored answers in a focus area; undefined where there is none. */
function scoreOf(economy: string, area: string, position: number): number | undefined {
  const scores = values.flatMap(({ economy: of, position: at, indicator, value }) => {
    if (of !== economy || at !== position || indicator.area !== area || !indicator.scored) return []
    if (value.kind === 'level') return [levelScore(value.level)]
    if (value.kind !== 'number' || indicator.kind !== 'measure') return []
    return [measureScore(indicator, value.number) ?? 0]
  })
  return scores.length === 0 ? undefined : scores.reduce((sum, x) => sum + x, 0) / scores.length
}

/** The step of the scale in the last cycle, 0 to 4. */
function bandOf(economy: string, area: string): number | undefined {
  const score = scoreOf(economy, area, last)
  return score === undefined ? undefined : Math.min(4, Math.floor(score / 20))
}

describe('the demonstration', () => {
  it('keeps every rule that answers of economies have', () => {
    const wrong = values.flatMap(({ indicator, value }) =>
      answerErrors(
        indicator,
        { value, language: 'en', evidence: [], instruments: [] },
        '2026-12-31T00:00:00.000Z',
      ),
    )
    expect(wrong).toEqual([])
  })

  it('counts agreements and organisations in whole numbers, and not many', () => {
    const counted = values.filter(({ indicator: { id } }) => id === '5.5' || id === '8.6')
    const numbers = counted.flatMap(({ value }) => (value.kind === 'number' ? [value.number] : []))
    expect(numbers.length).toBeGreaterThan(50)
    expect(numbers.filter((n) => !Number.isInteger(n) || n < 0 || n > 80)).toEqual([])
  })

  it('says of the CBPR System what the register says', () => {
    for (const { economy, year, indicator, value } of values) {
      const joined = cbprParticipation.find((p) => p.economy === economy)?.year ?? Number.POSITIVE_INFINITY
      if (value.kind === 'not_reported') continue
      if (indicator.id === '8.1' && value.kind === 'level')
        expect([economy, year, ['full', 'partial'].includes(value.level)]).toEqual([
          economy,
          year,
          joined <= year,
        ])
      if (indicator.id === '8.6')
        expect([economy, year, value.kind]).toEqual([
          economy,
          year,
          joined <= year ? 'number' : 'not_applicable',
        ])
    }
  })

  it('falls here and there, and stays where it was more often', () => {
    const policies = indicators.filter(({ kind }) => kind === 'policy')
    const changes = economies.flatMap(({ key }) =>
      policies.flatMap(({ id }) => {
        const [before, now] = [last - 1, last].map((at) =>
          values.find((v) => v.economy === key && v.position === at && v.indicator.id === id),
        )
        if (before?.value.kind !== 'level' || now?.value.kind !== 'level') return []
        return [levelScore(now.value.level) - levelScore(before.value.level)]
      }),
    )
    const fell = changes.filter((change) => change < 0).length
    const rose = changes.filter((change) => change > 0).length
    expect(fell).toBeGreaterThan(15)
    expect(rose).toBeGreaterThan(fell)
    expect(changes.length - rose - fell).toBeGreaterThan(rose)
  })

  it('makes no economy say that what it plainly has does not apply', () => {
    const outside = values.flatMap(({ value, economy, indicator: { id } }) =>
      value.kind === 'not_applicable' && id !== '8.6' ? [`${id} ${economy}`] : [],
    )
    expect([...new Set(outside)].sort()).toEqual(['11.3 HKG', '3.3 SGP'])
  })

  it('spreads over all five bands, and moves up slowly', () => {
    const bands = [0, 1, 2, 3, 4].map(
      (band) =>
        focusAreas.flatMap(({ id }) => economies.filter(({ key }) => bandOf(key, id) === band)).length,
    )
    let moved = 0
    let compared = 0
    for (const { key } of economies)
      for (const { id } of focusAreas) {
        const [first, now] = [scoreOf(key, id, 0), scoreOf(key, id, last)]
        if (first === undefined || now === undefined) continue
        moved += now - first
        compared += 1
      }
    expect(
      bands.every((n) => n >= 12),
      `cells by band: ${bands.join(', ')}`,
    ).toBe(true)
    expect(moved / compared).toBeGreaterThan(5)
    expect(moved / compared).toBeLessThan(25)
  })
})
