/** Why the answers of a section cannot change now. */
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import { text as b } from '../../locales/workbook.ts'
import { text as t } from '../../locales/workspace.ts'
import { closedNote } from '../closed-note.ts'
import type { Current } from './page.tsx'

/** The reason in words; undefined where they can. */
export function lockedWhy({ cycle, report }: Current, area: FocusAreaId): string | undefined {
  const { status } = report.sections[area]
  if (status !== 'draft' && status !== 'returned') return b.changes.locked(area, t.statuses[status])
  return closedNote(cycle, report, area)
}
