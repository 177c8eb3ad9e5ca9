/** What stands in the form of an answer, and the answer it makes. */
import { type Answer, answerErrors, type Level } from '../../shared/answer.ts'
import type { Indicator } from '../../shared/framework/types.ts'
import type { FieldError } from '../../shared/problem.ts'
import { fieldErrors } from '../../shared/schema-messages.ts'
import { SentAnswer } from '../../shared/sent-answer.ts'
import { language as spoken, text as t } from '../locales/workspace.ts'
import { isTwoNumbers, typedNumber } from './typed-number.ts'

export interface EvidenceDraft {
  readonly title: string
  readonly url: string
  readonly publisher: string
  readonly date: string
}

/** The texts of the form's fields. `kind` is empty while nothing is chosen. */
export interface Draft {
  readonly kind: '' | 'level' | 'number' | 'not_applicable' | 'not_reported'
  readonly level: Level | ''
  readonly number: string
  readonly year: string
  readonly reason: string
  readonly narrative: string
  readonly language: string
  readonly evidence: readonly EvidenceDraft[]
  readonly agency: string
  readonly instruments: readonly string[]
  readonly interpretation: string
}

export const emptyEvidence: EvidenceDraft = { title: '', url: '', publisher: '', date: '' }

const empty: Draft = {
  kind: '',
  level: '',
  number: '',
  year: '',
  reason: '',
  narrative: '',
  language: spoken,
  evidence: [],
  agency: '',
  instruments: [],
  interpretation: '',
}

/** The form for an answer, or an empty one. */
export function draftOf(answer: Answer | null | undefined): Draft {
  if (!answer) return empty
  const { value, narrative = '', language, evidence, agency = '', instruments, interpretation = '' } = answer
  return {
    ...empty,
    kind: value.kind,
    level: value.kind === 'level' ? value.level : '',
    number: value.kind === 'number' ? String(value.number) : '',
    year: value.kind === 'number' ? String(value.year) : '',
    reason:
      value.kind === 'not_applicable'
        ? value.reason
        : value.kind === 'not_reported'
          ? (value.reason ?? '')
          : '',
    narrative,
    language,
    evidence: evidence.map(({ title, url, publisher = '', date = '' }) => ({ title, url, publisher, date })),
    agency,
    instruments,
    interpretation,
  }
}

export type Reading =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Nothing is chosen yet, so there is nothing to send. */
  | { readonly kind: 'unchosen' }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }

const optional = <K extends string>(key: K, text: string) => (text.trim() === '' ? {} : { [key]: text })

/** Reads the form by the same rules as the API. Fields of errors are those of the answer, such as `/evidence/0/url`. */
export function readDraft(draft: Draft, indicator: Indicator, now: string): Reading {
  if (draft.kind === '') return { kind: 'unchosen' }
  const sources = [...draft.evidence.entries()].filter(([, source]) => Object.values(source).join('').trim())
  const read = SentAnswer.safeParse({
    value: valueIn(draft, indicator),
    language: draft.language,
    evidence: sources.map(([, { title, url, publisher, date }]) => ({
      title,
      url: url.trim(),
      ...optional('publisher', publisher),
      ...optional('date', date),
    })),
    instruments: draft.instruments,
    ...optional('narrative', draft.narrative),
    ...optional('agency', draft.agency),
    ...optional('interpretation', draft.interpretation),
  })
  if (!read.success)
    return {
      kind: 'errors',
      errors: fieldErrors(read.error, t.schema).map(({ field, message }) => ({
        // Empty rows are left out of the answer, so its sources stand elsewhere in the form.
        field: field.replace(/^\/evidence\/(\d+)/, (at, n) => {
          const row = sources[Number(n)]?.[0]
          return row === undefined ? at : `/evidence/${row}`
        }),
        message: field === '/value/number' && isTwoNumbers(draft.number) ? t.answer.twoNumbers : message,
      })),
    }
  const errors = answerErrors(indicator, read.data, now, t.answerRules)
  return errors.length > 0 ? { kind: 'errors', errors } : { kind: 'answer', answer: read.data }
}

function valueIn({ kind, level, number, year, reason }: Draft, indicator: Indicator): unknown {
  switch (kind) {
    case 'number':
      return {
        kind,
        number: typedNumber(number),
        unit: indicator.kind === 'measure' ? indicator.unit : '',
        year: /^\d{4}$/.test(year.trim()) ? Number(year) : undefined,
      }
    case 'level':
      return { kind, level }
    case 'not_reported':
      return { kind, ...optional('reason', reason) }
    default:
      return { kind, reason }
  }
}
