/** Reports filled to the brim with text that hardly compresses, by every kind of change. */
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { roomInTable } from '../../../functions/store/report.ts'
import { actorNamed } from '../../../infra/local/accounts.ts'
import { seeded } from '../../../infra/local/random.ts'
import { canonicalJson } from '../../../shared/canonical.ts'
import { indicators, indicatorsIn } from '../../../shared/framework/index.ts'
import { focusAreaIds } from '../../../shared/framework/types.ts'
import { seal } from '../../../shared/report/chain.ts'
import { decide } from '../../../shared/report/decide.ts'
import type { Change } from '../../../shared/report/event.ts'
import { evolve } from '../../../shared/report/evolve.ts'
import { contentBytes } from '../../../shared/report/room.ts'
import { baseFor, type Checkpoint, emptyReport, type ReportState } from '../../../shared/report/state.ts'
import { answer, cycle, open } from '../../shared/report/model.ts'

const terms = { ...cycle, objectionDays: 0 }
const policies = indicators.filter(({ kind }) => kind === 'policy')

/** Texts of characters drawn from `from` up, `count` of them. */
const writer = (from: number, count: number) => {
  const random = seeded(String(from))
  return (length: number) =>
    Array.from({ length }, () => String.fromCharCode(random.whole(from, from + count - 1))).join('')
}

const packedBytes = (state: Checkpoint) => deflateRawSync(canonicalJson(state)).length

class Report {
  state: ReportState = emptyReport('2026', 'PER')
  /** Compressed bytes of the largest checkpoint. */
  largest = 0

  /** Makes a change as the API does; the code of its refusal, if it is refused. */
  async change(who: string, change: Change): Promise<string | undefined> {
    const command = { id: crypto.randomUUID(), base: baseFor(this.state, change), change }
    const decision = decide(this.state, command, { actor: actorNamed(who), now: open, cycle: terms })
    if (decision.kind === 'repeat') throw new Error('Every id is new')
    if (decision.kind === 'refused') return decision.problem.code
    const full = roomInTable(this.state, decision.event)
    if (full) return full.code
    const { event, checkpoint } = await seal(this.state, decision.event)
    this.state = evolve(this.state, event)
    if (checkpoint) this.largest = Math.max(this.largest, packedBytes(checkpoint.state))
    return undefined
  }
}

describe.each([
  ['ASCII', 0x23, 0x5b - 0x23],
  ['Chinese', 0x4e00, 20_900],
])('a report full of random %s', (_script, from, count) => {
  const text = writer(from, count)

  it('never outgrows its checkpoint, and can be returned, cleared, submitted and published all the same', async () => {
    const report = new Report()
    const refusals = new Set<string | undefined>()
    for (const { id: indicator } of policies) {
      refusals.add(
        await report.change('per-contributor', {
          type: 'AnswerRecorded',
          indicator,
          answer: answer(text(4_000)),
        }),
      )
    }
    for (const area of focusAreaIds) {
      const submitted = { type: 'SectionSubmitted', area, clearedBy: text(200) } as const
      const steps: [string, Change][] = [
        ['per-focal-point', submitted],
        ['analyst', { type: 'SectionReturned', area, reason: text(2_000) }],
        ['per-focal-point', submitted],
        ['analyst', { type: 'SectionPublished', area }],
      ]
      for (const [who, change] of steps)
        expect([area, change.type, await report.change(who, change)]).toEqual([area, change.type, undefined])
      for (const { id } of indicatorsIn(area))
        refusals.add(
          await report.change('per-focal-point', {
            type: 'SectionRetracted',
            area,
            indicators: [id],
            erratum: text(2_000),
          }),
        )
    }
    expect(refusals).toEqual(new Set([undefined, 'report-full']))
    const { head: _, ...full } = report.state
    expect(Math.max(report.largest, packedBytes(full))).toBeLessThanOrEqual(200_000)
    expect(report.state.bytes).toBe(contentBytes(report.state))
    const [area] = focusAreaIds
    const [first] = indicatorsIn(area)
    if (!first) throw new Error('Every focus area has indicators')
    expect(
      await report.change('per-focal-point', { type: 'SectionReopened', area, reason: text(2_000) }),
    ).toBeUndefined()
    expect(
      await report.change('per-contributor', { type: 'AnswerCleared', indicator: first.id }),
    ).toBeUndefined()
  })
})

it('counts what stands around small comments, too', async () => {
  const report = new Report()
  const comment = { type: 'CommentAdded', indicator: '7.1', text: 'x' } as const
  await report.change('per-contributor', comment)
  const [one] = Object.values(report.state.comments)
  if (!one) throw new Error('There is a comment')
  const comments = Object.fromEntries(
    Array.from({ length: 3_000 }, () => crypto.randomUUID()).map((id) => [id, { ...one, id }]),
  )
  report.state = { ...report.state, comments, bytes: contentBytes({ ...report.state, comments }) }
  expect(await report.change('per-contributor', comment)).toBe('report-full')
})

it('has room for answers, however much is said in comments', async () => {
  const report = new Report()
  const text = writer(0x4e00, 20_900)
  const comment = () =>
    report.change('per-contributor', { type: 'CommentAdded', indicator: '7.1', text: text(2_000) })
  let made = 0
  while ((await comment()) === undefined && made < 100) made += 1
  expect([made > 5, made < 100, await comment()]).toEqual([true, true, 'report-full'])
  for (const { id: indicator } of policies.slice(0, 20)) {
    const change = { type: 'AnswerRecorded', indicator, answer: answer(text(1_000)) } as const
    expect([indicator, await report.change('per-contributor', change)]).toEqual([indicator, undefined])
  }
})

it('has room for answers and for replies, however much is said in second looks', async () => {
  const report = new Report()
  const text = writer(0x4e00, 20_900)
  for (const { id: indicator } of policies)
    await report.change('per-contributor', { type: 'AnswerRecorded', indicator, answer: answer('x') })
  for (const area of focusAreaIds) {
    await report.change('per-focal-point', { type: 'SectionSubmitted', area, clearedBy: 'x' })
    await report.change('analyst', { type: 'SectionPublished', area })
  }
  const given: string[] = []
  for (const { id: indicator } of policies) {
    const about = report.state.answers[indicator]?.id ?? ''
    const look = { verdict: 'not-verifiable', reason: text(1_000), language: 'zh' } as const
    const refused = await report.change('analyst', { type: 'SecondLookGiven', indicator, about, look })
    if (refused === undefined) given.push(indicator)
    else expect(refused).toBe('report-full')
  }
  expect([given.length > 5, given.length < policies.length]).toEqual([true, true])
  for (const indicator of given) {
    const reply = { text: text(1_000), language: 'zh' }
    const change = { type: 'SecondLookReplied', indicator, reply } as const
    expect([indicator, await report.change('per-contributor', change)]).toEqual([indicator, undefined])
  }
  await report.change('per-focal-point', { type: 'SectionReopened', area: '1', reason: 'x' })
  for (const { id: indicator } of policies.filter(({ area }) => area === '1')) {
    const change = { type: 'AnswerRecorded', indicator, answer: answer(text(1_000)) } as const
    expect([indicator, await report.change('per-contributor', change)]).toEqual([indicator, undefined])
  }
  expect(report.state.bytes).toBe(contentBytes(report.state))
})
