/** A measured series is a shelf of vintages: one import makes one immutable vintage. */
import * as z from 'zod/mini'
import { dayMs } from './cycle.ts'
import { EconomyKey } from './economies.ts'
import { text } from './text.ts'

/** SDMX CL_OBS_STATUS codes that a stored observation of a series may carry. */
export const SeriesStatus = z.enum(['A', 'B', 'D', 'E', 'F', 'P', 'U'])
export type SeriesStatus = z.infer<typeof SeriesStatus>

/** SHA-256 in hexadecimal. */
const Sha256 = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/, 'Give the SHA-256 of the file, in 64 hexadecimal digits'))

/** One value: economy, year, value in the unit of the series, status, and the line of the file it stood on. */
export const SeriesObservation = z.strictObject({
  economy: EconomyKey,
  year: z.int().check(z.minimum(1800), z.maximum(2200)),
  value: z.number(),
  status: SeriesStatus,
  line: z.int().check(z.minimum(1)),
  /** Hash of that file, where it is an earlier one than the vintage's, whose message left the value alone. */
  file: z.optional(Sha256),
})
export type SeriesObservation = z.infer<typeof SeriesObservation>

/** The first and last day on which figures can have been published, as YYYY-MM-DD. Tomorrow is today elsewhere. */
export const vintageDays = (today: string): { readonly first: string; readonly last: string } => ({
  first: '1990-01-01',
  last: new Date(Date.parse(today) + dayMs).toISOString().slice(0, 10),
})

/** Whether figures can have been published on a day, both as YYYY-MM-DD. */
export function mayBeVintage(day: string, today: string): boolean {
  const { first, last } = vintageDays(today)
  return day >= first && day <= last
}

/** What an importer reads from a file, before anybody has stored it. */
export const SeriesFile = z.strictObject({
  series: z.string(),
  /** Date of publication, YYYY-MM-DD. */
  vintage: z.iso.date(),
  /** `file`: the file states it; `given`: the importer was told; `assumed`: the day of import, for want of better. */
  vintageBasis: z.enum(['file', 'given', 'assumed']),
  fileName: text(200),
  /** SHA-256 of the file's bytes, hexadecimal. */
  fileHash: Sha256,
  /** Content hash of the vintage that the file's message changes; it has to be the one that counts. */
  base: z.optional(Sha256),
  /** Names of the earlier files in which values stood, by their hash. */
  earlierFiles: z.optional(z.record(Sha256, text(200))),
  /** Sorted by economy (APEC order), then year; no pair twice. */
  observations: z.array(SeriesObservation).check(z.minLength(1), z.maxLength(20_000)),
})
export type SeriesFile = z.infer<typeof SeriesFile>

/** A vintage as it stands on the shelf. */
export const Vintage = z.extend(SeriesFile, {
  fileName: z.string(),
  /** SHA-256 of the canonical JSON of `series` and `observations` without lines: the same figures, the same hash. */
  contentHash: z.string(),
  importedAt: z.iso.datetime(),
  importedBy: z.string(),
})
export type Vintage = z.infer<typeof Vintage>

/** What a release says of a vintage: all but who imported it and when. */
export type ReleasedVintage = Omit<Vintage, 'importedAt' | 'importedBy'>

/** Takes figures that should not have been imported off what counts; the vintage itself stays on the shelf. */
export const Withdrawal = z.object({
  series: z.string(),
  /** Of the figures that count no more. */
  contentHash: z.string(),
  /** Public. */
  reason: text(500),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Withdrawal = z.infer<typeof Withdrawal>

/** Everything that stands on the shelf of one series, oldest first. */
export interface Shelf {
  readonly vintages: readonly Vintage[]
  readonly withdrawals: readonly Withdrawal[]
}
