/** The whole product on a free port, with data of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Table } from '../../functions/store/table.ts'
import { buildFrontend } from '../../infra/build/frontend.ts'
import { seedDemonstration } from '../../infra/local/demo.ts'
import { type Served, serve } from '../../infra/local/serve.ts'

export interface TestServer extends Served {
  /** Its data folder. */
  readonly data: string
  /** What was logged as an error. */
  readonly errors: Readonly<Record<string, unknown>>[]
}

interface TestServerOptions {
  readonly demonstration?: boolean
  /** Fills the table of a server without the demonstration. */
  readonly seed?: (table: Table) => Promise<void>
  readonly now?: () => string
}

/** Serves a new data folder, empty or with the demonstration; `close` deletes it. */
export async function startServer(options: TestServerOptions): Promise<TestServer> {
  const { demonstration = false, seed = demonstration ? seedDemonstration : undefined, now } = options
  const data = await mkdtemp(join(tmpdir(), 'aider-test-'))
  const errors: Readonly<Record<string, unknown>>[] = []
  const served = await serve({
    data: join(data, 'data'),
    port: 0,
    frontend: await buildFrontend({ outDir: join(data, 'frontend') }),
    log: (entry) => {
      if (entry.level === 'error') errors.push(entry)
    },
    ...(seed && { seed }),
    ...(now && { now }),
  })
  return {
    ...served,
    data: join(data, 'data'),
    errors,
    async close() {
      await served.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
