/** What stands in examples: invented, as every demonstration report is. */
import type { Signature } from '../../shared/actor.ts'
import type { Answer } from '../../shared/answer.ts'

export const id = '0b0f3f9c-6a54-4d0e-9d7c-3f6c2f1a7b10'
export const at = '2026-05-01T09:30:00.000Z'
export const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

export const by: Signature = { subject: 'per-contributor', role: 'contributor', economy: 'PER' }

export const answer: Answer = {
  value: { kind: 'level', level: 'partial' },
  narrative: 'Invented answer',
  language: 'en',
  evidence: [],
  instruments: ['aider'],
}

export const stamp = { id, seq: 12, at, by }
