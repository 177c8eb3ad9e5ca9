import { describe, expect, it } from 'vitest'
import { demonstrationCycles } from '../../../infra/local/demo.ts'
import { planReport } from '../../../infra/local/demo-plan.ts'
import { answerErrors } from '../../../shared/answer.ts'
import { economies } from '../../../shared/economies.ts'
import { cbprParticipation, indicators } from '../../../shared/framework/index.ts'
import { offences } from '../../../shared/framework/nomenclature.ts'
import { emptyReport } from '../../../shared/report/state.ts'

const planned = () =>
  demonstrationCycles.flatMap((cycle, position) =>
    economies.flatMap(({ key: economy }) =>
      planReport(cycle, position, economy).steps.flatMap(({ command }) => {
        const { change } = command(emptyReport(cycle.cycle, economy))
        if (change.type !== 'AnswerRecorded') return []
        return [{ economy, year: Number(cycle.cycle), id: change.indicator, answer: change.answer }]
      }),
    ),
  )

describe('the words of the demonstration', () => {
  const answers = planned()

  it('are marked as invented in every text, with evidence that leads to no real place', () => {
    for (const { answer } of answers) {
      const { narrative, interpretation = 'Invented', evidence, agency } = answer
      expect(narrative).toMatch(/^Invented/)
      expect(interpretation).toMatch(/^Invented/)
      expect(agency).toBeUndefined()
      for (const { title, url } of evidence) {
        expect(title).toMatch(/^Invented/)
        expect(new URL(url).hostname).toBe('example.org')
      }
    }
  })

  it('keep every rule that answers have, and APEC’s words', () => {
    for (const { id, answer } of answers) {
      const indicator = indicators.find((i) => i.id === id)
      if (indicator) expect(answerErrors(indicator, answer, '2026-12-31T00:00:00.000Z')).toEqual([])
    }
    const texts = new Set(
      answers.flatMap(({ answer: { narrative = '', interpretation = '' } }) => [narrative, interpretation]),
    )
    expect([...texts].flatMap((text) => offences(text))).toEqual([])
  })

  it('show what an answer can hold, in some answers and not in most', () => {
    const share = (has: (answer: (typeof answers)[number]['answer']) => boolean) =>
      answers.filter(({ answer }) => has(answer)).length / answers.length
    const shares = [
      share(({ narrative = '' }) => narrative.split('. ').length >= 3),
      share(({ evidence }) => evidence.length > 0),
      share(({ instruments }) => instruments.length > 0),
      share(({ interpretation }) => interpretation !== undefined),
    ]
    for (const found of shares) {
      expect(found).toBeGreaterThan(0.02)
      expect(found).toBeLessThan(0.4)
    }
  })

  it('name the CBPR System only for economies that take part in it by then', () => {
    const naming = answers.filter(({ answer }) => answer.instruments.includes('cbpr'))
    expect(naming.length).toBeGreaterThan(5)
    for (const { economy, year } of naming)
      expect(cbprParticipation.some((p) => p.economy === economy && p.year <= year)).toBe(true)
  })

  it('are the same on every machine', () => {
    expect(planned()).toEqual(answers)
  })
})
