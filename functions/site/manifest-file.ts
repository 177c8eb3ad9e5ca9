/** The manifest of a release as files of the site: one, or several where it names very many files. */
import * as z from 'zod/mini'
import { DataFile, Manifest } from '../../shared/release/manifest.ts'
import type { FileHeaders, SiteFiles } from './files.ts'

/** Entries in one file, which leaves it below 2 MB. */
const perFile = 7_000

/** Writes `manifest.json` into a folder, after the files that continue it. */
export async function writeManifest(
  site: SiteFiles,
  folder: string,
  { files, ...rest }: Manifest,
  headers: FileHeaders,
): Promise<void> {
  const more: string[] = []
  for (let from = perFile; from < files.length; from += perFile) {
    const name = `manifest-${from / perFile + 1}.json`
    await site.write(`${folder}/${name}`, text(files.slice(from, from + perFile)), headers)
    more.push(name)
  }
  const manifest: Manifest = { ...rest, files: files.slice(0, perFile), ...(more.length > 0 && { more }) }
  await site.write(`${folder}/manifest.json`, text(manifest), headers)
}

/** The whole manifest of a folder; undefined where there is none. */
export async function readManifest(site: SiteFiles, folder: string): Promise<Manifest | undefined> {
  const read = async (name: string): Promise<unknown> => {
    const bytes = await site.read(`${folder}/${name}`)
    return bytes && JSON.parse(new TextDecoder().decode(bytes))
  }
  const first = await read('manifest.json')
  if (first === undefined) return undefined
  const { more = [], files, ...rest } = Manifest.parse(first)
  const others = await Promise.all(more.map(async (name) => z.array(DataFile).parse(await read(name))))
  return { ...rest, files: [...files, ...others.flat()] }
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
