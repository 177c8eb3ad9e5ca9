/** The same tests on every table engine that this machine can run. */
import { randomUUID } from 'node:crypto'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { openTable, type Table } from '../functions/store/table.ts'
import { openLocalTable, tableSchema } from '../infra/local/table.ts'

interface Opened {
  readonly table: Table
  close(): Promise<void>
}

async function openDynamoDbLocal(endpoint: string): Promise<Opened> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ region: 'local', endpoint, credentials })
  const name = `test-${randomUUID()}`
  await client.send(new CreateTableCommand({ TableName: name, ...tableSchema }))
  return { table: openTable(name, client), close: async () => client.destroy() }
}

/** Runs the suite on dynalite and, where it runs, on DynamoDB Local. `table` gives the open table inside a test. */
export function describeOnEngines(title: string, suite: (table: () => Table) => void): void {
  const endpoint = inject('dynamoDbLocal')
  const engines: [string, () => Promise<Opened>][] = [['dynalite', () => openLocalTable()]]
  if (endpoint !== '') engines.push(['DynamoDB Local', () => openDynamoDbLocal(endpoint)])
  for (const [name, open] of engines)
    describe(`${title} (${name})`, () => {
      let opened: Opened | undefined
      beforeAll(async () => {
        opened = await open()
      })
      afterAll(() => opened?.close())
      suite(() => {
        if (!opened) throw new Error('The table is not open yet')
        return opened.table
      })
    })
}
