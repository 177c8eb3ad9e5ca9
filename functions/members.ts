/** Lambda: the API of people, behind the same HTTP API as the other one. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { handle } from 'hono/aws-lambda'
import { createMembersApi } from './api/members-app.ts'
import { tokenReader } from './api/token.ts'
import { cognitoDirectory } from './directory/cognito.ts'
import { MembersEnv, readEnv } from './env.ts'
import { log } from './log.ts'
import { openTable } from './store/table.ts'

const { TABLE_NAME, ISSUER, CLIENT_ID, USER_POOL_ID } = readEnv(MembersEnv)

export const handler = handle(
  createMembersApi({
    table: openTable(TABLE_NAME),
    directory: cognitoDirectory(new CognitoIdentityProviderClient(), USER_POOL_ID),
    actorOf: tokenReader({ issuer: ISSUER, clientId: CLIENT_ID }),
    log,
  }),
)
