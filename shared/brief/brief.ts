/** A brief: an analyst's text with tables and charts, all of one release. */
import * as z from 'zod/mini'
import { Subject } from '../actor.ts'
import { CycleId } from '../cycle.ts'
import { EconomyKey } from '../economies.ts'
import { focusAreaOf, indicatorOf } from '../framework/index.ts'
import { EventId, IndicatorId, SentId } from '../report/event.ts'
import { sentLine, sentText, text } from '../text.ts'

/** The name of a brief in its address; it lasts as long as the brief. */
export const BriefId = z
  .string()
  .check(
    z.maxLength(60),
    z.regex(/^[a-z0-9]{2,}(-[a-z0-9]+)*$/, 'Name a brief in small letters, digits and hyphens'),
  )
export type BriefId = z.infer<typeof BriefId>

const caption = { caption: z.optional(sentLine(300)) }

/** Each once. */
const several = <S extends z.ZodMiniType<string, string>>(one: S, max: number) =>
  z.array(one).check(
    z.minLength(1),
    z.maxLength(max),
    z.refine((all) => new Set(all).size === all.length, { params: { rule: 'twice' } }),
  )

const inFramework = (known: (id: string) => unknown) =>
  z.refine<string>((id) => known(id) !== undefined, { params: { rule: 'in-framework' } })

const TextBlock = z.strictObject({
  kind: z.literal('text'),
  heading: z.optional(sentLine(150)),
  /** Paragraphs, an empty line between two. */
  text: sentText(4_000),
})

const TableBlock = z
  .strictObject({
    kind: z.literal('table'),
    ...caption,
    economies: several(EconomyKey, 21),
    indicators: several(IndicatorId.check(inFramework(indicatorOf)), 59),
    cycles: several(CycleId, 6),
  })
  .check(
    z.refine((block) => columnsOf(block) <= columnsMax, {
      path: ['indicators'],
      params: { rule: 'table-columns' },
    }),
  )

const ChartBlock = z.strictObject({
  kind: z.literal('chart'),
  ...caption,
  /** A focus area, `8`, or an indicator, `8.2`. */
  of: z.string().check(inFramework((id) => focusAreaOf(id) ?? indicatorOf(id))),
  /** Shown before the middle half of all economies. */
  economies: z.array(EconomyKey).check(
    z.maxLength(5),
    z.refine((all) => new Set(all).size === all.length, { params: { rule: 'twice' } }),
  ),
})

export const BriefBlock = z.discriminatedUnion('kind', [TextBlock, TableBlock, ChartBlock])
export type BriefBlock = z.infer<typeof BriefBlock>
export type TableBlock = z.infer<typeof TableBlock>
export type ChartBlock = z.infer<typeof ChartBlock>

/** Columns of figures that still fit a page of paper. */
const columnsMax = 12

interface Chosen {
  readonly economies: readonly string[]
  readonly indicators: readonly string[]
  readonly cycles: readonly string[]
}

/** Whichever there are more of stands in the rows: true where these are the economies. */
export const economiesDown = ({ economies, indicators }: Omit<Chosen, 'cycles'>): boolean =>
  economies.length >= indicators.length

const columnsOf = (chosen: Chosen): number =>
  Math.min(chosen.economies.length, chosen.indicators.length) * chosen.cycles.length

export const blocksMax = 30

export const BriefContent = z.strictObject({
  title: sentLine(150),
  /** Of the analyst's words, which are not translated. */
  language: z.enum(['en', 'es']),
  /** Number of the release that every figure is of. */
  release: z.int().check(z.minimum(1), z.maximum(9_999_999)),
  blocks: z.array(BriefBlock).check(z.maxLength(blocksMax)),
})
export type BriefContent = z.infer<typeof BriefContent>

export const SentBrief = z.strictObject({ id: SentId, content: BriefContent })
export const BriefPublication = z.strictObject({ id: SentId })
export const BriefWithdrawal = z.strictObject({ id: SentId, reason: sentText(500) })

/** What stands at a brief's public address. */
const Public = z.object({
  /** The version that is shown. */
  revision: z.int(),
  /** When it was published. */
  at: z.iso.datetime(),
  /** Set once the brief is withdrawn; its words are then no longer shown. */
  withdrawn: z.optional(z.object({ at: z.iso.datetime(), reason: text(500) })),
})

const facts = {
  brief: BriefId,
  /** Counts the versions from 1; the ETag. */
  revision: z.int().check(z.minimum(1)),
  /** Made by the sender; sending it again changes nothing. */
  id: EventId,
  at: z.iso.datetime(),
  by: Subject,
  change: z.enum(['saved', 'published', 'withdrawn']),
  public: z.optional(Public),
}

/** A version, never changed: what the brief said from `at` on, and what was public of it. */
export const BriefVersion = z.object({ ...facts, content: BriefContent })
export type BriefVersion = z.infer<typeof BriefVersion>

/** A version in the list of versions. */
export const BriefChange = z.pick(BriefVersion, {
  revision: true,
  id: true,
  at: true,
  by: true,
  change: true,
})
export type BriefChange = z.infer<typeof BriefChange>

/** A brief in the list of briefs, as its newest version has it. */
export const BriefHead = z.object({
  ...facts,
  title: z.string(),
  language: BriefContent.shape.language,
  release: z.int(),
})
export type BriefHead = z.infer<typeof BriefHead>

export function headOf({ content, ...version }: BriefVersion): BriefHead {
  const { title, language, release } = content
  return { ...version, title, language, release }
}

/** A published brief, without its blocks; of a withdrawn one, that it was. */
export const PublicBrief = z.object({
  brief: BriefId,
  /** The version of the brief that made it so. */
  revision: z.int(),
  /** When what is shown was published. */
  at: z.iso.datetime(),
  title: z.string(),
  language: BriefContent.shape.language,
  release: z.int(),
  withdrawn: Public.shape.withdrawn,
})
export type PublicBrief = z.infer<typeof PublicBrief>
