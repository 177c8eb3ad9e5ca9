/** Reads a file of a measured series and stores it as one vintage, or says everything that is wrong with it. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { files } from '../../frontend/locales/en/files.ts'
import type { Placed } from '../../functions/store/series.ts'
import { importSeries } from '../../shared/formats/series/stream.ts'
import { inWords } from '../../shared/formats/wrong.ts'
import { seriesInfo } from '../../shared/framework/index.ts'
import type { SeriesFile } from '../../shared/series.ts'
import type { ImportRequest } from './import-arguments.ts'
import { StartError } from './listen.ts'
import { countingVintage, storeVintage } from './shelf.ts'

/** Imports the file; gives the lines to print. Throws StartError, and stores nothing, where the file has problems. */
export async function importFile(request: ImportRequest & { kind: 'file' }, data: string): Promise<string[]> {
  const { size } = await stat(request.file).catch((error: Error) => {
    throw new StartError(`The file cannot be read: ${error.message}`)
  })
  const read = await importSeries(() => bytesOf(request.file), size, {
    series: request.series,
    fileName: basename(request.file),
    today: new Date().toISOString().slice(0, 10),
    standing: await countingVintage(data, request.series),
    ...(request.variable !== undefined && { variable: request.variable }),
    ...(request.vintage !== undefined && { vintage: request.vintage }),
  })
  if (!read.ok) {
    const lines = read.problems.map(
      ({ line, column, found, wrong }) =>
        `line ${line}, cell ${column}: ${found} → ${inWords(files.wrong, wrong)}`,
    )
    const more = read.total - lines.length
    if (more > 0) lines.push(`and ${more} more`)
    throw new StartError(
      [...lines, `${basename(request.file)} was not imported; nothing was stored.`].join('\n'),
    )
  }
  const placed = await storeVintage(data, read.file)
  return [
    ...summary(read.file, placed),
    ...skippedLines(read.skipped, request.all),
    ...read.notes.map(files.note),
  ]
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of createReadStream(file)) yield new Uint8Array(piece as Buffer)
}

const outcome: Readonly<Record<Placed, (series: string) => string>> = {
  stored: (series) => `${seriesInfo(series)?.name} (${series}) was imported.`,
  dated: (series) => `${series} holds these figures already; their date was corrected.`,
  restored: (series) => `${series} had these figures withdrawn; they count again.`,
  same: (series) => `${series} holds the very same figures already; nothing was stored.`,
}

function summary({ series, observations, vintage, vintageBasis }: SeriesFile, placed: Placed): string[] {
  const years = observations.map(({ year }) => year)
  const economies = new Set(observations.map(({ economy }) => economy)).size
  const basis = {
    file: 'as the file says',
    given: 'as given',
    assumed: 'the day of import, for want of better',
  }
  return [
    outcome[placed](series),
    `${observations.length} observations, ${Math.min(...years)} to ${Math.max(...years)}, ${economies} economies`,
    `vintage ${vintage}, ${basis[vintageBasis]}`,
  ]
}

/** Names shown unless all are asked for. */
const namesShown = 10

function skippedLines(skipped: readonly { name: string }[], all: boolean): string[] {
  if (skipped.length === 0) return []
  const names = skipped.map(({ name }) => name)
  const shown = all ? names : names.slice(0, namesShown)
  const rest = names.length - shown.length
  const more = rest > 0 ? ` and ${rest} more (--all names them)` : ''
  return [`left out ${names.length}, being no APEC economy: ${shown.join('; ')}${more}`]
}
