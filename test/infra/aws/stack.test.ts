import { runInNewContext } from 'node:vm'
import { App, Validations } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { beforeAll, describe, expect, it } from 'vitest'
import { TrackerStack } from '../../../infra/aws/stack.ts'
import { built } from '../../ask.ts'
import { rolesOf } from './roles.ts'

describe('the stack', () => {
  let app: App
  let template: Template

  beforeAll(async () => {
    await built()
    app = new App()
    template = Template.fromStack(
      new TrackerStack(app, 'Test', { stage: 'prod', mailFrom: 'reminders@example.org' }),
    )
  }, 120_000)

  const { statements, actions, tableActions } = rolesOf(() => template)

  it('passes the AWS Solutions rules, every exception with its reason', () => {
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
    expect(() => app.synth()).not.toThrow()
  })

  it('keeps the table: deletion protection, recovery, a stream of keys alone', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      }),
    })
  })

  it('lets the publisher read published content and never a report or a version of a brief', () => {
    expect(tableActions('PublishFunctionRole').sort()).toEqual([
      'GetItem PUBLICBRIEF',
      'PutItem MANIFEST#*',
      'PutItem RELEASE',
      'Query CYCLE',
      'Query LOOK#*',
      'Query MANIFEST#*',
      'Query PUBLICBRIEF',
      'Query PUBLISHED#*',
      'Query RELEASE',
      'Query SERIES#*',
    ])
  })

  it('lets the API append events, cycles and vintages, and neither delete, scan nor change what is published', () => {
    expect(tableActions('ApiFunctionRole').sort()).toEqual([
      'GetItem PUBLISHED#*',
      'PutItem CYCLE',
      'PutItem REPORT#*',
      'PutItem SERIES#*',
      'Query CYCLE',
      'Query PUBLISHED#*',
      'Query REPORT#*',
      'Query SERIES#*',
      'Query STANDING',
      'Query STATUS#*',
    ])
  })

  it('lets one function alone change the user pool, and that one read no report', () => {
    for (const role of ['ApiFunctionRole', 'StreamFunctionRole', 'PublishFunctionRole', 'DailyFunctionRole'])
      expect(actions(role, 'cognito-idp')).toEqual([])
    expect(actions('MembersFunctionRole', 'cognito-idp')).toContain('cognito-idp:AdminCreateUser')
    expect(tableActions('MembersFunctionRole').sort()).toEqual([
      'GetItem ASSIGNMENT#*',
      'GetItem PREFERENCE',
      'GetItem SECRET',
      'PutItem ASSIGNMENT#*',
      'PutItem PREFERENCE',
      'PutItem SECRET',
      'PutItem STANDING',
      'PutItem TEAM',
      'Query CYCLE',
    ])
  })

  it('lets one function write versions of briefs, and that one write nothing public', () => {
    const puts = tableActions('BriefsFunctionRole').filter((action) => action.startsWith('PutItem'))
    expect(puts.sort()).toEqual(['PutItem BRIEF', 'PutItem BRIEF#*'])
  })

  it('lets the reminders read who is where and no report, and write in one name', () => {
    expect(actions('RemindFunctionRole', 'cognito-idp')).toEqual(['cognito-idp:ListUsersInGroup'])
    expect(actions('RemindFunctionRole', 'ses')).toEqual(['ses:SendEmail'])
    expect(tableActions('RemindFunctionRole').sort()).toEqual([
      'GetItem SECRET',
      'PutItem REMINDER#*',
      'PutItem SECRET',
      'Query CYCLE',
      'Query PREFERENCE',
      'Query REMINDER#*',
      'Query STATUS#*',
    ])
    template.resourcePropertiesCountIs('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(6 hours)' }, 1)
  })

  it('lets the projection write projections alone', () => {
    for (const role of ['StreamFunctionRole', 'DailyFunctionRole'])
      expect(
        tableActions(role)
          .filter((action) => action.startsWith('PutItem'))
          .sort(),
      ).toEqual(['BRIEF', 'LOOK#*', 'PUBLICBRIEF', 'PUBLISHED#*', 'STATUS#*'].map((key) => `PutItem ${key}`))
  })

  it('gives every role of ours named actions only', () => {
    for (const role of [
      'ApiFunctionRole',
      'MembersFunctionRole',
      'BriefsFunctionRole',
      'StreamFunctionRole',
      'PublishFunctionRole',
      'DailyFunctionRole',
      'RemindFunctionRole',
    ]) {
      const found = statements(role)
      expect(found.length).toBeGreaterThan(0)
      for (const { Action } of found) for (const action of [Action].flat()) expect(action).not.toContain('*')
    }
  })

  it('runs our functions on arm64 with the current Node.js and a log that ends', () => {
    const ours = Object.entries(template.findResources('AWS::Lambda::Function')).filter(([id]) =>
      /^(Api|Members|Briefs|Stream|Publish|Daily|Remind)Function/.test(id),
    )
    expect(ours).toHaveLength(7)
    for (const [, { Properties }] of ours)
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
    for (const { Properties } of Object.values(template.findResources('AWS::Logs::LogGroup')))
      expect(Properties.RetentionInDays).toBe(90)
  })

  it('keeps the bucket private and behind TLS', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    })
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      }),
    })
  })

  it('sends a strict content security policy with every page', () => {
    const policies = Object.values(template.findResources('AWS::CloudFront::ResponseHeadersPolicy'))
    expect(policies).toHaveLength(3)
    for (const { Properties } of policies) {
      const policy = JSON.stringify(Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig)
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe')
    }
  })

  it('lets other sites frame only what lies below /embed/', () => {
    const policies = template.findResources('AWS::CloudFront::ResponseHeadersPolicy')
    const framed = Object.entries(policies).filter(
      ([, { Properties }]) => !JSON.stringify(Properties).includes("frame-ancestors 'none'"),
    )
    expect(framed.map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['EmbedHeaders'])
    const [distribution] = Object.values(template.findResources('AWS::CloudFront::Distribution'))
    const behaviours: { PathPattern: string; ResponseHeadersPolicyId: { Ref: string } }[] =
      distribution?.Properties.DistributionConfig.CacheBehaviors
    const paths = behaviours
      .filter(({ ResponseHeadersPolicyId }) => ResponseHeadersPolicyId?.Ref === framed[0]?.[0])
      .map(({ PathPattern }) => PathPattern)
    expect(paths).toEqual(['/embed/*', '/es/embed/*'])
  })

  it('answers every path of the workspace with its page, but for its service worker', () => {
    const [edge] = Object.values(template.findResources('AWS::CloudFront::Function'))
    const at = (uri: string): unknown =>
      runInNewContext(
        `${edge?.Properties.FunctionCode}; handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`,
      )
    expect(at('/workspace/reports/2026/PER/7')).toBe('/workspace/index.html')
    expect(at('/workspace/service-worker.js')).toBe('/workspace/service-worker.js')
    expect(at('/areas/')).toBe('/areas/index.html')
  })

  it('rewrites no error of the API: the distribution has no error pages', () => {
    const [distribution] = Object.values(template.findResources('AWS::CloudFront::Distribution'))
    expect(distribution?.Properties.DistributionConfig).not.toHaveProperty('CustomErrorResponses')
  })

  it('watches dead letters, every function, the API and the age of the stream', () => {
    template.resourceCountIs('AWS::CloudWatch::Alarm', 11)
    template.resourcePropertiesCountIs('AWS::SQS::Queue', { FifoQueue: true }, 2)
  })

  it('has a group for every role of every economy, and nobody signs up alone', () => {
    template.resourceCountIs('AWS::Cognito::UserPoolGroup', 44)
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      DeletionProtection: 'ACTIVE',
    })
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
    })
  })

  it('publishes after a deployment by the queue, so that one publisher runs at a time', () => {
    const [trigger] = Object.values(template.findResources('Custom::Trigger'))
    expect(JSON.stringify(trigger?.Properties.HandlerArn)).toContain('DailyFunction')
    const sources = Object.values(template.findResources('AWS::Lambda::EventSourceMapping'))
    const publishing = sources.filter(({ Properties }) =>
      JSON.stringify(Properties.FunctionName).includes('PublishFunction'),
    )
    expect(publishing).toHaveLength(1)
    expect(JSON.stringify(publishing[0]?.Properties.EventSourceArn)).toContain('Releases')
  })

  it('names nothing by hand', () => {
    const names: Readonly<Record<string, string>> = {
      'AWS::S3::Bucket': 'BucketName',
      'AWS::DynamoDB::GlobalTable': 'TableName',
      'AWS::Lambda::Function': 'FunctionName',
      'AWS::SQS::Queue': 'QueueName',
      'AWS::IAM::Role': 'RoleName',
      'AWS::SNS::Topic': 'TopicName',
      'AWS::Cognito::UserPool': 'UserPoolName',
    }
    const resources = Object.values(template.toJSON().Resources) as { Type: string; Properties?: object }[]
    const named = resources.filter(({ Type, Properties = {} }) => (names[Type] ?? '-') in Properties)
    expect(named).toEqual([])
  })
})
