/** A Lambda function with our defaults: arm64, the current Node.js, a built bundle, its own role and a bounded log. */
import { join } from 'node:path'
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { root } from '../build/folders.ts'

export interface OurFunctionProps {
  /** Name of the bundle below `.build/functions`. */
  readonly bundle: string
  readonly description: string
  readonly environment: Readonly<Record<string, string>>
  /** Seconds. */
  readonly timeout: number
  /** Megabytes; from 1769 on a function has a whole processor. */
  readonly memory: number
}

export class OurFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, { bundle, timeout, memory, ...props }: OurFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    super(scope, id, {
      ...props,
      role,
      logGroup,
      code: Code.fromAsset(join(root, '.build/functions', bundle)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: Duration.seconds(timeout),
      memorySize: memory,
    })
  }

  /** Allows the actions on the items whose partition key is one of these, `*` standing for any end. */
  allowItems(
    tableArn: string,
    actions: readonly ('GetItem' | 'PutItem' | 'Query')[],
    keys: readonly string[],
  ): void {
    this.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] } },
      }),
    )
  }
}
