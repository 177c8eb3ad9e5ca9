/** The API bundle beside its floor: hono and the DynamoDB client alone, bundled in the same way. */
import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../infra/build/folders.ts'
import { bundleFunction } from '../../infra/build/functions.ts'
import { median, type Result } from './report.ts'

const run = promisify(execFile)
const rounds = 21

const floorSource = `import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
const client = new DynamoDBClient({ region: 'us-east-1' })
const app = new Hono()
app.get('/', async (c) => c.json(await client.send(new QueryCommand({ TableName: 't' }))))
app.post('/', async (c) => c.json(await client.send(new PutItemCommand({ TableName: 't', Item: {} }))))
export const handler = handle(app)
`

/** Size and cold import, both as ratios to the floor; import times are medians of rounds run in turn. */
export async function bundles(): Promise<Result[]> {
  const folder = join(root, '.build/bench')
  await mkdir(folder, { recursive: true })
  const entry = join(folder, 'floor.ts')
  await writeFile(entry, floorSource)
  const floor = await bundleFunction(entry, join(folder, 'floor'))
  const api = await bundleFunction(join(root, 'functions/api.ts'), join(folder, 'api'))
  const ratios: number[] = []
  const again: number[] = []
  const times: number[] = []
  for (let i = 0; i < rounds; i += 1) {
    const base = await coldImport(floor.folder)
    const ours = await coldImport(api.folder)
    times.push(ours)
    ratios.push(ours / base)
    again.push((await coldImport(floor.folder)) / base)
  }
  await rm(folder, { recursive: true })
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`
  return [
    {
      what: 'API bundle, size',
      measured: api.bytes / floor.bytes,
      budget: 1.6,
      unit: 'times the floor',
      how: `${kB(api.bytes)} to ${kB(floor.bytes)}`,
    },
    {
      what: 'API bundle, cold import',
      measured: median(ratios),
      budget: 1.5,
      unit: 'times the floor',
      how: `${rounds} paired rounds, median ${Math.round(median(times))} ms; floor to itself ${median(again).toFixed(2)}`,
    },
  ]
}

const environment = {
  AWS_REGION: 'us-east-1',
  TABLE_NAME: 'bench',
  ISSUER: 'https://issuer.invalid',
  CLIENT_ID: 'bench',
  PATH: process.env.PATH,
}

/** Milliseconds that a new process takes to import the bundle. */
async function coldImport(folder: string): Promise<number> {
  const script = `const t = performance.now(); await import(${JSON.stringify(`file://${folder}/index.mjs`)}); console.log(performance.now() - t); process.exit(0)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env: environment })
  return Number(stdout.trim().split('\n').at(-1))
}
