/** How a person wants to be written to. */
import * as z from 'zod/mini'
import { MailLanguage } from './member.ts'

export const Preference = z.strictObject({
  /** Reminders by e-mail. */
  reminders: z.boolean(),
  /** Where it differs from that of the directory. */
  language: z.optional(MailLanguage),
})
export type Preference = z.infer<typeof Preference>

/** That of everybody who said nothing. */
export const usual: Preference = { reminders: true }
