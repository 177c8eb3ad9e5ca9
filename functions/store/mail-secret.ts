/** The key that signs the links of our messages: made when it is first needed, and kept for as long as links shall work. */
import { randomBytes } from 'node:crypto'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { mailSecretKey } from './keys.ts'
import { type Table, won } from './table.ts'

const Item = z.object({ secret: z.instanceof(Uint8Array) })
const bytes = 32

export async function mailSecret(table: Table): Promise<Uint8Array> {
  const read = async () => {
    const get = new GetCommand({ TableName: table.name, Key: mailSecretKey, ConsistentRead: true })
    const { Item: found } = await table.client.send(get)
    return found && Item.parse(found).secret
  }
  const known = await read()
  if (known) return known
  const secret = randomBytes(bytes)
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...mailSecretKey, secret },
    ConditionExpression: 'attribute_not_exists(pk)',
  })
  if (await won(table.client.send(put))) return secret
  return mailSecret(table)
}
