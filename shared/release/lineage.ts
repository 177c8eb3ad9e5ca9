/** Where an observation comes from and how it came to be what it is, read from the published files alone. */
import * as z from 'zod/mini'
import { DataFile, Manifest } from './manifest.ts'
import { ObservationRow } from './observation-row.ts'

/** An observation by its place. */
export interface ObservationPlace {
  /** Key of the economy, in capitals. */
  readonly economy: string
  readonly indicator: string
  readonly cycle: string
}

const text = z.nullable(z.string())

const SectionRow = z.object({
  economy: z.string(),
  focus_area: z.string(),
  published_at: z.string(),
  event: z.string(),
  event_number: z.int(),
})
const LinkRow = z.object({ economy: z.string(), indicator: z.string(), instrument: text, evidence_url: text })
const IndicatorRow = z.object({ indicator: z.string(), series: text, per: text })
const SeriesRow = z.object({
  series: z.string(),
  economy: z.string(),
  year: z.int(),
  value: z.number(),
  unit: text,
  obs_status: z.string(),
  source: text,
  vintage: z.string(),
  vintage_basis: z.string(),
  file: text,
  file_sha256: z.string(),
  line: z.int(),
})
export type SeriesFigure = z.infer<typeof SeriesRow>

/** What stood in the place from a release on; without a row there was nothing yet. */
export interface Version {
  readonly release: number
  readonly row?: ObservationRow
}

export interface Lineage {
  readonly release: Pick<Manifest, 'number' | 'releasedAt' | 'contentHash'>
  readonly row: ObservationRow
  /** The event that published the economy's section. */
  readonly section?: z.infer<typeof SectionRow>
  readonly evidence: readonly string[]
  readonly instruments: readonly string[]
  /** The figures of the series that the value is made of; the second divides the first. */
  readonly figures: readonly SeriesFigure[]
  /** Newest first. */
  readonly versions: readonly Version[]
  /** False where there are older releases that were not read. */
  readonly complete: boolean
}

/** Reads a JSON file of the site by its path; undefined where there is none. */
export type ReadFile = (path: string) => Promise<unknown>

/** Releases in which the economy's file changed that are looked through at most. */
const stepsMax = 12

/** Undefined where the newest release has no such place. Throws where a file is not what a release holds. */
export async function lineageOf(read: ReadFile, place: ObservationPlace): Promise<Lineage | undefined> {
  const latest = await manifestAt(read, '/data/latest')
  if (!latest) return undefined
  const folder = `/data/releases/${latest.number}`
  const { versions, complete } = await versionsOf(read, latest, place)
  const row = versions[0]?.row
  if (!row) return undefined
  const rows = <T>(table: string, schema: z.ZodMiniType<T>) => rowsOf(read, latest, folder, table, schema)
  const own = (one: { economy: string }) => one.economy === place.economy
  const [sections, links, indicators] = await Promise.all([
    rows(`sections/${place.cycle}`, SectionRow),
    rows(`links/${place.cycle}`, LinkRow),
    rows('indicators', IndicatorRow),
  ])
  const section = sections.find((one) => own(one) && one.focus_area === row.focus_area)
  const named = links.filter((one) => own(one) && one.indicator === place.indicator)
  const measured = indicators.find(({ indicator }) => indicator === place.indicator)
  const codes = row.vintage === null ? [] : [measured?.series, measured?.per].filter((code) => code != null)
  const series = await Promise.all(codes.map((code) => rows(`series/${code}`, SeriesRow)))
  const figures = series.flatMap((all, i) =>
    all
      .filter((one) => own(one) && one.year === row.year && (i > 0 || one.vintage === row.vintage))
      .slice(0, 1),
  )
  return {
    release: latest,
    row,
    ...(section && { section }),
    evidence: named.flatMap(({ evidence_url }) => evidence_url ?? []),
    instruments: named.flatMap(({ instrument }) => instrument ?? []),
    figures,
    versions,
    complete,
  }
}

async function manifestAt(read: ReadFile, folder: string): Promise<Manifest | undefined> {
  const first = await read(`${folder}/manifest.json`)
  if (first === undefined) return undefined
  const { more = [], files, ...rest } = Manifest.parse(first)
  const others = await Promise.all(
    more.map(async (name) => z.array(DataFile).parse(await read(`${folder}/${name}`))),
  )
  return { ...rest, files: [...files, ...others.flat()] }
}

/** The JSON files of a table, in their order. */
const partsIn = ({ files }: Manifest, table: string): DataFile[] =>
  files.filter(
    ({ name }) => name === `${table}.json` || new RegExp(`^${escaped(table)}-\\d+\\.json$`).test(name),
  )

const escaped = (name: string): string => name.replace(/[.]/g, '\\.')

async function rowsOf<T>(
  read: ReadFile,
  manifest: Manifest,
  folder: string,
  table: string,
  schema: z.ZodMiniType<T>,
): Promise<T[]> {
  const parts = partsIn(manifest, table)
  const lists = await Promise.all(parts.map(({ name }) => read(`${folder}/${name}`)))
  return lists.flatMap((list) => z.array(schema).parse(list))
}

/** From the newest release back, jumping over those in which the economy's file stayed as it was. */
async function versionsOf(
  read: ReadFile,
  latest: Manifest,
  { economy, indicator, cycle }: ObservationPlace,
): Promise<{ versions: Version[]; complete: boolean }> {
  const table = `economies/${economy.toLowerCase()}/observations`
  const versions: { release: number; row?: ObservationRow }[] = []
  let manifest: Manifest | undefined = latest
  for (let step = 0; step < stepsMax && manifest; step += 1) {
    const since = Math.max(1, ...partsIn(manifest, table).map((part) => part.since))
    const folder = `/data/releases/${manifest.number}`
    const rows = await rowsOf(read, manifest, folder, table, ObservationRow)
    const row = rows.find((one) => one.indicator === indicator && one.cycle === cycle)
    const last = versions.at(-1)
    if (last && content(last.row) === content(row)) last.release = since
    else versions.push({ release: since, ...(row && { row }) })
    if (since === 1) return { versions, complete: true }
    manifest = await manifestAt(read, `/data/releases/${since - 1}`)
  }
  return { versions, complete: manifest === undefined }
}

const content = (row: ObservationRow | undefined): string =>
  JSON.stringify(row && [row.status, row.basis, row.level, row.value, row.year, row.own_value, row.vintage])
