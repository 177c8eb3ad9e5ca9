/** `npm start`: builds what the browser needs and serves everything on one port. */
import { access, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Log } from '../../functions/api/deps.ts'
import type { Table } from '../../functions/store/table.ts'
import { buildFrontend } from '../build/frontend.ts'
import { seedDemonstration, wantsDemonstration } from './demo.ts'
import { FolderInUse } from './engine.ts'
import { StartError } from './listen.ts'
import { type Served, serve } from './serve.ts'
import { defaultData, parseSettings, type Settings } from './settings.ts'
import { openLocalTable } from './table.ts'

const remindEveryMs = 10 * 60_000

const shown = `${relative(process.cwd(), defaultData) || '.'}/`

async function start(settings: Settings): Promise<void> {
  if (settings.reset && !(await reset(settings.yes))) return
  const first = await isMissing(join(defaultData, 'site', 'index.html'))
  const server = await serve({
    data: defaultData,
    port: settings.port,
    frontend: await buildFrontend(),
    log,
    seed: (table) => demonstrate(table, settings.empty),
    ...(settings.reportTo !== undefined && { reportTo: settings.reportTo }),
  }).catch((error) => {
    if (error instanceof FolderInUse)
      throw new StartError(`Another AIDER Tracker already runs on ${shown}. Stop it first.`)
    throw error
  })
  stopOnSignal(server)
  setInterval(() => server.remind().catch(unreminded), remindEveryMs).unref()
  if (first) {
    console.log('Making the first release ...')
    await server.published().catch(() => console.error('The first release failed; it will be tried again.'))
  }
  console.log(greeting(server.url))
}

function unreminded(error: Error): void {
  log({ level: 'error', what: 'reminders', error: error.stack })
}

async function demonstrate(table: Table, empty: boolean): Promise<void> {
  const wanted = await wantsDemonstration(table)
  if (empty && !wanted) {
    console.log(`${shown} holds reports from an earlier start; --empty --reset deletes them.`)
  }
  if (empty || !wanted) return
  console.log('Inventing demonstration reports ...')
  await seedDemonstration(table)
}

const greeting = (url: string): string => `
AIDER Tracker   ${url}/
Workspace       ${url}/workspace/
Accounts        no passwords: administrator, analyst,
                and for every economy its key: aus-focal-point, aus-contributor, ... vnm-contributor
Data            ${shown}   (Ctrl+C stops; npm start -- --reset starts over)
`

/** Deletes the data folder once the person at the terminal has agreed. False if they did not. */
async function reset(sure: boolean): Promise<boolean> {
  if (await isMissing(defaultData)) return true
  if (!sure) {
    if (!process.stdin.isTTY)
      throw new StartError(
        `--reset deletes ${shown} and asks first, which needs a terminal. Add --yes to go ahead.`,
      )
    const terminal = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await terminal.question(
      `Delete everything in ${shown}, reports and releases included? [y/N] `,
    )
    terminal.close()
    if (!/^y(es)?$/i.test(answer.trim())) {
      console.log('Nothing was deleted.')
      return false
    }
  }
  const table = await openLocalTable(join(defaultData, 'table')).catch((error) => {
    if (error instanceof FolderInUse)
      throw new StartError(`An AIDER Tracker runs on ${shown}. Stop it first; nothing was deleted.`)
    throw error
  })
  await table.close()
  await rm(defaultData, { recursive: true, force: true })
  return true
}

function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  )
}

function stopOnSignal(server: Served): void {
  const stop = (): void => {
    // A second signal ends the process at once.
    process.off('SIGINT', stop).off('SIGTERM', stop)
    server.close().then(
      () => process.exit(0),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

function log(entry: Parameters<Log>[0]): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), ...entry }))
}

try {
  await start(parseSettings(process.argv.slice(2), process.env))
} catch (error) {
  if (!(error instanceof StartError || error instanceof FolderInUse)) throw error
  console.error(error.message)
  process.exitCode = 1
}
