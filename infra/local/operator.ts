/** What the operator's commands share: they ask the server that runs on a data folder, or open its table themselves. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Table } from '../../functions/store/table.ts'
import { FolderInUse } from './engine.ts'
import { optional } from './folder.ts'
import { StartError } from './listen.ts'
import { operatorToken, readSecrets } from './secrets.ts'
import { openLocalTable } from './table.ts'

/** The answer of the API of the server that runs on the data folder; undefined where none does. */
export async function askServer(
  data: string,
  path: string,
  init?: RequestInit,
): Promise<Response | undefined> {
  const note = await optional(readFile(join(data, 'server.json'), 'utf8'))
  const secrets = await readSecrets(data)
  if (note === undefined || !secrets) return undefined
  const { url } = JSON.parse(note) as { url: string }
  const headers = new Headers(init?.headers)
  headers.set('authorization', `Bearer ${await operatorToken(secrets, `${url}/oidc`)}`)
  return fetch(`${url}/api/v1${path}`, { ...init, headers }).catch((error: Error) => {
    // A server that was killed leaves its note behind.
    if (/ECONNREFUSED/.test(`${error.cause} ${(error.cause as { code?: string } | undefined)?.code}`))
      return undefined
    throw error
  })
}

/** Works on the table of a data folder that no server has open; throws StartError where one has. */
export async function withTable<T>(data: string, work: (table: Table) => Promise<T>): Promise<T> {
  const local = await openLocalTable(join(data, 'table')).catch((error: Error) => {
    if (!(error instanceof FolderInUse)) throw error
    throw new StartError(`${error.message}, but it does not answer. Wait until it has started, or stop it.`)
  })
  try {
    return await work(local.table)
  } finally {
    await local.close()
  }
}
