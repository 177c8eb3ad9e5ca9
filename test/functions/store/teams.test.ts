import { expect, it } from 'vitest'
import { handOverAssignments, loadAssignments, putAssignments } from '../../../functions/store/assignments.ts'
import { putCycle } from '../../../functions/store/cycle.ts'
import { holdingTeam } from '../../../functions/store/team.ts'
import { cycleOf } from '../../browser/cycles.ts'
import { describeOnEngines } from '../../engines.ts'

describeOnEngines('teams and assignments in the table', (table) => {
  const assigned = (economy: 'PER' | 'CHL', revision: number, subjects: string[], cycle = '2026') =>
    putAssignments(table(), { cycle, economy, sections: { '3': subjects }, revision })

  it('assignments follow the revision that was seen, and no other', async () => {
    expect((await loadAssignments(table(), '2026', 'PER')).revision).toBe(0)
    expect(await assigned('PER', 1, ['a'])).toBe(true)
    expect(await assigned('PER', 1, ['b'])).toBe(false)
    expect(await assigned('PER', 3, ['b'])).toBe(false)
    expect(await assigned('PER', 2, ['b'])).toBe(true)
    expect((await loadAssignments(table(), '2026', 'PER')).sections).toEqual({ '3': ['b'] })
  })

  it('a hand-over moves what somebody looks after in every cycle, while others assign', async () => {
    for (const year of [2026, 2028]) await putCycle(table(), cycleOf(year))
    await assigned('CHL', 1, ['a', 'b'], '2026')
    await assigned('CHL', 1, ['a'], '2028')
    const [, other] = await Promise.all([
      handOverAssignments(table(), 'CHL', 'a', 'c'),
      assigned('CHL', 2, ['a', 'd'], '2026'),
    ])
    const { sections } = await loadAssignments(table(), '2026', 'CHL')
    expect(sections['3']).toEqual(other ? ['c', 'd'] : ['c', 'b'])
    expect((await loadAssignments(table(), '2028', 'CHL')).sections).toEqual({ '3': ['c'] })
  })

  it('a team is changed by one at a time, and is free again after a failure', async () => {
    let inside = 0
    let most = 0
    const work = () =>
      holdingTeam(table(), 'PER', async () => {
        inside += 1
        most = Math.max(most, inside)
        await new Promise(setImmediate)
        inside -= 1
      })
    await Promise.all([work(), work(), work()])
    expect(most).toBe(1)
    const failing = holdingTeam(table(), 'PER', async () => {
      throw new Error('invented failure')
    })
    await expect(failing).rejects.toThrow('invented failure')
    await work()
  })
})
