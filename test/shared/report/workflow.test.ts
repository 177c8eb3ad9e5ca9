import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorNamed } from '../../../infra/local/accounts.ts'
import { publishedSection } from '../../../shared/release/published.ts'
import { brokenLink, type SealedEvent, seal } from '../../../shared/report/chain.ts'
import { type Command, decide } from '../../../shared/report/decide.ts'
import type { Change } from '../../../shared/report/event.ts'
import { evolve } from '../../../shared/report/evolve.ts'
import { contentBytes } from '../../../shared/report/room.ts'
import { baseFor, countedAnswer, emptyReport, sectionStatus } from '../../../shared/report/state.ts'
import { viewOf } from '../../../shared/report/view.ts'
import {
  type Attempt,
  allowed,
  answer,
  attempts,
  changeOf,
  counted,
  cycle,
  elsewhere,
  idOf,
  type Model,
  next,
  open,
  publishable,
} from './model.ts'

describe('the workflow of a report', () => {
  it('accepts exactly what the rules allow, and what it accepts is a chain that verifies', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(attempts, { minLength: 1, maxLength: 70 }),
        fc.boolean(),
        fc.boolean(),
        async (tries, atOnce, looking) => {
          const { secondLookDays: _, ...without } = cycle
          const terms = { ...(looking ? cycle : without), objectionDays: atOnce ? 0 : cycle.objectionDays }
          const model: Model = {
            status: 'draft',
            publishable: 0,
            answered: new Set(),
            waiting: new Set(),
            published: false,
            withheld: new Set(),
            comments: new Map(),
            looks: new Set(),
          }
          let state = emptyReport('2026', 'PER')
          const history: SealedEvent[] = []
          for (const [i, attempt] of tries.entries()) {
            const change = changeOf(attempt, model.comments, state.answers)
            const base = attempt.stale ? elsewhere : baseFor(state, change)
            const command: Command = { id: idOf(i), base, change }
            const decision = decide(state, command, {
              actor: actorNamed(attempt.who),
              now: attempt.now,
              cycle: terms,
            })
            expect([attempt.kind, decision.kind]).toEqual([
              attempt.kind,
              allowed(model, attempt, terms) ? 'append' : 'refused',
            ])
            if (decision.kind !== 'append') continue
            const sealed = await seal(state, decision.event)
            history.push(sealed)
            state = evolve(state, sealed.event)
            model.status = next[attempt.kind] ?? model.status
            model.publishable = publishable(attempt, terms) ?? model.publishable
            counted(model, attempt)
            if (attempt.kind === 'publish') {
              model.published = true
              model.withheld.clear()
            }
            if (attempt.kind === 'retract') model.withheld.add(attempt.indicator)
            if (attempt.kind === 'look') model.looks.add(attempt.indicator)
            if (attempt.kind === 'unlook') model.looks.delete(attempt.indicator)
            if (attempt.kind === 'comment') model.comments.set(attempt.indicator, command.id)
            expect(state.bytes).toBe(contentBytes(state))
            expect(sectionStatus(state, '7')).toBe(model.status)
            const answered = ['7.1', '7.2', '7.3'].filter((id) => countedAnswer(state.answers[id]))
            expect(new Set(answered)).toEqual(model.answered)
            if (attempt.repeat) {
              const again = decide(state, command, {
                actor: actorNamed(attempt.who),
                now: attempt.now,
                cycle: terms,
              })
              expect(again).toEqual({ kind: 'repeat', id: command.id, seq: state.seq, at: attempt.now })
            }
          }
          expect(state.seq).toBe(history.length)
          expect(await brokenLink(emptyReport('2026', 'PER'), history)).toBeUndefined()
        },
      ),
      { numRuns: 100 },
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

  it('has a reviewer sign as one, whatever else their token grants', () => {
    const both = {
      ...actorNamed('analyst'),
      grants: ['analyst', 'per-focal-point'].flatMap((name) => actorNamed(name).grants),
    }
    const change = { type: 'CommentAdded', indicator: '7.1', text: 'Invented remark' } as const
    const decision = decide(
      emptyReport('2026', 'PER'),
      { id: idOf(1), base: null, change },
      { actor: both, now: open, cycle },
    )
    expect(decision).toMatchObject({ event: { actor: { subject: both.subject, role: 'analyst' } } })
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
      ['analyst', { type: 'SectionReviewed', area: '7' }],
      ['per-focal-point', { type: 'SectionAgreed', area: '7' }],
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
