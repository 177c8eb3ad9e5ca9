/** One change of a team at a time: a directory has no conditions of its own, and "the last focal point" is one. */
import { randomUUID } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { TeamKey } from '../../shared/member.ts'
import { Problem } from '../../shared/problem.ts'
import { teamKey } from './keys.ts'
import { type Table, won } from './table.ts'

/** Longer than a function may run, so that only a process that ended can leave a team held. */
const leaseMs = 30_000
const attemptsMax = 50
const waitMs = 100

/** Does work that nobody else does to the team meanwhile. Throws a `busy` problem where others hold it too long. */
export async function holdingTeam<T>(table: Table, team: TeamKey, work: () => Promise<T>): Promise<T> {
  const holder = randomUUID()
  const put = (until: number, condition: string, values: Record<string, unknown>): Promise<boolean> =>
    won(
      table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: { ...teamKey(team), holder, heldUntil: until },
          ConditionExpression: condition,
          ExpressionAttributeValues: values,
        }),
      ),
    )
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const now = Date.now()
    if (await put(now + leaseMs, 'attribute_not_exists(pk) OR heldUntil < :now', { ':now': now })) {
      try {
        return await work()
      } finally {
        await put(0, 'holder = :holder', { ':holder': holder })
      }
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs * (0.5 + Math.random())))
  }
  throw new Problem('busy', 'Somebody else is changing this team. Nothing was changed; send it again.')
}
