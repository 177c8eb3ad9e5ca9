/** The whole product on a free port, with data of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFrontend } from '../../infra/build/frontend.ts'
import { seedDemonstration } from '../../infra/local/demo.ts'
import { type Served, serve } from '../../infra/local/serve.ts'

export interface TestServer extends Served {
  /** What was logged as an error. */
  readonly errors: Readonly<Record<string, unknown>>[]
}

/** Serves a new data folder, empty or with the demonstration; `close` deletes it. */
export async function startServer({ demonstration }: { demonstration: boolean }): Promise<TestServer> {
  const data = await mkdtemp(join(tmpdir(), 'aider-test-'))
  const errors: Readonly<Record<string, unknown>>[] = []
  const served = await serve({
    data: join(data, 'data'),
    port: 0,
    frontend: await buildFrontend({ outDir: join(data, 'frontend') }),
    log: (entry) => {
      if (entry.level === 'error') errors.push(entry)
    },
    ...(demonstration && { seed: seedDemonstration }),
  })
  return {
    ...served,
    errors,
    async close() {
      await served.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
