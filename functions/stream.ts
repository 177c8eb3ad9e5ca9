/** Lambda: from the table's stream to projections and, where something public moved, to a message for the publisher. */
import { SQSClient } from '@aws-sdk/client-sqs'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { ProjectEnv, readEnv } from './env.ts'
import { log } from './log.ts'
import { project } from './project.ts'
import { requestPublication } from './site/request-publication.ts'
import { movedBy } from './store/keys.ts'
import { openTable } from './store/table.ts'

const { TABLE_NAME, PUBLISH_QUEUE_URL } = readEnv(ProjectEnv)
const table = openTable(TABLE_NAME)
const queue = new SQSClient()

/** Records are taken in their order; from the first that fails on, they are handed in again. */
export async function handler({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  // Several events of one report are one projection: it reads the newest state.
  const newest = new Map(Records.map((record) => [record.dynamodb?.Keys?.pk?.S ?? '', record]))
  for (const record of Records) {
    const pk = record.dynamodb?.Keys?.pk?.S ?? ''
    if (newest.get(pk) !== record) continue
    try {
      await take(pk, record)
    } catch (error) {
      log({ level: 'error', what: 'projection failed', pk, error: (error as Error).stack })
      const first = Records.find((r) => r.dynamodb?.Keys?.pk?.S === pk) ?? record
      return { batchItemFailures: [{ itemIdentifier: first.dynamodb?.SequenceNumber ?? '' }] }
    }
  }
  return { batchItemFailures: [] }
}

async function take(pk: string, record: DynamoDBRecord): Promise<void> {
  const moved = movedBy(pk)
  if (!moved) return
  await project(table, moved, () => requestPublication(queue, PUBLISH_QUEUE_URL, record.eventID ?? pk))
}
