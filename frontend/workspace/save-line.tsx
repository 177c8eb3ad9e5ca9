/** Where the saving of the whole report stands; stays in view. */
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { text as t } from '../locales/workspace.ts'
import { waitingWords } from './answer-save.tsx'
import { changeAddress } from './change-place.ts'
import { thingCount } from './device.ts'
import { useWork } from './work.ts'

export function SaveLine({ report, area }: { report: ReportView; area: FocusAreaId }) {
  const { drafts, outbox } = useWork()
  const isHere = (of: { cycle: string; economy: string }): boolean =>
    of.cycle === report.cycle && of.economy === report.economy
  const here = outbox.waiting.value.filter(isHere)
  const waiting = thingCount(here.filter((entry) => !entry.held))
  const undecided = here.filter((entry) => entry.held)
  const [first] = undecided
  const typed = drafts.all.value.filter(isHere).length
  const stored = [...Object.values(report.answers), ...Object.values(report.support)]
  const last = stored.reduce<string | undefined>(
    (at, change) => (at === undefined || change.at > at ? change.at : at),
    undefined,
  )
  const words = [
    waiting > 0 && waitingWords(outbox),
    waiting > 0 && t.kept.waiting(waiting),
    typed > 0 && t.kept.typed(typed),
  ].filter(Boolean)
  const decide = first && <a href={changeAddress(first, area)}>{t.kept.heldShort(thingCount(undecided))}</a>
  return (
    <p class="save-line" role="status">
      {decide}
      {decide && words.length > 0 && ' · '}
      {words.join(' · ')}
      {!decide && words.length === 0 && (last ? t.answer.save.saved(last) : t.kept.autosave)}
    </p>
  )
}
