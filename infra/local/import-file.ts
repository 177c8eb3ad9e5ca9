/** Reads a file of a measured series and stores it as one vintage, or says everything that is wrong with it. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { contentHash, putVintage } from '../../functions/store/series.ts'
import { hashBytes } from '../../shared/canonical.ts'
import { readSeries } from '../../shared/formats/import-series.ts'
import { indicatorOf, seriesInfo, seriesRegister } from '../../shared/framework/index.ts'
import { Problem, type ProblemDetails } from '../../shared/problem.ts'
import type { SeriesFile } from '../../shared/series.ts'
import { StartError } from './listen.ts'
import { askServer, withTable } from './operator.ts'
import { operatorSubject } from './secrets.ts'
import { defaultData } from './settings.ts'

export interface ImportRequest {
  readonly file: string
  readonly series: string
  readonly variable?: string
  readonly vintage?: string
}

const usage = `npm run import -- FILE --indicator 3.4
  --indicator ID      the indicator whose series the file holds
  --series CODE       the series itself, for instance SP.POP.TOTL
  --variable NAME     the variable or column to read, where the file has several
  --vintage DATE      when the figures were published, YYYY-MM-DD, where the file does not say`

const refuse = (why: string): StartError => new StartError(`${why}\n\n${usage}`)

/** Reads the arguments; throws StartError with what would be right. */
export function parseImport(args: readonly string[]): ImportRequest {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (file === undefined) throw refuse('Name the file to import.')
  if (more.length > 0) throw refuse(`Import one file at a time; "${more.join('", "')}" came after it.`)
  if (values.vintage !== undefined && !isDate(values.vintage))
    throw refuse(`"${values.vintage}" is no date. Write --vintage 2026-06-30.`)
  return {
    file,
    series: seriesAsked(values.series, values.indicator),
    ...(values.variable !== undefined && { variable: values.variable }),
    ...(values.vintage !== undefined && { vintage: values.vintage }),
  }
}

function parsed(args: readonly string[]) {
  const string = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: { indicator: string, series: string, variable: string, vintage: string },
      allowPositionals: true,
    })
  } catch (error) {
    throw refuse((error as Error).message)
  }
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

function seriesAsked(series: string | undefined, indicatorId: string | undefined): string {
  if (series !== undefined) {
    if (seriesInfo(series)) return series
    throw refuse(
      `The register has no series "${series}". It has ${seriesRegister.map((s) => s.code).join(', ')}.`,
    )
  }
  if (indicatorId === undefined) throw refuse('Say what the file measures: --indicator or --series.')
  const indicator = indicatorOf(indicatorId)
  if (!indicator) throw refuse(`The framework has no indicator "${indicatorId}".`)
  if (indicator.kind !== 'measure' || !indicator.series)
    throw refuse(`Indicator ${indicatorId} is answered by the economies; no series measures it.`)
  return indicator.series
}

/** Imports the file; gives the lines to print. Throws StartError, and stores nothing, where the file has problems. */
export async function runImport(request: ImportRequest, data = defaultData): Promise<string[]> {
  const bytes = await readFile(request.file).catch((error: Error) => {
    throw new StartError(`The file cannot be read: ${error.message}`)
  })
  const read = readSeries(textOf(bytes), {
    series: request.series,
    fileName: basename(request.file),
    fileHash: await hashBytes(new Uint8Array(bytes)),
    today: new Date().toISOString().slice(0, 10),
    ...(request.variable !== undefined && { variable: request.variable }),
    ...(request.vintage !== undefined && { vintage: request.vintage }),
  })
  if (!read.ok) {
    const lines = read.problems.map(
      ({ line, column, found, message }) => `line ${line}, cell ${column}: ${found} → ${message}`,
    )
    const more = read.total - lines.length
    if (more > 0) lines.push(`and ${more} more`)
    throw new StartError(
      [...lines, `${basename(request.file)} was not imported; nothing was stored.`].join('\n'),
    )
  }
  const created = (await storeByServer(data, read.file)) ?? (await storeByHand(data, read.file))
  return [...summary(read.file, created), ...skippedLine(read.skipped), ...read.notes]
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new StartError('The file is not UTF-8 text. Save it as "CSV UTF-8" and try again.')
  }
}

function summary({ series, observations, vintage, vintageBasis }: SeriesFile, created: boolean): string[] {
  const years = observations.map(({ year }) => year)
  const economies = new Set(observations.map(({ economy }) => economy)).size
  const basis = {
    file: 'as the file says',
    given: 'as given',
    assumed: 'the day of import, for want of better',
  }
  return [
    created
      ? `${seriesInfo(series)?.name} (${series}) was imported.`
      : `${series} holds the very same figures already; nothing was stored.`,
    `${observations.length} observations, ${Math.min(...years)} to ${Math.max(...years)}, ${economies} economies`,
    `vintage ${vintage}, ${basis[vintageBasis]}`,
  ]
}

const skippedLine = (skipped: readonly { name: string; rows: number }[]): string[] =>
  skipped.length > 0
    ? [`left out ${skipped.length}, being no APEC economy: ${skipped.map(({ name }) => name).join('; ')}`]
    : []

/** Stores through the server that runs on the data folder; undefined where none does. True if the figures are new. */
async function storeByServer(data: string, file: SeriesFile): Promise<boolean | undefined> {
  const response = await askServer(data, `/series/${encodeURIComponent(file.series)}/vintages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(file),
  })
  if (!response) return undefined
  const answer = (await response.json()) as { created: boolean } | ProblemDetails
  if ('created' in answer) return answer.created
  const errors = (answer.errors ?? []).map(({ field, message }) => `${field} → ${message}`)
  throw new StartError([`The server refused the file: ${answer.detail}`, ...errors].join('\n'))
}

/** Stores straight into the table of a data folder that no server has open. */
async function storeByHand(data: string, file: SeriesFile): Promise<boolean> {
  const importedAt = new Date().toISOString()
  const vintage = { ...file, contentHash: await contentHash(file), importedAt, importedBy: operatorSubject }
  try {
    return await withTable(data, (table) => putVintage(table, vintage))
  } catch (error) {
    if (error instanceof Problem) throw new StartError(error.message)
    throw error
  }
}
