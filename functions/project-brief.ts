/** From a brief's newest version to the list of briefs, and to what the publisher reads of it. */
import { type BriefId, headOf } from '../shared/brief/brief.ts'
import { loadBrief, loadHead, loadVersion, putHead, putPublic } from './store/briefs.ts'
import type { Table } from './store/table.ts'

/** Calls `release` if what is public of it moved; the list comes last, so that a run that was cut off is done again. */
export async function projectBrief(
  table: Table,
  brief: BriefId,
  release: () => Promise<void>,
): Promise<void> {
  const [version, known] = await Promise.all([loadBrief(table, brief), loadHead(table, brief)])
  if (!version) return
  const shown = version.public
  const was = known?.public
  if (shown && (shown.revision !== was?.revision || shown.withdrawn?.at !== was?.withdrawn?.at)) {
    const of = await loadVersion(table, brief, shown.revision)
    if (!of) throw new RangeError(`Brief ${brief} lacks its version ${shown.revision}`)
    const { title, language, release: number } = of.content
    const { at, withdrawn } = shown
    const facts = { brief, revision: version.revision, at, title, language, release: number }
    await putPublic(table, { ...facts, ...(withdrawn && { withdrawn }) }, withdrawn ? undefined : of.content)
    await release()
  }
  await putHead(table, headOf(version))
}
