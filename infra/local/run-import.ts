/** What `npm run import` does: importing a file, showing the shelf, withdrawing a vintage. */
import type { ShelfEntry } from '../../shared/release/shelf-list.ts'
import { type ImportRequest, usage } from './import-arguments.ts'
import { importFile } from './import-file.ts'
import { StartError } from './listen.ts'
import { defaultData } from './settings.ts'
import { listShelves, withdrawVintage } from './shelf.ts'

/** Carries out the request; gives the lines to print. Throws StartError, and changes nothing, where it is refused. */
export async function runImport(request: ImportRequest, data = defaultData): Promise<string[]> {
  switch (request.kind) {
    case 'help':
      return [usage]
    case 'file':
      return importFile(request, data)
    case 'shelf':
      return shelfLines(await shelvesOf(data, request.series))
    case 'withdraw': {
      const [entry, ...others] = await vintagesNamed(data, request.series, request.hash)
      if (!entry)
        throw new StartError(`${request.series} has no vintage ${request.hash}; --shelf shows them.`)
      if (others.length > 0) throw new StartError(`${request.hash} names several vintages; give more digits.`)
      await withdrawVintage(data, request.series, entry, request.reason)
      return [`${request.series}: the vintage of ${entry.vintage} (${entry.fileName}) counts no more.`]
    }
  }
}

async function shelvesOf(data: string, series: string | undefined) {
  const shelves = await listShelves(data)
  return series === undefined ? shelves : shelves.filter(({ code }) => code === series)
}

/** The vintages whose hash begins so, each once; only those that count for something or could. */
async function vintagesNamed(data: string, series: string, hash: string): Promise<ShelfEntry[]> {
  const [shelf] = await shelvesOf(data, series)
  const named = (shelf?.vintages ?? []).filter((v) => v.contentHash.startsWith(hash) && !v.withdrawn)
  return named.filter((v, i) => named.findIndex((w) => w.contentHash === v.contentHash) === i)
}

function shelfLines(shelves: Awaited<ReturnType<typeof listShelves>>): string[] {
  if (shelves.length === 0) return ['Nothing was imported yet.']
  return shelves.flatMap(({ code, vintages }) => [code, ...vintages.map((v) => `  ${entryLine(v)}`)])
}

function entryLine({ contentHash, vintage, vintageBasis, fileName, count, ...entry }: ShelfEntry): string {
  const date = vintageBasis === 'assumed' ? `${vintage} (assumed: the day of import)` : vintage
  const uses = [...(entry.counts ? ['counts'] : []), ...entry.cycles.map((cycle) => `cycle ${cycle}`)]
  const state = entry.withdrawn
    ? `withdrawn ${entry.withdrawn.at.slice(0, 10)}: ${entry.withdrawn.reason}`
    : uses.join(', ') || 'superseded'
  return `${contentHash.slice(0, 12)}  ${date}  ${count} figures  ${fileName}  ${state}`
}
