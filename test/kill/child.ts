/** The API alone over a data folder, which kills itself at the point of its work that it is told; never at 0. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createApi } from '../../functions/api/app.ts'
import { actorNamed } from '../../infra/local/accounts.ts'
import { openLocalTable } from '../../infra/local/table.ts'

const [data = '', killAt = '0'] = process.argv.slice(2)
let left = Number(killAt)

/** One point between a command and its answer. */
const pass = (): void => {
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}

const { table } = await openLocalTable(join(data, 'table'))
table.client.middlewareStack.add(
  (next) => async (args) => {
    pass()
    const result = await next(args)
    pass()
    return result
  },
  { step: 'initialize' },
)
const api = createApi({
  table,
  actorOf: async (token) => actorNamed(token),
  now: () => '2026-05-01T00:00:00.000Z',
  log: (entry) => console.error(JSON.stringify(entry)),
})
const server = createServer(
  getRequestListener(async (request) => {
    pass()
    const response = await api.fetch(request)
    pass()
    return response
  }),
)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`port ${address !== null && typeof address === 'object' ? address.port : 0}\n`)
})
