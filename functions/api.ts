/** Lambda: the API behind the HTTP API. */
import { handle } from 'hono/aws-lambda'
import { createApi } from './api/app.ts'
import { tokenReader } from './api/token.ts'
import { ApiEnv, readEnv } from './env.ts'
import { log } from './log.ts'
import { openTable } from './store/table.ts'

const { TABLE_NAME, ISSUER, CLIENT_ID } = readEnv(ApiEnv)

export const handler = handle(
  createApi({
    table: openTable(TABLE_NAME),
    actorOf: tokenReader({ issuer: ISSUER, clientId: CLIENT_ID }),
    now: () => new Date().toISOString(),
    log,
  }),
)
