/** How much of its source a large release keeps in memory. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { PublishedSection } from '../../../shared/release/published.ts'
import { releaseFrom } from '../../../shared/release/release-of.ts'
import { answersHeld } from '../../../shared/release/sections.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

it('a release lets the sections of a cycle go when those of the next are asked for, and gets them again', async () => {
  const cycles = [2023, 2024, 2025, 2026].map(inventedCycle)
  const loaded = new Map<string, WeakRef<PublishedSection>>()
  const answer = inventedSection(inventedCycle(2023), 1, 'AUS', '1', 1).answers['1.1']
  const many = Object.fromEntries(Array.from({ length: answersHeld }, (_, i) => [`9.${i}`, answer]))
  const release = releaseFrom({
    cycles,
    vintages: [],
    withdrawn: [],
    sectionsIn(cycle) {
      const section = inventedSection(inventedCycle(Number(cycle)), 1, 'AUS', '1', 1)
      const large = { ...section, answers: { ...many, ...section.answers } } as PublishedSection
      loaded.set(cycle, new WeakRef(large))
      return [large]
    },
  })
  // What a weak reference gave in this turn is kept until its end.
  await new Promise((resolve) => setTimeout(resolve))
  collectGarbage()
  const kept = [...loaded].filter(([, section]) => section.deref()).map(([cycle]) => cycle)
  expect(kept).toEqual(['2026'])
  expect(release.cycles.map(({ sections }) => sections.length)).toEqual([1, 1, 1, 1])
})
