/** Starting the API as a process of its own, bundled once so that a start takes a moment. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../infra/build/folders.ts'

const outfile = join(root, '.build/kill/child.mjs')

export async function buildChild(): Promise<void> {
  await build({
    entryPoints: [join(root, 'test/kill/child.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
}

export interface Child {
  /** `http://127.0.0.1:<port>/api/v1` */
  readonly url: string
  readonly ended: Promise<void>
  kill(): void
}

/** Starts the API on a data folder; it kills itself at point `killAt` of its work, never at 0. */
export function startChild(data: string, killAt: number): Promise<Child> {
  const env = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' }
  const child = spawn(process.execPath, [outfile, data, String(killAt)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const port = /port (\d+)/.exec(String(chunk))?.[1]
      if (port) resolve({ url: `http://127.0.0.1:${port}/api/v1`, ended, kill: () => child.kill('SIGKILL') })
    })
    ended.then(() => reject(new Error(`The process ended before it listened:\n${errors}`)))
  })
}
