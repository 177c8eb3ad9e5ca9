/**
 * An answer as somebody sends it. What is stored once stays readable for ever, so the rules that came later stand
 * here, beside the shape of stored answers and not in it.
 */
import * as z from 'zod/mini'
import { Answer, type AnswerValue, type Evidence, LanguageTag } from './answer.ts'
import type { Rule } from './schema-messages.ts'
import { lineRule, textRule } from './text.ts'

/** Longest address, in characters, as it is stored. */
const urlMax = 1_000
const languageMax = 35

type Path = readonly (string | number)[]
type Found = { readonly path: Path; readonly rule: Rule }

/** A new answer; addresses come out in their canonical form. */
export const SentAnswer = Answer.check(
  ({ value, issues }) => {
    const named = new Set(issues.map(({ path = [] }) => path.join()))
    for (const { path, rule } of broken(value))
      if (!named.has(path.join()))
        issues.push({ code: 'custom', path: [...path], params: { rule }, input: value })
    value.evidence.forEach(({ url }, i) => {
      const { length } = canonicalAddress(url) ?? ''
      if (length > urlMax)
        issues.push({
          code: 'too_big',
          origin: 'string',
          maximum: urlMax,
          path: ['evidence', i, 'url'],
          input: canonicalAddress(url),
        })
    })
  },
  z.overwrite((answer) => ({
    ...answer,
    evidence: answer.evidence.map((source) => ({
      ...source,
      url: canonicalAddress(source.url) ?? source.url,
    })),
  })),
)

function broken({ value, language, evidence, instruments, ...texts }: Answer): Found[] {
  return [
    ...valueRules(value),
    ...textRules(texts, []),
    ...(isLanguage(language) ? [] : [{ path: ['language'], rule: 'language-tag' } as const]),
    ...evidence.flatMap(sourceRules),
    ...twice(evidence.map(({ url }) => canonicalAddress(url) ?? url)).map(
      (i) => ({ path: ['evidence', i, 'url'], rule: 'twice' }) as const,
    ),
    ...twice(instruments).map((i) => ({ path: ['instruments', i], rule: 'twice' }) as const),
  ]
}

function valueRules({ kind, ...fields }: AnswerValue): Found[] {
  const wrong = 'number' in fields && !isPlainNumber(fields.number)
  return [
    ...(wrong ? [{ path: ['value', 'number'], rule: 'plain-number' } as const] : []),
    ...(kind === 'level' ? [] : textRules(fields, ['value'])),
  ]
}

function sourceRules({ url, date, ...texts }: Evidence, i: number): Found[] {
  const at = ['evidence', i]
  return [
    ...textRules(texts, at),
    ...(canonicalAddress(url) === undefined ? [{ path: [...at, 'url'], rule: 'web-address' } as const] : []),
    ...(date !== undefined && (date < '1900' || date > '2100')
      ? [{ path: [...at, 'date'], rule: 'evidence-date' } as const]
      : []),
  ]
}

/** The texts of one line. */
const lines: ReadonlySet<string> = new Set(['title', 'publisher', 'agency'])

const textRules = (fields: Readonly<Record<string, unknown>>, at: Path): Found[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value !== 'string') return []
    const rule = textRule(value) ?? (lines.has(name) ? lineRule(value) : undefined)
    return rule ? [{ path: [...at, name], rule }] : []
  })

/** What the table, a spreadsheet and a reader can keep. */
const isPlainNumber = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= 1e-9 && Math.abs(value) <= Number.MAX_SAFE_INTEGER)

/** The address as a browser would open it; undefined for what is no plain address of the web. */
export function canonicalAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\\p{C}]/u.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.username === '' && url.password === '' ? url.href : undefined
}

// Made at the first answer: a cold start should not wait for it.
let languageNames: Intl.DisplayNames | undefined

function isLanguage(tag: string): boolean {
  if (tag.length > languageMax) return false
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  try {
    return languageNames.of(new Intl.Locale(tag).language) !== undefined
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

export const SentLanguage = LanguageTag.check(z.refine(isLanguage, { params: { rule: 'language-tag' } }))

/** The positions of what stands in the list before. */
const twice = (list: readonly string[]): number[] =>
  list.flatMap((entry, i) => (list.indexOf(entry) < i ? [i] : []))
