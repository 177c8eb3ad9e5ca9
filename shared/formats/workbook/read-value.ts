/** What a row answers: a level, a number with its year, or one of the two ways out. */
import type { Level } from '../../answer.ts'
import type { MeasureIndicator } from '../../framework/types.ts'
import { readNumber, readText, readYear } from './cell-values.ts'
import type { Column } from './columns.ts'
import type { AnswerRow } from './grid.ts'
import type { RowContext, RowProblems } from './row-problems.ts'
import { answerChoices } from './rows.ts'
import type { AnswerWords } from './words.ts'

type Choice = Level | 'number' | 'not_applicable' | 'not_reported'

const levels = ['full', 'partial', 'pilot', 'none'] as const

/** The value, still to be checked by the schema; undefined where something was wrong, which is then kept. */
export function readValue(row: AnswerRow, context: RowContext, problems: RowProblems): unknown {
  const { indicator, words } = context
  const choices = answerChoices(indicator, words[0])
  const text = readText(row.cell('answer'))
  const filled = (column: Column) => readText(row.cell(column)) !== undefined
  const choice =
    text === undefined
      ? indicator.kind === 'measure' && filled('number')
        ? 'number'
        : undefined
      : choiceOf(text, words)
  if (text === undefined && choice === undefined) {
    problems.add('answer', { code: 'answer-needed', choices })
    return undefined
  }
  if (choice === undefined || !allowed(choice, context)) {
    problems.add('answer', { code: 'choice', choices })
    return undefined
  }
  if (choice !== 'number')
    for (const column of ['number', 'year'] as const)
      if (filled(column)) problems.add(column, { code: 'level-only' })
  switch (choice) {
    case 'number':
      if (filled('reason')) problems.add('reason', { code: 'reason-unused' })
      return indicator.kind === 'measure' ? numberValue(row, indicator, context, problems) : undefined
    case 'not_applicable':
      return { kind: choice, reason: applicableReason(row, context, problems) }
    case 'not_reported':
      return { kind: choice, ...(filled('reason') && { reason: readText(row.cell('reason')) }) }
    default:
      if (filled('reason')) problems.add('reason', { code: 'reason-unused' })
      return { kind: 'level', level: choice }
  }
}

function numberValue(
  row: AnswerRow,
  { unit }: MeasureIndicator,
  { manners, words }: RowContext,
  problems: RowProblems,
): unknown {
  const before = problems.list.length
  const number = problems.take('number', readNumber(row.cell('number'), manners))
  const year = problems.take('year', readYear(row.cell('year')))
  const written = readText(row.cell('unit'))
  if (written !== undefined && !words.some((language) => sameWords(written, language.unit(unit))))
    problems.add('unit', { code: 'unit', unit: words[0].unit(unit) })
  if (problems.list.length === before) {
    if (number === undefined) problems.add('number', { code: 'number-needed' })
    if (year === undefined) problems.add('year', { code: 'year-needed' })
  }
  return { kind: 'number', number, year, unit }
}

/** One of the reasons that the indicator allows, as the framework has it. */
function applicableReason(row: AnswerRow, { indicator, words }: RowContext, problems: RowProblems) {
  const text = readText(row.cell('reason'))
  const reason = indicator.notApplicable.find(
    (allowed) => text !== undefined && words.some((language) => sameWords(text, language.reason(allowed))),
  )
  if (reason === undefined)
    problems.add('reason', { code: 'reason-needed', choices: indicator.notApplicable.map(words[0].reason) })
  return reason
}

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').toLowerCase() === b.toLowerCase()

/** What a word in the column `answer` means, in any of the languages. */
function choiceOf(text: string, languages: readonly AnswerWords[]): Choice | undefined {
  for (const words of languages) {
    const level = levels.find((name) => sameWords(text, words.levels[name]))
    if (level !== undefined) return level
    if (sameWords(text, words.number)) return 'number'
    if (sameWords(text, words.notApplicable)) return 'not_applicable'
    if (sameWords(text, words.notReported)) return 'not_reported'
  }
  return undefined
}

function allowed(choice: Choice, { indicator }: RowContext): boolean {
  if (choice === 'not_reported') return true
  if (choice === 'not_applicable') return indicator.notApplicable.length > 0
  return (choice === 'number') === (indicator.kind === 'measure')
}
