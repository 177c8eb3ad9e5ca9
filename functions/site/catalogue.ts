/** The datasets of a release as a catalogue: each table, each economy, each indicator of which it has files. */
import type { Locale } from '../../frontend/pages/locale.tsx'
import { economies } from '../../shared/economies.ts'
import { type CataloguedDataset, type CataloguedFile, writeCatalogue } from '../../shared/formats/dcat.ts'
import { indicators } from '../../shared/framework/index.ts'
import { tables } from '../../shared/release/data/columns.ts'
import { mediaType } from '../../shared/release/data/media-types.ts'
import type { DataFile } from '../../shared/release/manifest.ts'
import type { ReleaseContext } from './release-pages.ts'

/** Files that a catalogue names in every format; of more, only the first part of each table, as CSV. */
const filesInFull = 3_000

const cataloguedFiles = (files: readonly DataFile[]): readonly DataFile[] =>
  files.length <= filesInFull
    ? files
    : files.filter(({ name }) => name.endsWith('.csv') && !/(-\d+|\.sdmx)\.csv$/.test(name))

interface CatalogueContext extends Pick<ReleaseContext, 'number' | 'releasedAt' | 'files' | 'log'> {
  readonly origin: string
}

/** The text of the catalogue of data of these cycles; the addresses in it are those of the newest release. */
export function catalogueOf(
  { origin, number, releasedAt, files, log }: CatalogueContext,
  cycles: readonly string[],
  { t, language }: Pick<Locale, 't' | 'language'>,
): string {
  const issuedIn = (release: number): string => log[release - 1]?.releasedAt ?? releasedAt
  const [first, last] = [cycles[0], cycles.at(-1)]
  const fileOf = ({ name, size, sha256, since }: DataFile): CataloguedFile => ({
    url: `${origin}/data/latest/${name}`,
    type: mediaType(name),
    bytes: size,
    sha256,
    issued: issuedIn(since),
  })
  const byFolder = new Map<string, CataloguedFile[]>()
  for (const file of cataloguedFiles(files)) {
    const folder = folderOf(file.name)
    const known = byFolder.get(folder)
    if (known) known.push(fileOf(file))
    else byFolder.set(folder, [fileOf(file)])
  }
  const dataset = (folder: string, page: string, title: string, description: string): CataloguedDataset => ({
    url: `${origin}${page}`,
    title,
    description,
    files: byFolder.get(folder) ?? [],
  })
  return writeCatalogue({
    url: `${origin}/catalog.jsonld`,
    title: t.site.product,
    description: `${t.data.description} ${t.site.footer.framework}`,
    publisher: t.site.product,
    licence: `${origin}/data/#licence`,
    issued: issuedIn(1),
    modified: releasedAt,
    language,
    version: String(number),
    place: t.data.place,
    ...(first !== undefined && last !== undefined && { years: [first, last] }),
    datasets: [
      dataset('data-package', '/data/', t.data.everything, t.data.everythingText),
      ...Object.keys(tables).flatMap((name) => {
        if (!byFolder.has(name)) return []
        const { title, description } = t.tables[name as keyof typeof tables]
        return dataset(name, `/data/#table-${name}`, title, description)
      }),
      ...economies.map(({ key }) => {
        const { label } = t.framework.economies[key]
        return dataset(
          `economies/${key.toLowerCase()}`,
          `/data/economies/#${key.toLowerCase()}`,
          label,
          t.downloads.of(label),
        )
      }),
      ...indicators.map(({ id }) => {
        const { name = '', definition = '' } = t.framework.indicators[id] ?? {}
        return dataset(`indicators/${id}`, `/indicators/${id}/`, `${id} ${name}`, definition)
      }),
    ].filter(({ files }) => files.length > 0),
  })
}

/** `economies/aus`, `indicators/3.4`, or the table or package that a name begins with. */
const folderOf = (name: string): string =>
  /^(economies|indicators)\/[^/]+(?=\/)/.exec(name)?.[0] ?? name.replace(/(-\d+)?[/.].*$/, '')
