/** Reminders by e-mail: a function on a schedule, and the address in whose name it writes. */
import { Duration } from 'aws-cdk-lib'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'
import { acknowledge, below, madeByLibrary } from './acknowledgements.ts'
import { OurFunction } from './function.ts'
import type { CloudIdentity } from './identity.ts'

/** `from` is the address that messages come from; SES asks its owner to confirm it. `origin` is that of the site. */
export function createReminders(
  scope: Construct,
  table: TableV2,
  { pool }: CloudIdentity,
  { from, origin }: { from: string; origin: string },
): OurFunction {
  const sender = new EmailIdentity(scope, 'MailFrom', { identity: Identity.email(from) })
  const remind = new OurFunction(scope, 'RemindFunction', {
    bundle: 'remind',
    description: 'Writes to whoever should hear of a deadline or of work that waits',
    environment: {
      TABLE_NAME: table.tableName,
      USER_POOL_ID: pool.userPoolId,
      MAIL_FROM: from,
      ORIGIN: origin,
    },
    timeout: 180,
    memory: 512,
  })
  remind.allowItems(table.tableArn, ['Query'], ['CYCLE', 'STATUS#*', 'REMINDER#*', 'PREFERENCE'])
  remind.allowItems(table.tableArn, ['GetItem'], ['SECRET'])
  remind.allowItems(table.tableArn, ['PutItem'], ['REMINDER#*', 'SECRET'])
  remind.addToRolePolicy(
    new PolicyStatement({ actions: ['cognito-idp:ListUsersInGroup'], resources: [pool.userPoolArn] }),
  )
  remind.addToRolePolicy(
    new PolicyStatement({ actions: ['ses:SendEmail'], resources: [sender.emailIdentityArn] }),
  )
  new Schedule(scope, 'Reminders', {
    // So often that what waits is heard of on the same working day on both sides of the date line.
    schedule: ScheduleExpression.rate(Duration.hours(6)),
    target: new LambdaInvoke(remind, { retryAttempts: 2 }),
  })
  for (const role of madeByLibrary(scope, 'SchedulerRoleForTarget'))
    acknowledge(
      role,
      'The library lets the schedule call any version of the one function.',
      below(remind, ':*'),
    )
  return remind
}
