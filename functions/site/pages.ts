/** Writes the pages of a release that differ from what stands there. */
import * as z from 'zod/mini'
import type { ReleaseEntry } from '../../shared/release/log.ts'
import type { Release } from '../../shared/release/release.ts'
import { revalidated } from './data.ts'
import type { SiteFiles } from './files.ts'
import { sha256 } from './hash.ts'
import { inParallel } from './parallel.ts'
import { type PageContext, pagesOf, pathOf } from './render.ts'

/**
 * What stands there: by address, the hash of what a page shows and the number of the last release that changed it;
 * beside them, what rendered them all. It names public pages only, so anybody may read it.
 */
const PageIndex = z.object({
  stamp: z.string(),
  pages: z.record(z.string(), z.tuple([z.string(), z.int()])),
})
type PageIndex = z.infer<typeof PageIndex>

/** Pages in one file of the index. */
const perFile = 10_000
const indexPath = (part: number): string => `data/pages${part === 0 ? '' : `-${part + 1}`}.json`
const indexHeaders = { contentType: 'application/json', cacheControl: revalidated }
const html = 'text/html; charset=utf-8'

/**
 * Renders and writes the changed pages in every language, then remembers what stands there; gives their number.
 * `failed` hears of a page apart that could not be rendered.
 */
export async function writePages(
  site: SiteFiles,
  release: Release,
  context: PageContext,
  failed: (address: string, error: unknown) => void,
): Promise<number> {
  const before = await readIndex(site)
  // The site's own address and those of scripts stand in pages; beside these stands the hash of what renders them.
  const stamp = sha256(JSON.stringify([context.origin, context.assets]))
  const hashes = propsHashes()
  const index: PageIndex = { stamp, pages: {} }
  const changedAt = (address: string): string =>
    found(context, index.pages[address]?.[1] ?? context.number).releasedAt
  let written = 0
  // Pages are made as they are written, so that few of them are in memory at a time.
  function* changed() {
    for (const page of pagesOf(release, context, changedAt)) {
      const hash = hashes.of(page.props)
      const [known, since = context.number] = before.pages[page.address] ?? []
      const number = known === hash ? since : context.number
      index.pages[page.address] = [hash, number]
      if (known === hash && before.stamp === stamp) continue
      for (const language of page.languages) yield { page, language, number }
    }
  }
  await inParallel(changed(), async ({ page, language, number }) => {
    const { address, type = html } = page
    const headers = { contentType: type, cacheControl: revalidated }
    const rendering = Promise.resolve().then(() => page.render(language, found(context, number)))
    const body = await (page.apart
      ? rendering.catch((error: unknown) => {
          failed(address, error)
          delete index.pages[address]
        })
      : rendering)
    if (body === undefined) return
    await site.write(pathOf(address, language), body, headers)
    written += 1
  })
  if (written === 0) return 0
  await writeIndex(site, index)
  return written
}

/** Hashes of what pages show; several pages that show the same object cost one. */
function propsHashes() {
  const known = new WeakMap<object, string>()
  const make = (props: unknown) => sha256(JSON.stringify(props))
  return {
    of(props: unknown): string {
      if (typeof props !== 'object' || props === null) return make(props)
      const hash = known.get(props) ?? make(props)
      known.set(props, hash)
      return hash
    },
  }
}

function found({ log }: PageContext, number: number): ReleaseEntry {
  const entry = log[number - 1]
  if (!entry) throw new RangeError(`The log lacks release ${number}`)
  return entry
}

/** An index that is of another make, as an earlier version of this site wrote it, counts as none. */
async function readIndex(site: SiteFiles): Promise<PageIndex> {
  const index: PageIndex = { stamp: '', pages: {} }
  for (let part = 0; ; part += 1) {
    const bytes = await site.read(indexPath(part))
    const read = bytes && PageIndex.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    if (!read?.success) return index
    const { stamp, pages } = read.data
    index.stamp = stamp
    Object.assign(index.pages, pages)
    if (Object.keys(pages).length < perFile) return index
  }
}

async function writeIndex(site: SiteFiles, { stamp, pages: all }: PageIndex): Promise<void> {
  const pages = Object.entries(all)
  // A part that is not full says that it is the last one.
  for (let part = 0; part * perFile <= pages.length; part += 1) {
    const some = pages.slice(part * perFile, (part + 1) * perFile)
    await site.write(
      indexPath(part),
      JSON.stringify({ stamp, pages: Object.fromEntries(some) }),
      indexHeaders,
    )
  }
}
