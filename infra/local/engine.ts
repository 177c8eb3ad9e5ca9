/**
 * DynamoDB inside this process: the SDK's requests go straight into dynalite's actions over leveldb.
 * There is no port, so nothing else on the machine (a web page least of all) can reach the table.
 */
import { createRequire } from 'node:module'
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import type { Action, ServiceError, Store, Validation } from 'dynalite'
import db from 'dynalite/db/index.js'
import validations from 'dynalite/validations/index.js'

const require = createRequire(import.meta.url)
const operations = ['CreateTable', 'DescribeTable', 'GetItem', 'PutItem', 'Query'] as const

interface Operation {
  readonly act: Action
  readonly validation: Validation
}
const byName = new Map<string, Operation>(
  operations.map((name) => {
    const file = validations.toLowerFirst(name)
    return [
      name,
      { act: require(`dynalite/actions/${file}`), validation: require(`dynalite/validations/${file}`) },
    ]
  }),
)

/** An item as it goes over DynamoDB's wire, for instance `{ pk: { S: 'CYCLE' } }`. */
export type WireItem = Readonly<Record<string, { readonly S?: string }>>

export interface Engine {
  readonly requestHandler: NonNullable<DynamoDBClientConfig['requestHandler']>
  close(): Promise<void>
}

/** Another process holds the folder. */
export class FolderInUse extends Error {}

/**
 * Opens the engine on a folder, or in memory without one. `onPut` hears of every item whose put was acknowledged.
 * Each write has been handed to the operating system when it is acknowledged, so killing the process loses none.
 */
export async function openEngine(path: string | undefined, onPut: (item: WireItem) => void): Promise<Engine> {
  const store = db.create({ ...(path && { path }), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  await store.db.open().catch((error: Error) => {
    if (codes(error).includes('LEVEL_LOCKED')) throw new FolderInUse(`Another process uses ${path}`)
    throw error
  })
  const answer = async (name: string, input: object): Promise<object> => {
    const operation = byName.get(name)
    if (!operation) throw new Error(`The embedded table was not built for ${name}`)
    const output = await run(store, operation, input)
    if (name === 'PutItem') onPut((input as { Item: WireItem }).Item)
    return output
  }
  const handler = {
    async handle(request: { headers: Record<string, string>; body?: unknown }) {
      const name = request.headers['x-amz-target']?.split('.')[1] ?? ''
      try {
        return reply(200, await answer(name, bodyOf(request.body)))
      } catch (error) {
        const { statusCode, body } = error as ServiceError
        if (statusCode === undefined || body === undefined) throw error
        return reply(statusCode, body)
      }
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  }
  return {
    requestHandler: handler as unknown as Engine['requestHandler'],
    close: () => store.db.close(),
  }
}

const run = (store: Store, { act, validation }: Operation, input: object): Promise<object> =>
  new Promise((resolve, reject) => {
    const checked = validations.checkTypes(input, validation.types)
    validations.checkValidations(checked, validation.types, validation.custom, store)
    act(store, checked, (error, output) => (error ? reject(error) : resolve(output ?? {})))
  })

const reply = (statusCode: number, body: object) => ({
  response: {
    statusCode,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: new TextEncoder().encode(JSON.stringify(body)),
  },
})

function codes(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const { code } = error as { code?: unknown }
  return [String(code), ...codes(error.cause)]
}

const bodyOf = (body: unknown): object =>
  JSON.parse(body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body))
