import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorNamed } from '../../../infra/local/accounts.ts'
import type { Answer } from '../../../shared/answer.ts'
import type { Cycle } from '../../../shared/cycle.ts'
import { publishedSection } from '../../../shared/release/published.ts'
import { brokenLink, type SealedEvent, seal } from '../../../shared/report/chain.ts'
import { type Command, decide } from '../../../shared/report/decide.ts'
import type { Change } from '../../../shared/report/event.ts'
import { evolve } from '../../../shared/report/evolve.ts'
import { baseFor, countedAnswer, emptyReport, sectionStatus } from '../../../shared/report/state.ts'
import { viewOf } from '../../../shared/report/view.ts'

const cycle: Cycle = {
  cycle: '2026',
  framework: '2026.1',
  demonstration: true,
  opens: '2026-01-01T00:00:00.000Z',
  due: '2026-06-01T00:00:00.000Z',
  closes: '2026-07-01T00:00:00.000Z',
  graceDays: 10,
  objectionDays: 0,
  revision: 1,
}
const open = '2026-03-01T00:00:00.000Z'
const grace = '2026-07-05T00:00:00.000Z'
const over = '2026-09-01T00:00:00.000Z'

const answer = (narrative: string): Answer => ({
  value: { kind: 'level', level: 'pilot' },
  narrative,
  language: 'en',
  evidence: [],
  instruments: [],
})

const people = ['per-contributor', 'per-focal-point', 'aus-focal-point', 'analyst', 'administrator'] as const
const kinds = [
  'record',
  'clear',
  'carry',
  'confirm',
  'restore',
  'submit',
  'withdraw',
  'return',
  'publish',
  'reopen',
  'comment',
  'support',
] as const

/** What somebody tries. `stale` names an old version instead of the one that stands there. */
const attempts = fc.record({
  who: fc.constantFrom(...people),
  kind: fc.constantFrom(...kinds),
  indicator: fc.constantFrom('7.1', '7.2', '7.3'),
  now: fc.constantFrom(open, open, open, open, grace, over),
  stale: fc.boolean(),
  repeat: fc.boolean(),
  text: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'ก', '可', '<') }),
})
type Attempt = typeof attempts extends fc.Arbitrary<infer T> ? T : never

/** The rules in their shortest form: what a section is, what is answered, and who may do what when. */
interface Model {
  status: 'draft' | 'submitted' | 'returned' | 'published'
  readonly answered: Set<string>
  /** Carried forward and not confirmed. */
  readonly waiting: Set<string>
}

function allowed(model: Model, { who, kind, indicator, now, stale }: Attempt): boolean {
  const ofEconomy = who === 'per-contributor' || who === 'per-focal-point'
  const focal = who === 'per-focal-point'
  const inTime = now === open || (now === grace && model.status === 'returned')
  const editable = model.status === 'draft' || model.status === 'returned'
  const fresh = !stale
  switch (kind) {
    case 'record':
    case 'clear':
    case 'carry':
    case 'restore':
    case 'support':
      return ofEconomy && inTime && editable && fresh
    case 'confirm':
      return ofEconomy && inTime && editable && fresh && model.waiting.has(indicator)
    case 'submit':
      return focal && inTime && editable && fresh
    case 'withdraw':
      return focal && model.status === 'submitted' && fresh
    case 'reopen':
      return focal && model.status === 'published' && fresh
    case 'return':
    case 'publish':
      return who === 'analyst' && model.status === 'submitted' && fresh
    case 'comment':
      return ofEconomy || (who === 'analyst' && model.status !== 'draft')
  }
}

function changeOf({ kind, indicator, text }: Attempt): Change {
  const area = { area: '7' } as const
  switch (kind) {
    case 'record':
      return { type: 'AnswerRecorded', indicator, answer: answer(text) }
    case 'clear':
      return { type: 'AnswerCleared', indicator }
    case 'carry':
      return {
        type: 'AnswerCarried',
        indicator,
        answer: answer(text),
        from: { cycle: '2024', id: elsewhere },
      }
    case 'confirm':
      return { type: 'AnswerConfirmed', indicator }
    case 'restore':
      return { type: 'AnswerRestored', indicator, answer: answer(text), from: 1 }
    case 'comment':
      return { type: 'CommentAdded', indicator, text }
    case 'support':
      return { type: 'SupportDeclared', ...area, support: { seeks: true, shares: false } }
    case 'submit':
      return { type: 'SectionSubmitted', ...area, clearedBy: 'Invented office' }
    case 'withdraw':
      return { type: 'SectionWithdrawn', ...area }
    case 'return':
      return { type: 'SectionReturned', ...area, reason: text }
    case 'publish':
      return { type: 'SectionPublished', ...area }
    case 'reopen':
      return { type: 'SectionReopened', ...area, reason: text }
  }
}

const next: Partial<Record<Attempt['kind'], Model['status']>> = {
  submit: 'submitted',
  withdraw: 'draft',
  return: 'returned',
  publish: 'published',
  reopen: 'draft',
}

/** What an accepted attempt does to the answers that count, and to those that wait to be confirmed. */
function counted({ answered, waiting }: Model, { kind, indicator }: Attempt): void {
  if (!['record', 'clear', 'carry', 'confirm', 'restore'].includes(kind)) return
  if (kind === 'carry') waiting.add(indicator)
  else waiting.delete(indicator)
  if (kind === 'clear' || kind === 'carry') answered.delete(indicator)
  else answered.add(indicator)
}

const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const elsewhere = '99999999-9999-4999-8999-999999999999'

describe('the workflow of a report', () => {
  it('accepts exactly what the rules allow, and what it accepts is a chain that verifies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(attempts, { minLength: 1, maxLength: 70 }), async (tries) => {
        const model: Model = { status: 'draft', answered: new Set(), waiting: new Set() }
        let state = emptyReport('2026', 'PER')
        const history: SealedEvent[] = []
        for (const [i, attempt] of tries.entries()) {
          const change = changeOf(attempt)
          const base = attempt.stale ? elsewhere : baseFor(state, change)
          const command: Command = { id: idOf(i), base, change }
          const decision = decide(state, command, { actor: actorNamed(attempt.who), now: attempt.now, cycle })
          expect([attempt.kind, decision.kind]).toEqual([
            attempt.kind,
            allowed(model, attempt) ? 'append' : 'refused',
          ])
          if (decision.kind !== 'append') continue
          const sealed = await seal(state, decision.event)
          history.push(sealed)
          state = evolve(state, sealed.event)
          model.status = next[attempt.kind] ?? model.status
          counted(model, attempt)
          expect(sectionStatus(state, '7')).toBe(model.status)
          const answered = ['7.1', '7.2', '7.3'].filter((id) => countedAnswer(state.answers[id]))
          expect(new Set(answered)).toEqual(model.answered)
          if (attempt.repeat) {
            const again = decide(state, command, { actor: actorNamed(attempt.who), now: attempt.now, cycle })
            expect(again).toEqual({ kind: 'repeat', id: command.id, seq: state.seq, at: attempt.now })
          }
        }
        expect(state.seq).toBe(history.length)
        expect(await brokenLink(emptyReport('2026', 'PER'), history)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })

  it('shows to each person what is theirs to see: of a draft, other economies and reviewers read nothing', async () => {
    let state = emptyReport('2026', 'PER')
    const command = {
      id: idOf(1),
      base: null,
      change: changeOf({ kind: 'record', indicator: '7.1', text: 'draft' } as Attempt),
    }
    const decision = decide(state, command, { actor: actorNamed('per-contributor'), now: open, cycle })
    if (decision.kind !== 'append') throw new Error('A contributor may answer')
    state = evolve(state, (await seal(state, decision.event)).event)
    for (const who of ['aus-focal-point', 'analyst', 'administrator'])
      expect(viewOf(state, actorNamed(who)).answers).toEqual({})
    expect(Object.keys(viewOf(state, actorNamed('per-focal-point')).answers)).toEqual(['7.1'])
  })

  it('publishes no reason for silence, no office, no comment and no person', async () => {
    let state = emptyReport('2026', 'PER')
    const steps: [string, Change][] = [
      ['per-contributor', { type: 'AnswerRecorded', indicator: '7.1', answer: answer('public words') }],
      [
        'per-contributor',
        {
          type: 'AnswerRecorded',
          indicator: '7.2',
          answer: { ...answer('hidden words'), value: { kind: 'not_reported', reason: 'private reason' } },
        },
      ],
      ['per-contributor', { type: 'CommentAdded', indicator: '7.1', text: 'private comment' }],
      ['per-focal-point', { type: 'SectionSubmitted', area: '7', clearedBy: 'private office' }],
      ['analyst', { type: 'SectionPublished', area: '7' }],
    ]
    for (const [i, [who, change]] of steps.entries()) {
      const command = { id: idOf(i), base: baseFor(state, change), change }
      const decision = decide(state, command, { actor: actorNamed(who), now: open, cycle })
      if (decision.kind !== 'append') throw new Error(`Step ${i} was refused`)
      state = evolve(state, (await seal(state, decision.event)).event)
    }
    const text = JSON.stringify(publishedSection(state, state, '7', true))
    expect(text).toContain('public words')
    for (const secret of ['private', 'hidden', actorNamed('per-contributor').subject])
      expect(text).not.toContain(secret)
  })
})
