/** A whole section at once: last cycle's answers to all open questions, and the confirmation of what was carried. */
import { indicatorsIn } from '../../shared/framework/index.ts'
import { countedAnswer } from '../../shared/report/state.ts'
import { text as t } from '../locales/workspace.ts'
import type { AnswerChange } from './outbox.ts'
import type { SectionProps } from './section.tsx'
import { shownAnswer } from './shown.ts'
import { useWork } from './work.ts'

export function CarryForward({ report, last, area }: SectionProps) {
  const { drafts, outbox } = useWork()
  const { cycle, economy } = report
  const asked = indicatorsIn(area).map(({ id }) => ({
    place: { cycle, economy, indicator: id },
    shown: shownAnswer(report, id, outbox.waiting.value),
    before: last?.report.sections[area].section?.withheld[id]
      ? null
      : countedAnswer(last?.report.answers[id]),
  }))
  const begun = new Set(drafts.all.value.map(({ indicator }) => indicator))
  const open = asked.filter(
    ({ shown, before, place }) => before && !shown.answer && !begun.has(place.indicator),
  )
  const carried = asked.filter(({ shown }) => shown.carried?.confirmed === false)
  const each = async (
    list: typeof asked,
    change: (item: (typeof asked)[number]) => Pick<AnswerChange, 'action' | 'answer'>,
  ): Promise<void> => {
    for (const item of list)
      await outbox.add({ ...item.place, id: crypto.randomUUID(), base: item.shown.id, ...change(item) })
  }
  if (open.length < 2 && carried.length < 2) return null
  return (
    <p class="row">
      {last && open.length > 1 && (
        <button
          type="button"
          onClick={() => each(open, ({ before }) => ({ action: 'carry', answer: before }))}
        >
          {t.carry.all(open.length, last.cycle)}
        </button>
      )}
      {carried.length > 1 && (
        <button
          type="button"
          onClick={() => each(carried, ({ shown }) => ({ action: 'confirm', answer: shown.answer }))}
        >
          {t.carry.confirm(carried.length)}
        </button>
      )}
    </p>
  )
}
