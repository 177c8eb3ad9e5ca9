/** What this device keeps, as a file: for an answer that came too late, or a page that cannot be reached any more. */
import type { Answer } from '../../shared/answer.ts'
import { instant, text as t } from '../locales/workspace.ts'
import type { Place } from './device.ts'
import type { KeptDraft } from './drafts.ts'
import { economyName, indicatorName, reasonName, unitName } from './names.ts'
import type { Waiting } from './outbox.ts'

const placeOf = ({ cycle, economy, indicator }: Place) => ({ cycle, economy, indicator })

/** JSON with everything, so that it can be brought back by hand. */
export const asFile = (waiting: readonly Waiting[], drafts: readonly KeptDraft[]): string =>
  JSON.stringify(
    {
      answers: waiting.map((entry) => ({
        ...placeOf(entry),
        typedAt: entry.typedAt,
        action: entry.action,
        answer: entry.answer,
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
    ...waiting.map((entry) => [heading(entry, entry.typedAt), ...lines(entry.answer)]),
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

const heading = ({ cycle, economy, indicator }: Place, typedAt: string): string =>
  `${economyName(economy)}, ${cycle}, ${indicator} ${indicatorName(indicator)} (${instant(typedAt)})`

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
