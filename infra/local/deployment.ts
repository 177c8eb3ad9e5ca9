/** Puts the built frontend into the site, as a deployment does in the cloud: earlier assets stay. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { SiteFiles } from '../../functions/site/files.ts'
import type { Frontend } from '../build/frontend.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Writes what the site does not hold yet; files that it holds are not compressed again. */
export async function deployFrontend({ files }: Frontend, site: SiteFiles): Promise<void> {
  const write = async ([address, file]: [string, string]): Promise<void> => {
    const path = address.slice(1)
    const [body, before] = await Promise.all([readFile(file), site.read(path)])
    if (before && body.equals(before)) return
    const contentType = contentTypes[extname(path)] ?? 'application/octet-stream'
    const hashed = path.startsWith('assets/')
    await site.write(path, body, {
      contentType,
      cacheControl: hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  }
  await Promise.all(Object.entries(files).map(write))
}
