/** The HTTP API and its one function, behind `/api/` of the site's domain. */
import { Fn, RemovalPolicy } from 'aws-cdk-lib'
import { CfnStage, HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledgements.ts'
import { OurFunction } from './function.ts'
import type { CloudIdentity } from './identity.ts'
import type { CloudSite } from './site.ts'

export interface CloudApi {
  readonly api: HttpApi
  readonly function: OurFunction
}

export function createApi(
  scope: Construct,
  { distribution }: CloudSite,
  table: TableV2,
  { issuer, client }: CloudIdentity,
): CloudApi {
  const api = new HttpApi(scope, 'Api', { createDefaultStage: true })
  const domain = Fn.select(2, Fn.split('/', api.apiEndpoint))
  distribution.addBehavior('/api/*', new HttpOrigin(domain), {
    allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
    cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
    originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
  })
  const handler = new OurFunction(scope, 'ApiFunction', {
    bundle: 'api',
    description: 'Reports, cycles and series of the workspace',
    environment: { TABLE_NAME: table.tableName, ISSUER: issuer, CLIENT_ID: client.userPoolClientId },
    timeout: 15,
    memory: 1_024,
  })
  handler.allowItems(table.tableArn, ['Query'], ['REPORT#*', 'CYCLE', 'STATUS#*', 'SERIES#*', 'STANDING'])
  // What is public, beside what a preview or a publication would make of it.
  handler.allowItems(table.tableArn, ['Query', 'GetItem'], ['PUBLISHED#*'])
  handler.allowItems(table.tableArn, ['PutItem'], ['REPORT#*', 'CYCLE', 'SERIES#*'])
  const routes = api.addRoutes({
    path: '/api/{proxy+}',
    methods: [HttpMethod.ANY],
    integration: new HttpLambdaIntegration('ApiIntegration', handler),
  })
  for (const route of routes)
    acknowledge(
      route,
      'The app verifies the token itself, so that every refusal is a problem document; it denies by default.',
      'APIG4',
    )
  limit(scope, api)
  return { api, function: handler }
}

function limit(scope: Construct, api: HttpApi): void {
  const stage = api.defaultStage?.node.defaultChild
  if (!(stage instanceof CfnStage)) throw new Error('The HTTP API has no default stage')
  const log = new LogGroup(scope, 'ApiLog', {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  // Neither address nor token: what was asked, and how it ended.
  const fields = { requestId: '$context.requestId', route: '$context.routeKey', status: '$context.status' }
  stage.accessLogSettings = { destinationArn: log.logGroupArn, format: JSON.stringify(fields) }
  stage.defaultRouteSettings = { throttlingBurstLimit: 200, throttlingRateLimit: 100 }
}
