/** The shelf of measured series, through the server that runs on a data folder or straight in its table. */
import { listCycles } from '../../functions/store/cycle.ts'
import {
  contentHash,
  loadShelf,
  type Placed,
  putVintage,
  putWithdrawal,
} from '../../functions/store/series.ts'
import { seriesRegister } from '../../shared/framework/index.ts'
import { Problem, type ProblemDetails } from '../../shared/problem.ts'
import { newestVintage } from '../../shared/release/shelf.ts'
import { type ShelfEntry, shelfEntries } from '../../shared/release/shelf-list.ts'
import { partWithdrawn } from '../../shared/release/withdrawn.ts'
import { type SeriesFile, Vintage } from '../../shared/series.ts'
import { StartError } from './listen.ts'
import { askServer, withTable } from './operator.ts'
import { operatorSubject } from './secrets.ts'

/** Puts a vintage on the shelf. Throws StartError where it is refused. */
export async function storeVintage(data: string, file: SeriesFile): Promise<Placed> {
  const answer = await post<{ placed: Placed }>(data, file.series, 'vintages', file)
  if (answer) return answer.placed
  const importedAt = new Date().toISOString()
  const vintage = { ...file, contentHash: await contentHash(file), importedAt, importedBy: operatorSubject }
  try {
    return await withTable(data, (table) => putVintage(table, vintage))
  } catch (error) {
    if (error instanceof Problem) throw new StartError(error.message)
    throw error
  }
}

/** Every shelf on which something stands. */
export async function listShelves(
  data: string,
): Promise<readonly { readonly code: string; readonly vintages: readonly ShelfEntry[] }[]> {
  const response = await askServer(data, '/series')
  const shelves = response
    ? ((await response.json()) as { series: { code: string; vintages: ShelfEntry[] }[] }).series
    : await withTable(data, async (table) => {
        const cycles = await listCycles(table)
        return Promise.all(
          seriesRegister.map(async ({ code }) => ({
            code,
            vintages: shelfEntries(await loadShelf(table, code), cycles),
          })),
        )
      })
  return shelves.filter(({ vintages }) => vintages.length > 0)
}

/** The vintage that counts for the years of a series, with its figures; undefined where none was imported. */
export async function countingVintage(data: string, code: string): Promise<Vintage | undefined> {
  const shelf = (await listShelves(data)).find((one) => one.code === code)
  const entry = shelf?.vintages.find(({ counts }) => counts)
  if (!entry) return undefined
  const path = `/series/${encodeURIComponent(code)}/vintages/${entry.contentHash}`
  const response = await askServer(data, path)
  if (response) return Vintage.parse(await response.json())
  return withTable(data, async (table) => newestVintage(partWithdrawn(await loadShelf(table, code)).standing))
}

/** Withdraws a vintage that the list shows; throws StartError where it is refused. */
export async function withdrawVintage(
  data: string,
  series: string,
  { contentHash }: ShelfEntry,
  reason: string,
): Promise<void> {
  if (await post(data, series, 'withdrawals', { contentHash, reason })) return
  const at = new Date().toISOString()
  await withTable(data, (table) =>
    putWithdrawal(table, { series, contentHash, reason, at, by: operatorSubject }),
  )
}

/** The answer of the running server; undefined where none runs. */
async function post<T>(data: string, series: string, what: string, body: unknown): Promise<T | undefined> {
  const response = await askServer(data, `/series/${encodeURIComponent(series)}/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response) return undefined
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json()) as ProblemDetails
  const errors = (problem.errors ?? []).map(({ field, message }) => `${field} → ${message}`)
  throw new StartError([`The server refused: ${problem.detail}`, ...errors].join('\n'))
}
