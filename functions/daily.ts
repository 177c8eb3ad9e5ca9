/** Lambda: once a day and after a deployment, catches up on projections whose trigger was lost, and asks for a release. */
import { SQSClient } from '@aws-sdk/client-sqs'
import { ProjectEnv, readEnv } from './env.ts'
import { log } from './log.ts'
import { project } from './project.ts'
import { unprojected } from './rebuild.ts'
import { requestPublication } from './site/request-publication.ts'
import { openTable } from './store/table.ts'

const { TABLE_NAME, PUBLISH_QUEUE_URL } = readEnv(ProjectEnv)
const table = openTable(TABLE_NAME)
const queue = new SQSClient()

export async function handler(): Promise<void> {
  const behind = await unprojected(table)
  // One release follows for all of them.
  for (const moved of behind) await project(table, moved, async () => undefined)
  log({ level: 'info', what: 'rebuilt', behind: behind.length })
  await requestPublication(queue, PUBLISH_QUEUE_URL, `rebuild-${new Date().toISOString()}`)
}
