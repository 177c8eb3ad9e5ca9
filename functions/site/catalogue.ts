/** The datasets of a release as a catalogue: each table, each economy, each indicator. */
import type { Catalogue as Texts } from '../../frontend/locales/catalogues.ts'
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

/** The text of the catalogue; the addresses in it are those of the newest release. */
export function catalogueOf(
  { origin, releasedAt, files }: Pick<ReleaseContext, 'releasedAt' | 'files'> & { readonly origin: string },
  t: Texts,
): string {
  const fileOf = ({ name, size, sha256 }: DataFile): CataloguedFile => ({
    url: `${origin}/data/latest/${name}`,
    type: mediaType(name),
    bytes: size,
    sha256,
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
    modified: releasedAt,
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
    ],
  })
}

/** `economies/aus`, `indicators/3.4`, or the table or package that a name begins with. */
const folderOf = (name: string): string =>
  /^(economies|indicators)\/[^/]+(?=\/)/.exec(name)?.[0] ?? name.replace(/(-\d+)?[/.].*$/, '')
