import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../shared/answer.ts'
import { contentChanges } from '../../../shared/release/content-changes.ts'

const answer = (level: 'pilot' | 'full', narrative: string): Answer => ({
  value: { kind: 'level', level },
  narrative,
  language: 'en',
  evidence: [],
  instruments: [],
})
const nothing = { answers: {}, withheld: {} }

describe('what a publication changes', () => {
  it('is every answer that differs, with the parts in which it does, and the count of those that stay', () => {
    const from = {
      answers: { '7.1': answer('pilot', 'a'), '7.2': answer('pilot', 'a'), '7.3': answer('full', 'a') },
      withheld: {},
    }
    const to = {
      answers: { '7.1': answer('pilot', 'a'), '7.2': answer('full', 'b'), '7.4': answer('full', 'a') },
      withheld: {},
    }
    const changes = contentChanges('7', from, to)
    expect(changes.answers.map(({ indicator, parts }) => [indicator, parts])).toEqual([
      ['7.2', ['value', 'narrative']],
      ['7.3', ['value', 'narrative', 'evidence', 'instruments', 'language']],
      ['7.4', ['value', 'narrative', 'evidence', 'instruments', 'language']],
    ])
    expect(changes.unchanged).toBe(1)
  })

  it('names an answer that is withheld now, because publishing shows it again or drops the notice', () => {
    const withheld = { '7.1': { at: '2026-05-01T00:00:00.000Z', erratum: 'Invented erratum' } }
    const { answers } = contentChanges('7', { answers: {}, withheld }, nothing)
    expect(answers).toMatchObject([{ indicator: '7.1', withheld: true, parts: [] }])
  })

  it('is everything where nothing was public, and nothing where nothing differs', () => {
    const to = {
      answers: { '7.1': answer('pilot', 'a') },
      withheld: {},
      support: { seeks: true, shares: false },
    }
    expect(contentChanges('7', undefined, to)).toMatchObject({
      answers: [{ indicator: '7.1' }],
      support: true,
    })
    expect(contentChanges('7', to, to)).toEqual({ answers: [], unchanged: 1, support: false })
  })
})
