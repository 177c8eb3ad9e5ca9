import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { carryOut } from '../../../functions/api/carry-out.ts'
import { loadReport } from '../../../functions/store/report.ts'
import { actorNamed } from '../../../infra/local/accounts.ts'
import { indicators } from '../../../shared/framework/index.ts'
import { describeOnEngines } from '../../engines.ts'
import { cycle } from '../store/write-answers.ts'

const writers = 20

describeOnEngines('many people on one report', (table) => {
  it(`who save ${writers} different answers at once all succeed, and nothing is lost`, async () => {
    const policies = indicators.filter(({ kind }) => kind === 'policy').slice(0, writers)
    const receipts = await Promise.all(
      policies.map(({ id: indicator }) =>
        carryOut(
          { table: table(), now: () => '2026-05-01T00:00:00.000Z' },
          actorNamed('tha-contributor'),
          cycle,
          'THA',
          {
            id: randomUUID(),
            base: null,
            change: {
              type: 'AnswerRecorded',
              indicator,
              answer: {
                value: { kind: 'level', level: 'pilot' },
                language: 'en',
                evidence: [],
                instruments: [],
              },
            },
          },
        ),
      ),
    )
    const numbers = receipts.map(({ seq }) => seq).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: writers }, (_, i) => i + 1))
    const { answers } = await loadReport(table(), cycle.cycle, 'THA')
    expect(Object.keys(answers)).toHaveLength(writers)
  })
})
