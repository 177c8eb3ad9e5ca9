/** What somebody must hear of: work that was given up, functions that fail, an API that answers 5xx. */
import { Duration } from 'aws-cdk-lib'
import { type Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { CloudApi } from './api.ts'
import type { OurFunction } from './function.ts'
import type { CloudPublishing } from './publishing.ts'

export interface Watched {
  readonly api: CloudApi
  readonly publishing: CloudPublishing
  /** Every function of ours. */
  readonly functions: readonly OurFunction[]
  readonly alarmEmail?: string
}

const period = Duration.minutes(5)

export function watch(scope: Construct, { api, publishing, functions, alarmEmail }: Watched): void {
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true })
  if (alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(alarmEmail))
  const alarm = (id: string, alarmDescription: string, metric: Metric, threshold = 1): Alarm => {
    const created = metric.createAlarm(scope, id, {
      alarmDescription,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    created.addAlarmAction(new SnsAction(topic))
    return created
  }
  const { stream, deadLetters } = publishing
  for (const queue of deadLetters)
    alarm(
      `${queue.node.id}Alarm`,
      `Messages wait in ${queue.node.id}: something was given up after all tries`,
      queue.metricApproximateNumberOfMessagesVisible({ period }),
    )
  for (const failing of functions)
    alarm(`${failing.node.id}Errors`, `${failing.node.id} fails`, failing.metricErrors({ period }))
  alarm('ApiServerErrors', 'The API answers 5xx', api.api.metricServerError({ period, statistic: 'Sum' }), 5)
  const age = stream.metric('IteratorAge', { period, statistic: 'Maximum' })
  alarm('StreamAge', 'Changes wait for more than ten minutes to be projected', age, 600_000)
}
