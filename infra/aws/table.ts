/** The one table: on demand, with a stream, recovery to any second of 35 days, and no deletion by accident. */
import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { Stage } from './stack.ts'

export const createTable = (scope: Construct, stage: Stage): TableV2 =>
  new TableV2(scope, 'Table', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billing: Billing.onDemand(),
    // Whoever hears of a change reads it again, so that the stream carries no content.
    dynamoStream: StreamViewType.KEYS_ONLY,
    timeToLiveAttribute: 'until',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
