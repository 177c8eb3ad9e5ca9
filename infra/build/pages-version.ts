/** What the pages are rendered by, as one hash: pages rendered by something else are rendered again. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './folders.ts'

const folders = ['frontend/pages', 'frontend/locales', 'frontend/style', 'shared']

/** SHA-256 over the names and texts of all sources of the pages, hexadecimal. */
export async function pagesVersion(): Promise<string> {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    }),
  )
  const files = listed.flat().sort()
  const texts = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  for (const [i, text] of texts.entries()) hash.update(files[i]?.slice(root.length) ?? '').update(text)
  return hash.digest('hex')
}
