/** Asks for a release: one message group, so that one publisher runs at a time. */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'

/** The same cause asks once: a change that is handed in again makes no second message. */
export async function requestPublication(client: SQSClient, queueUrl: string, cause: string): Promise<void> {
  await client.send(
    new SendMessageCommand({
      QueueUrl: queueUrl,
      MessageBody: JSON.stringify({ cause }),
      MessageGroupId: 'release',
      MessageDeduplicationId: cause,
    }),
  )
}
