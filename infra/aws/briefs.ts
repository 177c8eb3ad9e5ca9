/** The function of briefs, behind the same HTTP API. */
import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledgements.ts'
import { OurFunction } from './function.ts'
import type { CloudIdentity } from './identity.ts'

export function createBriefs(
  scope: Construct,
  api: HttpApi,
  table: TableV2,
  { issuer, client }: Pick<CloudIdentity, 'issuer' | 'client'>,
): OurFunction {
  const handler = new OurFunction(scope, 'BriefsFunction', {
    bundle: 'briefs',
    description: 'Analysts’ briefs: writing, publishing and withdrawing them',
    environment: { TABLE_NAME: table.tableName, ISSUER: issuer, CLIENT_ID: client.userPoolClientId },
    timeout: 15,
    memory: 512,
  })
  handler.allowItems(table.tableArn, ['Query'], ['BRIEF', 'BRIEF#*', 'RELEASE', 'STANDING'])
  handler.allowItems(table.tableArn, ['PutItem'], ['BRIEF', 'BRIEF#*'])
  const integration = new HttpLambdaIntegration('BriefsIntegration', handler)
  for (const path of ['/api/v1/briefs', '/api/v1/briefs/{proxy+}'])
    for (const route of api.addRoutes({ path, methods: [HttpMethod.ANY], integration }))
      acknowledge(
        route,
        'The app verifies the token itself, so that every refusal is a problem document; it denies by default.',
        'APIG4',
      )
  return handler
}
