/** The published sections of each cycle, as many at once as memory is well used for. */

import type { CycleId } from '../cycle.ts'
import { economies } from '../economies.ts'
import { focusAreas } from '../framework/index.ts'
import { oncePer } from '../once.ts'
import type { PublishedSection } from './published.ts'

/** Answers that are held at once: those of ten cycles of 21 economies several times over. */
export const answersHeld = 150_000

export const answersIn = (sections: readonly PublishedSection[]): number =>
  sections.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0)

/**
 * Sections by cycle, sorted by economy and focus area. Those asked for last are held, up to `answersHeld` answers;
 * others are loaded and sorted again.
 */
export function sortedSections(
  load: (cycle: CycleId) => readonly PublishedSection[],
): (cycle: CycleId) => readonly PublishedSection[] {
  const held = new Map<
    CycleId,
    { readonly sections: readonly PublishedSection[]; readonly answers: number }
  >()
  return (cycle) => {
    const found = held.get(cycle) ?? withCount(sorted(load(cycle)))
    // A map keeps the order in which it was filled, so the first one is the one asked for longest ago.
    held.delete(cycle)
    held.set(cycle, found)
    let answers = [...held.values()].reduce((sum, one) => sum + one.answers, 0)
    for (const [other, one] of held) {
      if (answers <= answersHeld || other === cycle) break
      held.delete(other)
      answers -= one.answers
    }
    return found.sections
  }
}

const withCount = (sections: readonly PublishedSection[]) => ({ sections, answers: answersIn(sections) })

const placeOf = ({ economy, area }: Pick<PublishedSection, 'economy' | 'area'>): string =>
  `${economy} ${area}`

function sorted(sections: readonly PublishedSection[]): PublishedSection[] {
  const byPlace = bySection(sections)
  return economies.flatMap(({ key: economy }) =>
    focusAreas.flatMap(({ id: area }) => byPlace.get(placeOf({ economy, area })) ?? []),
  )
}

const bySection = oncePer(
  (sections: readonly PublishedSection[]): ReadonlyMap<string, PublishedSection> =>
    new Map(sections.map((section) => [placeOf(section), section])),
)

/** The section of an economy in a list of one cycle, undefined where none is published. */
export function sectionIn(
  sections: readonly PublishedSection[],
  place: Pick<PublishedSection, 'economy' | 'area'>,
): PublishedSection | undefined {
  return bySection(sections).get(placeOf(place))
}
