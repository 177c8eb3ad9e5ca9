/** Writes the pages of a release that differ from what stands there. */
import * as z from 'zod/mini'
import type { Release } from '../../shared/release/release.ts'
import { revalidated } from './data.ts'
import type { SiteFiles } from './files.ts'
import { sha256 } from './hash.ts'
import { inParallel } from './parallel.ts'
import { type PageContext, pagesOf, pathOf } from './render.ts'

/** By address, the hash of what each page was rendered from. It names public pages only, so anybody may read it. */
const PageIndex = z.record(z.string(), z.string())
type PageIndex = z.infer<typeof PageIndex>

/** Pages in one file of the index. */
const perFile = 10_000
const indexPath = (part: number): string => `data/pages${part === 0 ? '' : `-${part + 1}`}.json`
const indexHeaders = { contentType: 'application/json', cacheControl: revalidated }
const html = 'text/html; charset=utf-8'

/** Renders and writes the changed pages in every language, then remembers what stands there; gives their number. */
export async function writePages(site: SiteFiles, release: Release, context: PageContext): Promise<number> {
  const before = await readIndex(site)
  // The site's own address and those of scripts stand in pages; beside these stands the hash of what renders them.
  const stamp = JSON.stringify([context.origin, context.assets])
  const hashes = propsHashes(stamp)
  const index: PageIndex = {}
  let written = 0
  // Pages are made as they are written, so that few of them are in memory at a time.
  function* changed() {
    for (const page of pagesOf(release, context)) {
      const hash = hashes.of(page.props)
      index[page.address] = hash
      if (before[page.address] !== hash) for (const language of page.languages) yield { page, language }
    }
  }
  await inParallel(changed(), async ({ page, language }) => {
    const { address, type = html } = page
    const headers = { contentType: type, cacheControl: revalidated }
    await site.write(pathOf(address, language), await page.render(language), headers)
    written += 1
  })
  if (written === 0) return 0
  await writeIndex(site, index)
  return written
}

/** Hashes of what pages show; several pages that show the same object cost one. */
function propsHashes(stamp: string) {
  const known = new WeakMap<object, string>()
  const make = (props: unknown) => sha256(`${stamp}\n${JSON.stringify(props)}`)
  return {
    of(props: unknown): string {
      if (typeof props !== 'object' || props === null) return make(props)
      const hash = known.get(props) ?? make(props)
      known.set(props, hash)
      return hash
    },
  }
}

async function readIndex(site: SiteFiles): Promise<PageIndex> {
  const index: PageIndex = {}
  for (let part = 0; ; part += 1) {
    const bytes = await site.read(indexPath(part))
    if (!bytes) return index
    const pages = PageIndex.parse(JSON.parse(new TextDecoder().decode(bytes)))
    Object.assign(index, pages)
    if (Object.keys(pages).length < perFile) return index
  }
}

async function writeIndex(site: SiteFiles, index: PageIndex): Promise<void> {
  const pages = Object.entries(index)
  // A part that is not full says that it is the last one.
  for (let part = 0; part * perFile <= pages.length; part += 1) {
    const some = pages.slice(part * perFile, (part + 1) * perFile)
    await site.write(indexPath(part), JSON.stringify(Object.fromEntries(some)), indexHeaders)
  }
}
