/** Texts that people write: trimmed, bounded, and storable everywhere without loss. */
import * as z from 'zod/mini'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
/** Second controls, noncharacters, and the marks that turn the reading direction of what follows. */
const unprintable = /[\u0080-\u009f\u202d\u202e\p{Noncharacter_Code_Point}]/u
/** A letter, digit or sign that shows; the Hangul fillers are letters that do not. */
const visible = /(?![\u115f\u1160\u3164\uffa0\u2800])[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * Schema of a text of 1 to `max` characters (UTF-16 units), as it is stored.
 * Lone surrogates are refused because UTF-8 cannot hold them, and the event's hash would not verify;
 * control characters because spreadsheets and XML cannot.
 */
export const text = (max: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(max),
    z.refine((value) => value.isWellFormed() && !control.test(value), { params: { rule: 'printable' } }),
  )

/** What a new text must keep beyond the form of stored ones; undefined if it keeps it. */
export function textRule(value: string): 'printable' | 'visible' | undefined {
  if (unprintable.test(value)) return 'printable'
  return visible.test(value) ? undefined : 'visible'
}

/** What a name, an office or a title must keep beside that: it stands in subjects of messages and in cells of tables. */
export const lineRule = (value: string): 'one-line' | undefined =>
  /[\t\n\r\u0085\u2028\u2029]/.test(value) ? 'one-line' : undefined

/** Schema of a text that somebody sends. */
export const sentText = (max: number) =>
  text(max).check(({ value, issues }) => {
    const rule = textRule(value)
    if (rule) issues.push({ code: 'custom', params: { rule }, input: value })
  })

/** Schema of a text of one line that somebody sends. */
export const sentLine = (max: number) =>
  sentText(max).check(z.refine((value) => lineRule(value) === undefined, { params: { rule: 'one-line' } }))

/** Length in UTF-8 bytes. */
export const utf8Length = (value: string): number => new TextEncoder().encode(value).length
