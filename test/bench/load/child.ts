/**
 * The API alone over a data folder, as people with real tokens reach it; and beside it `/bare`, which makes of each
 * body one conditional put into the same table. Its argument are the public keys of the tokens.
 */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { getRequestListener } from '@hono/node-server'
import { createApi } from '../../../functions/api/app.ts'
import { tokenReader } from '../../../functions/api/token.ts'
import { openLocalTable } from '../../../infra/local/table.ts'
import { now, tokenTerms } from './terms.ts'

const [data = '', keys = ''] = process.argv.slice(2)
const { table } = await openLocalTable(join(data, 'table'))

async function barePut(request: Request): Promise<Response> {
  const { pk, sk, ...item } = (await request.json()) as Record<string, unknown>
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { pk, sk, ...item },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  )
  return Response.json({})
}

let api: ReturnType<typeof createApi>
const server = createServer(
  getRequestListener(async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/keys') return new Response(keys, { headers: { 'content-type': 'application/json' } })
    return pathname === '/bare' ? barePut(request) : api.fetch(request)
  }),
)
// A connection that the server ends while a save goes into it would be no slow save but none.
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  api = createApi({
    table,
    actorOf: tokenReader({ ...tokenTerms, keysUrl: `http://127.0.0.1:${port}/keys` }),
    now: () => now,
    log: (entry) => console.error(JSON.stringify(entry)),
  })
  process.stdout.write(`port ${port}\n`)
})
