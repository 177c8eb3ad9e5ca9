/** What this device keeps, as a file: for an answer that came too late, or a page that cannot be reached any more. */
import type { Answer } from '../../shared/answer.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { changePlace } from './change-place.ts'
import type { Place } from './device.ts'
import type { KeptDraft } from './drafts.ts'
import { economyName, reasonName, unitName } from './names.ts'
import type { Change, Waiting } from './outbox.ts'

const placeOf = ({ cycle, economy, indicator }: Place) => ({ cycle, economy, indicator })

/** What a change says, without what only this device needs. */
function changeOf(entry: Waiting) {
  const { cycle, economy, action } = entry
  const at = { cycle, economy }
  switch (entry.action) {
    case 'support':
      return { ...at, area: entry.area, action, support: entry.support }
    case 'comment':
      return { ...at, indicator: entry.indicator, action, text: entry.text }
    case 'resolve':
      return { ...at, indicator: entry.indicator, action, comment: entry.comment }
    default:
      return { ...at, indicator: entry.indicator, action, answer: entry.answer }
  }
}

/** JSON with everything, so that it can be brought back by hand. */
export const asFile = (waiting: readonly Waiting[], drafts: readonly KeptDraft[]): string =>
  JSON.stringify(
    {
      changes: waiting.map((entry) => ({
        ...changeOf(entry),
        typedAt: entry.typedAt,
        ...(entry.held?.kind === 'refused' && { refused: entry.held.message }),
      })),
      unfinished: drafts.map((entry) => ({ ...placeOf(entry), typedAt: entry.typedAt, typed: entry.draft })),
    },
    null,
    2,
  )

/** The words alone, for a person to read or to copy from. */
export const asText = (waiting: readonly Waiting[], drafts: readonly KeptDraft[]): string =>
  [
    ...waiting.map((entry) => [heading(entry, entry.typedAt), ...said(entry)]),
    ...drafts.map((entry) => [
      heading(entry, entry.typedAt),
      t.kept.unfinished,
      entry.draft.level && t.levels[entry.draft.level],
      entry.draft.number,
      entry.draft.narrative,
      ...entry.draft.evidence.map(({ title, url }) => `${title} ${url}`),
      entry.draft.agency,
      entry.draft.interpretation,
    ]),
  ]
    .map((part) => part.filter(Boolean).join('\n'))
    .join('\n\n')

function heading(entry: Place | Change, typedAt: string): string {
  const { number, name, part } = changePlace(entry)
  const what = [`${number} ${name}`, part].filter(Boolean).join(', ')
  return `${economyName(entry.economy)}, ${entry.cycle}, ${what} (${instant(typedAt)})`
}

function said(entry: Waiting): (string | undefined)[] {
  switch (entry.action) {
    case 'support': {
      const { seeks, shares, seeksNote, sharesNote } = entry.support
      return [seeks ? t.support.seeks : '', seeksNote, shares ? t.support.shares : '', sharesNote]
    }
    case 'comment':
      return [entry.text]
    case 'resolve':
      return [t.comments.resolve]
    default:
      return lines(entry.answer)
  }
}

function lines(answer: Answer | null): (string | undefined)[] {
  if (!answer) return [t.answer.conflict.cleared]
  const { value, narrative, evidence, agency, interpretation } = answer
  const said = {
    level: () => ('level' in value ? t.levels[value.level] : ''),
    number: () => ('number' in value ? `${value.number} ${unitName(value.unit)}, ${value.year}` : ''),
    not_applicable: () =>
      `${t.answer.notApplicable}: ${'reason' in value ? reasonName(value.reason ?? '') : ''}`,
    not_reported: () => t.answer.notReported,
  }[value.kind]()
  return [said, narrative, ...evidence.map(({ title, url }) => `${title} ${url}`), agency, interpretation]
}
