/** Who in an economy looks after which section. An assignment informs; it allows and forbids nothing. */
import * as z from 'zod/mini'
import { Subject } from './actor.ts'
import { CycleId } from './cycle.ts'
import { EconomyKey } from './economies.ts'
import { type FocusAreaId, focusAreaIds } from './framework/types.ts'
import type { Member } from './member.ts'
import { Problem } from './problem.ts'

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

/**
 * The sections as sent, with everybody named once in each, and none that are empty. Whoever had a section and left the
 * team has it no more; anybody else who is not in the team is refused with an `unknown-member` problem.
 */
export function among(
  members: readonly Pick<Member, 'subject'>[],
  sent: Assignments['sections'],
  before: Pick<Assignments, 'sections'>,
): Assignments['sections'] {
  const team = new Set(members.map(({ subject }) => subject))
  const left = (subject: string) => sectionsOf(before, subject).length > 0
  for (const [area, subjects = []] of Object.entries(sent))
    if (subjects.some((subject) => !team.has(subject) && !left(subject)))
      throw new Problem(
        'unknown-member',
        `Section ${area} was to be looked after by somebody who is no member of the economy’s team. Nothing was changed; invite them first.`,
      )
  return mapped(sent, (subjects) => subjects.filter((subject) => team.has(subject)))
}

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
