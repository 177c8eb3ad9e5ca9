/** One answer of an economy to one indicator, and what makes it wrong. */
import * as z from 'zod/mini'
import { instrumentOf } from './framework/index.ts'
import type { Indicator } from './framework/types.ts'
import type { FieldError } from './problem.ts'
import { text } from './text.ts'

/** Longest narrative, in characters (UTF-16 units, as the page counts them). */
export const narrativeMax = 4_000

export const Level = z.enum(['full', 'partial', 'pilot', 'none'])
export type Level = z.infer<typeof Level>

const year = z.int().check(z.minimum(1980), z.maximum(2100))

export const AnswerValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: Level }),
  /** `year` is the year the number is of; the unit is repeated so that a change of unit cannot pass unseen. */
  z.strictObject({ kind: z.literal('number'), number: z.number(), unit: text(80), year }),
  z.strictObject({ kind: z.literal('not_applicable'), reason: text(300) }),
  /** Prefers not to report; the reason is never public. */
  z.strictObject({ kind: z.literal('not_reported'), reason: z.optional(text(500)) }),
])
export type AnswerValue = z.infer<typeof AnswerValue>

export const WebAddress = z
  .string()
  .check(z.maxLength(1_000), z.refine(isWebAddress, { params: { rule: 'web-address' } }))

/** BCP 47. */
export const LanguageTag = z
  .string()
  .check(
    z.refine((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag), { params: { rule: 'language-tag' } }),
  )

export const Evidence = z.strictObject({
  title: text(200),
  url: WebAddress,
  publisher: z.optional(text(120)),
  date: z.optional(z.iso.date()),
})
export type Evidence = z.infer<typeof Evidence>

export const Answer = z.strictObject({
  value: AnswerValue,
  narrative: z.optional(text(narrativeMax)),
  /** BCP 47 tag of the language in which the texts of this answer are written. */
  language: LanguageTag,
  evidence: z.array(Evidence).check(z.maxLength(10)),
  /** The responsible agency, as the economy names it. */
  agency: z.optional(text(160)),
  /** Ids of the register's instruments that this implements. */
  instruments: z.array(z.string()).check(z.maxLength(14)),
  /** How the domestic legal tradition reads this indicator. */
  interpretation: z.optional(text(1_000)),
})
export type Answer = z.infer<typeof Answer>

function isWebAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined
  return url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === ''
}

/** What would be right in an answer to a very indicator; a language gives all sentences. */
export interface AnswerTexts {
  level(indicator: string): string
  number(indicator: string, unit: string): string
  unit(indicator: string, unit: string): string
  /** `max` is null where there is none. */
  bounds(min: number, max: number | null, unit: string): string
  readonly future: string
  appliesToAll(indicator: string): string
  reasons(indicator: string, reasons: readonly string[]): string
  instrument(id: string): string
}

export const english: AnswerTexts = {
  level: (indicator) => `Indicator ${indicator} takes a level of implementation`,
  number: (indicator, unit) => `Indicator ${indicator} takes a number (${unit})`,
  unit: (indicator, unit) => `The unit of ${indicator} is "${unit}"`,
  bounds: (min, max, unit) =>
    max === null
      ? `Give a number of at least ${min} (${unit})`
      : `Give a number from ${min} to ${max} (${unit})`,
  future: 'The year lies in the future; report what was observed',
  appliesToAll: (indicator) =>
    `Indicator ${indicator} applies to every economy; answer "Not implemented" or "Prefer not to report"`,
  reasons: (indicator, reasons) => `Give one of the reasons that ${indicator} allows: ${reasons.join('; ')}`,
  instrument: (id) => `The register has no instrument "${id}"`,
}

/**
 * What is wrong with a well-formed answer to this very indicator: kind, unit, bounds, reason, instruments.
 * `now` (ISO 8601 UTC) bounds the year of a number. Empty if nothing is.
 */
export function answerErrors(
  indicator: Indicator,
  answer: Answer,
  now: string,
  texts: AnswerTexts = english,
): FieldError[] {
  return [
    ...valueErrors(indicator, answer.value, now, texts),
    ...answer.instruments.flatMap((id, i) =>
      instrumentOf(id) ? [] : [{ field: `/instruments/${i}`, message: texts.instrument(id) }],
    ),
  ]
}

function valueErrors(
  indicator: Indicator,
  value: AnswerValue,
  now: string,
  texts: AnswerTexts,
): FieldError[] {
  const { id } = indicator
  if (value.kind === 'not_reported') return []
  if (value.kind === 'not_applicable') return reasonErrors(indicator, value.reason, texts)
  if (indicator.kind === 'policy')
    return value.kind === 'level' ? [] : [{ field: '/value/kind', message: texts.level(id) }]
  const { unit, min, max } = indicator
  if (value.kind === 'level') return [{ field: '/value/kind', message: texts.number(id, unit) }]
  const errors: FieldError[] = []
  if (value.unit !== unit) errors.push({ field: '/value/unit', message: texts.unit(id, unit) })
  if (value.number < min || (max !== null && value.number > max))
    errors.push({ field: '/value/number', message: texts.bounds(min, max, unit) })
  if (value.year > Number(now.slice(0, 4))) errors.push({ field: '/value/year', message: texts.future })
  return errors
}

function reasonErrors({ id, notApplicable }: Indicator, reason: string, texts: AnswerTexts): FieldError[] {
  if (notApplicable.includes(reason)) return []
  const message = notApplicable.length === 0 ? texts.appliesToAll(id) : texts.reasons(id, notApplicable)
  return [{ field: '/value/reason', message }]
}
