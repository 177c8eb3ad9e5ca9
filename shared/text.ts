/** Texts that people write: trimmed, bounded, and storable everywhere without loss. */
import * as z from 'zod/mini'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/**
 * Schema of a text of 1 to `max` characters (UTF-16 units).
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

/** Length in UTF-8 bytes. */
export const utf8Length = (value: string): number => new TextEncoder().encode(value).length
