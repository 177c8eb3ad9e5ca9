/** A second look: an analyst's note on a published answer. It stands beside the answer, never instead of it. */
import * as z from 'zod/mini'
import { LanguageTag, WebAddress } from '../answer.ts'
import { type Cycle, dayMs } from '../cycle.ts'
import { text } from '../text.ts'

/** Longest reason, reply or reason for a withdrawal, in characters. */
export const lookMax = 1_000

/** The schema of a look: whoever differs names a reason and a source, whoever cannot verify a reason. */
export const lookOf = <Words extends z.ZodMiniType<string>, Source extends z.ZodMiniType<string>>(
  reason: Words,
  source: Source,
  language: z.ZodMiniType<string>,
) =>
  z.discriminatedUnion('verdict', [
    z.strictObject({
      verdict: z.literal('agrees'),
      reason: z.optional(reason),
      source: z.optional(source),
      language,
    }),
    z.strictObject({ verdict: z.literal('differs'), reason, source, language }),
    z.strictObject({
      verdict: z.literal('not-verifiable'),
      reason,
      source: z.optional(source),
      language,
    }),
  ])

/** `language` is the BCP 47 tag of the language of the reason. */
export const SecondLook = lookOf(text(lookMax), WebAddress, LanguageTag)
export type SecondLook = z.infer<typeof SecondLook>

/** What the economy says to a second look, in its own language. */
export const LookReply = z.strictObject({ text: text(lookMax), language: LanguageTag })
export type LookReply = z.infer<typeof LookReply>

/** The end of the days in which the economy may reply before a look given at `at` is public; ISO 8601 UTC. */
export const replyEnds = (at: string, days: NonNullable<Cycle['secondLookDays']>): string =>
  new Date(Date.parse(at) + days * dayMs).toISOString()
