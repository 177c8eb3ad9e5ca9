/** What the roles of a stack allow. */
import type { Template } from 'aws-cdk-lib/assertions'

interface Statement {
  readonly Action: string | string[]
  readonly Resource: unknown
  readonly Condition?: { 'ForAllValues:StringLike'?: { 'dynamodb:LeadingKeys'?: string[] } }
}

export function rolesOf(template: () => Template) {
  /** The statements of the roles whose logical id begins so. */
  const statements = (role: string): Statement[] =>
    Object.entries(template().findResources('AWS::IAM::Policy'))
      .filter(([id]) => id.startsWith(role))
      .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
  return {
    statements,
    /** The actions of a service, such as `ses:SendEmail`. */
    actions: (role: string, service: string): string[] =>
      statements(role)
        .flatMap(({ Action }) => [Action].flat())
        .filter((action) => action.startsWith(`${service}:`)),
    /** The actions on items, each with the keys that it is allowed on: `PutItem CYCLE`. */
    tableActions: (role: string): string[] =>
      statements(role).flatMap(({ Action, Condition }) =>
        [Action]
          .flat()
          .filter((action) => action.startsWith('dynamodb:') && !action.includes('Stream'))
          .flatMap((action) =>
            (Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? ['everything']).map(
              (key) => `${action.slice(9)} ${key}`,
            ),
          ),
      ),
  }
}
