/** The one table: its client, and the two errors that mean something to us. */
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'

export interface Table {
  readonly client: DynamoDBDocumentClient
  readonly name: string
}

/** Opens a table. On Lambda the client finds region and credentials by itself; `client` is for other places. */
export function openTable(name: string, client: DynamoDBClient = new DynamoDBClient()): Table {
  const marshallOptions = { removeUndefinedValues: true }
  return { client: DynamoDBDocumentClient.from(client, { marshallOptions }), name }
}

/** Runs a conditional write; false if its condition did not hold. */
export async function won(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Stores an item unless the same or a later state of it stands there, by its `seq`: order, duplicates and retries do not matter. */
export function putLater(
  table: Table,
  item: Readonly<Record<string, unknown>> & { readonly seq: number },
): Promise<boolean> {
  const put = new PutCommand({
    TableName: table.name,
    Item: item,
    ConditionExpression: 'attribute_not_exists(pk) OR seq < :seq',
    ExpressionAttributeValues: { ':seq': item.seq },
  })
  return won(table.client.send(put))
}
