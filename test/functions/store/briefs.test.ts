import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { projectBrief } from '../../../functions/project-brief.ts'
import { listHeads, listPublic, loadBrief, putHead, putVersion } from '../../../functions/store/briefs.ts'
import { type BriefVersion, headOf } from '../../../shared/brief/brief.ts'
import { describeOnEngines } from '../../engines.ts'
import { inventedBrief } from '../../invented-brief.ts'

const at = '2026-05-01T00:00:00.000Z'
const version = (brief: string, revision: number): BriefVersion => ({
  brief,
  revision,
  id: randomUUID(),
  at,
  by: 'analyst',
  change: 'published',
  content: { ...inventedBrief, title: `Version ${revision}` },
  public: { revision, at },
})

describeOnEngines('briefs in the table', (table) => {
  it('of many writers of one version one wins', async () => {
    const all = Array.from({ length: 8 }, () => version('race', 1))
    const won = await Promise.all(all.map((one) => putVersion(table(), one)))
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(await loadBrief(table(), 'race')).toEqual(all[won.indexOf(true)])
  })

  it('projections in any order, and twice, leave the newest in the list and in public', async () => {
    for (const revision of [1, 2, 3]) await putVersion(table(), version('order', revision))
    await Promise.all([1, 2, 3].map(() => projectBrief(table(), 'order', async () => undefined)))
    await putHead(table(), headOf(version('order', 2)))
    const head = (await listHeads(table())).find(({ brief }) => brief === 'order')
    expect(head).toMatchObject({ revision: 3, head: { title: 'Version 3' } })
    const shown = (await listPublic(table())).find(({ brief }) => brief === 'order')
    expect(shown).toMatchObject({ revision: 3, title: 'Version 3' })
  })
})
