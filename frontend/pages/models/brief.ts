/** What the blocks of a brief show, computed from the files of the release that it is of; the same in editor and publisher. */
import type { BriefBlock, BriefContent } from '../../../shared/brief/brief.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { indicators as framework } from '../../../shared/framework/index.ts'
import { type ReleaseFiles, readHistory } from '../../../shared/release/file-histories.ts'
import type { Observation } from '../../../shared/release/release.ts'
import { selectedRows } from '../../../shared/release/selected.ts'
import { type Trend, trendOf } from './analysis/trend.ts'

interface Captioned {
  readonly caption?: string | undefined
}

export interface ShownText {
  readonly kind: 'text'
  readonly heading?: string | undefined
  readonly paragraphs: readonly string[]
}

export interface ShownTable extends Captioned {
  readonly kind: 'table'
  /** In APEC's order. */
  readonly economies: readonly EconomyKey[]
  /** In the framework's order. */
  readonly indicators: readonly string[]
  /** Oldest first. */
  readonly cycles: readonly string[]
  /** Cycle by cycle, economy by economy; a cycle that the release has not has none. */
  readonly rows: readonly Observation[]
}

export interface ShownChart extends Captioned {
  readonly kind: 'chart'
  readonly of: string
  /** At most five, in the order of choosing. */
  readonly economies: readonly EconomyKey[]
  readonly trend: Trend
}

export type ShownBlock = ShownText | ShownTable | ShownChart

/** Reads one block after the other, so that few files are in memory at a time. Rejects where a file cannot be read. */
export async function showBlocks(
  { blocks }: Pick<BriefContent, 'blocks'>,
  files: ReleaseFiles,
): Promise<ShownBlock[]> {
  const shown: ShownBlock[] = []
  for (const block of blocks) shown.push(await showBlock(block, files))
  return shown
}

export async function showBlock(block: BriefBlock, files: ReleaseFiles): Promise<ShownBlock> {
  switch (block.kind) {
    case 'text': {
      const paragraphs = block.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
      return { ...block, paragraphs }
    }
    case 'table': {
      const { caption } = block
      const chosen = {
        economies: economies.flatMap(({ key }) => (block.economies.includes(key) ? [key] : [])),
        indicators: framework.flatMap(({ id }) => (block.indicators.includes(id) ? [id] : [])),
        cycles: [...block.cycles].sort(),
      }
      const keys = chosen.economies.map((key) => key.toLowerCase())
      const rows = await selectedRows({ ...chosen, economies: keys }, files.read)
      return { kind: 'table', caption, ...chosen, rows }
    }
    case 'chart': {
      const trend = trendOf(block.of, await readHistory(files, block.of))
      if (!trend) throw new RangeError(`There is no trend of ${block.of}`)
      return { ...block, trend }
    }
  }
}

/** Whether anything of it is invented. */
export const isInvented = (block: ShownBlock): boolean =>
  block.kind === 'table'
    ? block.rows.some(({ demonstration, ownDemonstration }) => demonstration || ownDemonstration === true)
    : block.kind === 'chart' && block.trend.subject.reported
