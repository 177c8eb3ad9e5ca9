import { describe, expect, it } from 'vitest'
import {
  focusAreaOf,
  focusAreas,
  framework,
  indicatorOf,
  indicators,
  indicatorsIn,
} from '../../../shared/framework/index.ts'
import {
  focusAreaIds,
  type Indicator,
  type MeasureIndicator,
  type PolicyIndicator,
} from '../../../shared/framework/types.ts'

/** One line for each focus area: `P` policy, `M` measure, small where unscored; ids are stable for ever. */
const plan: Record<string, string> = {
  1: 'PPPPMm',
  2: 'PPPPP',
  3: 'PPPM',
  4: 'PPPPm',
  5: 'PPPPm',
  6: 'PPPPm',
  7: 'PPPPPM',
  8: 'pPPpPmP',
  9: 'PPPP',
  10: 'PPPPPM',
  11: 'PPPPPM',
}

const letter = (indicator: Indicator) => {
  const kind = indicator.kind === 'policy' ? 'P' : 'M'
  return indicator.scored ? kind : kind.toLowerCase()
}
const policies = indicators.filter((i): i is PolicyIndicator => i.kind === 'policy')
const measures = indicators.filter((i): i is MeasureIndicator => i.kind === 'measure')

describe('the framework', () => {
  it('is version 2026.1 and says that APEC has not agreed on it', () => {
    expect(framework.version).toBe('2026.1')
    expect(framework.notice).toBe('Illustrative framework, proposed, not agreed by APEC')
  })

  it('has the eleven focus areas in the order of the roadmap, no short name twice', () => {
    expect(focusAreas.map((area) => area.id)).toEqual([...focusAreaIds])
    expect(new Set(focusAreas.map((area) => area.shortName)).size).toBe(11)
    expect(new Set(focusAreas.map((area) => area.name)).size).toBe(11)
  })

  it.each(focusAreaIds)('has in focus area %s the planned indicators, numbered without a gap', (area) => {
    const own = indicatorsIn(area)
    expect(own.map(letter).join('')).toBe(plan[area])
    expect(own.map((i) => i.id)).toEqual(own.map((_, n) => `${area}.${n + 1}`))
    expect(own.every((i) => i.area === area)).toBe(true)
  })

  it('has 59 indicators: 49 policy, 2 of them unscored, and 10 measures, 5 of them unscored', () => {
    expect(indicators).toHaveLength(59)
    expect(policies).toHaveLength(49)
    expect(policies.filter((i) => !i.scored).map((i) => i.id)).toEqual(['8.1', '8.4'])
    expect(measures).toHaveLength(10)
    expect(measures.filter((i) => !i.scored).map((i) => i.id)).toEqual(['1.6', '4.5', '5.5', '6.5', '8.6'])
  })

  it('scores 5, 5, 4, 4, 4, 4, 6, 4, 4, 6 and 6 indicators in its focus areas', () => {
    const scored = focusAreaIds.map((area) => indicatorsIn(area).filter((i) => i.scored).length)
    expect(scored).toEqual([5, 5, 4, 4, 4, 4, 6, 4, 4, 6, 6])
  })

  it('lists all indicators in the order of the focus areas, no id and no name twice', () => {
    expect(indicators).toEqual(focusAreaIds.flatMap((area) => indicatorsIn(area)))
    expect(new Set(indicators.map((i) => i.id)).size).toBe(59)
    expect(new Set(indicators.map((i) => i.name)).size).toBe(59)
  })

  it('finds every indicator and focus area by its id, and nothing by another', () => {
    for (const indicator of indicators) expect(indicatorOf(indicator.id)).toBe(indicator)
    for (const area of focusAreas) expect(focusAreaOf(area.id)).toBe(area)
    for (const id of ['', '0', '12', '1.7', '1.10', '01.1', '1.1 ', 'constructor', '__proto__']) {
      expect(indicatorOf(id)).toBeUndefined()
      expect(focusAreaOf(id)).toBeUndefined()
    }
  })
})

describe('the text of an indicator', () => {
  it.each(indicators)('$id is defined in one sentence and says what counts as evidence', (indicator) => {
    expect(indicator.definition).toMatch(/^[A-Z].*\.$/)
    expect(indicator.definition.slice(0, -1)).not.toMatch(/[.!?]\s/)
    expect(indicator.evidence).toMatch(/^[A-Z].{30,}\.$/)
    for (const text of [indicator.name, indicator.definition, indicator.evidence])
      expect(text).toBe(text.trim())
  })

  it.each(policies)('$id tells full from partial, in sentences, no two levels alike', ({ levels }) => {
    expect(levels).toHaveProperty('full')
    expect(levels).toHaveProperty('partial')
    const texts = Object.values(levels)
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/)
  })

  it('calls not taking part in a voluntary arrangement a free choice', () => {
    for (const { levels } of policies.filter((i) => !i.scored)) expect(levels.none).toContain('free choice')
  })
})

describe('not applicable', () => {
  const allowing = indicators.filter((i) => i.notApplicable.length > 0)

  it('is open to five indicators only', () => {
    expect(allowing.map((i) => i.id)).toEqual(['3.3', '8.2', '8.5', '8.6', '11.3'])
  })

  it('has reasons that an answer can carry: at most 300 characters, none twice', () => {
    for (const { notApplicable } of allowing) {
      expect(new Set(notApplicable).size).toBe(notApplicable.length)
      for (const reason of notApplicable) expect(reason).toMatch(/^The economy .{10,280}[^.]$/)
    }
  })

  it('leaves each focus area the two scored indicators that a score needs', () => {
    for (const area of focusAreaIds) {
      const left = indicatorsIn(area).filter((i) => i.scored && i.notApplicable.length === 0)
      expect(left.length, `focus area ${area}`).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('a measure', () => {
  it.each(measures)('$id has a floor and a goal exactly where it is scored', (measure) => {
    expect('floor' in measure).toBe(measure.scored)
    expect('goal' in measure).toBe(measure.scored)
  })

  it.each(measures.filter((m) => m.scored))(
    '$id runs from floor to goal in its direction, within its bounds',
    (m) => {
      const { floor = Number.NaN, goal = Number.NaN, direction, min, max } = m
      expect(Math.sign(goal - floor)).toBe(direction === 'higher' ? 1 : -1)
      for (const value of [floor, goal]) {
        expect(value).toBeGreaterThanOrEqual(min)
        expect(value).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY)
        if (m.scale === 'log') expect(value).toBeGreaterThan(0)
      }
    },
  )

  it('keeps the floors and goals of version 2026.1, so that scores compare across years', () => {
    const scored = measures.filter((m) => m.scored).map((m) => [m.id, m.scale, m.floor, m.goal])
    expect(scored).toEqual([
      ['1.5', 'linear', 0, 45],
      ['3.4', 'linear', 0, 100],
      ['7.6', 'log', 1, 100_000],
      ['10.6', 'linear', 20, 0],
      ['11.6', 'log', 1, 10_000],
    ])
  })

  it('has a unit short enough for an answer to repeat', () => {
    for (const { unit } of measures) expect(unit).toMatch(/^\S.{0,78}\S$/)
  })
})
