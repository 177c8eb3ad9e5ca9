/** The data files of releases in the site: contents by hash, releases that link to them, and `latest`. */
import { mediaType } from '../../shared/release/data/media-types.ts'
import type { DataFile, Manifest } from '../../shared/release/manifest.ts'
import type { FileHeaders, SiteFiles } from './files.ts'
import { readManifest, writeManifest } from './manifest-file.ts'
import { inParallel } from './parallel.ts'

/** Contents and releases never change; what moves is asked for again, which costs an answer without a body. */
export const immutable = 'public, max-age=31536000, immutable'
export const revalidated = 'public, max-age=0, s-maxage=30, must-revalidate'

/** Stores a content by its hash. Two publishers at once write the same bytes, so neither harms the other. */
export const writeContent = (
  site: SiteFiles,
  file: Pick<DataFile, 'name' | 'sha256'>,
  body: string | Uint8Array,
): Promise<void> => site.write(contentPath(file), body, headersOf(file.name, immutable))

/** The content of a JSON file of a release, parsed. */
export async function readContent(site: Pick<SiteFiles, 'read'>, file: DataFile): Promise<unknown> {
  const bytes = await site.read(contentPath(file))
  if (!bytes) throw new Error(`The site lacks the content of ${file.name}`)
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** Gives the files of a release their addresses, its manifest last; does nothing where that stands already. */
export async function finishRelease(site: SiteFiles, manifest: Manifest): Promise<void> {
  const folder = `data/releases/${manifest.number}`
  if (await site.read(`${folder}/manifest.json`)) return
  await inParallel(manifest.files, (file) =>
    site.copy(contentPath(file), `${folder}/${file.name}`, headersOf(file.name, immutable)),
  )
  await writeManifest(site, folder, manifest, headersOf('manifest.json', immutable))
}

/** Moves `data/latest/` to a release, never to an older one: files that differ or are there no more, then its manifest. */
export async function moveLatest(site: SiteFiles, manifest: Manifest): Promise<void> {
  const folder = 'data/latest'
  const before = await readManifest(site, folder)
  if (before && before.number >= manifest.number) return
  const known = new Map(before?.files.map((file) => [file.name, file.sha256]))
  const moved = manifest.files.filter((file) => known.get(file.name) !== file.sha256)
  await inParallel(moved, (file) =>
    site.copy(contentPath(file), `${folder}/${file.name}`, headersOf(file.name, revalidated)),
  )
  const named = new Set(manifest.files.map(({ name }) => name))
  const gone = [...known.keys()].filter((name) => !named.has(name))
  await inParallel(gone, (name) => site.remove(`${folder}/${name}`))
  await writeManifest(site, folder, manifest, headersOf('manifest.json', revalidated))
}

const extension = (name: string): string => name.slice(name.lastIndexOf('.'))

const contentPath = ({ name, sha256 }: Pick<DataFile, 'name' | 'sha256'>): string =>
  `data/contents/${sha256}${extension(name)}`

const headersOf = (name: string, cacheControl: string): FileHeaders => ({
  contentType: mediaType(name),
  cacheControl,
})
