import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { carryOut } from '../../../functions/api/carry-out.ts'
import { latestStates } from '../../../functions/api/latest-states.ts'
import { loadReport, reportHistory } from '../../../functions/store/report.ts'
import { actorNamed } from '../../../infra/local/accounts.ts'
import type { EconomyKey } from '../../../shared/economies.ts'
import { indicators } from '../../../shared/framework/index.ts'
import { brokenLink } from '../../../shared/report/chain.ts'
import type { Change } from '../../../shared/report/event.ts'
import { emptyReport } from '../../../shared/report/state.ts'
import { describeOnEngines } from '../../engines.ts'
import { cycle } from '../store/write-answers.ts'

const writers = 20

const recorded = (indicator: string, narrative = 'Invented answer'): Change => ({
  type: 'AnswerRecorded',
  indicator,
  answer: {
    value: { kind: 'level', level: 'pilot' },
    narrative,
    language: 'en',
    evidence: [],
    instruments: [],
  },
})

describeOnEngines('many people on one report', (table) => {
  /** A process that serves people; each remembers the reports that it changed. */
  const process = () => {
    const deps = { table: table(), now: () => '2026-05-01T00:00:00.000Z', latest: latestStates() }
    return (economy: EconomyKey, change: Change, base: string | null = null, role = 'focal-point') =>
      carryOut(deps, actorNamed(`${economy.toLowerCase()}-${role}`), cycle, economy, {
        id: randomUUID(),
        base,
        change,
      })
  }

  it(`who save ${writers} different answers at once all succeed, and nothing is lost`, async () => {
    const policies = indicators.filter(({ kind }) => kind === 'policy').slice(0, writers)
    const save = process()
    const receipts = await Promise.all(policies.map(({ id }) => save('THA', recorded(id))))
    const numbers = receipts.map(({ seq }) => seq).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: writers }, (_, i) => i + 1))
    const { answers } = await loadReport(table(), cycle.cycle, 'THA')
    expect(Object.keys(answers)).toHaveLength(writers)
  })

  it('over two processes, each of which remembers what it stored itself, make one chain', async () => {
    const [here, there] = [process(), process()]
    let last: string | null = null
    for (let round = 0; round < 4; round += 1) {
      last = (await here('PER', recorded('7.1', `Invented answer ${round}`), last)).id
      await there('PER', recorded(`1.${round + 1}`))
    }
    const history = await reportHistory(table(), cycle.cycle, 'PER')
    expect(history).toHaveLength(8)
    expect(await brokenLink(emptyReport(cycle.cycle, 'PER'), history)).toBeUndefined()
  })

  it('hear of the version that another process stored, not of the one that theirs remembers', async () => {
    const [here, there] = [process(), process()]
    const first = await here('CHL', recorded('7.1'))
    const second = await there('CHL', recorded('7.1', 'Invented later'), first.id)
    await expect(here('CHL', recorded('7.1', 'Invented too late'), first.id)).rejects.toMatchObject({
      code: 'answer-changed',
      current: { id: second.id },
    })
    // What the remembered state would have refused, and the newest does not.
    await expect(here('CHL', recorded('7.1', 'Invented last'), second.id)).resolves.toMatchObject({ seq: 3 })
  })

  it('change nothing in a section that was submitted in another process', async () => {
    const [here, there] = [process(), process()]
    await here('MEX', recorded('7.1'))
    await there('MEX', { type: 'SectionSubmitted', area: '7', clearedBy: 'Invented office' })
    await expect(here('MEX', recorded('7.2'))).rejects.toMatchObject({ code: 'section-locked' })
    expect((await loadReport(table(), cycle.cycle, 'MEX')).seq).toBe(2)
  })
})
