/** Lambda: the API of briefs, behind the same HTTP API as the others. */
import { handle } from 'hono/aws-lambda'
import { createBriefsApi } from './api/briefs-app.ts'
import { tokenReader } from './api/token.ts'
import { ApiEnv, readEnv } from './env.ts'
import { log } from './log.ts'
import { openTable } from './store/table.ts'

const { TABLE_NAME, ISSUER, CLIENT_ID } = readEnv(ApiEnv)

export const handler = handle(
  createBriefsApi({
    table: openTable(TABLE_NAME),
    actorOf: tokenReader({ issuer: ISSUER, clientId: CLIENT_ID }),
    now: () => new Date().toISOString(),
    log,
  }),
)
