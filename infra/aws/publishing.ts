/** From a change in the table to a release: stream, queue, publisher, and a daily rebuild. */
import { Duration } from 'aws-cdk-lib'
import type { ITable, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge, below, madeByLibrary } from './acknowledgements.ts'
import { OurFunction } from './function.ts'
import type { CloudSite } from './site.ts'

export interface CloudPublishing {
  readonly stream: OurFunction
  readonly publish: OurFunction
  readonly daily: OurFunction
  /** What could not be done after all tries. */
  readonly deadLetters: readonly Queue[]
}

const projected = ['PUBLISHED#*', 'LOOK#*', 'STATUS#*', 'BRIEF', 'PUBLICBRIEF']

export function createPublishing(
  scope: Construct,
  table: TableV2,
  { bucket, address }: Pick<CloudSite, 'bucket' | 'address'>,
  reportTo?: string,
): CloudPublishing {
  const lostReleases = new Queue(scope, 'LostReleases', {
    fifo: true,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  const lostRecords = new Queue(scope, 'LostRecords', {
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  const releases = new Queue(scope, 'Releases', {
    fifo: true,
    enforceSSL: true,
    visibilityTimeout: Duration.minutes(18),
    deadLetterQueue: { queue: lostReleases, maxReceiveCount: 5 },
  })
  const environment = { TABLE_NAME: table.tableName, PUBLISH_QUEUE_URL: releases.queueUrl }

  const stream = new OurFunction(scope, 'StreamFunction', {
    bundle: 'stream',
    description: 'Projects what changed in the table',
    environment,
    timeout: 60,
    memory: 512,
  })
  stream.allowItems(table.tableArn, ['Query'], ['REPORT#*', 'CYCLE', 'BRIEF#*'])
  stream.allowItems(table.tableArn, ['GetItem'], ['STATUS#*', 'BRIEF'])
  stream.allowItems(table.tableArn, ['PutItem'], projected)
  releases.grantSendMessages(stream)
  const changed = (prefix: string) =>
    FilterCriteria.filter({ dynamodb: { Keys: { pk: { S: FilterRule.beginsWith(prefix) } } } })
  stream.addEventSource(
    // The library's own types disagree on what may be undefined.
    new DynamoEventSource(table as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      retryAttempts: 20,
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(lostRecords),
      // Projections write to the table too; without this they would call themselves.
      filters: [changed('REPORT#'), changed('SERIES#'), changed('BRIEF#')],
    }),
  )

  const publish = new OurFunction(scope, 'PublishFunction', {
    bundle: 'publish',
    description: 'Makes releases and their pages',
    environment: {
      TABLE_NAME: table.tableName,
      SITE_BUCKET: bucket.bucketName,
      ORIGIN: address,
      ...(reportTo !== undefined && { REPORT_TO: reportTo }),
    },
    timeout: 180,
    memory: 1_769,
  })
  // It may not read a report or a version of a brief: what is not published cannot come into a release.
  publish.allowItems(
    table.tableArn,
    ['Query'],
    ['CYCLE', 'PUBLISHED#*', 'LOOK#*', 'SERIES#*', 'RELEASE', 'MANIFEST#*', 'PUBLICBRIEF'],
  )
  publish.allowItems(table.tableArn, ['GetItem'], ['PUBLICBRIEF'])
  publish.allowItems(table.tableArn, ['PutItem'], ['RELEASE', 'MANIFEST#*'])
  publish.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:PutObject'],
      resources: [bucket.arnForObjects('*')],
    }),
  )
  publish.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:DeleteObject'],
      resources: [bucket.arnForObjects('data/latest/*')],
    }),
  )
  publish.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }))
  publish.addEventSource(new SqsEventSource(releases, { batchSize: 10 }))

  const daily = new OurFunction(scope, 'DailyFunction', {
    bundle: 'daily',
    description: 'Catches up on lost triggers and asks for a release',
    environment,
    timeout: 180,
    memory: 512,
  })
  daily.allowItems(table.tableArn, ['Query'], ['REPORT#*', 'CYCLE', 'STATUS#*', 'BRIEF', 'BRIEF#*'])
  daily.allowItems(table.tableArn, ['GetItem'], ['STATUS#*', 'BRIEF'])
  daily.allowItems(table.tableArn, ['PutItem'], projected)
  releases.grantSendMessages(daily)
  new Schedule(scope, 'Daily', {
    schedule: ScheduleExpression.rate(Duration.days(1)),
    target: new LambdaInvoke(daily, { deadLetterQueue: lostRecords, retryAttempts: 3 }),
  })

  acknowledge(lostRecords, 'This queue is where records that were given up lie.', 'SQS3')
  acknowledge(
    publish.role ?? publish,
    'The publisher writes pages and data anywhere in the site bucket, takes off what the newest release has no more, and reaches nothing else.',
    below(bucket, '/*'),
    below(bucket, '/data/latest/*'),
  )
  for (const role of madeByLibrary(scope, 'SchedulerRoleForTarget'))
    acknowledge(
      role,
      'The library lets the schedule call any version of the one function.',
      below(daily, ':*'),
    )
  return { stream, publish, daily, deadLetters: [lostReleases, lostRecords] }
}
