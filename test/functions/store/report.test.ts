import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { appendEvent, lastSeq, loadReport, reportHistory } from '../../../functions/store/report.ts'
import { actorNamed } from '../../../infra/local/accounts.ts'
import { brokenLink, seal } from '../../../shared/report/chain.ts'
import { decide } from '../../../shared/report/decide.ts'
import { emptyReport } from '../../../shared/report/state.ts'
import { describeOnEngines } from '../../engines.ts'
import { cycle, writeAnswers } from './write-answers.ts'

describeOnEngines('a report in the table', (table) => {
  it('loads to the same state as folding all its events, at every length around a checkpoint', async () => {
    const states = await writeAnswers(table(), 'AUS', 155)
    for (const asOf of [1, 49, 50, 51, 99, 100, 101, 149, 150, 155])
      expect(await loadReport(table(), '2026', 'AUS', asOf)).toEqual(states[asOf])
    expect(await loadReport(table(), '2026', 'AUS')).toEqual(states[155])
    expect(await lastSeq(table(), '2026', 'AUS')).toBe(155)
  })

  it('is a chain that verifies, and that no altered event passes', async () => {
    await writeAnswers(table(), 'NZL', 60)
    const history = await reportHistory(table(), '2026', 'NZL')
    expect(history).toHaveLength(60)
    const empty = emptyReport('2026', 'NZL')
    expect(await brokenLink(empty, history)).toBeUndefined()
    const altered = structuredClone(history)
    const victim = altered[30]
    if (victim?.event.change.type !== 'AnswerRecorded') throw new Error('The history has answers only')
    victim.event.change.answer.narrative = 'altered'
    expect(await brokenLink(empty, altered)).toMatchObject({ seq: 31 })
    expect(await brokenLink(empty, history.toSpliced(10, 1))).toMatchObject({ seq: 12 })
  })

  it('takes each number once, however many race for it', async () => {
    const [first] = await writeAnswers(table(), 'CAN', 0)
    if (!first) throw new Error('There is always an empty report')
    const racers = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const decision = decide(
          first,
          {
            id: randomUUID(),
            base: null,
            change: { type: 'CommentAdded', indicator: '1.1', text: 'Invented comment' },
          },
          { actor: actorNamed('can-contributor'), now: '2026-05-01T00:00:00.000Z', cycle },
        )
        if (decision.kind !== 'append') throw new Error('A comment of the own economy is accepted')
        return appendEvent(table(), first, await seal(first, decision.event))
      }),
    )
    expect(racers.filter(Boolean)).toHaveLength(1)
  })

  it('is empty where nobody has written', async () => {
    expect(await loadReport(table(), '2026', 'JPN')).toEqual(emptyReport('2026', 'JPN'))
    expect(await lastSeq(table(), '2026', 'JPN')).toBe(0)
  })

  it('loads a long history with one query of at most 50 items', async () => {
    await writeAnswers(table(), 'KOR', 130)
    let queries = 0
    let items = 0
    const { client } = table()
    client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args)
        queries += 1
        items += (result.output as { Items?: unknown[] }).Items?.length ?? 0
        return result
      },
      { step: 'initialize', name: 'count' },
    )
    await loadReport(table(), '2026', 'KOR')
    client.middlewareStack.remove('count')
    expect(queries).toBe(1)
    expect(items).toBeLessThanOrEqual(50)
  })

  it('keeps texts in Thai and Chinese, and their checkpoint below what an item holds', async () => {
    const states = await writeAnswers(table(), 'THA', 50, '可'.repeat(600) + 'ก'.repeat(600))
    expect(await loadReport(table(), '2026', 'THA')).toEqual(states[50])
  })
})
