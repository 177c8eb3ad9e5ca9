/** From acknowledged puts to releases: what the stream, the FIFO queue and the daily rebuild do in the cloud. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Log } from '../../functions/api/deps.ts'
import { type Moved, project } from '../../functions/project.ts'
import { listCycles } from '../../functions/store/cycle.ts'
import { movedBy, reportPartition } from '../../functions/store/keys.ts'
import { listStatuses } from '../../functions/store/status.ts'
import type { Table } from '../../functions/store/table.ts'
import { economies } from '../../shared/economies.ts'
import { createTasks } from './queue.ts'
import type { LocalTable } from './table.ts'

export interface Projection {
  /** Projects every report whose last change was not, and publishes: what the daily schedule does. */
  rebuild(): Promise<void>
  /** Resolves when all that was put has been projected and published; rejects when a step fails and waits for its repeat. */
  published(): Promise<void>
  close(): Promise<void>
}

export function startProjection(
  { table, onPut }: LocalTable,
  publish: () => Promise<unknown>,
  log: Log,
): Projection {
  const failed = (what: string, error: unknown) =>
    log({ level: 'error', what, error: error instanceof Error ? error.stack : String(error) })
  const publishing = createTasks<'publish'>({
    key: (task) => task,
    concurrency: 1,
    run: async () => void (await publish()),
    onError: (error) => failed('publication failed and will be repeated', error),
  })
  const projecting = createTasks<Moved>({
    key: (moved) => JSON.stringify(moved),
    concurrency: 4,
    run: (moved) =>
      project(table, moved, async () => {
        // A rebuild ends with one release, not with one for each report it catches up on.
        if (!rebuilding) publishing.add('publish')
      }),
    onError: (error, moved) =>
      failed(`projection of ${JSON.stringify(moved)} failed and will be repeated`, error),
  })
  onPut((pk) => {
    const moved = movedBy(pk)
    if (moved) projecting.add(moved)
  })
  let rebuilding: Promise<void> | undefined
  const rebuild = async (): Promise<void> => {
    for (const moved of await unprojected(table)) projecting.add(moved)
    await projecting.idle()
  }
  return {
    rebuild() {
      rebuilding ??= rebuild().finally(() => {
        rebuilding = undefined
        publishing.add('publish')
      })
      return rebuilding
    },
    async published() {
      await rebuilding
      await projecting.idle()
      await publishing.idle()
    },
    async close() {
      await projecting.close()
      await publishing.close()
    },
  }
}

/** Reports whose status is older than their last event, because the process ended between the two. */
async function unprojected(table: Table): Promise<Moved[]> {
  const cycles = await listCycles(table)
  const behind = cycles.map(async ({ cycle }) => {
    const known = new Map((await listStatuses(table, cycle)).map(({ economy, seq }) => [economy, seq]))
    const reports = economies.map(async ({ key }): Promise<Moved[]> => {
      const last = await lastSeq(table, reportPartition(cycle, key))
      return last > (known.get(key) ?? 0) ? [{ report: { cycle, economy: key } }] : []
    })
    return (await Promise.all(reports)).flat()
  })
  return (await Promise.all(behind)).flat()
}

/** The number of a report's last event; 0 where there is none. */
async function lastSeq(table: Table, partition: string): Promise<number> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition },
      ProjectionExpression: 'sk',
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  )
  return Number(Items[0]?.sk ?? 0)
}
