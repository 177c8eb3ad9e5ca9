/** What changed between two releases, read from their files: in the publisher and in the browser alike. */
import * as z from 'zod/mini'
import { CycleId } from '../cycle.ts'
import { EconomyKey } from '../economies.ts'
import { FocusAreaId, IndicatorId } from '../report/event.ts'
import type { DataFile, Manifest } from './manifest.ts'
import { observationStatuses } from './release.ts'

const Level = z.enum(['full', 'partial', 'pilot', 'none'])

/** What stood in a place; a figure that was not there is absent. */
const Side = z.object({
  status: z.enum(observationStatuses),
  level: z.optional(Level),
  value: z.optional(z.number()),
  year: z.optional(z.int()),
  vintage: z.optional(z.string()),
})
export type Side = z.infer<typeof Side>

export const changeKinds = ['added', 'changed', 'withheld', 'removed'] as const
export type ChangeKind = (typeof changeKinds)[number]

const Change = z.object({
  kind: z.enum(changeKinds),
  cycle: CycleId,
  economy: EconomyKey,
  indicator: IndicatorId,
  before: z.optional(Side),
  after: z.optional(Side),
})
export type Change = z.infer<typeof Change>

const VintageName = z.object({ series: z.string(), vintage: z.iso.date() })

export const Difference = z.object({
  observations: z.array(Change),
  /** Sections published, or published again. */
  sections: z.array(z.object({ cycle: CycleId, economy: EconomyKey, area: FocusAreaId })),
  vintages: z.object({ added: z.array(VintageName), removed: z.array(VintageName) }),
})
export type Difference = z.infer<typeof Difference>

/** As rows stand in the files; the first releases wrote a cycle as a text. */
const Row = z.object({
  cycle: z.coerce.string(),
  economy: EconomyKey,
  indicator: IndicatorId,
  status: z.enum(observationStatuses),
  level: z.nullable(Level),
  value: z.nullable(z.number()),
  year: z.nullable(z.int()),
  own_value: z.nullable(z.number()),
  own_year: z.nullable(z.int()),
  vintage: z.nullable(z.string()),
})
type Row = z.infer<typeof Row>

const SectionRow = z.object({
  cycle: z.coerce.string(),
  economy: EconomyKey,
  focus_area: FocusAreaId,
  event: z.string(),
})

/**
 * The difference from `before`, or from nothing, to `after`. `read` gives the parsed content of a file; only files
 * that differ are read. Throws where a file is not what a release holds.
 */
export async function differenceOf(
  before: Manifest | undefined,
  after: Manifest,
  read: (file: DataFile) => Promise<unknown>,
): Promise<Difference> {
  const rowsOf = async <T>(
    manifest: Manifest | undefined,
    other: Manifest | undefined,
    table: RegExp,
    schema: z.ZodMiniType<T>,
  ): Promise<T[]> => {
    const same = new Set(other?.files.map(({ sha256 }) => sha256))
    const files = manifest?.files.filter(({ name, sha256 }) => table.test(name) && !same.has(sha256)) ?? []
    const tables = await Promise.all(files.map(async (file) => z.array(schema).parse(await read(file))))
    return tables.flat()
  }
  const observed = /^observations\/[^.]+\.json$/
  const published = /^sections\/[^.]+\.json$/
  const [was, is, oldSections, newSections] = await Promise.all([
    rowsOf(before, after, observed, Row),
    rowsOf(after, before, observed, Row),
    rowsOf(before, after, published, SectionRow),
    rowsOf(after, before, published, SectionRow),
  ])
  const known = new Set(oldSections.map(({ event }) => event))
  return {
    observations: changesOf(was, is),
    sections: newSections
      .filter(({ event }) => !known.has(event))
      .map(({ cycle, economy, focus_area }) => ({ cycle, economy, area: focus_area })),
    vintages: {
      added: missingIn(before?.vintages ?? [], after.vintages),
      removed: missingIn(after.vintages, before?.vintages ?? []),
    },
  }
}

type Vintages = Manifest['vintages']

const missingIn = (known: Vintages, vintages: Vintages) =>
  vintages
    .filter(({ contentHash }) => !known.some((other) => other.contentHash === contentHash))
    .map(({ series, vintage }) => ({ series, vintage }))

const placeOf = ({ cycle, economy, indicator }: Row): string => `${cycle} ${economy} ${indicator}`

function changesOf(was: readonly Row[], is: readonly Row[]): Change[] {
  const before = new Map(was.map((row) => [placeOf(row), row]))
  const after = new Set(is.map(placeOf))
  const gone = was.filter((row) => !after.has(placeOf(row))).map((row) => changeOf(row, undefined))
  return [...is.map((row) => changeOf(before.get(placeOf(row)), row)), ...gone].flatMap(
    (change) => change ?? [],
  )
}

/** Whether a reader finds an answer or a figure that counts in a place. */
const filled = (row: Row | undefined): boolean =>
  row !== undefined && ['reported', 'series', 'not_applicable'].includes(row.status)

const content = (row: Row) =>
  JSON.stringify([row.status, row.level, row.value, row.year, row.own_value, row.own_year])

function kindOf(before: Row | undefined, after: Row | undefined): ChangeKind | undefined {
  if (after?.status === 'withheld' && before?.status !== 'withheld') return 'withheld'
  if (!filled(before)) return filled(after) ? 'added' : undefined
  if (!filled(after)) return 'removed'
  return before && after && content(before) !== content(after) ? 'changed' : undefined
}

function changeOf(before: Row | undefined, after: Row | undefined): Change | undefined {
  const kind = kindOf(before, after)
  const row = after ?? before
  if (kind === undefined || row === undefined) return undefined
  const { cycle, economy, indicator } = row
  return {
    kind,
    cycle,
    economy,
    indicator,
    ...(before && { before: sideOf(before) }),
    ...(after && { after: sideOf(after) }),
  }
}

const sideOf = ({ status, level, value, year, vintage }: Row): Side => ({
  status,
  ...(level !== null && { level }),
  ...(value !== null && { value }),
  ...(year !== null && { year }),
  ...(vintage !== null && { vintage }),
})
