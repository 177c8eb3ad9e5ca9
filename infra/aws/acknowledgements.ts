/** Findings of the rules that we accept, each with its reason; a finding is named down to the action or resource. */
import { type CfnResource, Stack, Validations } from 'aws-cdk-lib'
import type { Construct, IConstruct } from 'constructs'

export function acknowledge(scope: IConstruct, reason: string, ...ids: readonly string[]): void {
  for (const id of ids) Validations.of(scope).acknowledge({ id: `AwsSolutions-${id}`, reason })
}

/** The name that findings give to what lies below a resource: `<Site1234.Arn>` and an ending. */
export function below(resource: Construct, ending: string): string {
  const id = Stack.of(resource).getLogicalId(resource.node.defaultChild as CfnResource)
  return `IAM5[Resource::<${id}.Arn>${ending}]`
}

/** The children of the stack that the library made under this name. */
export const madeByLibrary = (scope: Construct, name: string): IConstruct[] =>
  Stack.of(scope).node.children.filter(({ node }) => node.id.startsWith(name))

/** The library's own function that copies files into the bucket at a deployment. */
export function acknowledgeDeployment(scope: Construct, bucket: Construct): void {
  const assets =
    'IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*]'
  const actions = ['GetObject*', 'GetBucket*', 'List*', 'DeleteObject*', 'Abort*']
  for (const child of madeByLibrary(scope, 'Custom::CDKBucketDeployment')) {
    acknowledge(
      child,
      'The library gives its deployment function the managed policy for logs.',
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    )
    acknowledge(
      child,
      'The deployment function reads the assets of the bootstrap bucket and writes the site bucket, whole.',
      assets,
      below(bucket, '/*'),
      ...actions.map((action) => `IAM5[Action::s3:${action}]`),
    )
    acknowledge(child, 'The library chooses the runtime of its own function.', 'L1')
  }
}
