/** Builds the service worker of the workspace for one version of its scripts and styles. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './folders.ts'

/** Where it is served: below the paths that it answers for, and under the same name in every version. */
export const serviceWorkerAddress = '/workspace/service-worker.js'

/** Writes it into `outDir`; `page` is the page of the workspace, `assets` are the addresses that it needs at once. */
export async function buildServiceWorker(
  outDir: string,
  page: string,
  assets: readonly string[],
): Promise<string> {
  const hash = createHash('sha256')
    .update(JSON.stringify([page, assets]))
    .digest('hex')
  const shell = { version: hash.slice(0, 12), assets }
  const outfile = join(outDir, serviceWorkerAddress)
  await build({
    entryPoints: ['frontend/workspace/service-worker.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    define: { shell: JSON.stringify(shell) },
    absWorkingDir: root,
    logLevel: 'warning',
  })
  return outfile
}
