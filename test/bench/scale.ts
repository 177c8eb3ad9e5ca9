/** The whole product with 193 economies, 590 indicators and 30 cycles: does it end, in what memory, in what files. */
import { opendir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { errorsOf, openBrowser } from '../browser/chromium.ts'
import { publishLarger } from './larger/run.ts'
import type { Result } from './report.ts'
import { serveFolder } from './server.ts'

const size = { economies: 193, copies: 10, cycles: 30 }

/** One of each kind of page, the largest economy's and indicator's among them, of the newest and of the first cycle. */
const opened = [
  '/',
  '/cycles/2000/',
  '/economies/',
  '/economies/aus/',
  '/economies/aus/2000/',
  '/areas/8/',
  '/indicators/',
  '/indicators/3.4/',
  '/indicators/7.3/',
  '/changes/',
  '/compare/?economies=aus,nzl',
  '/instruments/',
  '/search/?q=Invented',
  '/data/',
  '/es/',
]

/** Runs for a long time and needs some tens of gigabytes of disk. */
export async function scale(): Promise<Result[]> {
  const { filling, publication, root, close } = await publishLarger(size)
  const { pages, bulk, files } = await sizesOf(root)
  const failed = await failedOf(root)
  await close()
  const { economies, copies, cycles } = size
  const minutes = (milliseconds: number) => `${(milliseconds / 60_000).toFixed(1)} min`
  return [
    {
      what: 'Memory of the publication at its peak',
      measured: publication.memory / 1_000_000,
      budget: 1_000,
      unit: 'MB',
      how: `${economies} economies, ${59 * copies} indicators, ${cycles} cycles; filling the table took ${minutes(filling.milliseconds)}, the publication ${minutes(publication.milliseconds)}`,
    },
    {
      what: 'Largest file that a page loads',
      measured: pages.bytes / 1_000,
      budget: 200,
      unit: 'kB',
      how: `${pages.name}, uncompressed; ${files} files`,
    },
    {
      what: 'Largest bulk file',
      measured: bulk.bytes / 1_000_000,
      budget: 2,
      unit: 'MB',
      how: `${bulk.name}, uncompressed`,
    },
    {
      what: 'Pages that do not open',
      measured: failed.length,
      budget: 0,
      unit: `of ${opened.length}`,
      how: failed.join('; ') || 'one of each kind in a browser, without an error',
    },
  ]
}

interface Largest {
  name: string
  bytes: number
}

/** The largest files of the site, data apart from what pages load, and how many there are. */
async function sizesOf(root: string): Promise<{ pages: Largest; bulk: Largest; files: number }> {
  const [pages, bulk] = [
    { name: '', bytes: 0 },
    { name: '', bytes: 0 },
  ]
  let files = 0
  for await (const entry of await opendir(root, { recursive: true })) {
    if (!entry.isFile() || /\.(br|gz|headers)$/.test(entry.name)) continue
    const place = join(entry.parentPath, entry.name)
    const name = relative(root, place)
    const { size: bytes } = await stat(place)
    const largest = name.startsWith('data/') ? bulk : pages
    if (bytes > largest.bytes) Object.assign(largest, { name, bytes })
    files += 1
  }
  return { pages, bulk, files }
}

async function failedOf(root: string): Promise<string[]> {
  const server = await serveFolder(root)
  const browser = await openBrowser()
  const failed: string[] = []
  for (const address of opened) {
    const page = await browser.newPage({ ignoreHTTPSErrors: true })
    const errors = errorsOf(page)
    const answer = await page.goto(`${server.origin}${address}`, { waitUntil: 'networkidle' })
    const headings = await page.locator('h1').count()
    if (answer?.status() !== 200 || headings !== 1 || errors.length > 0)
      failed.push(`${address} ${answer?.status()} ${errors.join(' ')}`)
    await page.close()
  }
  await browser.close()
  await server.close()
  return failed
}
