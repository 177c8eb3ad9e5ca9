/** Where sources lie. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** Absolute paths of the files of a folder whose names match, sorted; empty where there is no such folder. */
export async function filesIn(folder: string, name: RegExp): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(root, folder, entry.name))
    .sort()
}
