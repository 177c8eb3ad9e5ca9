/** Briefs: every version an item that never changes, beside them the list and what is public. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import {
  BriefChange,
  BriefContent,
  BriefHead,
  BriefId,
  BriefVersion,
  PublicBrief,
} from '../../shared/brief/brief.ts'
import {
  briefHeadKey,
  briefHeadPartition,
  briefPartition,
  briefVersionKey,
  publicBriefKey,
  publicBriefPartition,
} from './keys.ts'
import { queryAll, queryPage } from './query.ts'
import { type Table, won } from './table.ts'

/** Versions in one page of a list. */
const perPage = 50

/** The newest version; undefined where there is no such brief. One query of one item. */
export async function loadBrief(table: Table, brief: BriefId): Promise<BriefVersion | undefined> {
  const { items } = await queryPage(table, briefPartition(brief), { ScanIndexForward: false, Limit: 1 })
  return items[0] && BriefVersion.parse(items[0].version)
}

export async function loadVersion(
  table: Table,
  brief: BriefId,
  revision: number,
): Promise<BriefVersion | undefined> {
  const { items } = await queryPage(table, briefPartition(brief), {
    keys: 'sk = :sk',
    ExpressionAttributeValues: { ':sk': briefVersionKey(brief, revision).sk },
  })
  return items[0] && BriefVersion.parse(items[0].version)
}

/** Stores a version; false if another took its number first. A brief's first version is listed before it is there. */
export async function putVersion(table: Table, version: BriefVersion): Promise<boolean> {
  const { brief, revision } = version
  const put = (Item: Record<string, unknown>) =>
    table.client.send(
      new PutCommand({ TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    )
  // From this entry a rebuild finds a brief whose projection was lost.
  if (revision === 1) await won(put({ ...briefHeadKey(brief), revision: 0 }))
  const { id, at, by, change } = version
  return won(put({ ...briefVersionKey(brief, revision), revision, id, at, by, change, version }))
}

/** Versions without content, newest first; `next` asks for older ones. */
export async function listVersions(
  table: Table,
  brief: BriefId,
  before?: number,
): Promise<{ readonly versions: BriefChange[]; readonly next: number | null }> {
  const { items } = await queryPage(table, briefPartition(brief), {
    ...(before !== undefined && {
      keys: 'sk < :sk',
      ExpressionAttributeValues: { ':sk': briefVersionKey(brief, before).sk },
    }),
    ScanIndexForward: false,
    Limit: perPage,
    ProjectionExpression: 'revision, id, #at, #by, change',
    ExpressionAttributeNames: { '#at': 'at', '#by': 'by' },
  })
  const versions = z.array(BriefChange).parse(items)
  const last = versions.at(-1)?.revision ?? 1
  return { versions, next: last > 1 ? last : null }
}

const Entry = z.object({ sk: BriefId, revision: z.int(), head: z.optional(BriefHead) })

/** Every brief's name with the newest version that is listed; 0 where none is yet. One query. */
export async function listHeads(
  table: Table,
): Promise<{ readonly brief: BriefId; readonly revision: number; readonly head?: BriefHead }[]> {
  const items = await queryAll(table, briefHeadPartition)
  return items.map((item) => {
    const { sk, revision, head } = Entry.parse(item)
    return { brief: sk, revision, ...(head && { head }) }
  })
}

export async function loadHead(table: Table, brief: BriefId): Promise<BriefHead | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: briefHeadKey(brief), ConsistentRead: true }),
  )
  return Item && Entry.parse(Item).head
}

/** Lists a brief so; does nothing where a newer version is listed. */
export const putHead = (table: Table, head: BriefHead): Promise<boolean> =>
  putNewer(table, { ...briefHeadKey(head.brief), revision: head.revision, head })

/** Makes a brief public so; does nothing where a newer version did already. A withdrawn one has no content. */
export const putPublic = (table: Table, shown: PublicBrief, content?: BriefContent): Promise<boolean> =>
  putNewer(table, { ...publicBriefKey(shown.brief), revision: shown.revision, shown, content })

const putNewer = (table: Table, Item: Record<string, unknown> & { readonly revision: number }) =>
  won(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item,
        ConditionExpression: 'attribute_not_exists(pk) OR revision < :revision',
        ExpressionAttributeValues: { ':revision': Item.revision },
      }),
    ),
  )

/** What is public of every brief, without its blocks. One query. */
export async function listPublic(table: Table): Promise<PublicBrief[]> {
  const items = await queryAll(table, publicBriefPartition, { ProjectionExpression: 'shown' })
  return items.map(({ shown }) => PublicBrief.parse(shown))
}

/** The published content of a brief. Throws where there is none. */
export async function loadPublicContent(table: Table, brief: BriefId): Promise<BriefContent> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: publicBriefKey(brief), ConsistentRead: true }),
  )
  return BriefContent.parse(Item?.content)
}
