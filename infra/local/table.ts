/** The one table on one machine, persisted in a folder or, for tests, in memory. */
import { mkdir } from 'node:fs/promises'
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb'
import { openTable, type Table } from '../../functions/store/table.ts'
import { openEngine } from './engine.ts'

export interface LocalTable {
  readonly table: Table
  /** From now on hears the partition key of every item whose put was acknowledged, as the stream would. */
  onPut(listener: (pk: string) => void): void
  close(): Promise<void>
}

/** Opens the table in `path`, creating it where there is none; throws FolderInUse if another process has it. */
export async function openLocalTable(path?: string): Promise<LocalTable> {
  if (path) await mkdir(path, { recursive: true })
  const listeners: ((pk: string) => void)[] = []
  const engine = await openEngine(path, (item) => {
    const pk = item.pk?.S
    if (pk !== undefined) for (const listener of listeners) listener(pk)
  })
  // The notice about later SDKs means whoever chooses versions, not whoever starts the program.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({
    region: 'local',
    endpoint: 'http://table.invalid',
    credentials,
    signer: { sign: async (request) => request },
    requestHandler: engine.requestHandler,
  })
  const name = 'aider-tracker'
  await createTable(client, name)
  return {
    table: openTable(name, client),
    onPut: (listener) => void listeners.push(listener),
    async close() {
      client.destroy()
      await engine.close()
    },
  }
}

/** What the stack makes of the table, as far as an engine on one machine knows it. */
export const tableSchema = {
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>

async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  const create = new CreateTableCommand({ TableName: name, ...tableSchema })
  try {
    await client.send(create)
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
  // dynalite makes a table active a tick after it has answered
  let status: string | undefined
  while (status !== 'ACTIVE') {
    await new Promise(setImmediate)
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    status = Table?.TableStatus
  }
}
