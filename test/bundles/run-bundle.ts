/** Runs a built bundle as Lambda does: a new process imports it and its handler gets an event. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../infra/build/folders.ts'

const script = (bundle: string) => `
const { handler } = await import(${JSON.stringify(`file://${join(root, '.build/functions', bundle, 'index.mjs')}`)}).catch((error) => {
  // As Lambda reports it; node itself would print the whole minified line before the error.
  process.stderr.write(error.stack, () => process.exit(1))
  return new Promise(() => {})
})
let input = ''
for await (const chunk of process.stdin) input += chunk
const answers = []
for (const event of JSON.parse(input)) answers.push((await handler(event, {})) ?? null)
process.stdout.write('\\nANSWERS' + JSON.stringify(answers))
process.exit(0)`

/** What the handler gives for each event, one after the other in one process, and what it logged. */
export function runBundle(
  bundle: string,
  env: Readonly<Record<string, string>>,
  events: readonly unknown[],
): Promise<{ answers: Record<string, unknown>[]; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script(bundle)], {
      env: {
        PATH: process.env.PATH ?? '',
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        ...env,
      },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', () => {
      const [log = '', answers] = out.split('\nANSWERS')
      if (answers === undefined) reject(new Error(`${bundle} ended without an answer:\n${log}\n${err}`))
      else resolve({ answers: JSON.parse(answers), log })
    })
    child.stdin.end(JSON.stringify(events))
  })
}
