/** What changed between two releases, read from their files: in the publisher and in the browser alike. */
import * as z from 'zod/mini'
import { CycleId } from '../cycle.ts'
import { EconomyKey } from '../economies.ts'
import { FocusAreaId, IndicatorId } from '../report/event.ts'
import type { DataFile, Manifest } from './manifest.ts'
import { observationStatuses } from './release.ts'

const Level = z.enum(['full', 'partial', 'pilot', 'none'])
const Basis = z.enum(['self', 'series'])
const VintageBasis = z.enum(['file', 'given', 'assumed'])

/** What stood in a place; a figure that was not there is absent. */
const Side = z.object({
  status: z.enum(observationStatuses),
  level: z.optional(Level),
  value: z.optional(z.number()),
  year: z.optional(z.int()),
  vintage: z.optional(z.string()),
  vintageBasis: z.optional(VintageBasis),
  /** Whose figure it is. */
  basis: z.optional(Basis),
  /** What the economy itself reported beside a figure of a series. */
  ownValue: z.optional(z.number()),
  ownYear: z.optional(z.int()),
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

const count = z.int().check(z.minimum(0))

export const Counts = z.object({
  added: count,
  changed: count,
  withheld: count,
  removed: count,
  sections: count,
  vintages: count,
})
export type Counts = z.infer<typeof Counts>

/** Changes, and sections, that are listed; the counts are of all. */
const listed = 5_000

export const Difference = z.object({
  counts: Counts,
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
  basis: z.nullable(Basis),
  vintage: z.nullable(z.string()),
  // Earlier releases did not say it.
  vintage_basis: z.optional(z.nullable(VintageBasis)),
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
 * that differ are read, those of one cycle at a time. Throws where a file is not what a release holds.
 */
export async function differenceOf(
  before: Manifest | undefined,
  after: Manifest,
  read: (file: DataFile) => Promise<unknown>,
): Promise<Difference> {
  const rowsOf = async <T>(files: readonly DataFile[], schema: z.ZodMiniType<T>): Promise<T[]> => {
    const tables = await Promise.all(files.map(async (file) => z.array(schema).parse(await read(file))))
    return tables.flat()
  }
  const counts: Counts = { added: 0, changed: 0, withheld: 0, removed: 0, sections: 0, vintages: 0 }
  const observations: Change[] = []
  const sections: Difference['sections'] = []
  for (const [was, is] of differing(before, after, 'observations'))
    for (const change of changesOf(await rowsOf(was, Row), await rowsOf(is, Row))) {
      counts[change.kind] += 1
      if (observations.length < listed) observations.push(change)
    }
  for (const [was, is] of differing(before, after, 'sections')) {
    const known = new Set((await rowsOf(was, SectionRow)).map(({ event }) => event))
    for (const { cycle, economy, focus_area: area, event } of await rowsOf(is, SectionRow)) {
      if (known.has(event)) continue
      counts.sections += 1
      if (sections.length < listed) sections.push({ cycle, economy, area })
    }
  }
  const vintages = {
    added: missingIn(before?.vintages ?? [], after.vintages),
    removed: missingIn(after.vintages, before?.vintages ?? []),
  }
  return { counts: { ...counts, vintages: vintages.added.length }, observations, sections, vintages }
}

/** The JSON files of a table by cycle: those that only the one release has, and those that only the other has. */
function differing(
  before: Manifest | undefined,
  after: Manifest,
  table: string,
): (readonly [was: DataFile[], is: DataFile[]])[] {
  const name = new RegExp(`^${table}/(\\d+)(-\\d+)?\\.json$`)
  const byCycle = new Map<string, readonly [DataFile[], DataFile[]]>()
  const sort = (side: 0 | 1, manifest: Manifest | undefined, other: Manifest | undefined) => {
    const same = new Set(other?.files.map(({ sha256 }) => sha256))
    for (const file of manifest?.files ?? []) {
      const cycle = name.exec(file.name)?.[1]
      if (cycle === undefined || same.has(file.sha256)) continue
      const sides = byCycle.get(cycle) ?? [[], []]
      sides[side].push(file)
      byCycle.set(cycle, sides)
    }
  }
  sort(0, before, after)
  sort(1, after, before)
  return [...byCycle.values()]
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
  JSON.stringify([row.status, row.basis, row.level, row.value, row.year, row.own_value, row.own_year])

function kindOf(before: Row | undefined, after: Row | undefined): ChangeKind | undefined {
  if (after?.status === 'withheld' && before?.status !== 'withheld') return 'withheld'
  if (!before || !after) return filled(after) ? 'added' : filled(before) ? 'removed' : undefined
  if (content(before) === content(after)) return undefined
  // A figure that is too old is shown too, so what takes its place is not new.
  const shown = (row: Row) => filled(row) || row.value !== null
  if (!shown(before) && filled(after)) return 'added'
  return filled(before) && !shown(after) ? 'removed' : 'changed'
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

const sideOf = ({ status, level, value, year, vintage, ...row }: Row): Side => ({
  status,
  ...(row.basis !== null && value !== null && { basis: row.basis }),
  ...(row.vintage_basis != null && { vintageBasis: row.vintage_basis }),
  ...(status === 'series' &&
    row.own_value !== null &&
    row.own_year !== null && { ownValue: row.own_value, ownYear: row.own_year }),
  ...(level !== null && { level }),
  ...(value !== null && { value }),
  ...(year !== null && { year }),
  ...(vintage !== null && { vintage }),
})
