/** The scores of a release as they stand in its own files, whatever has been published since. */
import * as z from 'zod/mini'
import { bandOf } from '../../frontend/pages/models/common.ts'
import type { Cell } from '../../frontend/pages/props.ts'
import type { ReleaseScoresProps } from '../../frontend/pages/release-scores.tsx'
import { EconomyKey } from '../../shared/economies.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import { FocusAreaId } from '../../shared/report/event.ts'
import { readContent } from './data.ts'
import type { SiteFiles } from './files.ts'

/** The first releases wrote a cycle as a text. */
const Row = z.object({
  cycle: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
  economy: EconomyKey,
  focus_area: FocusAreaId,
  score: z.nullish(z.number()),
  low: z.nullish(z.number()),
  high: z.nullish(z.number()),
  answered: z.int(),
  applicable: z.int(),
})
type Row = z.infer<typeof Row>

/** The scores of the newest cycle of a release; undefined where nothing was published. */
export async function scoresIn(
  site: SiteFiles,
  { files }: Manifest,
): Promise<ReleaseScoresProps | undefined> {
  const parts = files
    .flatMap((file) => {
      const part = /^scores(?:-(\d+))?\.json$/.exec(file.name)
      return part ? [{ file, part: Number(part[1] ?? 1) }] : []
    })
    .sort((a, b) => b.part - a.part)
  let rows: Row[] = []
  for (const { file } of parts) {
    rows = [...z.array(Row).parse(await readContent(site, file)), ...rows]
    // The rows are in the order of cycles, so the newest is whole where an earlier one begins the part.
    if (rows[0] && rows[0].cycle !== rows.at(-1)?.cycle) break
  }
  const cycle = rows.at(-1)?.cycle
  if (cycle === undefined) return undefined
  const newest = rows.filter((row) => row.cycle === cycle)
  const byEconomy = new Map<EconomyKey, Row[]>()
  for (const row of newest) byEconomy.set(row.economy, [...(byEconomy.get(row.economy) ?? []), row])
  return {
    cycle,
    rows: [...byEconomy].map(([economy, all]) => ({
      economy,
      cells: all.map((row) => ({ area: row.focus_area, cell: cellOf(row) })),
    })),
  }
}

function cellOf({ score, low, high, answered, applicable }: Row): Cell {
  if (applicable === 0) return { kind: 'na' }
  if (score == null)
    return answered === 0 ? { kind: 'none', applicable } : { kind: 'few', answered, applicable }
  const bounds = { low: Math.round(low ?? 0), high: Math.round(high ?? 100) }
  return { kind: 'score', score: Math.round(score), band: bandOf(score), ...bounds, answered, applicable }
}
