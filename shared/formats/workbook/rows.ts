/** The rows of a template: one for each indicator, filled with the answer that stands. */
import type { Answer, AnswerValue } from '../../answer.ts'
import type { EconomyKey } from '../../economies.ts'
import { framework, indicators, instrumentOf } from '../../framework/index.ts'
import type { Indicator } from '../../framework/types.ts'
import type { AnswerState } from '../../report/state.ts'
import { type Column, columnsFor, evidenceColumn, evidenceFields, evidenceSlotsOffered } from './columns.ts'
import { fingerprintOf, formatVersion, keyText } from './key.ts'
import type { AnswerWords, WorkbookWords } from './words.ts'

/** What a template is of. */
export interface TemplateOptions {
  readonly cycle: string
  readonly economy: EconomyKey
  readonly demonstration: boolean
  readonly answers: Readonly<Record<string, AnswerState>>
  readonly words: WorkbookWords
}

export interface TemplateRow {
  readonly indicator: Indicator
  readonly cells: Readonly<Partial<Record<Column, string | number>>>
}

export interface TemplateRows {
  readonly columns: readonly Column[]
  readonly rows: readonly TemplateRow[]
}

/** Names of several instruments stand in one cell, parted by this. */
export const instrumentSeparator = '; '

export async function templateRows(options: TemplateOptions): Promise<TemplateRows> {
  const { cycle, economy, answers } = options
  const longest = Math.max(
    evidenceSlotsOffered,
    ...indicators.map(({ id }) => answers[id]?.answer?.evidence.length ?? 0),
  )
  const rows = await Promise.all(
    indicators.map(async (indicator) => {
      const state = answers[indicator.id]
      const answer = state?.answer ?? null
      const key = keyText({
        format: formatVersion,
        framework: framework.version,
        cycle,
        economy,
        indicator: indicator.id,
        base: state?.id ?? null,
        fingerprint: await fingerprintOf(answer),
      })
      return { indicator, cells: { key, ...asked(indicator, options), ...answered(answer, options.words) } }
    }),
  )
  return { columns: columnsFor(longest), rows }
}

/** What the file is, in one line: its economy and cycle stand in the key. */
export const noticeOf = ({
  words,
  demonstration,
}: Pick<TemplateOptions, 'words' | 'demonstration'>): string =>
  demonstration ? `${words.demonstration}. ${words.notice}.` : `${words.notice}.`

export const titleOf = ({ words, economy, cycle }: TemplateOptions): string => words.title(economy, cycle)

function asked(indicator: Indicator, options: TemplateOptions) {
  const { words } = options
  return {
    focus_area: `${indicator.area} ${words.area(indicator.area)}`,
    indicator: indicator.id,
    question: words.question(indicator.id),
    guidance: words.guidance(indicator.id),
    unit: indicator.kind === 'measure' ? words.unit(indicator.unit) : '',
    notice: noticeOf(options),
  }
}

function answered(answer: Answer | null, words: AnswerWords): TemplateRow['cells'] {
  if (!answer) return {}
  const { value, narrative, language, agency, instruments, interpretation, evidence } = answer
  const sources = evidence.flatMap((source, i) =>
    evidenceFields.map((field) => [evidenceColumn(i + 1, field), source[field] ?? ''] as const),
  )
  return {
    ...valueCells(value, words),
    language,
    instruments: instruments.map((id) => instrumentOf(id)?.name ?? id).join(instrumentSeparator),
    narrative: narrative ?? '',
    agency: agency ?? '',
    interpretation: interpretation ?? '',
    ...Object.fromEntries(sources),
  }
}

function valueCells(value: AnswerValue, words: AnswerWords): TemplateRow['cells'] {
  switch (value.kind) {
    case 'level':
      return { answer: words.levels[value.level] }
    case 'number':
      return { answer: words.number, number: value.number, year: value.year }
    case 'not_applicable':
      return { answer: words.notApplicable, reason: words.reason(value.reason) }
    case 'not_reported':
      return { answer: words.notReported, reason: value.reason ?? '' }
  }
}

const levels = ['full', 'partial', 'pilot', 'none'] as const

/** What may stand in the column `answer` of an indicator, in the order of the drop-down. */
export function answerChoices(indicator: Indicator, words: AnswerWords): readonly string[] {
  return [
    ...(indicator.kind === 'policy' ? levels.map((level) => words.levels[level]) : [words.number]),
    ...(indicator.notApplicable.length > 0 ? [words.notApplicable] : []),
    words.notReported,
  ]
}
