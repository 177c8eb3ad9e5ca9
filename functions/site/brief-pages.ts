/** The pages of briefs: each is rendered when what is public of it changed, and never because a release came. */
import { briefAddress, briefPage } from '../../frontend/pages/briefs/brief.tsx'
import { briefsPage } from '../../frontend/pages/briefs/list.tsx'
import { showBlocks } from '../../frontend/pages/models/brief.ts'
import type { BriefContent, PublicBrief } from '../../shared/brief/brief.ts'
import type { ReleaseFiles } from '../../shared/release/file-histories.ts'
import type { ReleaseEntry } from '../../shared/release/log.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import { readContent } from './data.ts'
import type { SiteFiles } from './files.ts'
import type { Page, PageMaker } from './page.ts'

export interface BriefContext {
  /** What is public of every brief. */
  readonly briefs: readonly PublicBrief[]
  readonly log: readonly ReleaseEntry[]
  /** The published content of a brief that is not withdrawn. */
  briefContent(brief: string): Promise<BriefContent>
  /** The files of a release. */
  filesOf(number: number): Promise<ReleaseFiles>
}

export function* briefPages(
  { briefs, log, briefContent, filesOf }: BriefContext,
  { page, late }: PageMaker,
): Generator<Page> {
  yield page('/briefs/', briefs, briefsPage)
  for (const brief of briefs)
    yield {
      ...late(
        briefAddress(brief.brief),
        brief,
        async () => {
          const release = log[brief.release - 1]
          if (!release) throw new RangeError(`The log lacks release ${brief.release}`)
          if (brief.withdrawn) return { brief, release, blocks: [] }
          const [content, files] = await Promise.all([briefContent(brief.brief), filesOf(brief.release)])
          return { brief, release, blocks: await showBlocks(content, files) }
        },
        briefPage,
      ),
      apart: true,
    }
}

/** The files of a release, read by their content. */
export function releaseFiles(site: Pick<SiteFiles, 'read'>, { number, files }: Manifest): ReleaseFiles {
  const byName = new Map(files.map((file) => [file.name, file]))
  return {
    names: new Set(byName.keys()),
    async read(name) {
      const file = byName.get(name)
      if (!file) throw new RangeError(`Release ${number} has no ${name}`)
      return readContent(site, file)
    },
  }
}
