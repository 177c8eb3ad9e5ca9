/** Who looks after the sections of a report, in words. */
import { isOf } from '../../shared/actor.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import { text as t } from '../locales/workspace.ts'
import { useLoaded } from './loading.tsx'
import { loadAssignments, loadTeams, names } from './team.ts'
import { useWork } from './work.ts'

const m = t.members

/**
 * The words for a section of a report of one's own economy; undefined where nobody looks after it, and until that is
 * known. A report can be worked on without it, so it holds nothing up and says nothing when it fails.
 */
export function useAssigned(cycle: string, economy: EconomyKey): (area: FocusAreaId) => string | undefined {
  const { actor } = useWork()
  const loaded = useLoaded(async () => {
    if (!isOf(actor, economy)) return undefined
    const { sections } = await loadAssignments(cycle, economy)
    // Names are asked for where there are any to tell.
    if (Object.keys(sections).length > 0 && names.peek().size === 0) await loadTeams()
    return sections
  }, [cycle, economy])
  return (area) => {
    const subjects = loaded.value?.[area]
    if (!subjects) return undefined
    const nameOf = (subject: string) =>
      subject === actor.subject ? m.you : (names.value.get(subject) ?? m.unknown)
    return m.lookedAfter(subjects.map(nameOf).join('; '))
  }
}
