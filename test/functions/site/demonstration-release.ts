import { project } from '../../../functions/project.ts'
import { releaseSource } from '../../../functions/site/source.ts'
import { movedBy } from '../../../functions/store/keys.ts'
import { seedDemonstration } from '../../../infra/local/demo.ts'
import { openLocalTable } from '../../../infra/local/table.ts'
import type { Release } from '../../../shared/release/release.ts'
import { releaseFrom } from '../../../shared/release/release-of.ts'

/** The release of the demonstration, as it is published where nothing else was done. */
export async function demonstrationRelease(): Promise<Release> {
  const local = await openLocalTable()
  const moved = new Set<string>()
  local.onPut((pk) => moved.add(pk))
  await seedDemonstration(local.table)
  for (const pk of moved) {
    const what = movedBy(pk)
    if (what) await project(local.table, what, async () => undefined)
  }
  const release = releaseFrom(await releaseSource(local.table, '2027-01-01T00:00:00.000Z'))
  await local.close()
  return release
}
