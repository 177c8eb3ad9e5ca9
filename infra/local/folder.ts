/**
 * The public site in a folder, as S3 holds it in the cloud: each file as it is, beside it `.br` and `.gz`
 * where compressing pays, and its headers in `.headers`. A file without headers is not part of the site.
 */
import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FileHeaders, SiteFiles } from '../../functions/site/files.ts'

export const encodings = { br: '.br', gzip: '.gz' } as const
export type Encoding = keyof typeof encodings

const headersSuffix = '.headers'
const compressible = /^(text\/|image\/svg|application\/(.*\+)?(json|xml|javascript|yaml|manifest|csv))/
const compressedFrom = 400
/** File systems bound how many names a file has, some at a thousand. */
const linksOfHeaders = 500

/** Where a path of the site lies in the folder; undefined for what would leave it. */
export function placeOf(root: string, path: string): string | undefined {
  const clean = posix.normalize(`/${path}`)
  if (clean.endsWith('/') || /[\\\0]/.test(clean)) return undefined
  if (`/${path}`.split('/').includes('..')) return undefined
  return join(root, clean)
}

function mustPlace(root: string, path: string): string {
  const place = placeOf(root, path)
  if (!place) throw new RangeError(`"${path}" is no path of a file of the site`)
  return place
}

/** The site in folder `root`. Every file appears and is replaced in one step. */
export function folderSite(root: string): SiteFiles {
  const folders = new Set<string>()
  const makeFolder = async (folder: string): Promise<void> => {
    if (folders.has(folder)) return
    await mkdir(folder, { recursive: true })
    folders.add(folder)
  }
  /** Headers as they stand in a file → one such file, and how often it may still be linked. */
  const known = new Map<string, { readonly place: string; left: number }>()
  const putHeaders = async (place: string, headers: FileHeaders): Promise<void> => {
    const json = JSON.stringify(headers)
    const same = known.get(json)
    if (same && same.left > 0) {
      same.left -= 1
      if (await linked(same.place, place)) return
    }
    await replace(place, json)
    known.set(json, { place, left: linksOfHeaders })
  }
  return {
    read: (path) => optional(readFile(mustPlace(root, path))),
    async write(path, body, headers) {
      const place = mustPlace(root, path)
      const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
      await makeFolder(dirname(place))
      const [br, gz] = compresses(headers, bytes)
        ? await Promise.all([brotli(bytes), gzipped(bytes)])
        : [undefined, undefined]
      // The plain file last: whoever finds it new finds the others new too.
      await putHeaders(place + headersSuffix, headers)
      await replace(place + encodings.br, br)
      await replace(place + encodings.gzip, gz)
      await replace(place, bytes)
    },
    async copy(from, to, headers) {
      const source = mustPlace(root, from)
      const place = mustPlace(root, to)
      await makeFolder(dirname(place))
      await putHeaders(place + headersSuffix, headers)
      for (const suffix of [encodings.br, encodings.gzip, ''])
        if (!(await linked(source + suffix, place + suffix))) await rm(place + suffix, { force: true })
    },
    async remove(path) {
      const place = mustPlace(root, path)
      // A file without headers is not part of the site.
      for (const suffix of [headersSuffix, '', encodings.br, encodings.gzip])
        await rm(place + suffix, { force: true })
    },
  }
}

/** The headers of a file of the site; undefined where there is no such file. */
export async function headersOf(place: string): Promise<FileHeaders | undefined> {
  const json = await optional(readFile(place + headersSuffix, 'utf8'))
  return json === undefined ? undefined : (JSON.parse(json) as FileHeaders)
}

const compresses = (headers: FileHeaders, bytes: Buffer): boolean =>
  bytes.length >= compressedFrom && compressible.test(headers.contentType)

const gzipped = promisify(gzip) as (bytes: Buffer) => Promise<Buffer>
const brotliAsync = promisify(brotliCompress)

function brotli(bytes: Buffer): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: hint } = constants
  return brotliAsync(bytes, {
    // Each step more takes twice the time and saves less than one per cent.
    params: { [quality]: 5, [hint]: bytes.length },
  })
}

/** Replaces a file in one step; without a body, removes it. */
async function replace(place: string, body: Buffer | string | undefined): Promise<void> {
  if (body === undefined) return rm(place, { force: true })
  const temporary = `${place}.${randomUUID()}.tmp`
  await writeFile(temporary, body)
  await rename(temporary, place)
}

/** Puts a hard link in place in one step; false where the source has no such file. */
async function linked(source: string, place: string): Promise<boolean> {
  try {
    await link(source, place)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    if (!hasCode(error, 'EEXIST')) throw error
  }
  const temporary = `${place}.${randomUUID()}.tmp`
  await link(source, temporary)
  await rename(temporary, place)
  // Renaming onto a link to the same file does nothing and leaves the old name.
  await rm(temporary, { force: true })
  return true
}

/** A file's content, or undefined where there is no such file. */
export async function optional<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG')

const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && codes.includes(String((error as { code?: unknown }).code))
