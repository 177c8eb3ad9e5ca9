import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putCycle } from '../../../functions/store/cycle.ts'
import { openLocalTable } from '../../../infra/local/table.ts'
import { verdictLines, verifyLog } from '../../../infra/local/verify-reports.ts'
import { cycle, writeAnswers } from '../../functions/store/write-answers.ts'

describe('the check of the log', () => {
  let data: string
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'aider-verify-'))
    const local = await openLocalTable(join(data, 'table'))
    await putCycle(local.table, cycle)
    for (const economy of ['AUS', 'BRN', 'CAN', 'CHL'] as const) await writeAnswers(local.table, economy, 60)
    await local.close()
  })
  afterAll(() => rm(data, { recursive: true, force: true }))

  /** Changes the stored item of one event behind everybody's back. */
  async function tamper(pk: string, sk: string, change: (item: Record<string, unknown>) => void) {
    const { table, close } = await openLocalTable(join(data, 'table'))
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk = :sk',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      }),
    )
    const item = structuredClone(Items[0] ?? {})
    change(item)
    await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
    await close()
  }

  it('says how much was checked where every chain holds', async () => {
    expect(verdictLines(await verifyLog(data))).toEqual([
      '4 reports with 240 events were checked; every chain holds.',
    ])
  })

  it('names each report whose event, checkpoint or very shape was altered, and where', async () => {
    const altered = (item: Record<string, unknown>) => {
      const event = item.event as { at: string }
      event.at = event.at.replace(/\d\d\dZ$/, '999Z')
    }
    await tamper('REPORT#2026#AUS', '00000007', altered)
    await tamper('REPORT#2026#BRN', '00000009', (item) => {
      item.event = { nothing: true }
    })
    await tamper('REPORT#2026#CAN', '00000050', (item) => {
      item.checkpoint = new Uint8Array([1, 2, 3])
    })
    const lines = verdictLines(await verifyLog(data))
    expect(lines.slice(0, -1)).toEqual([
      'AUS 2026: broken at event 7: content does not match its hash',
      'BRN 2026: broken at event 9: cannot be read',
      'CAN 2026: broken at event 50: cannot be read',
    ])
    expect(lines.at(-1)).toMatch(/; 3 broken\.$/)
  })
})
