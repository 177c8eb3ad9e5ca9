import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../../infra/build/folders.ts'
import { operatorToken, readSecrets } from '../../../infra/local/secrets.ts'

/** A copy of the sources, so that `.data/` of the checkout is left alone. */
async function copyOfSources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aider-start-'))
  for (const name of ['shared', 'functions', 'frontend', 'infra', 'package.json', 'tsconfig.json'])
    await cp(join(root, name), join(folder, name), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

interface Started {
  readonly child: ChildProcess
  readonly output: () => string
  /** Resolves with what was printed when a line matches; rejects when the process ends before. */
  until(match: RegExp): Promise<string>
  ended(): Promise<number | null>
}

function start(folder: string, port: number, ...args: string[]): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts', ...args], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  const take = (chunk: Buffer) => {
    text += chunk
    for (const listener of listeners) listener()
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  const end = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    child,
    output: () => text,
    ended: () => end,
    until: (match) =>
      new Promise((resolve, reject) => {
        const look = () => match.test(text) && resolve(text)
        listeners.add(look)
        look()
        end.then(() => reject(new Error(`It ended before ${match}:\n${text}`)))
      }),
  }
}

const freePort = (): Promise<[number, Server]> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve([address !== null && typeof address === 'object' ? address.port : 0, server])
    })
  })

describe('npm start', () => {
  let folder: string
  let port: number
  const started: Started[] = []
  const begin = (...args: string[]): Started => {
    const process = start(folder, port, ...args)
    started.push(process)
    return process
  }

  beforeAll(async () => {
    folder = await copyOfSources()
    const [free, server] = await freePort()
    port = free
    await new Promise((resolve) => server.close(resolve))
  })
  afterAll(async () => {
    for (const { child } of started) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  it('prints address and accounts, and a killed process loses nothing it had acknowledged', async () => {
    const first = begin('--empty')
    expect(await first.until(/Data /)).toMatch(/http:\/\/localhost:\d+\/[\s\S]*aus-focal-point/)
    const url = `http://localhost:${port}`
    const secrets = await readSecrets(join(folder, '.data'))
    if (!secrets) throw new Error('The data folder has no secrets')
    const token = await operatorToken(secrets, `${url}/oidc`)
    const file = {
      series: 'IT.NET.USER.ZS',
      vintage: '2026-01-01',
      vintageBasis: 'given',
      fileName: 'invented.csv',
      fileHash: 'a'.repeat(64),
      observations: [{ economy: 'PER', year: 2024, value: 50, status: 'A', line: 2 }],
    }
    const stored = await fetch(`${url}/api/v1/series/IT.NET.USER.ZS/vintages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(file),
    })
    expect(stored.status).toBe(201)
    first.child.kill('SIGKILL')
    await first.ended()
    const second = begin()
    await second.until(/Data /)
    const shelf = await fetch(`${url}/api/v1/series`, { headers: { authorization: `Bearer ${token}` } })
    expect(JSON.stringify(await shelf.json())).toContain('invented.csv')
    second.child.kill('SIGTERM')
    expect(await second.ended()).toBe(0)
  }, 90_000)

  it('says so when the port is taken, and what to do', async () => {
    const [taken, server] = await freePort()
    const process = start(folder, taken, '--empty')
    expect(await process.ended()).toBe(1)
    expect(process.output()).toMatch(/Port \d+ is taken[\s\S]*PORT=/)
    await new Promise((resolve) => server.close(resolve))
  })

  it('refuses an argument or a port that it does not know', async () => {
    const argument = start(folder, port, `--${randomUUID()}`)
    expect(await argument.ended()).toBe(1)
    expect(argument.output()).toContain('--reset')
    const wrong = start(folder, 700_000)
    expect(await wrong.ended()).toBe(1)
    expect(wrong.output()).toContain('no port')
  })

  it('deletes nothing on --reset unless somebody agrees', async () => {
    const process = start(folder, port, '--reset')
    expect(await process.ended()).toBe(1)
    expect(process.output()).toContain('asks first')
    expect(await readSecrets(join(folder, '.data'))).toBeDefined()
  })
})
