/** Starting the API as a process of its own, bundled once so that a start takes a moment. */
import { spawn } from 'node:child_process'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../infra/build/folders.ts'

/** Builds a program of the project, such as `test/kill/child.ts`; gives the file to start. */
export async function buildChild(program: string): Promise<string> {
  const outfile = join(root, '.build', basename(dirname(program)), 'child.mjs')
  await build({
    entryPoints: [join(root, program)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
  return outfile
}

export interface Child {
  /** `http://127.0.0.1:<port>/api/v1` */
  readonly url: string
  readonly ended: Promise<void>
  kill(): void
}

/** Starts what was built with some arguments, and waits until it says on which port it listens. */
export function startChild(file: string, words: readonly string[]): Promise<Child> {
  const env = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' }
  const child = spawn(process.execPath, [file, ...words], {
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
