/** What is typed in a brief and not saved, kept on this device at every change, by person and brief. */
import * as z from 'zod/mini'
import type { BriefContent } from '../../../shared/brief/brief.ts'

/** As it is typed, which need not be valid yet; of its form only that is sure which the editor needs. */
const Kept = z.object({
  /** The version that it was typed over. */
  revision: z.int(),
  content: z.object({
    title: z.string(),
    language: z.enum(['en', 'es']),
    release: z.int(),
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('text'), heading: z.optional(z.string()), text: z.string() }),
        z.object({
          kind: z.literal('table'),
          caption: z.optional(z.string()),
          economies: z.array(z.string()),
          indicators: z.array(z.string()),
          cycles: z.array(z.string()),
        }),
        z.object({
          kind: z.literal('chart'),
          caption: z.optional(z.string()),
          of: z.string(),
          economies: z.array(z.string()),
        }),
      ]),
    ),
  }),
})

export interface KeptBrief {
  readonly revision: number
  readonly content: BriefContent
}

const keyOf = (subject: string, brief: string): string => `brief ${JSON.stringify([subject, brief])}`

/** Undefined where nothing is kept that this version of the page can read. */
export function keptBrief(subject: string, brief: string): KeptBrief | undefined {
  try {
    const read = Kept.safeParse(JSON.parse(localStorage.getItem(keyOf(subject, brief)) ?? 'null'))
    return read.success ? (read.data as KeptBrief) : undefined
  } catch (error) {
    console.warn(`This browser keeps no briefs: ${(error as Error).message}`)
    return undefined
  }
}

/** Keeps it, or forgets it where there is nothing to keep; false where there is no room. */
export function keepBrief(subject: string, brief: string, kept: KeptBrief | undefined): boolean {
  try {
    if (kept) localStorage.setItem(keyOf(subject, brief), JSON.stringify(kept))
    else localStorage.removeItem(keyOf(subject, brief))
    return true
  } catch (error) {
    console.warn(`This browser keeps no briefs: ${(error as Error).message}`)
    return false
  }
}
