/** Queries of one partition. */
import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Table } from './table.ts'

type Options = Omit<QueryCommandInput, 'TableName' | 'KeyConditionExpression' | 'ExclusiveStartKey'>

/** One consistent request for items of a partition: as many as `Limit` says, or as fit into one answer. */
export async function queryPage(
  table: Table,
  pk: string,
  options: Options & { readonly keys?: string } = {},
  from?: Record<string, unknown>,
): Promise<{ items: Record<string, unknown>[]; next?: Record<string, unknown> }> {
  const { keys, ExpressionAttributeValues, ...rest } = options
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: keys === undefined ? 'pk = :pk' : `pk = :pk AND ${keys}`,
      ExpressionAttributeValues: { ':pk': pk, ...ExpressionAttributeValues },
      ConsistentRead: true,
      ...rest,
      ...(from && { ExclusiveStartKey: from }),
    }),
  )
  return { items: Items, ...(LastEvaluatedKey && { next: LastEvaluatedKey }) }
}

/** Every item of a partition, in as many requests as it takes. */
export async function queryAll(
  table: Table,
  pk: string,
  options: Options & { readonly keys?: string } = {},
): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = []
  let from: Record<string, unknown> | undefined
  do {
    const { items, next } = await queryPage(table, pk, options, from)
    for (const item of items) all.push(item)
    from = next
  } while (from)
  return all
}
