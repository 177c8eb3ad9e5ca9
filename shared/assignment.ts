/** Who in an economy looks after which section. An assignment informs; it allows and forbids nothing. */
import * as z from 'zod/mini'
import { Subject } from './actor.ts'
import { CycleId } from './cycle.ts'
import { EconomyKey } from './economies.ts'
import { type FocusAreaId, focusAreaIds } from './framework/types.ts'

const sections = z.partialRecord(z.enum(focusAreaIds), z.array(Subject).check(z.maxLength(20)))

/** What a focal point sends. */
export const SentAssignments = z.strictObject({ sections })

export const Assignments = z.object({
  cycle: CycleId,
  economy: EconomyKey,
  sections,
  /** Counts the changes; the ETag. 0 where nothing was ever assigned. */
  revision: z.int().check(z.minimum(0)),
})
export type Assignments = z.infer<typeof Assignments>

/** The sections that a person looks after, in the framework's order. */
export const sectionsOf = ({ sections }: Pick<Assignments, 'sections'>, subject: string): FocusAreaId[] =>
  focusAreaIds.filter((area) => sections[area]?.includes(subject))

/** The assignments with everybody named once in a section, and none that are empty. */
export const tidied = (given: Assignments['sections']): Assignments['sections'] =>
  mapped(given, (subjects) => subjects)

/** The next revision, in which `to` has what `from` had; without `to` nobody has it. Undefined where `from` has nothing. */
export function handedOver(before: Assignments, from: string, to?: string): Assignments | undefined {
  if (sectionsOf(before, from).length === 0) return undefined
  const sections = mapped(before.sections, (subjects) =>
    subjects.flatMap((subject) => (subject === from ? (to ?? []) : subject)),
  )
  return { ...before, sections, revision: before.revision + 1 }
}

const mapped = (
  sections: Assignments['sections'],
  change: (subjects: readonly string[]) => readonly string[],
): Assignments['sections'] =>
  Object.fromEntries(
    focusAreaIds
      .map((area) => [area, [...new Set(change(sections[area] ?? []))]] as const)
      .filter(([, subjects]) => subjects.length > 0),
  )
