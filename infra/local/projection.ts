/** From acknowledged puts to releases: what the stream, the FIFO queue and the daily rebuild do in the cloud. */
import type { Log } from '../../functions/api/deps.ts'
import { type Moved, project } from '../../functions/project.ts'
import { unprojected } from '../../functions/rebuild.ts'
import { movedBy } from '../../functions/store/keys.ts'
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
