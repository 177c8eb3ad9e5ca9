/** The function of people, behind the same HTTP API: the only one that may change the user pool. */
import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledgements.ts'
import { OurFunction } from './function.ts'
import type { CloudIdentity } from './identity.ts'

const poolActions = [
  'ListUsers',
  'ListUsersInGroup',
  'AdminAddUserToGroup',
  'AdminCreateUser',
  'AdminDeleteUser',
  'AdminListGroupsForUser',
  'AdminRemoveUserFromGroup',
  'AdminUserGlobalSignOut',
]

export function createMembers(
  scope: Construct,
  api: HttpApi,
  table: TableV2,
  { issuer, client, pool }: CloudIdentity,
): OurFunction {
  const handler = new OurFunction(scope, 'MembersFunction', {
    bundle: 'members',
    description: 'Members of teams: who they are, and changing that',
    environment: {
      TABLE_NAME: table.tableName,
      ISSUER: issuer,
      CLIENT_ID: client.userPoolClientId,
      USER_POOL_ID: pool.userPoolId,
    },
    timeout: 15,
    memory: 512,
  })
  handler.addToRolePolicy(
    new PolicyStatement({
      actions: poolActions.map((action) => `cognito-idp:${action}`),
      resources: [pool.userPoolArn],
    }),
  )
  handler.allowItems(table.tableArn, ['Query'], ['CYCLE'])
  handler.allowItems(table.tableArn, ['GetItem'], ['ASSIGNMENT#*', 'PREFERENCE', 'SECRET'])
  handler.allowItems(
    table.tableArn,
    ['PutItem'],
    ['ASSIGNMENT#*', 'TEAM', 'STANDING', 'PREFERENCE', 'SECRET'],
  )
  const integration = new HttpLambdaIntegration('MembersIntegration', handler)
  for (const path of ['/api/v1/members', '/api/v1/members/{proxy+}', '/api/v1/reminders/{proxy+}'])
    for (const route of api.addRoutes({ path, methods: [HttpMethod.ANY], integration }))
      acknowledge(
        route,
        'The app verifies tokens and signed links itself, so that every refusal can be read; it denies by default.',
        'APIG4',
      )
  return handler
}
